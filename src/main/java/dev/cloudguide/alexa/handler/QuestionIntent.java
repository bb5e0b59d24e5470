package dev.cloudguide.alexa.handler;

import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import dev.cloudguide.domain.understanding.Question.Preference.Action;
import java.util.Optional;

/** The slotted intents that ask a question, and the question each asks. */
public enum QuestionIntent {
  /** "How much is an M five large in Ireland." */
  INSTANCE_PRICE("InstancePriceIntent"),
  /** "What does Lambda cost." */
  SERVICE_PRICE("ServicePriceIntent"),
  /** "What is Fargate." */
  EXPLAIN_SERVICE("ExplainServiceIntent"),
  /** "Which database should I use." */
  RECOMMEND("RecommendServiceIntent"),
  /** "SQS or Kinesis." */
  COMPARE("CompareServicesIntent"),
  /** "What are my options for caching." */
  LIST_OPTIONS("ListOptionsIntent"),
  /** "What does Dan Moore say about S3." */
  OPINION("OpinionIntent"),
  /** "And in Frankfurt?" */
  CHANGE("ChangeIntent"),
  /** "Why?" */
  WHY("WhyIntent"),
  /** "What's the catch?" */
  CAVEAT("CaveatIntent"),
  /** "What else?" */
  ALTERNATIVE("AlternativeIntent"),
  /** "Who says so?" */
  SOURCE("SourceIntent"),
  /** "How did you get that?" */
  WORKING("WorkingIntent"),
  /** "Remember that my region is Frankfurt." */
  SET_PREFERENCE("SetPreferenceIntent"),
  /** "I'm in Frankfurt." */
  OFFER_PREFERENCE("MentionRegionIntent"),
  /** "What do you know about me?" */
  HEAR_PREFERENCES("HearPreferencesIntent"),
  /** "Forget me." */
  FORGET_ME("ForgetMeIntent");

  private final String intentName;

  QuestionIntent(String intentName) {
    this.intentName = intentName;
  }

  /** The one of that name in the interaction model. */
  static Optional<QuestionIntent> named(String intentName) {
    for (QuestionIntent intent : values()) {
      if (intent.intentName.equals(intentName)) {
        return Optional.of(intent);
      }
    }
    return Optional.empty();
  }

  /** As in the interaction model. */
  public String intentName() {
    return intentName;
  }

  /** The question asked with these things named. A switch, for a function each would make a start longer. */
  public Question question(Named named) {
    return switch (this) {
      case INSTANCE_PRICE, SERVICE_PRICE -> new Question.Price(named);
      case EXPLAIN_SERVICE -> new Question.ExplainService(named);
      case RECOMMEND -> new Question.Recommend(named);
      case COMPARE -> new Question.Compare(named);
      case LIST_OPTIONS -> new Question.ListOptions(named);
      case OPINION -> new Question.Opinion(named);
      case CHANGE -> new Question.FollowUp(Wish.CHANGE, named);
      case WHY -> new Question.FollowUp(Wish.WHY, named);
      case CAVEAT -> new Question.FollowUp(Wish.CAVEAT, named);
      case ALTERNATIVE -> new Question.FollowUp(Wish.ALTERNATIVE, named);
      case SOURCE -> new Question.FollowUp(Wish.SOURCE, named);
      case WORKING -> new Question.FollowUp(Wish.WORKING, named);
      case SET_PREFERENCE -> new Question.Preference(Action.SET, named);
      case OFFER_PREFERENCE -> new Question.Preference(Action.OFFER, named);
      case HEAR_PREFERENCES -> new Question.Preference(Action.HEAR, named);
      case FORGET_ME -> new Question.Preference(Action.FORGET, named);
    };
  }
}
