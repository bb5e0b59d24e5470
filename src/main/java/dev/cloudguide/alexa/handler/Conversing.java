package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Response;
import dev.cloudguide.alexa.interceptor.ConversationAttributes;
import dev.cloudguide.alexa.response.Responses;
import dev.cloudguide.alexa.screen.Screens;
import dev.cloudguide.alexa.speech.Ways;
import dev.cloudguide.alexa.speech.Wording;
import dev.cloudguide.answer.Turn;
import dev.cloudguide.conversation.Conversation;
import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PersonalPreferences;
import dev.cloudguide.conversation.PreferenceStore;
import dev.cloudguide.conversation.Reply;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What every handler that talks does around its answer: the turn before it, the words and the new state after it. */
public final class Conversing {
  private final PreferenceStore preferences;
  private final Consumer<Reply> listener;

  /**
   * The frame around answers.
   *
   * @param listener told of every reply: the local program's figures, the metrics
   */
  public Conversing(PreferenceStore preferences, Consumer<Reply> listener) {
    this.preferences = preferences;
    this.listener = listener;
  }

  /** Answers in the person's language and remembers what was said. */
  Optional<Response> reply(HandlerInput input, Function<Turn, Reply> answer) {
    Incoming incoming = Incoming.of(input);
    Conversation before = ConversationAttributes.of(input);
    Optional<PersonKey> person = PersonKeys.of(incoming);
    PersonalPreferences personal = new PersonalPreferences(
        preferences, person, person.isEmpty() ? Optional.empty() : ConversationAttributes.known(input, person.get()));
    Reply reply = answer.apply(new Turn(before, personal, incoming.isOneShot()));
    Optional<PreferenceStore.Saved> known = personal.known();
    if (known.isPresent()) {
      ConversationAttributes.know(input, person.get(), known.get());
    }
    listener.accept(reply);
    Wording wording = Wording.forLocale(incoming.locale());
    Ways.Turns ways = new Ways.Turns(before.ways(), incoming.seed());
    Responses.Worded worded = Responses.worded(reply, wording, ways);
    Conversation after = before.after(reply, worded.said()).withWays(ways.said());
    ConversationAttributes.set(input, after);
    boolean shown = incoming.hasScreen() && reply.outcome() != Reply.Outcome.ENDED;
    return Optional.of(shown
        ? Responses.with(worded.response(), Screens.of(reply, wording, after.turn()))
        : worded.response());
  }

  /** Says once more what was said last; what was pending stays pending. */
  Optional<Response> again(HandlerInput input, Conversation.Said said) {
    return Optional.of(Responses.of(said));
  }
}
