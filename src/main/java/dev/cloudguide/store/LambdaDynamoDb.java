package dev.cloudguide.store;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * The DynamoDB client as Lambda needs it: credentials and Region from the environment only, and a deadline well
 * inside the eight seconds after which Alexa gives up.
 */
public final class LambdaDynamoDb {
  /** To connect. */
  public static final Duration CONNECT = Duration.ofMillis(400);
  private static final Duration ONE_ATTEMPT = Duration.ofMillis(700);
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
    DynamoDbClientBuilder builder = DynamoDbClient.builder()
        .region(Region.of(environment.getOrDefault("AWS_REGION", "us-east-1")))
        .credentialsProvider(AwsCredentialsProviderChain.of(
            EnvironmentVariableCredentialsProvider.create(), ContainerCredentialsProvider.create()))
        .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ONE_ATTEMPT))
        .overrideConfiguration(config -> config.apiCallAttemptTimeout(ONE_ATTEMPT).apiCallTimeout(ALL_ATTEMPTS));
    String endpoint = environment.get("AWS_ENDPOINT_URL_DYNAMODB");
    if (endpoint != null && !endpoint.isBlank()) {
      builder.endpointOverride(URI.create(endpoint));
    }
    return builder;
  }
}
