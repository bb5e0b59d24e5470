package clients;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads one item that is not there, over the HTTP client that {@code HTTP_CLIENT} names. */
public final class ReadHandler implements RequestStreamHandler {
  private final DynamoDbClient client = DynamoDbClient.builder()
      .region(Region.of(System.getenv("AWS_REGION")))
      .endpointOverride(URI.create(System.getenv("AWS_ENDPOINT_URL_DYNAMODB")))
      .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
      .httpClient(http(System.getenv("HTTP_CLIENT")))
      .build();

  private static SdkHttpClient http(String name) {
    return switch (name) {
      case "url-connection" -> UrlConnectionHttpClient.create();
      case "apache5" -> Apache5HttpClient.create();
      case "crt" -> AwsCrtHttpClient.create();
      default -> throw new IllegalArgumentException("HTTP_CLIENT: " + name);
    };
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
    input.readAllBytes();
    boolean found = client.getItem(get -> get.tableName(System.getenv("PREFERENCES_TABLE")).consistentRead(true)
        .key(Map.of("account", AttributeValue.fromS("a"), "person", AttributeValue.fromS("p")))).hasItem();
    output.write(("{\"found\":" + found + "}").getBytes(StandardCharsets.UTF_8));
  }
}
