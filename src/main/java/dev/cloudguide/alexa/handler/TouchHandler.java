package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import dev.cloudguide.alexa.interceptor.ConversationAttributes;
import dev.cloudguide.alexa.screen.Screens;
import dev.cloudguide.alexa.screen.Touch;
import dev.cloudguide.answer.Answers;
import dev.cloudguide.answer.Given;
import dev.cloudguide.answer.Turn;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.Arrays;
import java.util.Optional;

/** A touch on the screen: answered as if its words had been said. An older screen is not taken for an answer. */
public final class TouchHandler implements RequestHandler {
  private final Answers answers;
  private final Conversing conversing;

  public TouchHandler(Answers answers, Conversing conversing) {
    this.answers = answers;
    this.conversing = conversing;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequestEnvelope().getRequest() instanceof UserEvent;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    UserEvent event = (UserEvent) input.getRequestEnvelope().getRequest();
    boolean current = Screens.isCurrent(event.getToken(), ConversationAttributes.of(input).turn());
    Optional<Touch.Arrived> touched = Touch.read(event.getArguments())
        .filter(arrived -> current || arrived.standsAlone());
    return conversing.reply(input, turn -> touched
        .map(arrived -> answer(arrived, turn))
        .orElseGet(() -> answers.guidance().screenPassed()));
  }

  private Reply answer(Touch.Arrived arrived, Turn turn) {
    return switch (arrived.touch()) {
      case Touch.Wish wish -> wish(wish.name(), turn);
      case Touch.Answer answer -> answers.given(given(answer.word()), turn);
      case Touch.Choice choice -> answers.given(new Given.Ordinal(choice.index()), turn);
      case Touch.Page page -> page.forward() ? answers.more(turn) : answers.previous(turn);
      case Touch.Said said -> answers.heard(arrived.words(), turn);
      case Touch.Open open -> answers.welcome(turn);
    };
  }

  private Reply wish(String name, Turn turn) {
    return Arrays.stream(Wish.values())
        .filter(wish -> wish.name().equals(name) && wish != Wish.CHANGE)
        .findFirst()
        .map(wish -> answers.answer(new Question.FollowUp(wish, Named.NOTHING), turn))
        .orElseGet(() -> answers.guidance().screenPassed());
  }

  private static Given given(String word) {
    return switch (word) {
      case "yes" -> new Given.Yes();
      case "no" -> new Given.No();
      default -> new Given.DontKnow();
    };
  }
}
