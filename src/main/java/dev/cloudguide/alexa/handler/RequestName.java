package dev.cloudguide.alexa.handler;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Request;
import java.util.Set;

/** What a request is called where it is counted: always one of our own names or Alexa's, never what came with it. */
public final class RequestName {
  private static final String FREE_WORDS = "FreeWords";
  private static final String UNKNOWN = "UnknownIntent";
  private static final Set<String> OTHERS = Set.of(
      "AnswerIntent", "DontKnowIntent", "ThanksIntent", "AMAZON.YesIntent", "AMAZON.NoIntent", "AMAZON.SelectIntent",
      "AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent", "AMAZON.PauseIntent",
      "AMAZON.ResumeIntent", "AMAZON.HelpIntent", "AMAZON.FallbackIntent", "AMAZON.RepeatIntent",
      "AMAZON.StartOverIntent", "AMAZON.MoreIntent", "AMAZON.NextIntent", "AMAZON.PreviousIntent");

  private RequestName() {}

  /** The intent's name, all intents of free wording as one; of what is no intent, its type. */
  public static String of(Request request) {
    if (request == null) {
      return "none";
    }
    if (!(request instanceof IntentRequest asked)) {
      return request.getClass().getSimpleName();
    }
    Intent intent = asked.getIntent();
    String name = intent == null || intent.getName() == null ? "" : intent.getName();
    if (OTHERS.contains(name) || QuestionIntent.named(name).isPresent()) {
      return name;
    }
    return FreeWords.beginning(name).isPresent() ? FREE_WORDS : UNKNOWN;
  }
}
