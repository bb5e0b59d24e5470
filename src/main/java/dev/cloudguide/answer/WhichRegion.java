package dev.cloudguide.answer;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import java.util.Optional;

/** Which Region an answer is for: the one named, else the person's own, else where AWS quotes its prices. */
final class WhichRegion {
  /** Northern Virginia: the Region AWS's own pages quote prices for, and its largest. */
  static final String DEFAULT = "us-east-1";

  private final Regions regions;

  WhichRegion(Regions regions) {
    this.regions = regions;
  }

  /** The Region, or the words that name none. */
  sealed interface Choice {
    /**
     * A Region and why it is that one.
     *
     * @param said how to name it in the answer
     */
    record Chosen(Region region, Value said) implements Choice {}

    /** Words where a Region was expected that name none we know. */
    record Unknown(String words) implements Choice {}
  }

  Choice of(Named named, Turn turn) {
    if (named.unknown().containsKey(Expected.REGION)) {
      return new Choice.Unknown(named.unknown().get(Expected.REGION));
    }
    Optional<String> asked = named.region();
    if (asked.isPresent()) {
      Optional<Region> region = regions.find(asked.get());
      return region.isEmpty()
          ? new Choice.Unknown(asked.get()) : new Choice.Chosen(region.get(), new Value.Place(region.get()));
    }
    return turn.preferences().get().region()
        .flatMap(regions::find)
        .<Choice>map(home -> new Choice.Chosen(home, new Value.Said(Phrase.of("region.home").with("region", home))))
        .orElseGet(this::standard);
  }

  private Choice standard() {
    Region region = regions.find(DEFAULT)
        .orElseThrow(() -> new IllegalStateException("knowledge/regions.tsv: has no row " + DEFAULT));
    return new Choice.Chosen(region, new Value.Place(region));
  }
}
