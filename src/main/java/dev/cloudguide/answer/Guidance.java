package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Screen;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Welcome, help, and what is said when something was not understood. */
public final class Guidance {
  private static final int LAST_MISS = 3;

  /** "Open cloud guide". */
  public Reply welcome() {
    return Reply.saying(Phrase.of("welcome"))
        .ask(Asks.of(Phrase.of("ask.welcome"), new Pending.AnythingElse()))
        .screen(Guidance::examples)
        .build();
  }

  /** "Open cloud guide", said by somebody who has saved something: perhaps to go on with it. */
  Reply welcomeBack(Optional<Ask> goOn) {
    return Reply.saying(Phrase.of("welcome.back"))
        .ask(goOn.orElseGet(() -> Asks.of(Phrase.of("ask.welcome"), new Pending.AnythingElse())))
        .build();
  }

  /** "Open cloud guide", in the middle of a decision: the open question is asked again. */
  Reply welcomeInMidDecision(Ask open) {
    return Reply.saying(Phrase.of("welcome.mid-decision")).ask(open).build();
  }

  /** "Help", with nothing pending. */
  public Reply help() {
    return Reply.saying(Phrase.of("help"))
        .ask(Asks.of(Phrase.of("ask.help"), new Pending.AnythingElse()))
        .card(new Card(Phrase.of("card.help.title"), List.of(
            Phrase.of("card.help.1"), Phrase.of("card.help.2"), Phrase.of("card.help.3"), Phrase.of("card.help.4"))))
        .screen(Guidance::examples)
        .build();
  }

  /** What one can ask, to read or to touch. */
  private static Screen examples() {
    return new Screen.Listing(Phrase.of("card.help.title"), Optional.empty(),
        List.of("card.help.1", "card.help.2", "card.help.3", "card.help.4").stream()
            .map(key -> new Screen.Entry(Phrase.of(key), Optional.empty(), true))
            .toList());
  }

  /** "Help", while a question is pending: help with that question, which is asked again. */
  public Reply helpWith(Ask pending, Phrase hint) {
    return Reply.saying(hint).ask(pending).build();
  }

  /** Not understood: rephrase; then two phrases that work; then another way; then a polite end. */
  public Reply missed(int misses) {
    if (misses >= LAST_MISS) {
      return Reply.saying(Phrase.of("missed.end")).outcome(Reply.Outcome.ENDED).build();
    }
    return Reply.saying(Phrase.of("missed." + (misses + 1)))
        .ask(Asks.of(Phrase.of("ask.missed." + (misses + 1)), new Pending.AnythingElse()))
        .outcome(Reply.Outcome.MISSED)
        .build();
  }

  /**
   * Not understood as an answer to a question of ours: it is asked again with more help each time; then not any
   * more.
   */
  public Optional<Reply> missed(int misses, Ask pending) {
    if (misses >= LAST_MISS) {
      return Optional.empty();
    }
    boolean choices = pending.reprompt().values().containsKey("choices");
    Phrase sorry = new Phrase(
        (choices ? "missed.fact." : "missed.open.") + (misses + 1), pending.reprompt().values());
    return Optional.of(Reply.saying(sorry).ask(pending).outcome(Reply.Outcome.MISSED).build());
  }

  /** "Yes" or "no" when we asked nothing. */
  public Reply nothingPending() {
    return Reply.saying()
        .ask(Asks.of(Phrase.of("ask.nothing-pending"), new Pending.AnythingElse()))
        .build();
  }

  /** "Stop", "cancel", "no" to "anything else". */
  public Reply goodbye() {
    return Reply.saying(Phrase.of("goodbye")).outcome(Reply.Outcome.ENDED).build();
  }

  /** A reply after which the person goes. */
  Reply ending(Reply reply) {
    List<Phrase> say = new ArrayList<>(reply.say());
    say.add(Phrase.of("goodbye"));
    return new Reply(say, Optional.empty(), reply.card(), reply.figures(), reply.cited(), reply.remember(),
        Reply.Outcome.ENDED, reply.screen());
  }

  /** "Yes" to "anything else", or "no" to a choice we offered. */
  public Reply whatElse() {
    return Reply.saying()
        .ask(Asks.of(Phrase.of("ask.what-else"), new Pending.AnythingElse()))
        .build();
  }

  /** "Why" and the like, when nothing was answered before. */
  public Reply nothingToFollow() {
    return Reply.saying(Phrase.of("follow.nothing"))
        .ask(Asks.of(Phrase.of("ask.welcome"), new Pending.AnythingElse()))
        .build();
  }

  /** "Why" and the like, when we have no more to say on it. */
  public Reply nothingMore() {
    return Reply.saying(Phrase.of("follow.no-more")).build();
  }

  /** "Send it to my phone": the card of the last answer, once more. */
  Reply sent(Optional<Card> card) {
    return card.map(shown -> Reply.saying(Phrase.of("sent")).card(shown).build())
        .orElseGet(() -> Reply.saying(Phrase.of("sent.nothing")).build());
  }

  /** "Go back", with nothing before. */
  Reply nothingBefore() {
    return Reply.saying(Phrase.of("follow.no-before")).build();
  }

  /** "Start over". */
  public Reply startOver() {
    return Reply.saying(Phrase.of("start-over"))
        .ask(Asks.of(Phrase.of("ask.welcome"), new Pending.AnythingElse()))
        .build();
  }

  /** "Repeat", with nothing said before. */
  public Reply nothingToRepeat() {
    return Reply.saying(Phrase.of("repeat.nothing"))
        .ask(Asks.of(Phrase.of("ask.welcome"), new Pending.AnythingElse()))
        .build();
  }

  /** A touch on a screen that no longer shows the last answer. */
  public Reply screenPassed() {
    return Reply.saying(Phrase.of("screen.passed"))
        .ask(Asks.of(Phrase.of("ask.welcome"), new Pending.AnythingElse()))
        .build();
  }

  /** A routine or a link asked for a task that we do not have. */
  public Reply unknownTask() {
    return Reply.saying(Phrase.of("task.unknown")).outcome(Reply.Outcome.ENDED).build();
  }

  /** Something went wrong on our side. */
  public Reply apology() {
    return Reply.saying(Phrase.of("apology"))
        .ask(Asks.of(Phrase.of("ask.apology"), new Pending.AnythingElse()))
        .outcome(Reply.Outcome.MISSED)
        .build();
  }

  /** "How do I set up …": not ours, but we know who tells. */
  public Reply howTo() {
    return Reply.saying(Phrase.of("how-to"))
        .ask(Asks.of(Phrase.of("ask.out-of-scope"), new Pending.AnythingElse()))
        .build();
  }

  /** Somebody in despair or danger: where help is, and nothing else; no question, no card. */
  Reply crisis(Question.Crisis.Aspect aspect) {
    return Reply.saying(Phrase.of("crisis.".concat(aspect.name()))).outcome(Reply.Outcome.ENDED).build();
  }

  /** Nothing this skill is for. */
  public Reply outOfScope() {
    return Reply.saying(Phrase.of("out-of-scope"))
        .ask(Asks.of(Phrase.of("ask.out-of-scope"), new Pending.AnythingElse()))
        .build();
  }
}
