package dev.cloudguide.simulator;

import dev.cloudguide.CloudGuideHandler;
import dev.cloudguide.Settings;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.simulator.matcher.UtteranceMatcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The skill with its database, ready for any number of people and Echos. The database starts when first needed. */
public final class Household implements AutoCloseable {
  private final Path project;
  private final Optional<Path> folder;
  private final Map<String, UtteranceMatcher> matchers = new HashMap<>();
  private final AtomicReference<Reply> lastReply = new AtomicReference<>();
  private final LocalClock clock = new LocalClock();
  private final CloudGuideHandler handler;
  private LocalDynamoDb database;

  /**
   * A household.
   *
   * @param project where the interaction models lie
   * @param folder where preferences are kept; in memory if absent
   */
  public Household(Path project, Optional<Path> folder) {
    this.project = project;
    this.folder = folder;
    Settings settings = new Settings(Optional.of(LocalDynamoDb.TABLE), List.of());
    this.handler = new CloudGuideHandler(settings, this::database, lastReply::set, System.err, clock);
  }

  private synchronized DynamoDbClient database() {
    if (database == null) {
      database = LocalDynamoDb.start(0, folder);
    }
    return database.client();
  }

  /** Starts the database now rather than at its first use. */
  public void open() {
    database().close();
  }

  /** The skill's clock. */
  public LocalClock clock() {
    return clock;
  }

  public CloudGuideHandler handler() {
    return handler;
  }

  /**
   * A person at an Echo.
   *
   * @param user the account; {@code home/ann} is a voice that Alexa knows, in the account {@code home}
   * @throws IllegalArgumentException if there is no model for the locale
   */
  public Echo echo(String user, String locale, Device device) {
    return new Echo(new Echo.Skill(handler, lastReply), matcher(locale), user, locale, device);
  }

  private UtteranceMatcher matcher(String locale) {
    return matchers.computeIfAbsent(locale, name -> {
      Path model = project.resolve("skill-package/interactionModels/custom").resolve(name + ".json");
      if (!Files.isRegularFile(model)) {
        throw new IllegalArgumentException("--locale " + name + ": there is no model " + model.getFileName());
      }
      return new UtteranceMatcher(model);
    });
  }

  @Override
  public void close() {
    if (database != null) {
      database.close();
    }
  }
}
