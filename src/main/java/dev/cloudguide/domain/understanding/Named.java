package dev.cloudguide.domain.understanding;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.catalog.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything a person named or stated in a question. Nothing here is guessed: what was not said is absent.
 *
 * @param services in the order named
 * @param outside products of other makers, by their usual name, in the order named
 * @param regions codes, in the order named
 * @param types instance types named in full, in the order named
 * @param family an instance family named without a size
 * @param size an instance size named without a family
 * @param system operating system
 * @param term length of a commitment
 * @param payment how a commitment is paid
 * @param count how many of it ("ten m five large")
 * @param amounts quantities with their units, in the order named
 * @param needs ids of needs ({@code queue}, {@code store-records}), most certain first
 * @param facts what was stated about the case, fact id to value ({@code joins} to {@code no})
 * @param leaning the options that the words of a case lean to as a whole
 * @param asked ids of the facts that we asked for, or that were stated since, in that order
 * @param person owner of an opinion asked for ({@code Dan Moore})
 * @param word id of a term to explain ({@code coverage})
 * @param unknown words that stood where something known was expected, by what was expected
 */
public record Named(
    List<ServiceId> services,
    List<String> outside,
    List<String> regions,
    List<InstanceType> types,
    Optional<String> family,
    Optional<String> size,
    Optional<OperatingSystem> system,
    Optional<CommitmentTerm> term,
    Optional<PaymentOption> payment,
    Optional<Integer> count,
    List<Amount> amounts,
    List<String> needs,
    Map<String, String> facts,
    Optional<Leaning> leaning,
    List<String> asked,
    Optional<String> person,
    Optional<String> word,
    Map<Expected, String> unknown) {

  /** What was expected where unknown words stood. */
  public enum Expected {
    SERVICE,
    REGION,
    FAMILY,
    SIZE,
    SYSTEM,
    NEED,
    WORD,
    NUMBER,
    /** What an opinion is asked on, where it is no thing that we have a name for: "terraform state". */
    SUBJECT
  }

  /** Fact: the words in which the service was named. */
  public static final String SAID = "said";

  /** Nothing was named. */
  public static final Named NOTHING = new Builder().build();

  public Named {
    services = List.copyOf(services);
    outside = List.copyOf(outside);
    regions = List.copyOf(regions);
    types = List.copyOf(types);
    amounts = List.copyOf(amounts);
    needs = List.copyOf(needs);
    asked = List.copyOf(asked);
    facts = Map.copyOf(facts);
    unknown = Map.copyOf(unknown);
  }

  /** The same, with the words in which the service was named. */
  public Named saying(String words) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(SAID, words);
    return toBuilder().facts(more).build();
  }

  /** The options of that need that the words as a whole lean to, with how likely each is, in percent. */
  public Map<String, Integer> leaningOf(String need) {
    return leaning.filter(one -> one.need().equals(need)).map(Leaning::options).orElse(Map.of());
  }

  /** Where the words lean to, after what was named before. */
  public Optional<Leaning> leaningAfter(Named before) {
    return leaning.map(now -> before.leaning.map(now::after).orElse(now)).or(() -> before.leaning);
  }

  /** The same with facts that were asked for, or stated since. */
  public Named answered(Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(facts);
    all.putAll(answers);
    List<String> order = new ArrayList<>(asked);
    order.removeAll(answers.keySet());
    order.addAll(new TreeSet<>(answers.keySet()));
    return toBuilder().facts(all).asked(order).build();
  }

  /** The same as before that fact was asked for. */
  public Named unanswered(String fact) {
    Map<String, String> fewer = new HashMap<>(facts);
    fewer.remove(fact);
    return toBuilder().facts(fewer).asked(asked.stream().filter(one -> !one.equals(fact)).toList()).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with everything named here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<ServiceId> service() {
    return first(services);
  }

  public Optional<String> region() {
    return first(regions);
  }

  public Optional<InstanceType> type() {
    return first(types);
  }

  public Optional<String> need() {
    return first(needs);
  }

  private static <T> Optional<T> first(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.getFirst());
  }

  /** Facts in the order of their names, for state and tests. */
  public Map<String, String> sortedFacts() {
    return new TreeMap<>(facts);
  }

  /** Collects what is named; each call replaces what it sets. */
  public static final class Builder {
    private List<ServiceId> services = List.of();
    private List<String> outside = List.of();
    private List<String> regions = List.of();
    private List<InstanceType> types = List.of();
    private Optional<String> family = Optional.empty();
    private Optional<String> size = Optional.empty();
    private Optional<OperatingSystem> system = Optional.empty();
    private Optional<CommitmentTerm> term = Optional.empty();
    private Optional<PaymentOption> payment = Optional.empty();
    private Optional<Integer> count = Optional.empty();
    private List<Amount> amounts = List.of();
    private List<String> needs = List.of();
    private Map<String, String> facts = Map.of();
    private Optional<Leaning> leaning = Optional.empty();
    private List<String> asked = List.of();
    private Optional<String> person = Optional.empty();
    private Optional<String> word = Optional.empty();
    private Map<Expected, String> unknown = Map.of();

    private Builder() {}

    private Builder(Named from) {
      services = from.services;
      outside = from.outside;
      regions = from.regions;
      types = from.types;
      family = from.family;
      size = from.size;
      system = from.system;
      term = from.term;
      payment = from.payment;
      count = from.count;
      amounts = from.amounts;
      needs = from.needs;
      facts = from.facts;
      leaning = from.leaning;
      asked = from.asked;
      person = from.person;
      word = from.word;
      unknown = from.unknown;
    }

    public Builder services(List<ServiceId> value) {
      services = value;
      return this;
    }

    public Builder outside(List<String> value) {
      outside = value;
      return this;
    }

    public Builder regions(List<String> value) {
      regions = value;
      return this;
    }

    public Builder types(List<InstanceType> value) {
      types = value;
      return this;
    }

    public Builder family(Optional<String> value) {
      family = value;
      return this;
    }

    public Builder size(Optional<String> value) {
      size = value;
      return this;
    }

    public Builder system(Optional<OperatingSystem> value) {
      system = value;
      return this;
    }

    public Builder term(Optional<CommitmentTerm> value) {
      term = value;
      return this;
    }

    public Builder payment(Optional<PaymentOption> value) {
      payment = value;
      return this;
    }

    public Builder count(Optional<Integer> value) {
      count = value;
      return this;
    }

    public Builder amounts(List<Amount> value) {
      amounts = value;
      return this;
    }

    public Builder needs(List<String> value) {
      needs = value;
      return this;
    }

    public Builder facts(Map<String, String> value) {
      facts = value;
      return this;
    }

    public Builder leaning(Optional<Leaning> value) {
      leaning = value;
      return this;
    }

    public Builder asked(List<String> value) {
      asked = value;
      return this;
    }

    public Builder person(Optional<String> value) {
      person = value;
      return this;
    }

    public Builder word(Optional<String> value) {
      word = value;
      return this;
    }

    public Builder unknown(Map<Expected, String> value) {
      unknown = value;
      return this;
    }

    public Named build() {
      return new Named(services, outside, regions, types, family, size, system, term, payment, count, amounts, needs,
          facts, leaning, asked, person, word, unknown);
    }
  }
}
