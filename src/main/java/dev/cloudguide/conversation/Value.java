package dev.cloudguide.conversation;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import java.util.List;

/** Something that fills a place in a phrase. Speech and cards each know how to put it in words. */
public sealed interface Value {
  /** Dollars: spoken rounded, written exactly. */
  record Dollars(Usd amount) implements Value {}

  /** Dollars that are not to be rounded, not even in speech: for the working. */
  record Exact(Usd amount) implements Value {}

  /** A day, or as much of one as is known: {@code 2026-07-05}, {@code 2024}. */
  record Day(String iso) implements Value {}

  /** A price for one unit: spoken with the unit, and per thousand or million where one would be too little to say. */
  record UnitCost(Usd each, Unit per) implements Value {}

  /** A share: spoken as whole percent. */
  record Percent(Ratio ratio) implements Value {}

  /** A whole number. */
  record Count(long number) implements Value {}

  /** A Region: spoken by its name, written with its code. */
  record Place(Region region) implements Value {}

  /** An instance type: spoken word by word, written as AWS writes it. */
  record Instance(InstanceType type) implements Value {}

  /** A thing that a service charges for, by its name in the price book. */
  record Item(ServiceId service, String name) implements Value {}

  /** Words of ours or AWS's, in plain writing: names, purposes, reasons. */
  record Text(String written) implements Value {}

  /** A phrase inside a phrase. */
  record Said(Phrase phrase) implements Value {}

  /** Several, joined with "and". */
  record AllOf(List<Value> values) implements Value {
    public AllOf {
      values = List.copyOf(values);
    }
  }

  /** Several, joined with "or". */
  record AnyOf(List<Value> values) implements Value {
    public AnyOf {
      values = List.copyOf(values);
    }
  }
}
