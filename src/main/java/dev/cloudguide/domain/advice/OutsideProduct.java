package dev.cloudguide.domain.advice;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A product of another maker that people name beside AWS's.
 *
 * @param name {@code Heroku}
 * @param purpose what it is for; a sentence when put after the name
 * @param nearest the AWS services nearest to it, the nearest first
 * @param note what to know before starting with it, if anything
 * @param source its maker's page
 */
public record OutsideProduct(
    String name, String purpose, List<ServiceId> nearest, Optional<String> note, String source) {
  public OutsideProduct {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(purpose, "purpose");
    nearest = List.copyOf(nearest);
  }
}
