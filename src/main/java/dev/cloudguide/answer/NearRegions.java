package dev.cloudguide.answer;

import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Regions whose names sound or look most like given words. */
final class NearRegions {
  private static final double ALIKE = 0.62;
  private static final double SAME_START = 0.1;
  private static final List<String> USUAL = List.of("us-east-1", "eu-west-1", "ap-northeast-1");

  private final Regions regions;

  NearRegions(Regions regions) {
    this.regions = regions;
  }

  /** Those that are really alike, closest name first; none if nothing is. */
  List<Region> to(String words, int most) {
    return regions.all().stream()
        .filter(region -> likeness(words, region) >= ALIKE)
        .sorted(Comparator.comparingDouble((Region region) -> -likeness(words, region)))
        .limit(most)
        .toList();
  }

  /** The Regions to name as examples. */
  List<Region> usual() {
    return USUAL.stream().flatMap(code -> regions.find(code).stream()).toList();
  }

  private static double likeness(String words, Region region) {
    double best = alike(words, region.name());
    for (String spoken : region.spoken()) {
      best = Math.max(best, alike(words, spoken));
    }
    return best;
  }

  /** The first letter is seldom misheard. */
  private static double alike(String words, String name) {
    boolean same = !words.isEmpty() && !name.isEmpty()
        && Character.toLowerCase(words.charAt(0)) == Character.toLowerCase(name.charAt(0));
    return likeness(pairs(words), pairs(name)) + (same ? SAME_START : 0);
  }

  private static double likeness(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    return 2.0 * shared.size() / (a.size() + b.size());
  }

  /** Pairs of neighbouring letters. */
  private static Set<String> pairs(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < plain.length(); i++) {
      if (Character.isLetter(plain.charAt(i)) && Character.isLetter(plain.charAt(i + 1))) {
        pairs.add(plain.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
