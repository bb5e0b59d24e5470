package dev.cloudguide.store;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.endpoints.EndpointUrl;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * The DynamoDB client as Lambda needs it: credentials and Region from the environment only, and a deadline well
 * inside the eight seconds after which Alexa gives up. Whatever the SDK would else look for, in files, in rules of
 * endpoints and in the environment, is said here, for looking takes time before the first answer.
 */
public final class LambdaDynamoDb {
  /** To connect. */
  public static final Duration CONNECT = Duration.ofMillis(400);
  /** Between two bytes of an answer. */
  public static final Duration ONE_READ = Duration.ofMillis(700);
  private static final Duration ALL_ATTEMPTS = Duration.ofMillis(1_500);

  private LambdaDynamoDb() {}

  /**
   * A client.
   *
   * @param environment {@code AWS_REGION}, and {@code AWS_ENDPOINT_URL_DYNAMODB} if it is not AWS's own
   */
  public static DynamoDbClient client(Map<String, String> environment) {
    return builder(environment).build();
  }

  /** A client still to be built: for tests, whose credentials come from elsewhere. */
  public static DynamoDbClientBuilder builder(Map<String, String> environment) {
    URI endpoint = endpoint(environment);
    DynamoDbClientBuilder builder = DynamoDbClient.builder()
        .region(Region.of(region(environment)))
        .defaultsMode(DefaultsMode.LEGACY)
        .dualstackEnabled(false)
        .fipsEnabled(false)
        .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
        .endpointDiscoveryEnabled(false)
        .credentialsProvider(credentials(environment))
        .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ONE_READ))
        .overrideConfiguration(ClientOverrideConfiguration.builder()
            .apiCallTimeout(ALL_ATTEMPTS)
            .retryStrategy(AwsRetryStrategy.standardRetryStrategy())
            .defaultProfileFile(ProfileFile.aggregator().build())
            .defaultProfileName("none")
            .build());
    CompletableFuture<Endpoint> known =
        CompletableFuture.completedFuture(Endpoint.builder().endpointUrl(EndpointUrl.fromUri(endpoint)).build());
    return builder.endpointOverride(endpoint).endpointProvider(asked -> known);
  }

  /** Of a restored process those of the local address, always fresh; of others those of the environment. */
  private static AwsCredentialsProvider credentials(Map<String, String> environment) {
    return environment.containsKey("AWS_CONTAINER_CREDENTIALS_FULL_URI")
        ? ContainerCredentialsProvider.create()
        : EnvironmentVariableCredentialsProvider.create();
  }

  private static String region(Map<String, String> environment) {
    return environment.getOrDefault("AWS_REGION", "us-east-1");
  }

  private static URI endpoint(Map<String, String> environment) {
    String given = environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "");
    String region = region(environment);
    String domain = region.startsWith("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com";
    return URI.create(given.isBlank() ? "https://dynamodb." + region + domain : given);
  }

  /** Reads of one table that do without the client. */
  static QuickRead quickRead(Map<String, String> environment, String table) {
    return new QuickRead(
        endpoint(environment), region(environment), table, credentials(environment), CONNECT, ONE_READ);
  }

  /** Asks for what is not there, so that the client is loaded. Whether it succeeds does not matter. */
  static void rehearse(DynamoDbClient client, String table, Map<String, AttributeValue> key) {
    try {
      client.getItem(GetItemRequest.builder().tableName(table).key(key).build());
    } catch (SdkException e) {
      // The next one, which a person waits for, will tell.
      return;
    }
  }
}
