package dev.cloudguide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The run that an ahead-of-time cache is made of: every kind of request once, with no database to ask. See
 * {@code infrastructure/container}.
 */
final class Training {
  /** Nobody listens there, so each read is tried both ways. */
  private static final Map<String, String> NOWHERE = Map.of(
      "AWS_REGION", "us-east-1", "AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1");

  private Training() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    Settings settings = new Settings(Optional.of("training"), List.of());
    List<RehearsedRequests.Line> lines = RehearsedRequests.lines();
    new CloudGuideHandler(settings, NOWHERE).rehearsal(settings, () -> { }).once(lines);
    System.out.println("trained on " + lines.size() + " requests");
  }
}
