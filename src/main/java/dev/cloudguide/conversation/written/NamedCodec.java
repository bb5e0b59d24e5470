package dev.cloudguide.conversation.written;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.understanding.Leaning;
import dev.cloudguide.domain.understanding.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question named, as part of a session attribute; only what is there is written. */
public final class NamedCodec {
  private static final Pattern LEANING = Pattern.compile("(\\S+) (\\d{1,3})");

  private NamedCodec() {}

  public static Map<String, Object> write(Named named) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (!named.services().isEmpty()) {
      map.put("services", named.services().stream().map(ServiceId::value).toList());
    }
    list(map, "outside", named.outside());
    list(map, "regions", named.regions());
    if (!named.types().isEmpty()) {
      List<String> types = new ArrayList<>(named.types().size());
      for (InstanceType type : named.types()) {
        types.add(type.apiName());
      }
      map.put("types", types);
    }
    put(map, "family", named.family().orElse(null));
    put(map, "size", named.size().orElse(null));
    put(map, "system", named.system().isEmpty() ? null : named.system().get().id());
    put(map, "term", named.term().isEmpty() ? null : named.term().get().id());
    put(map, "payment", named.payment().isEmpty() ? null : named.payment().get().id());
    put(map, "count", named.count().orElse(null));
    if (!named.amounts().isEmpty()) {
      map.put("amounts", named.amounts().stream().map(AmountCodec::write).toList());
    }
    list(map, "needs", named.needs());
    if (!named.facts().isEmpty()) {
      map.put("facts", named.sortedFacts());
    }
    put(map, "leaning", named.leaning().map(NamedCodec::written).orElse(null));
    list(map, "asked", named.asked());
    put(map, "person", named.person().orElse(null));
    put(map, "word", named.word().orElse(null));
    return map;
  }

  private static void put(Map<String, Object> map, String key, Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  public static Named read(Map<?, ?> map) {
    return Named.builder()
        .services(words(map, "services").stream().map(ServiceId::new).toList())
        .outside(words(map, "outside"))
        .regions(words(map, "regions"))
        .types(words(map, "types").stream().flatMap(type -> InstanceType.parse(type).stream()).toList())
        .family(Attributes.text(map, "family"))
        .size(Attributes.text(map, "size"))
        .system(Attributes.text(map, "system").flatMap(OperatingSystem::withId))
        .term(Attributes.text(map, "term").flatMap(CommitmentTerm::withId))
        .payment(Attributes.text(map, "payment").flatMap(PaymentOption::withId))
        .count(count(map.get("count")))
        .amounts(words(map, "amounts").stream().flatMap(amount -> AmountCodec.read(amount).stream()).toList())
        .needs(words(map, "needs"))
        .facts(Attributes.pairs(map, "facts").orElse(Map.of()))
        .leaning(leaning(words(map, "leaning")))
        .asked(words(map, "asked"))
        .person(Attributes.text(map, "person"))
        .word(Attributes.text(map, "word"))
        .build();
  }

  private static void list(Map<String, Object> map, String key, List<String> words) {
    if (!words.isEmpty()) {
      map.put(key, words);
    }
  }

  /** Words without blanks around them, as ids are. */
  private static List<String> words(Map<?, ?> map, String key) {
    Optional<List<String>> words = map.containsKey(key) ? Attributes.words(map, key) : Optional.empty();
    return words.isEmpty() ? List.of() : words.get().stream().filter(word -> word.equals(word.strip())).toList();
  }

  /** The need, then each option with its percent: {@code queue}, {@code fifo 80}. */
  private static List<String> written(Leaning leaning) {
    List<String> words = new ArrayList<>(List.of(leaning.need()));
    leaning.options().forEach((option, percent) -> words.add(option + " " + percent));
    return words;
  }

  private static Optional<Leaning> leaning(List<String> words) {
    Map<String, Integer> options = new LinkedHashMap<>();
    for (String word : words) {
      Matcher option = LEANING.matcher(word);
      if (option.matches()) {
        options.put(option.group(1), Integer.valueOf(option.group(2)));
      }
    }
    return options.isEmpty() || options.size() != words.size() - 1
        ? Optional.empty() : Optional.of(new Leaning(words.getFirst(), options));
  }

  private static Optional<Integer> count(Object value) {
    return value instanceof Number number && number.longValue() >= 1 && number.longValue() <= 1_000_000
        ? Optional.of(number.intValue())
        : Optional.empty();
  }
}
