package dev.cloudguide.store;

import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

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
  public boolean save(PersonKey person, Saved changed) {
    long expires = clock.instant().plus(KEPT).getEpochSecond();
    PutItemRequest.Builder put = PutItemRequest.builder()
        .tableName(table)
        .item(PreferenceItem.write(person, changed, expires));
    changed.version().ifPresentOrElse(
        version -> put.conditionExpression("version = :read")
            .expressionAttributeValues(Map.of(":read", AttributeValue.fromN(version.toString()))),
        () -> put.conditionExpression("attribute_not_exists(account)"));
    try {
      client.get().putItem(put.build());
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    } catch (SdkException e) {
      throw new StoreUnavailable("cannot save preferences", e);
    }
  }

  @Override
  public void forgetAccount(String account) {
    try {
      client.get()
          .queryPaginator(request -> request.tableName(table)
              .keyConditionExpression("account = :account")
              .expressionAttributeValues(Map.of(":account", AttributeValue.fromS(account)))
              .projectionExpression("account, person")
              .consistentRead(true))
          .items()
          .forEach(key -> client.get().deleteItem(request -> request.tableName(table).key(key)));
    } catch (SdkException e) {
      throw new StoreUnavailable("cannot delete preferences", e);
    }
  }
}
