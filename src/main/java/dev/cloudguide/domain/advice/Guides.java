package dev.cloudguide.domain.advice;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: what we have written by hand beside needs and opinions. */
public interface Guides {
  /** Those sides side by side, in whatever order they are named. */
  Optional<Comparison> comparison(Collection<String> sides);

  /** A product of another maker, or a kind of one service of AWS. */
  Optional<OutsideProduct> outside(String name);

  /** How to test that service; a general plan for those we have none for. */
  TestPlan testPlan(Optional<ServiceId> service);

  /** Who somebody is whose opinions we know: fits after the name. */
  Optional<String> person(String owner);

  /** The others whose opinions we know, those with most to say first. */
  List<String> othersThan(String owner);

  /** Ids of opinions to hear on a subject ({@code default-stack}, {@code against/lambda}), in order; or none. */
  List<String> reading(String subject);
}
