package dev.cloudguide.answer;

import dev.cloudguide.domain.commitment.interview.InterviewQuestion;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.Commitment.Aspect;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import dev.cloudguide.domain.understanding.Understanding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a sentence says to a question of the commitment interview: "yes, about ten dollars an hour", "we might". */
final class CommitmentReplies {
  private CommitmentReplies() {}

  /**
   * The facts it states; empty if it asks something else.
   *
   * @param advice how one asks for advice: read after the sentence, so that it counts as said of the person's case
   */
  static Optional<Given> given(
      String sentence, InterviewQuestion question, Function<String, Understanding> understand, String advice) {
    String words = sentence.toLowerCase(Locale.ROOT).replace(",", "").strip();
    Optional<String> whole = question.whole(words);
    if (whole.isPresent()) {
      return Optional.of(new Given.Facts(Map.of(question.fact(), whole.get())));
    }
    Optional<String> yesOrNo = List.of("yes", "no").stream()
        .filter(answer -> words.startsWith(answer + " ")).findFirst();
    if (yesOrNo.isEmpty() && asksAnew(understand.apply(words))) {
      return Optional.empty();
    }
    String rest = yesOrNo.map(answer -> words.substring(answer.length()).strip()).orElse(words);
    Map<String, String> facts = new HashMap<>(facts(understand.apply(rest + " " + advice)));
    if (!facts.containsKey(question.fact())) {
      question.within(rest)
          .or(() -> yesOrNo.flatMap(question::whole))
          .ifPresent(value -> facts.put(question.fact(), value));
    }
    return facts.isEmpty() ? Optional.empty() : Optional.of(new Given.Facts(facts));
  }

  private static Map<String, String> facts(Understanding understanding) {
    return understanding instanceof Understanding.Sure sure
        && sure.question() instanceof Question.Commitment ? sure.question().named().facts() : Map.of();
  }

  private static boolean asksAnew(Understanding understanding) {
    return understanding instanceof Understanding.Sure sure && switch (sure.question()) {
      case Question.Commitment asked -> asked.aspect() != Aspect.ADVICE;
      case Question.FollowUp asked -> asked.wish() != Wish.CHANGE;
      case Question.Recommend asked -> false;
      case Question.Preference asked -> asked.action() != Question.Preference.Action.OFFER;
      case Question.OutOfScope asked -> false;
      default -> true;
    };
  }
}
