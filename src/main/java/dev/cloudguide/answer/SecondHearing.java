package dev.cloudguide.answer;

import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.Services;
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
  private final Services services;

  SecondHearing(Supplier<Understander> understander, Services services) {
    this.understander = understander;
    this.services = services;
  }

  /** The question with all that was not placed in its place; as it was, if something still is not. */
  Question of(Question.Price asked) {
    Named named = asked.named();
    String said = named.facts().get(Named.SAID);
    if (said != null && named.unknown().isEmpty()) {
      return asked.with(withKind(named, said));
    }
    if (named.unknown().isEmpty()) {
      return asked;
    }
    return heard(words(named))
        .filter(again -> placesAll(named.unknown(), again.named()))
        .<Question>map(again -> again.with(merged(named, again.named())))
        .orElse(asked);
  }

  /** What the words for a service say of its kind: "network load balancer". */
  private Named withKind(Named named, String said) {
    Map<String, String> facts = new HashMap<>(named.facts());
    facts.remove(Named.SAID);
    boolean plain = services.find(named.services().getFirst())
        .filter(service -> isName(service, said))
        .isPresent();
    if (!plain) {
      heard(understander.get().asking("price") + " " + said)
          .filter(again -> again.named().services().equals(named.services()))
          .ifPresent(again -> facts.putAll(again.named().facts()));
    }
    return named.toBuilder().facts(facts).build();
  }

  private static boolean isName(Service service, String said) {
    return said.equalsIgnoreCase(service.name()) || said.equalsIgnoreCase(service.shortName())
        || said.equalsIgnoreCase(service.spoken().getFirst());
  }

  private String words(Named named) {
    StringBuilder words = new StringBuilder(understander.get().asking("price")).append(' ');
    if (named.facts().containsKey(Named.SAID)) {
      words.append(named.facts().get(Named.SAID)).append(' ');
    }
    named.count().ifPresent(count -> words.append(count).append(' '));
    named.type().ifPresent(type -> words.append(type.family()).append(' ').append(type.size()).append(' '));
    named.family().ifPresent(family -> words.append(family).append(' '));
    for (Expected expected : Expected.values()) {
      String unknown = named.unknown().get(expected);
      if (unknown != null && expected == Expected.REGION) {
        words.append(understander.get().asking("region")).append(' ');
      }
      if (unknown != null) {
        words.append(unknown).append(' ');
      }
      if (unknown != null && expected == Expected.FAMILY) {
        named.size().ifPresent(size -> words.append(size).append(' '));
      }
    }
    return words.toString();
  }

  private Optional<Question> heard(String sentence) {
    return switch (understander.get().understand(sentence)) {
      case Understanding.Sure sure when sure.question() instanceof Question.Price price -> Optional.of(price);
      case Understanding.Sure sure when sure.question() instanceof Question.Estimate estimate -> Optional.of(estimate);
      default -> Optional.empty();
    };
  }

  private static boolean placesAll(Map<Expected, String> unknown, Named again) {
    for (Expected expected : unknown.keySet()) {
      boolean placed = switch (expected) {
        case FAMILY -> again.type().isPresent() || again.services().size() == 1;
        case SIZE -> again.type().isPresent();
        case REGION -> again.region().isPresent() || !again.unknown().containsKey(Expected.REGION);
        case SERVICE -> again.services().size() == 1 || Transfers.isRule(again) || Transfers.isAll(again);
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
    facts.remove(Named.SAID);
    return named.toBuilder()
        .services(again.services().isEmpty() ? named.services() : again.services())
        .types(again.types().isEmpty() ? named.types() : again.types())
        .family(again.types().isEmpty() && again.services().isEmpty() ? named.family() : Optional.empty())
        .size(again.types().isEmpty() && again.services().isEmpty() ? named.size() : Optional.empty())
        .regions(again.regions().isEmpty() ? named.regions() : again.regions())
        .system(named.system().or(again::system))
        .count(named.count().or(again::count))
        .term(named.term().or(again::term))
        .payment(named.payment().or(again::payment))
        .amounts(again.amounts().isEmpty() ? named.amounts() : again.amounts())
        .facts(facts)
        .unknown(again.unknown())
        .build();
  }
}
