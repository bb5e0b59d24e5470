package dev.cloudguide.domain.understanding;

import dev.cloudguide.domain.catalog.Area;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.money.Unit;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** All that people say, as data: names, ways of asking, units, fillers. Made once, then only read. */
public final class Vocabulary {
  final Numbers numbers = new Numbers();
  final Words words = new Words(numbers);
  final Names names = new Names();
  final Amounts amounts = new Amounts();
  final Phrases cues;
  final Phrases contexts;
  final Hints hints = new Hints();
  final double[] signs = new double[Signs.Sign.values().length];
  final Set<String> ours = new HashSet<>();
  final Set<String> priced = new HashSet<>();
  final Map<String, String> letters = new HashMap<>();
  final Map<String, String> machines = new HashMap<>();
  final Set<String> small = new HashSet<>();
  final Set<String> nowhere = new HashSet<>();
  final Set<String> elsewhere = new HashSet<>();
  final Set<String> opining = new HashSet<>();
  final Map<String, String> asking = new HashMap<>();
  final Set<String> declining = new HashSet<>();
  final Map<String, String> kinds = new TreeMap<>();
  private final Map<String, String[]> sets = new HashMap<>();
  private Supplier<TraitModel> source = TraitModel::none;
  private TraitModel model;

  private Vocabulary() {
    cues = new Phrases(sets, numbers);
    contexts = new Phrases(sets, numbers);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** What kinds of questions are called where one of a few is chosen, to the name of the kind. */
  public Map<String, String> kinds() {
    return Collections.unmodifiableMap(kinds);
  }

  /** What of these words a {@link TraitModel} looks at. */
  public Set<String> traits(String said) {
    return Traits.of(words.of(said), small);
  }

  /** The model of needs, read when it is first asked for: most sentences are clear without. */
  synchronized TraitModel model() {
    if (model == null) {
      model = source.get();
    }
    return model;
  }

  /** Takes the lines of the data one by one; numbers and sets before what uses them. */
  public static final class Builder {
    private final Vocabulary made = new Vocabulary();
    private final Set<String> commitments = new HashSet<>();
    private final Map<String, Mention.Strength> trust = new HashMap<>();

    private Builder() {}

    /** A line about single words: a spelling, a filler, a unit, a number, a set. */
    public Builder word(String sort, String said, String meant) {
      switch (sort) {
        case "spelling" -> made.words.spelling(said, meant);
        case "opener" -> made.words.opener(said);
        case "aside" -> made.words.aside(said, meant);
        case "small" -> made.numbers.small(said, meant);
        case "large" -> made.numbers.large(said, meant);
        case "suffix" -> made.numbers.suffix(said, meant);
        case "period" -> made.amounts.adverb(said, unit(meant));
        case "meant" -> {
          for (String word : Lines.split(said, ' ')) {
            made.amounts.meant(word, meant);
          }
        }
        case "inside" -> {
          for (String word : Lines.split(said, ' ')) {
            made.amounts.meantInside(word, meant);
          }
        }
        case "letter" -> made.letters.put(said, meant);
        case "machine" -> made.machines.put(said, meant);
        case "measured" -> made.amounts.measured(said, unit(meant));
        case "asking" -> made.asking.put(said, meant);
        case "declining" -> made.declining.add(said);
        case "kind" -> made.kinds.put(said, meant);
        case "set" -> set(said, meant);
        default -> {
          for (String word : Lines.split(said, ' ')) {
            oneOfMany(sort, word, meant);
          }
        }
      }
      return this;
    }

    private void oneOfMany(String sort, String word, String meant) {
      switch (sort) {
        case "filler" -> made.words.filler(word);
        case "unit" -> made.amounts.unit(word, unit(meant));
        case "numbered" -> made.amounts.numbered(word);
        case "counted" -> made.amounts.counted(word);
        case "spending" -> made.amounts.spending(word);
        case "divider" -> made.amounts.divider(word);
        case "article" -> made.cues.article(word);
        case "money" -> made.amounts.money(word);
        case "quiet" -> made.amounts.quiet(word, meant);
        case "lasting" -> made.amounts.lasting(word);
        case "ours" -> made.ours.add(word);
        case "priced" -> made.priced.add(word);
        case "denial" -> made.hints.denial(word);
        case "elsewhere" -> made.elsewhere.add(word);
        case "nowhere" -> made.nowhere.add(word);
        case "minus" -> made.amounts.minus(word);
        case "opining" -> made.opining.add(word);
        case "small-word" -> made.small.add(word);
        case "commitment" -> commitments.add(word);
        default -> throw new IllegalArgumentException("'" + sort + "' is no sort of word");
      }
    }

    private void set(String name, String words) {
      String[] members = Lines.split(words, ' ').toArray(new String[0]);
      for (int i = 0; i < members.length; i++) {
        members[i] = made.numbers.digits(members[i]);
      }
      made.sets.put(name, members);
    }

    /** How far words that name a service, and other things too, can be trusted. */
    public Builder trust(String said, String strength) {
      trust.put(letters(said), Mention.Strength.valueOf(strength));
      return this;
    }

    /** A name: {@code region}, {@code eu-west-1}, {@code dublin}. */
    public Builder name(String sort, String value, String said) {
      Mention.Sort known = Mention.Sort.called(sort);
      if (known == null) {
        throw new IllegalArgumentException("'" + sort + "' is no sort of name");
      }
      boolean commitment = known == Mention.Sort.SERVICE && commitments.contains(value);
      String letters = letters(said);
      made.names.add(letters, new Names.Name(commitment ? Mention.Sort.COMMITMENT : known, value,
          known == Mention.Sort.SERVICE ? trust.getOrDefault(letters, Mention.Strength.PLAIN)
              : Mention.Strength.PLAIN));
      return this;
    }

    /** Every service under every name it has. */
    public Builder services(Services services) {
      for (Service service : services.all()) {
        String id = service.id().value();
        Mention.Sort sort = commitments.contains(id) ? Mention.Sort.COMMITMENT : Mention.Sort.SERVICE;
        for (String said : service.spoken()) {
          String letters = letters(said);
          Mention.Strength usual =
              service.ordinary().contains(said) ? Mention.Strength.MISHEARD : Mention.Strength.PLAIN;
          made.names.add(letters, new Names.Name(sort, id, trust.getOrDefault(letters, usual)));
        }
        String name = letters(service.name());
        made.names.add(name, new Names.Name(sort, id, trust.getOrDefault(name, Mention.Strength.PLAIN)));
      }
      return this;
    }

    public Builder regions(Regions regions) {
      for (Region region : regions.all()) {
        Names.Name name = new Names.Name(Mention.Sort.REGION, region.code(), Mention.Strength.PLAIN);
        made.names.add(letters(region.code()), name);
        made.names.add(letters(region.name()), name);
        for (String said : region.spoken()) {
          made.names.add(letters(said), name);
        }
      }
      areas(regions);
      return this;
    }

    private void areas(Regions regions) {
      for (Area area : regions.areas()) {
        for (String said : area.spoken()) {
          if (said.indexOf(' ') < 0) {
            made.elsewhere.add(said);
          }
        }
      }
    }

    /** A way of asking: what it speaks for, how loudly, and the pattern. */
    public Builder cue(String target, double weight, String pattern) {
      made.cues.add(new Phrase(target, weight, pattern), pattern);
      return this;
    }

    /** Words that hint at a need, and how loudly. */
    public Builder hint(String need, double weight, String words) {
      made.hints.add(need, weight, words);
      return this;
    }

    /** How much a sign weighs for a case that is described. */
    public Builder sign(String name, double weight) {
      for (Signs.Sign sign : Signs.Sign.values()) {
        if (sign.name().equalsIgnoreCase(name)) {
          made.signs[sign.ordinal()] = weight;
          return this;
        }
      }
      throw new IllegalArgumentException("'" + name + "' is no sign of a case; see Signs");
    }

    /** Where the model of needs comes from, for sentences that no cue makes clear. */
    public Builder model(Supplier<TraitModel> model) {
      made.source = model;
      return this;
    }

    /** A pattern inside which an everyday word is the service of that name. */
    public Builder context(String pattern) {
      made.contexts.add(new Phrase("", 1, pattern), pattern);
      return this;
    }

    public Vocabulary build() {
      return made;
    }

    private static Unit unit(String label) {
      Optional<Unit> unit = Unit.labelled(label);
      if (unit.isEmpty()) {
        throw new IllegalArgumentException("'" + label + "' is no unit; see Unit");
      }
      return unit.get();
    }

    /** Letters and digits alone, number words as digits. */
    private String letters(String said) {
      StringBuilder letters = new StringBuilder(said.length());
      int from = 0;
      for (int i = 0; i <= said.length(); i++) {
        char c = i == said.length() ? ' ' : said.charAt(i);
        if (!Character.isLetterOrDigit(c)) {
          if (i > from) {
            letters.append(made.numbers.digits(said.substring(from, i).toLowerCase(Locale.ROOT)));
          }
          from = i + 1;
        }
      }
      return letters.toString();
    }
  }
}
