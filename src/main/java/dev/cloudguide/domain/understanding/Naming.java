package dev.cloudguide.domain.understanding;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Quantity;
import dev.cloudguide.domain.money.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what was recognized into a {@link Named}, as the kind of question takes it. */
final class Naming {
  private static final String BILL = "Bill";
  private static final String COUNT_OF = "count ";

  private final List<Mention> mentions;
  private final Amounts.Found amounts;
  private final Reading reading;

  Naming(List<Mention> mentions, Amounts.Found amounts, Reading reading) {
    this.mentions = mentions;
    this.amounts = amounts;
    this.reading = reading;
  }

  Named of(Kind kind) {
    Map<String, String> facts = new HashMap<>();
    if (advised(kind)) {
      facts.putAll(reading.facts(kind.label()));
    }
    if (priced(kind)) {
      Map<String, String> billed = new HashMap<>(reading.facts(BILL));
      if (kind == Kind.CHANGE && !reading.needs().isEmpty()) {
        billed.keySet().removeAll(facts.keySet());
      }
      facts.putAll(billed);
      if (!amounts.counted.isEmpty()) {
        facts.put("counted", amounts.counted);
      }
    }
    facts.putAll(amounts.stated);
    if (types().size() > 1) {
      amounts.each.forEach((type, count) -> facts.put(COUNT_OF.concat(type), count.toString()));
    }
    return Named.builder()
        .services(services(kind))
        .outside(values(Mention.Sort.OUTSIDE))
        .regions(values(Mention.Sort.REGION))
        .types(types())
        .family(first(Mention.Sort.FAMILY))
        .size(first(Mention.Sort.SIZE))
        .system(system())
        .term(term())
        .payment(payment())
        .count(amounts.count)
        .amounts(said(kind))
        .needs(reading.needs())
        .facts(facts)
        .person(first(Mention.Sort.PERSON))
        .word(word(kind))
        .build();
  }

  /** "Make it two hundred", "and reads": so many, or as many, of what was said before. */
  private List<Amount> said(Kind kind) {
    if (kind != Kind.CHANGE || !amounts.amounts.isEmpty() || amounts.bare.isEmpty() && amounts.of.isEmpty()) {
      return amounts.amounts;
    }
    return List.of(new Amount(new Quantity(amounts.bare.orElse(BigDecimal.ZERO), Unit.EACH), Optional.empty(),
        amounts.of));
  }

  /** Whether the person's case bears on the answer; elsewhere "three hours" and "push" state no fact. */
  private static boolean advised(Kind kind) {
    return switch (kind) {
      case RECOMMEND, COMPARE, PRICE_COMPARE, BILLING_RULE, SAVING, OPTIONS, ADVICE, BREAK_EVEN, LOWER_BILL, OPINION,
          CHANGE, CAVEAT, SET, OFFER, HEAR, FORGET -> true;
      default -> false;
    };
  }

  /** Whether what the bill depends on bears on the answer: the engine, the storage class. */
  private static boolean priced(Kind kind) {
    return switch (kind) {
      case PRICE, ESTIMATE, PRICE_COMPARE, CHANGE -> true;
      default -> false;
    };
  }

  /** Where a service is sought, "a queue" is the need and no service. */
  private List<ServiceId> services(Kind kind) {
    boolean sought = kind == Kind.RECOMMEND || kind == Kind.LIST_OPTIONS || kind == Kind.COMPARE && products() > 1;
    List<ServiceId> services = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.isService() && !(sought && mention.strength() == Mention.Strength.GENERIC)) {
        ServiceId id = new ServiceId(mention.value());
        if (!services.contains(id)) {
          services.add(id);
        }
      }
    }
    return services;
  }

  /** How many things of a maker are named by their own name. */
  private int products() {
    int products = 0;
    for (Mention mention : mentions) {
      products += mention.sort() == Mention.Sort.OUTSIDE
          || mention.isService() && mention.strength() != Mention.Strength.GENERIC ? 1 : 0;
    }
    return products;
  }

  private List<InstanceType> types() {
    List<InstanceType> types = new ArrayList<>();
    for (String value : values(Mention.Sort.TYPE)) {
      Optional<InstanceType> type = InstanceType.parse(value);
      if (type.isPresent()) {
        types.add(type.get());
      }
    }
    return types;
  }

  /** "Upfront" and the like are words to explain only if nobody named a thing they belong to. */
  private Optional<String> word(Kind kind) {
    Optional<String> word = first(Mention.Sort.WORD);
    if (kind == Kind.EXPLAIN_TERM && word.isEmpty()) {
      Optional<String> payment = first(Mention.Sort.PAYMENT);
      return payment.isEmpty() ? payment : Optional.of(payment.get().replace(' ', '-'));
    }
    return word;
  }

  private Optional<OperatingSystem> system() {
    Optional<String> system = first(Mention.Sort.SYSTEM);
    return system.isEmpty() ? Optional.empty() : OperatingSystem.withId(system.get());
  }

  private Optional<CommitmentTerm> term() {
    Optional<String> term = first(Mention.Sort.TERM);
    return term.isEmpty() ? Optional.empty() : CommitmentTerm.withId(term.get());
  }

  private Optional<PaymentOption> payment() {
    Optional<String> payment = first(Mention.Sort.PAYMENT);
    return payment.isEmpty() ? Optional.empty() : PaymentOption.withId(payment.get());
  }

  private Optional<String> first(Mention.Sort sort) {
    for (Mention mention : mentions) {
      if (mention.sort() == sort) {
        return Optional.of(mention.value());
      }
    }
    return Optional.empty();
  }

  private List<String> values(Mention.Sort sort) {
    List<String> values = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.sort() == sort && !values.contains(mention.value())) {
        values.add(mention.value());
      }
    }
    return values;
  }
}
