package dev.cloudguide.conversation;

import java.util.Objects;

/**
 * Whose preferences: a hash, so that the table holds no Alexa user id.
 *
 * @param hash hexadecimal, 64 digits
 */
public record PersonKey(String hash) {
  public PersonKey {
    Objects.requireNonNull(hash, "hash");
  }

  /** Never shows the hash: this must not reach a log. */
  @Override
  public String toString() {
    return "PersonKey[…]";
  }
}
