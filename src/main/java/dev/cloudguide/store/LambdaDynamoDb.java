package dev.cloudguide.store;

import dev.cloudguide.conversation.PersonKey;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
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
  /** Nobody's key: ids are hashes, which this is not. */
  private static final PersonKey NOBODY = new PersonKey("nobody", "nobody");

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
    String region = environment.getOrDefault("AWS_REGION", "us-east-1");
    DynamoDbClientBuilder builder = DynamoDbClient.builder()
        .region(Region.of(region))
        .defaultsMode(DefaultsMode.LEGACY)
        .dualstackEnabled(false)
        .fipsEnabled(false)
        .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
        .endpointDiscoveryEnabled(false)
        .credentialsProvider(AwsCredentialsProviderChain.of(
            EnvironmentVariableCredentialsProvider.create(), ContainerCredentialsProvider.create()))
        .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ONE_READ))
        .overrideConfiguration(ClientOverrideConfiguration.builder()
            .apiCallTimeout(ALL_ATTEMPTS)
            .retryStrategy(AwsRetryStrategy.standardRetryStrategy())
            .defaultProfileFile(ProfileFile.aggregator().build())
            .defaultProfileName("none")
            .build());
    URI endpoint = endpoint(environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", ""), region);
    CompletableFuture<Endpoint> known =
        CompletableFuture.completedFuture(Endpoint.builder().endpointUrl(EndpointUrl.fromUri(endpoint)).build());
    return builder.endpointOverride(endpoint).endpointProvider(asked -> known);
  }

  private static URI endpoint(String given, String region) {
    String domain = region.startsWith("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com";
    return URI.create(given.isBlank() ? "https://dynamodb." + region + domain : given);
  }

  /**
   * Asks for what is not there, so that the next question finds everything loaded, the connection open and the
   * credentials read. Whether it succeeds does not matter.
   *
   * @param keep whether the connection stays open
   */
  public static void rehearse(DynamoDbClient client, String table, boolean keep) {
    GetItemRequest.Builder request = GetItemRequest.builder().tableName(table).key(PreferenceItem.key(NOBODY));
    if (!keep) {
      request.overrideConfiguration(config -> config.putHeader("Connection", "close"));
    }
    try {
      PreferenceItem.read(client.getItem(request.build()).item());
    } catch (SdkException e) {
      // The next one, which a person waits for, will tell.
      return;
    }
  }
}
