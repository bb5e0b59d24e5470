package dev.cloudguide.alexa.handler;

import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import dev.cloudguide.domain.understanding.Question.Preference.Action;
import java.util.Optional;
import java.util.function.Function;

/** The slotted intents that ask a question, and the question each asks. */
public enum QuestionIntent {
  /** "How much is an M five large in Ireland." */
  INSTANCE_PRICE("InstancePriceIntent", Question.Price::new),
  /** "What does Lambda cost." */
  SERVICE_PRICE("ServicePriceIntent", Question.Price::new),
  /** "What is Fargate." */
  EXPLAIN_SERVICE("ExplainServiceIntent", Question.ExplainService::new),
  /** "Which database should I use." */
  RECOMMEND("RecommendServiceIntent", Question.Recommend::new),
  /** "SQS or Kinesis." */
  COMPARE("CompareServicesIntent", Question.Compare::new),
  /** "What are my options for caching." */
  LIST_OPTIONS("ListOptionsIntent", Question.ListOptions::new),
  /** "What does Dan Moore say about S3." */
  OPINION("OpinionIntent", Question.Opinion::new),
  /** "And in Frankfurt?" */
  CHANGE("ChangeIntent", named -> new Question.FollowUp(Wish.CHANGE, named)),
  /** "Why?" */
  WHY("WhyIntent", named -> new Question.FollowUp(Wish.WHY, named)),
  /** "What's the catch?" */
  CAVEAT("CaveatIntent", named -> new Question.FollowUp(Wish.CAVEAT, named)),
  /** "What else?" */
  ALTERNATIVE("AlternativeIntent", named -> new Question.FollowUp(Wish.ALTERNATIVE, named)),
  /** "Who says so?" */
  SOURCE("SourceIntent", named -> new Question.FollowUp(Wish.SOURCE, named)),
  /** "How did you get that?" */
  WORKING("WorkingIntent", named -> new Question.FollowUp(Wish.WORKING, named)),
  /** "Remember that my region is Frankfurt." */
  SET_PREFERENCE("SetPreferenceIntent", named -> new Question.Preference(Action.SET, named)),
  /** "I'm in Frankfurt." */
  OFFER_PREFERENCE("MentionRegionIntent", named -> new Question.Preference(Action.OFFER, named)),
  /** "What do you know about me?" */
  HEAR_PREFERENCES("HearPreferencesIntent", named -> new Question.Preference(Action.HEAR, named)),
  /** "Forget me." */
  FORGET_ME("ForgetMeIntent", named -> new Question.Preference(Action.FORGET, named));

  private final String intentName;
  private final Function<Named, Question> question;

  QuestionIntent(String intentName, Function<Named, Question> question) {
    this.intentName = intentName;
    this.question = question;
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

  /** The question asked with these things named. */
  public Question question(Named named) {
    return question.apply(named);
  }
}
