package dev.cloudguide.domain.understanding;

import java.util.Optional;
import java.util.function.Function;

/** Every kind of question that a sentence can turn out to be, under the label that cues give it. */
enum Kind {
  PRICE("Price", true, Question.Price::new),
  ESTIMATE("Estimate", true, Question.Estimate::new),
  PRICE_COMPARE("PriceCompare", true, Question.PriceCompare::new),
  COMPARE("Compare", true, Question.Compare::new),
  RECOMMEND("Recommend", true, Question.Recommend::new),
  LIST_OPTIONS("ListOptions", true, Question.ListOptions::new),
  EXPLAIN_SERVICE("ExplainService", true, Question.ExplainService::new),
  EXPLAIN_TERM("ExplainTerm", true, Question.ExplainTerm::new),
  BILLING_RULE("BillingRule", true, Question.BillingRule::new),
  SAVING("Commitment.SAVING", true, named -> new Question.Commitment(Question.Commitment.Aspect.SAVING, named)),
  OPTIONS("Commitment.OPTIONS", true, named -> new Question.Commitment(Question.Commitment.Aspect.OPTIONS, named)),
  ADVICE("Commitment.ADVICE", true, named -> new Question.Commitment(Question.Commitment.Aspect.ADVICE, named)),
  BREAK_EVEN("Commitment.BREAK_EVEN", true,
      named -> new Question.Commitment(Question.Commitment.Aspect.BREAK_EVEN, named)),
  LOWER_BILL("LowerBill", true, Question.LowerBill::new),
  OPINION("Opinion", true, Question.Opinion::new),
  WHY("FollowUp.WHY", false, named -> new Question.FollowUp(Question.FollowUp.Wish.WHY, named)),
  CAVEAT("FollowUp.CAVEAT", false, named -> new Question.FollowUp(Question.FollowUp.Wish.CAVEAT, named)),
  ALTERNATIVE("FollowUp.ALTERNATIVE", false,
      named -> new Question.FollowUp(Question.FollowUp.Wish.ALTERNATIVE, named)),
  SOURCE("FollowUp.SOURCE", false, named -> new Question.FollowUp(Question.FollowUp.Wish.SOURCE, named)),
  WORKING("FollowUp.WORKING", false, named -> new Question.FollowUp(Question.FollowUp.Wish.WORKING, named)),
  CHEAPER("FollowUp.CHEAPER", false, named -> new Question.FollowUp(Question.FollowUp.Wish.CHEAPER, named)),
  MORE("FollowUp.MORE", false, named -> new Question.FollowUp(Question.FollowUp.Wish.MORE, named)),
  REPEAT("FollowUp.REPEAT", false, named -> new Question.FollowUp(Question.FollowUp.Wish.REPEAT, named)),
  GO_BACK("FollowUp.GO_BACK", false, named -> new Question.FollowUp(Question.FollowUp.Wish.GO_BACK, named)),
  CHANGE("FollowUp.CHANGE", false, named -> new Question.FollowUp(Question.FollowUp.Wish.CHANGE, named)),
  TEST_PLAN("TestPlan", true, Question.TestPlan::new),
  ENVIRONMENTS("Environments", true, Question.Environments::new),
  SET("Preference.SET", false, named -> new Question.Preference(Question.Preference.Action.SET, named)),
  HEAR("Preference.HEAR", false, named -> new Question.Preference(Question.Preference.Action.HEAR, named)),
  FORGET("Preference.FORGET", false, named -> new Question.Preference(Question.Preference.Action.FORGET, named)),
  HOW_TO("HowTo", true, Question.HowTo::new),
  OUT_OF_SCOPE("OutOfScope", false, Question.OutOfScope::new);

  private static final Kind[] ALL = values();

  private final String label;
  private final boolean needsTopic;
  private final Function<Named, Question> maker;

  Kind(String label, boolean needsTopic, Function<Named, Question> maker) {
    this.label = label;
    this.needsTopic = needsTopic;
    this.maker = maker;
  }

  /** Whether the sentence must be about the cloud for this reading: anybody may ask what something costs. */
  boolean needsTopic() {
    return needsTopic;
  }

  Question question(Named named) {
    return maker.apply(named);
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
