package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;

/** Questions that several answers end with. */
final class Asks {
  private Asks() {}

  /** "Anything else?" */
  static Ask anythingElse() {
    return new Ask(Phrase.of("ask.anything-else"), Phrase.of("ask.anything-else.again"), new Pending.AnythingElse());
  }

  /** A question under the key {@code ask.<name>}, its reprompt under {@code ask.<name>.again}, with the same places. */
  static Ask of(Phrase question, Pending pending) {
    return new Ask(question, new Phrase(question.key() + ".again", question.values()), pending);
  }
}
