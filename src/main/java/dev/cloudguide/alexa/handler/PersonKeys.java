package dev.cloudguide.alexa.handler;

import dev.cloudguide.conversation.PersonKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Alexa's ids, hashed: the table and the logs never hold the ids themselves. */
final class PersonKeys {
  /** Copied for each use, which is less work than to look for one each time. */
  private static final MessageDigest UNUSED = sha256();

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
      MessageDigest fresh = (MessageDigest) UNUSED.clone();
      return HexFormat.of().formatHex(fresh.digest(id.getBytes(StandardCharsets.UTF_8)));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Java's own SHA-256 can be copied", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
