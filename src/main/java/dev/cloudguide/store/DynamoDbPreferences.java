package dev.cloudguide.store;

import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore;
import dev.cloudguide.conversation.Preferences;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * Preferences in one DynamoDB table: partition key {@code account}, sort key {@code person}, a {@code version} that
 * every write is conditional on, and {@code expires} (epoch seconds) for the table's time to live.
 */
public final class DynamoDbPreferences implements PreferenceStore {
  private static final Duration KEPT = Duration.ofDays(400);

  private final Supplier<DynamoDbClient> client;
  private final String table;
  private final Clock clock;

  /**
   * A store over one table.
   *
   * @param client called on first use, so that a session without preferences costs no connection
   */
  public DynamoDbPreferences(Supplier<DynamoDbClient> client, String table, Clock clock) {
    this.client = client;
    this.table = table;
    this.clock = clock;
  }

  String table() {
    return table;
  }

  @Override
  public Saved load(PersonKey person) {
    try {
      Map<String, AttributeValue> item =
          client.get().getItem(GetItemRequest.builder()
              .tableName(table)
              .key(PreferenceItem.key(person))
              .consistentRead(true)
              .build()).item();
      return PreferenceItem.of(item);
    } catch (SdkException e) {
      throw new StoreUnavailable("cannot read preferences", e);
    }
  }

  @Override
  public boolean save(PersonKey person, Saved read, Preferences after) {
    long expires = clock.instant().plus(KEPT).getEpochSecond();
    boolean first = read.equals(Saved.NOTHING) && written(() -> client.get().putItem(
        PreferenceItem.first(person, after, expires).tableName(table).build()));
    return first || written(() -> client.get().updateItem(
        PreferenceItem.update(person, read, after, expires).tableName(table).build()));
  }

  /** False if its condition does not hold: somebody saved in between, or no item could be read where there is one. */
  private static boolean written(Runnable write) {
    try {
      write.run();
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    } catch (SdkException e) {
      throw new StoreUnavailable("cannot save preferences", e);
    }
  }

  @Override
  public void forgetAccount(String account) {
    forget(account, request -> request);
  }

  @Override
  public void forgetSavedBefore(String account, Instant moment) {
    String limit = Long.toString(moment.plus(KEPT).getEpochSecond());
    forget(account, request -> request
        .conditionExpression("NOT (attribute_type(#expires, :number) AND #expires > :limit)")
        .expressionAttributeNames(Map.of("#expires", PreferenceItem.EXPIRES))
        .expressionAttributeValues(
            Map.of(":number", AttributeValue.fromS("N"), ":limit", AttributeValue.fromN(limit))));
  }

  private void forget(String account, UnaryOperator<DeleteItemRequest.Builder> condition) {
    try {
      client.get()
          .queryPaginator(request -> request.tableName(table)
              .keyConditionExpression("account = :account")
              .expressionAttributeValues(Map.of(":account", AttributeValue.fromS(account)))
              .projectionExpression("account, person")
              .consistentRead(true))
          .items()
          .forEach(key -> delete(condition.apply(DeleteItemRequest.builder().tableName(table).key(key))));
    } catch (SdkException e) {
      throw new StoreUnavailable("cannot delete preferences", e);
    }
  }

  private void delete(DeleteItemRequest.Builder request) {
    try {
      client.get().deleteItem(request.build());
    } catch (ConditionalCheckFailedException e) {
      // Saved after the moment asked for, so it stays.
      return;
    }
  }
}
