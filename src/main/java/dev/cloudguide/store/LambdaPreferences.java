package dev.cloudguide.store;

import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore;
import dev.cloudguide.conversation.Preferences;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Preferences as Lambda reads them: a first read of nothing starts with the process, in a thread of its own, so that
 * what a read loads and opens is there when a person's is due; and reads take the quick way where it is plain.
 */
public final class LambdaPreferences implements PreferenceStore {
  /** Nobody's key: ids are hashes, which this is not. */
  private static final PersonKey NOBODY = new PersonKey("nobody", "nobody");

  /** How long a person waits for the first read, and how late a read that failed is still asked again. */
  static final Duration PATIENCE = Duration.ofMillis(240);

  private final QuickRead quick;
  private final Thread first;
  private final Supplier<DynamoDbClient> client;
  private final DynamoDbPreferences whole;

  private LambdaPreferences(QuickRead quick, Supplier<DynamoDbClient> client, String table) {
    this.quick = quick;
    this.client = client;
    this.whole = new DynamoDbPreferences(client, table, Clock.systemUTC());
    this.first = Thread.ofPlatform().name("first-read").daemon().unstarted(() -> readNothing(true));
  }

  /**
   * The store of one table, its first read under way.
   *
   * @param environment see {@link LambdaDynamoDb#client}
   * @param client called on first use, and only for what is not a plain read
   */
  public static LambdaPreferences start(
      Map<String, String> environment, String table, Supplier<DynamoDbClient> client) {
    return start(LambdaDynamoDb.quickRead(environment, table), table, client);
  }

  static LambdaPreferences start(QuickRead quick, String table, Supplier<DynamoDbClient> client) {
    LambdaPreferences preferences = new LambdaPreferences(quick, client, table);
    preferences.first.start();
    return preferences;
  }

  private void readNothing(boolean keep) {
    try {
      quick.load(NOBODY, keep);
    } catch (StoreUnavailable e) {
      // Nobody asked yet; the next read will tell.
      return;
    }
  }

  /** To be called before a snapshot: loads the client too, and leaves no connection open. */
  public void rehearse() {
    LambdaDynamoDb.rehearse(client.get(), whole.table(), PreferenceItem.key(NOBODY));
    readNothing(false);
  }

  @Override
  public Saved load(PersonKey person) {
    try {
      first.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    long begun = System.nanoTime();
    Optional<Saved> saved = quick.load(person, true);
    if (saved.isEmpty() && System.nanoTime() - begun > PATIENCE.toNanos()) {
      throw new StoreUnavailable("preferences came too late to be asked for again", null);
    }
    return saved.orElseGet(() -> whole.load(person));
  }

  @Override
  public boolean save(PersonKey person, Saved read, Preferences after) {
    return whole.save(person, read, after);
  }

  @Override
  public void forgetAccount(String account) {
    whole.forgetAccount(account);
  }

  @Override
  public void forgetSavedBefore(String account, Instant moment) {
    whole.forgetSavedBefore(account, moment);
  }
}
