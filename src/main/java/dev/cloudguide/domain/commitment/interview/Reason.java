package dev.cloudguide.domain.commitment.interview;

import java.util.List;
import java.util.Objects;

/**
 * Why the advice is so.
 *
 * @param id names it in rules
 * @param owner who says it: {@code Dan Moore}, {@code AWS}
 * @param claims ids of the claims or the address it rests on
 * @param text one sentence
 */
public record Reason(String id, String owner, List<String> claims, String text) {
  public Reason {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(text, "text");
    claims = List.copyOf(claims);
  }
}
