package dev.cloudguide;

import java.util.Arrays;
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
    table.filter(name -> !name.matches("[A-Za-z0-9_.-]{3,255}")).ifPresent(name -> {
      throw new WrongSetting("PREFERENCES_TABLE", "'" + name + "' is no name of a DynamoDB table");
    });
    List<String> skillIds = value(environment, "SKILL_ID")
        .map(ids -> Arrays.stream(ids.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList())
        .orElse(List.of());
    skillIds.stream().filter(id -> !id.startsWith("amzn1.ask.skill.")).findFirst().ifPresent(id -> {
      throw new WrongSetting("SKILL_ID", "'" + id + "' does not begin with amzn1.ask.skill.");
    });
    if (skillIds.isEmpty() && value(environment, "STAGE").equals(Optional.of("production"))) {
      throw new WrongSetting("SKILL_ID", "must be set in production");
    }
    return new Settings(table, skillIds, metrics(environment));
  }

  private static Optional<Metrics> metrics(Map<String, String> environment) {
    Optional<String> namespace = value(environment, "METRICS_NAMESPACE");
    namespace.filter(name -> !name.matches("[A-Za-z0-9_./#:-]{1,255}")).ifPresent(name -> {
      throw new WrongSetting("METRICS_NAMESPACE", "'" + name + "' is no name of a CloudWatch namespace");
    });
    String firstStart = switch (environment.getOrDefault("AWS_LAMBDA_INITIALIZATION_TYPE", "")) {
      case "snap-start" -> "restored";
      case "provisioned-concurrency" -> "warm";
      default -> "cold";
    };
    return namespace.map(name -> new Metrics(name, firstStart));
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
  }
}
