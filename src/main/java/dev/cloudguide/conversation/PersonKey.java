package dev.cloudguide.conversation;

import java.util.Objects;

/**
 * Whose preferences. Both parts are hashes, so that the table holds no Alexa id.
 *
 * @param account hash of the Alexa account
 * @param person hash of the recognised voice within it; {@code everyone} where Alexa recognised none
 */
public record PersonKey(String account, String person) {
  /** The person part where no voice was recognised. */
  public static final String EVERYONE = "everyone";

  public PersonKey {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(person, "person");
  }

  /** Never shows the hashes: they must not reach a log. */
  @Override
  public String toString() {
    return "PersonKey[…]";
  }
}
