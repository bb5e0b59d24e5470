package dev.cloudguide.alexa.handler;

import dev.cloudguide.conversation.PersonKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Alexa's ids, hashed: the table and the logs never hold the ids themselves. */
final class PersonKeys {
  private PersonKeys() {}

  /** Whose preferences a request is about; empty if it names no user. */
  static Optional<PersonKey> of(Incoming incoming) {
    Optional<String> user = incoming.userId();
    if (user.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> voice = incoming.personId();
    return Optional.of(new PersonKey(account(user.get()), voice.isEmpty() ? PersonKey.EVERYONE : hash(voice.get())));
  }

  /** The account part of a user's key. */
  static String account(String userId) {
    return hash(userId);
  }

  private static String hash(String id) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
