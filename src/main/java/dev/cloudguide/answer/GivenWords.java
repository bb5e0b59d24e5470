package dev.cloudguide.answer;

import dev.cloudguide.conversation.Pending;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.commitment.interview.InterviewQuestion;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.domain.understanding.Understanding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An answer to what we asked, given in free words. */
final class GivenWords {
  /** As said without "the" and "one". */
  private static final List<Set<String>> PLACES =
      List.of(Set.of("first", "former"), Set.of("second", "latter"), Set.of("third", "last"));

  private final Services services;
  private final RecommendAnswers recommend;
  private final CommitmentAnswers commitment;

  GivenWords(Services services, RecommendAnswers recommend, CommitmentAnswers commitment) {
    this.services = services;
    this.recommend = recommend;
    this.commitment = commitment;
  }

  /** "No, but every lookup is by key": an answer to our question, with more facts behind it. */
  Optional<Given> answered(String sentence, Understander understander, Turn turn) {
    Function<String, Understanding> understand = understander::understand;
    if (turn.conversation().pending().orElse(null) instanceof Pending.UsageAsked usage) {
      return amount(sentence, usage, understand);
    }
    if (turn.conversation().pending().filter(GivenWords::offersChoices).isPresent()) {
      String said = sentence.toLowerCase(Locale.ROOT).strip().replaceFirst("^the ", "").replaceFirst(" one$", "");
      for (int place = 0; place < PLACES.size(); place++) {
        if (PLACES.get(place).contains(said)) {
          return Optional.of(new Given.Ordinal(place));
        }
      }
      if (understander.declines(sentence) && !isInterview(turn)) {
        return Optional.of(turn.conversation().pending().orElse(null) instanceof Pending.FactAsked
            ? new Given.DontKnow() : new Given.No());
      }
    }
    if (turn.conversation().pending().orElse(null) instanceof Pending.WhichQuestion which) {
      return recommend.placeOf(sentence, which.questions()).or(() -> placeOf(sentence, understander, which))
          .map(Given.Ordinal::new);
    }
    if (turn.conversation().pending().orElse(null) instanceof Pending.SideAsked sides) {
      return side(sentence, sides);
    }
    if (!(turn.conversation().pending().orElse(null) instanceof Pending.FactAsked asked)) {
      return Optional.empty();
    }
    Optional<InterviewQuestion> ours = commitment.question(asked);
    if (ours.isPresent()) {
      return CommitmentReplies.given(sentence, ours.get(), understand, understander.asking("commitment"));
    }
    for (String answer : List.of("yes", "no")) {
      if (sentence.toLowerCase(Locale.ROOT).startsWith(answer + " ")) {
        Map<String, String> facts = new HashMap<>(understander.facts(sentence.substring(answer.length())));
        facts.put(asked.fact(), answer);
        return Optional.of(new Given.Facts(facts));
      }
    }
    Map<String, String> stated = understander.facts(sentence);
    return stated.containsKey(asked.fact()) ? Optional.of(new Given.Facts(stated)) : Optional.empty();
  }

  /** "What it costs": which of the questions offered is called that. */
  private static Optional<Integer> placeOf(String sentence, Understander understander, Pending.WhichQuestion which) {
    return understander.kindCalled(sentence)
        .map(kind -> which.questions().stream().map(HeardAnswers::kindName).toList().indexOf(kind))
        .filter(place -> place >= 0);
  }

  /** "Transcribe": the side of that name, though elsewhere the word means other things. */
  private Optional<Given> side(String sentence, Pending.SideAsked asked) {
    String said = sentence.toLowerCase(Locale.ROOT).strip();
    return asked.sides().stream()
        .filter(key -> !key.isEmpty() && key.equals(key.strip()))
        .flatMap(key -> services.find(new ServiceId(key)).stream())
        .filter(service -> service.spoken().contains(said))
        .findFirst()
        .map(service -> new Given.Things(Named.builder().services(List.of(service.id())).build()));
  }

  /** "Five million": so many of what we asked for; a sentence that names a service asks anew. */
  private static Optional<Given> amount(
      String sentence, Pending.UsageAsked asked, Function<String, Understanding> understand) {
    for (String words : List.of(sentence, sentence + " " + asked.unit().label())) {
      Named named = HeardAnswers.named(understand.apply(words));
      if (!named.amounts().isEmpty() && named.services().isEmpty() && named.types().isEmpty()) {
        return Optional.of(new Given.Things(Named.builder().amounts(named.amounts()).build()));
      }
    }
    return Optional.empty();
  }

  /** Whether one of the questions that lead to a commitment is open: they take words for what they are. */
  static boolean isInterview(Turn turn) {
    return turn.conversation().pending().orElse(null) instanceof Pending.FactAsked asked
        && CommitmentAnswers.isOurs(asked);
  }

  private static boolean offersChoices(Pending pending) {
    return pending instanceof Pending.FactAsked || pending instanceof Pending.SideAsked
        || pending instanceof Pending.WhichQuestion || pending instanceof Pending.DidYouMean
        || pending instanceof Pending.FollowUpOffered;
  }
}
