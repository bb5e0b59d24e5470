package dev.cloudguide.understanding;

import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.domain.understanding.Understanding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts how well one half of the evaluation set is understood. */
final class Score {
  private static final Set<String> LABELLED = labelled();

  final Map<String, int[]> byKind = new TreeMap<>();
  final Map<String, Integer> confused = new TreeMap<>();
  final List<String> misses = new ArrayList<>();
  int inScope;
  int kindRight;
  int servicesRight;
  int otherNamed;
  int otherNamedRight;
  int factsAll;
  int factsRight;
  int factsStated;
  int factsFound;
  int confidentWrong;
  int outOfScope;
  int declined;
  int needs;
  int needsRight;

  static Score of(String file, Understander understander) {
    Score score = new Score();
    for (Asked asked : Asked.in(file)) {
      score.count(asked, understander.understand(asked.words()));
    }
    return score;
  }

  private void count(Asked asked, Understanding understood) {
    String kind = kind(understood);
    Map<String, String> written = Asked.written(named(understood));
    boolean right = kind.equals(asked.kind());
    if (asked.kind().equals("OutOfScope")) {
      outOfScope++;
      boolean sentAway = kind.equals("OutOfScope") || kind.equals("HowTo") || kind.equals("Nothing");
      declined += sentAway ? 1 : 0;
      right = sentAway;
    } else {
      inScope++;
      kindRight += right ? 1 : 0;
      boolean confident = understood instanceof Understanding.Sure;
      confidentWrong += confident && !right ? 1 : 0;
      named(asked, written, right);
    }
    int[] counts = byKind.computeIfAbsent(asked.kind(), key -> new int[2]);
    counts[0]++;
    counts[1] += right ? 1 : 0;
    if (!right) {
      confused.merge(asked.kind() + " -> " + kind, 1, Integer::sum);
      misses.add("KIND  " + asked.kind() + " -> " + kind + " | " + asked.words());
    }
  }

  private void named(Asked asked, Map<String, String> written, boolean right) {
    boolean services = written.getOrDefault("service", "").equals(asked.expected("service"));
    servicesRight += services ? 1 : 0;
    if (!services) {
      miss("SERV ", asked, written, "service");
    }
    for (String key : List.of("outside", "region", "type", "family", "size", "system", "term", "payment", "count",
        "amount", "person")) {
      other(asked, written, key);
    }
    if (asked.kind().equals("ExplainTerm")) {
      other(asked, written, "word");
    }
    if (asked.kind().equals("Recommend") || asked.kind().equals("ListOptions")) {
      needs++;
      boolean need = written.getOrDefault("need", "").equals(asked.expected("need"));
      needsRight += need ? 1 : 0;
      if (!need) {
        miss("NEED ", asked, written, "need");
      }
    }
    facts(asked, written);
  }

  private void other(Asked asked, Map<String, String> written, String key) {
    String expected = asked.expected(key);
    String found = written.getOrDefault(key, "");
    if (!expected.isEmpty() || !found.isEmpty()) {
      otherNamed++;
      otherNamedRight += expected.equals(found) ? 1 : 0;
      if (!expected.equals(found)) {
        miss("NAMED", asked, written, key);
      }
    }
  }

  /** Right ones among all stated and all found, of those facts that the set is labelled with. */
  private void facts(Asked asked, Map<String, String> written) {
    Set<String> expected = split(asked.expected("fact"));
    Set<String> found = split(written.getOrDefault("fact", ""));
    found.removeIf(fact -> !LABELLED.contains(id(fact)));
    Set<String> all = new HashSet<>(expected);
    all.addAll(found);
    Set<String> both = new HashSet<>(expected);
    both.retainAll(found);
    factsStated += expected.size();
    factsFound += found.size();
    factsAll += all.size();
    factsRight += both.size();
    if (both.size() < all.size()) {
      miss("FACT ", asked, written, "fact");
    }
  }

  /** Ids of the facts that some question of the set is labelled with; others parametrize one kind of answer only. */
  private static Set<String> labelled() {
    Set<String> ids = new HashSet<>();
    for (String file : List.of("tune.txt", "held-out.txt", "more.txt", "later.txt")) {
      Asked.in(file).forEach(asked -> split(asked.expected("fact")).forEach(fact -> ids.add(id(fact))));
    }
    return ids;
  }

  private static String id(String fact) {
    return fact.substring(0, Math.max(0, fact.indexOf(':')));
  }

  private static Set<String> split(String list) {
    return list.isEmpty() ? new HashSet<>() : new HashSet<>(List.of(list.split(", ")));
  }

  private void miss(String what, Asked asked, Map<String, String> written, String key) {
    misses.add(what + " " + key + ": " + asked.expected(key) + " -> " + written.getOrDefault(key, "") + " | "
        + asked.words());
  }

  private static String kind(Understanding understood) {
    return switch (understood) {
      case Understanding.Sure sure -> Asked.kindOf(sure.question());
      case Understanding.Between between -> "Between " + Asked.kindOf(between.likelier()) + " and "
          + Asked.kindOf(between.other());
      case Understanding.OneOf oneOf -> "OneOf";
      case Understanding.NamedOnly only -> "NamedOnly";
      case Understanding.Nothing nothing -> "Nothing";
    };
  }

  private static Named named(Understanding understood) {
    return switch (understood) {
      case Understanding.Sure sure -> sure.question().named();
      case Understanding.Between between -> between.likelier().named();
      case Understanding.OneOf oneOf -> oneOf.likely().getFirst().named();
      case Understanding.NamedOnly only -> only.named();
      case Understanding.Nothing nothing -> Named.NOTHING;
    };
  }

  String totals() {
    return "kind " + percent(kindRight, inScope) + ", services " + percent(servicesRight, inScope) + ", needs "
        + percent(needsRight, needs) + ", other names " + percent(otherNamedRight, otherNamed) + ", facts "
        + percent(factsRight, factsAll) + " [heard " + percent(factsRight, factsStated) + ", of those found right "
        + percent(factsRight, factsFound) + "], confidently wrong " + percent(confidentWrong, inScope)
        + ", out of scope declined " + percent(declined, outOfScope);
  }

  static String percent(int part, int whole) {
    return "%.1f %% (%d of %d)".formatted(whole == 0 ? 100.0 : 100.0 * part / whole, part, whole);
  }
}
