package dev.cloudguide.domain.understanding;

import java.util.Optional;

/** Every kind of question that a sentence can turn out to be, under the label that cues give it. */
enum Kind {
  PRICE("Price", true),
  ESTIMATE("Estimate", true),
  PRICE_COMPARE("PriceCompare", true),
  COMPARE("Compare", true),
  RECOMMEND("Recommend", true),
  LIST_OPTIONS("ListOptions", true),
  EXPLAIN_SERVICE("ExplainService", true),
  EXPLAIN_TERM("ExplainTerm", true),
  BILLING_RULE("BillingRule", true),
  SAVING("Commitment.SAVING", true),
  OPTIONS("Commitment.OPTIONS", true),
  ADVICE("Commitment.ADVICE", true),
  BREAK_EVEN("Commitment.BREAK_EVEN", true),
  LOWER_BILL("LowerBill", true),
  OPINION("Opinion", true),
  WHY("FollowUp.WHY", false),
  CAVEAT("FollowUp.CAVEAT", false),
  ALTERNATIVE("FollowUp.ALTERNATIVE", false),
  SOURCE("FollowUp.SOURCE", false),
  WORKING("FollowUp.WORKING", false),
  CHEAPER("FollowUp.CHEAPER", false),
  MORE("FollowUp.MORE", false),
  REPEAT("FollowUp.REPEAT", false),
  GO_BACK("FollowUp.GO_BACK", false),
  SEND("FollowUp.SEND", false),
  CHANGE("FollowUp.CHANGE", false),
  TEST_PLAN("TestPlan", true),
  ENVIRONMENTS("Environments", true),
  SET("Preference.SET", false),
  OFFER("Preference.OFFER", false),
  HEAR("Preference.HEAR", false),
  FORGET("Preference.FORGET", false),
  HOW_TO("HowTo", true),
  DESPAIR("Crisis.DESPAIR", false),
  DANGER("Crisis.DANGER", false),
  OUT_OF_SCOPE("OutOfScope", false);

  private static final Kind[] ALL = values();

  private final String label;
  private final boolean needsTopic;

  Kind(String label, boolean needsTopic) {
    this.label = label;
    this.needsTopic = needsTopic;
  }

  /** Whether the sentence must be about the cloud for this reading: anybody may ask what something costs. */
  boolean needsTopic() {
    return needsTopic;
  }

  /** Whether a case described at length may be meant instead: "log in to servers" is a need, if enough is said. */
  boolean yieldsToACase() {
    return switch (this) {
      case HOW_TO, WHY, CAVEAT, ALTERNATIVE, SOURCE, WORKING, CHEAPER, MORE, REPEAT, GO_BACK, CHANGE, ENVIRONMENTS,
          EXPLAIN_SERVICE, EXPLAIN_TERM, SEND, OUT_OF_SCOPE -> true;
      default -> false;
    };
  }

  Question question(Named named) {
    return switch (this) {
      case PRICE -> new Question.Price(named);
      case ESTIMATE -> new Question.Estimate(named);
      case PRICE_COMPARE -> new Question.PriceCompare(named);
      case COMPARE -> new Question.Compare(named);
      case RECOMMEND -> new Question.Recommend(named);
      case LIST_OPTIONS -> new Question.ListOptions(named);
      case EXPLAIN_SERVICE -> new Question.ExplainService(named);
      case EXPLAIN_TERM -> new Question.ExplainTerm(named);
      case BILLING_RULE -> new Question.BillingRule(named);
      case SAVING -> new Question.Commitment(Question.Commitment.Aspect.SAVING, named);
      case OPTIONS -> new Question.Commitment(Question.Commitment.Aspect.OPTIONS, named);
      case ADVICE -> new Question.Commitment(Question.Commitment.Aspect.ADVICE, named);
      case BREAK_EVEN -> new Question.Commitment(Question.Commitment.Aspect.BREAK_EVEN, named);
      case LOWER_BILL -> new Question.LowerBill(named);
      case OPINION -> new Question.Opinion(named);
      case WHY, CAVEAT, ALTERNATIVE, SOURCE, WORKING, CHEAPER, MORE, REPEAT, GO_BACK, SEND, CHANGE ->
          new Question.FollowUp(Question.FollowUp.Wish.valueOf(name()), named);
      case TEST_PLAN -> new Question.TestPlan(named);
      case ENVIRONMENTS -> new Question.Environments(named);
      case SET, OFFER, HEAR, FORGET -> new Question.Preference(Question.Preference.Action.valueOf(name()), named);
      case HOW_TO -> new Question.HowTo(named);
      case DESPAIR, DANGER -> new Question.Crisis(Question.Crisis.Aspect.valueOf(name()), named);
      case OUT_OF_SCOPE -> new Question.OutOfScope(named);
    };
  }

  /** As cues write it: {@code Price}, {@code FollowUp.WHY}. */
  String label() {
    return label;
  }

  static Optional<Kind> labelled(String label) {
    for (Kind kind : ALL) {
      if (kind.label.equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
