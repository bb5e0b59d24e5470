package dev.cloudguide.answer;

import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.domain.understanding.Understanding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a slot could not place, heard once more as part of a sentence: "redis t three" where a family was expected,
 * "London per month" where a Region was.
 */
final class SecondHearing {
  private final Supplier<Understander> understander;

  SecondHearing(Supplier<Understander> understander) {
    this.understander = understander;
  }

  /** The question with all that was not placed in its place; as it was, if something still is not. */
  Question.Price of(Question.Price asked) {
    Named named = asked.named();
    if (named.unknown().isEmpty()) {
      return asked;
    }
    return heard(words(named))
        .filter(again -> placesAll(named.unknown(), again))
        .map(again -> new Question.Price(merged(named, again)))
        .orElse(asked);
  }

  private String words(Named named) {
    StringBuilder words = new StringBuilder(understander.get().asking("price")).append(' ');
    named.type().ifPresent(type -> words.append(type.family()).append(' ').append(type.size()).append(' '));
    for (Expected expected : Expected.values()) {
      String unknown = named.unknown().get(expected);
      if (unknown != null) {
        words.append(unknown).append(' ');
      }
      if (unknown != null && expected == Expected.FAMILY) {
        named.size().ifPresent(size -> words.append(size).append(' '));
      }
    }
    return words.toString();
  }

  private Optional<Named> heard(String sentence) {
    return switch (understander.get().understand(sentence)) {
      case Understanding.Sure sure when sure.question() instanceof Question.Price price -> Optional.of(price.named());
      case Understanding.Sure sure when sure.question() instanceof Question.Estimate estimate ->
          Optional.of(estimate.named());
      default -> Optional.empty();
    };
  }

  private static boolean placesAll(Map<Expected, String> unknown, Named again) {
    for (Expected expected : unknown.keySet()) {
      boolean placed = switch (expected) {
        case FAMILY, SIZE -> again.type().isPresent();
        case REGION -> again.region().isPresent();
        case SERVICE -> again.services().size() == 1;
        case SYSTEM -> again.system().isPresent();
        case NEED -> again.need().isPresent();
        case WORD -> again.word().isPresent();
        case SUBJECT -> false;
        case NUMBER -> again.count().isPresent();
      };
      if (!placed) {
        return false;
      }
    }
    return true;
  }

  private static Named merged(Named named, Named again) {
    Map<String, String> facts = new HashMap<>(again.facts());
    facts.putAll(named.facts());
    return named.toBuilder()
        .services(again.services().isEmpty() ? named.services() : again.services())
        .types(again.types().isEmpty() ? named.types() : again.types())
        .family(again.types().isEmpty() ? named.family() : Optional.empty())
        .size(again.types().isEmpty() ? named.size() : Optional.empty())
        .regions(again.regions().isEmpty() ? named.regions() : again.regions())
        .system(named.system().or(again::system))
        .count(named.count().or(again::count))
        .facts(facts)
        .unknown(Map.of())
        .build();
  }
}
