package dev.cloudguide.answer;

import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Regions whose names sound or look most like given words. */
final class NearRegions {
  private final Regions regions;

  NearRegions(Regions regions) {
    this.regions = regions;
  }

  /** At most that many, closest name first; ties keep the order of the knowledge file, which puts the largest first. */
  List<Region> to(String words, int most) {
    Set<String> asked = pairs(words);
    List<Region> ranked = new ArrayList<>(regions.all());
    ranked.sort(Comparator.comparingDouble((Region region) -> -likeness(asked, region)));
    return ranked.subList(0, Math.min(most, ranked.size()));
  }

  private static double likeness(Set<String> asked, Region region) {
    double best = likeness(asked, pairs(region.name()));
    for (String spoken : region.spoken()) {
      best = Math.max(best, likeness(asked, pairs(spoken)));
    }
    return best;
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
