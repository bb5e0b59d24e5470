package dev.cloudguide.advice;

import dev.cloudguide.advice.Situation.Picked;
import dev.cloudguide.answer.Given;
import dev.cloudguide.answer.Turn;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Conversation;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.PersonalPreferences;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.store.NoPreferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Prints how often our advice agrees with a seasoned engineer's: run by {@code mvn -Pevaluate verify}. Each situation
 * goes through free wording; what is asked back is answered from what the person would know, else with "I don't know".
 */
class AdviceEvaluation {
  private static final int MOST_QUESTIONS = 5;

  private int first;
  private int firstOrNext;
  private int questions;
  private int answered;
  private final List<String> misses = new ArrayList<>();

  @Test
  void howOftenTheTunedOnesAgree() {
    print("advice, tuned", List.of("tune.txt", "once-held-out.txt", "once-set-aside.txt", "once-fresh.txt",
        "once-measured.txt", "asked.txt", "posted.txt"), true);
  }

  /** Its misses only with {@code -Devaluate.set-aside}, so that nobody tunes on them unawares. */
  @Test
  void howOftenTheOnesSetAsideAgree() {
    print("advice, set aside", List.of("measured.txt"), System.getProperty("evaluate.set-aside") != null);
  }

  /** The same of those whose totals were watched while the program changed. */
  @Test
  void howOftenTheOnesWatchedAgree() {
    print("advice, watched", List.of("watched.txt"), System.getProperty("evaluate.set-aside") != null);
  }

  private void print(String name, List<String> files, boolean all) {
    List<Situation> situations = files.stream().flatMap(file -> Situation.in(file).stream()).toList();
    situations.forEach(this::ask);
    System.out.println("== " + name + ": " + situations.size() + " situations, " + answered + " answered, first "
        + share(first, situations.size()) + ", first or runner-up " + share(firstOrNext, situations.size())
        + ", questions asked " + questions + " (" + (100 * questions / situations.size()) / 100.0 + " each)");
    if (all) {
      misses.forEach(System.out::println);
    }
  }

  private static String share(int part, int whole) {
    return part + " (" + 100 * part / whole + " percent)";
  }

  private void ask(Situation situation) {
    Reply reply = OurAnswers.ANSWERS.heard(situation.say(), turn(Conversation.FRESH));
    Conversation conversation = after(Conversation.FRESH, reply);
    List<String> asked = new ArrayList<>();
    while (asked.size() < MOST_QUESTIONS
        && conversation.pending().orElse(null) instanceof Pending.WhichQuestion which) {
      List<String> offered = which.questions().stream().map(one -> one.named().need().orElse("")).toList();
      Optional<String> meant = situation.needs().stream().filter(offered::contains).findFirst();
      asked.add("need");
      reply = meant.isPresent()
          ? OurAnswers.ANSWERS.given(new Given.Ordinal(offered.indexOf(meant.get())), turn(conversation))
          : OurAnswers.ANSWERS.heard("none of those", turn(conversation));
      conversation = after(conversation, reply);
    }
    while (asked.size() < MOST_QUESTIONS
        && conversation.pending().orElse(null) instanceof Pending.FactAsked question) {
      asked.add(question.fact());
      String known = situation.known().get(question.fact());
      Given given = known == null ? new Given.DontKnow() : new Given.Facts(Map.of(question.fact(), known));
      reply = OurAnswers.ANSWERS.given(given, turn(conversation));
      conversation = after(conversation, reply);
    }
    questions += asked.size();
    count(situation, reply, asked);
  }

  private void count(Situation situation, Reply reply, List<String> asked) {
    Optional<Picked> pick = text(reply.say(), "recommend", "pick")
        .map(name -> new Picked(service(reply, Cited.Role.RECOMMENDATION), name));
    if (pick.isEmpty()) {
      misses.add("NONE  " + situation.say() + " | wanted " + situation.first() + " | " + keys(reply));
      return;
    }
    answered++;
    Optional<Picked> next = reply.card().flatMap(card -> text(card.lines(), "card.recommend.runner-up", "runnerUp"))
        .map(name -> new Picked(service(reply, Cited.Role.RUNNER_UP), name));
    boolean isFirst = pick.get().is(situation.first());
    boolean isNext = isFirst || pick.get().isAny(situation.also())
        || next.filter(other -> other.is(situation.first())).isPresent();
    first += isFirst ? 1 : 0;
    firstOrNext += isNext ? 1 : 0;
    if (!isFirst) {
      misses.add((isNext ? "NEXT  " : "WRONG ") + situation.say() + " | wanted " + situation.first() + ", got "
          + pick.get().name() + ", then " + next.map(Picked::name).orElse("nothing") + " | asked " + asked);
    }
  }

  private static Optional<String> text(List<Phrase> phrases, String key, String place) {
    return phrases.stream()
        .filter(phrase -> phrase.key().startsWith(key))
        .flatMap(phrase -> Optional.ofNullable(phrase.values().get(place)).stream())
        .flatMap(value -> name(value, place).stream())
        .findFirst();
  }

  /** The name itself, or the one inside "R D S, which you know". */
  private static Optional<String> name(Value value, String place) {
    return switch (value) {
      case Value.Text text -> Optional.of(text.written());
      case Value.Said said -> Optional.ofNullable(said.phrase().values().get(place))
          .or(() -> Optional.ofNullable(said.phrase().values().get("text")))
          .flatMap(inside -> name(inside, place));
      default -> Optional.empty();
    };
  }

  private static Optional<String> service(Reply reply, Cited.Role role) {
    return reply.cited().stream()
        .filter(Cited.InService.class::isInstance)
        .map(Cited.InService.class::cast)
        .filter(cited -> cited.role() == role)
        .map(cited -> cited.id().value())
        .findFirst();
  }

  private static List<String> keys(Reply reply) {
    List<String> keys = new ArrayList<>();
    reply.say().forEach(phrase -> keys.add(phrase.key()));
    reply.ask().ifPresent(ask -> keys.add(ask.question().key()));
    return keys;
  }

  private static Conversation after(Conversation before, Reply reply) {
    return before.after(reply, new Conversation.Said("", Optional.empty()));
  }

  private static Turn turn(Conversation conversation) {
    return new Turn(conversation, new PersonalPreferences(new NoPreferences(), Optional.empty()), false);
  }
}
