package dev.cloudguide.domain.catalog;

import java.util.Objects;
import java.util.Optional;

/**
 * A word we explain.
 *
 * @param id as understanding names it: {@code break-even}; a service's id where its name is the word
 * @param name as written: {@code Break-even}
 * @param text the explanation, in one breath
 * @param price the number that goes with it, if there is one
 * @param source the page it rests on
 */
public record Term(String id, String name, String text, Optional<PricedItem> price, String source) {
  public Term {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(price, "price");
    Objects.requireNonNull(source, "source");
  }
}
