package dev.cloudguide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment sets.
 *
 * @param table name of the preferences table; without one nothing is remembered
 * @param skillIds the skills that may call; empty means unchecked, which production refuses
 * @param metrics where each request is counted; without it none is
 */
public record Settings(Optional<String> table, List<String> skillIds, Optional<Metrics> metrics) {
  /**
   * How requests are counted.
   *
   * @param namespace CloudWatch's namespace for the metrics
   * @param firstStart what the first request finds: {@code cold}, or {@code restored} from a snapshot
   */
  public record Metrics(String namespace, String firstStart) {}

  private static final int LONGEST_NAME = 255;

  /** Settings without metrics. */
  public Settings(Optional<String> table, List<String> skillIds) {
    this(table, skillIds, Optional.empty());
  }

  /** A setting that is wrong, named in one line. */
  public static final class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongSetting(String name, String problem) {
      super(name + ": " + problem);
    }
  }

  /**
   * Reads {@code PREFERENCES_TABLE}, {@code SKILL_ID}, {@code STAGE} and {@code METRICS_NAMESPACE}; Lambda itself says
   * in {@code AWS_LAMBDA_INITIALIZATION_TYPE} how it started.
   *
   * @throws WrongSetting if one of them cannot be
   */
  public static Settings from(Map<String, String> environment) {
    Optional<String> table = value(environment, "PREFERENCES_TABLE");
    if (table.isPresent() && !isName(table.get(), 3, "_.-")) {
      throw new WrongSetting("PREFERENCES_TABLE", "'" + table.get() + "' is no name of a DynamoDB table");
    }
    List<String> skillIds = new ArrayList<>();
    for (String part : value(environment, "SKILL_ID").orElse("").split(",")) {
      String id = part.strip();
      if (!id.isEmpty()) {
        skillIds.add(id);
      }
      if (!id.isEmpty() && !id.startsWith("amzn1.ask.skill.")) {
        throw new WrongSetting("SKILL_ID", "'" + id + "' does not begin with amzn1.ask.skill.");
      }
    }
    if (skillIds.isEmpty() && value(environment, "STAGE").equals(Optional.of("production"))) {
      throw new WrongSetting("SKILL_ID", "must be set in production");
    }
    return new Settings(table, List.copyOf(skillIds), metrics(environment));
  }

  private static Optional<Metrics> metrics(Map<String, String> environment) {
    Optional<String> namespace = value(environment, "METRICS_NAMESPACE");
    if (namespace.isEmpty()) {
      return Optional.empty();
    }
    if (!isName(namespace.get(), 1, "_./#:-")) {
      throw new WrongSetting("METRICS_NAMESPACE", "'" + namespace.get() + "' is no name of a CloudWatch namespace");
    }
    String firstStart = switch (environment.getOrDefault("AWS_LAMBDA_INITIALIZATION_TYPE", "")) {
      case "snap-start" -> "restored";
      case "provisioned-concurrency" -> "warm";
      default -> "cold";
    };
    return Optional.of(new Metrics(namespace.get(), firstStart));
  }

  /** Whether a name is of letters, digits and such signs, and neither too short nor too long. */
  private static boolean isName(String name, int shortest, String signs) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!plain && signs.indexOf(c) < 0) {
        return false;
      }
    }
    return name.length() >= shortest && name.length() <= LONGEST_NAME;
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }
}
