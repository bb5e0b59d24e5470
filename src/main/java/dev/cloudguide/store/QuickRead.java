package dev.cloudguide.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore.Saved;
import dev.cloudguide.conversation.PreferenceStore.StoreUnavailable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;

/**
 * One read of one item, with the SDK's credentials and signature but without its client, which loads some nine hundred
 * classes before its first answer (docs/decisions/0009). Whatever is not plainly well, this leaves to the client.
 */
final class QuickRead {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int WELL = 200;

  private final URI endpoint;
  private final String region;
  private final String table;
  private final AwsCredentialsProvider credentials;
  private final Duration connect;
  private final Duration read;
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

  /**
   * A reader of one table.
   *
   * @param connect how long a connection may take
   * @param read how long an answer may take
   */
  QuickRead(
      URI endpoint, String region, String table, AwsCredentialsProvider credentials, Duration connect, Duration read) {
    this.endpoint = endpoint;
    this.region = region;
    this.table = table;
    this.credentials = credentials;
    this.connect = connect;
    this.read = read;
  }

  /**
   * What is saved for a person; empty if the answer was anything but plain.
   *
   * @param keep whether the connection stays open
   * @throws StoreUnavailable if no answer came in time: then there is none left to ask again
   */
  Optional<Saved> load(PersonKey person, boolean keep) {
    try {
      HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      connection.setConnectTimeout((int) connect.toMillis());
      connection.setReadTimeout((int) read.toMillis());
      byte[] body = body(person);
      for (Map.Entry<String, List<String>> header : signed(body).headers().entrySet()) {
        if (!header.getKey().equalsIgnoreCase("Host")) {
          connection.setRequestProperty(header.getKey(), header.getValue().getFirst());
        }
      }
      if (!keep) {
        connection.setRequestProperty("Connection", "close");
      }
      // Kept until it is asked for the answer, the body goes out in one packet with its head: five times as quick.
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body);
      }
      return answer(connection);
    } catch (SocketTimeoutException e) {
      throw new StoreUnavailable("preferences did not come in time", e);
    } catch (IOException | SdkException e) {
      return Optional.empty();
    }
  }

  private byte[] body(PersonKey person) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeStringField("TableName", table);
      out.writeBooleanField("ConsistentRead", true);
      out.writeObjectFieldStart("Key");
      text(out, PreferenceItem.ACCOUNT, person.account());
      text(out, PreferenceItem.PERSON, person.person());
      out.writeEndObject();
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void text(JsonGenerator out, String name, String value) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("S", value);
    out.writeEndObject();
  }

  private SdkHttpRequest signed(byte[] body) {
    SdkHttpRequest request = SdkHttpRequest.builder()
        .method(SdkHttpMethod.POST)
        .uri(endpoint)
        .encodedPath("/")
        .putHeader("Content-Type", "application/x-amz-json-1.0")
        .putHeader("X-Amz-Target", "DynamoDB_20120810.GetItem")
        .build();
    return signer.sign(SignRequest.builder(credentials.resolveCredentials())
        .request(request)
        .payload(() -> new ByteArrayInputStream(body))
        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "dynamodb")
        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
        .build()).request();
  }

  private static Optional<Saved> answer(HttpURLConnection connection) throws IOException {
    if (connection.getResponseCode() != WELL) {
      try (InputStream in = connection.getErrorStream()) {
        if (in != null) {
          in.readAllBytes();
        }
      }
      return Optional.empty();
    }
    int length = connection.getContentLength();
    try (InputStream in = connection.getInputStream();
        JsonParser parser = JSON.createParser(length < 0 ? in.readAllBytes() : in.readNBytes(length))) {
      return Optional.of(PreferenceItem.read(item(parser)));
    }
  }

  /** The item's attributes as {@link PlainAttributes} would have them. */
  private static Map<String, Object> item(JsonParser parser) throws IOException {
    Map<String, Object> fields = Map.of();
    demand(parser, JsonToken.START_OBJECT);
    for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
      demand(parser, JsonToken.START_OBJECT);
      if (field.equals("Item")) {
        fields = attributes(parser, PlainAttributes.DEEPEST);
      } else {
        parser.skipChildren();
      }
    }
    return fields;
  }

  private static Map<String, Object> attributes(JsonParser parser, int deep) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      demand(parser, JsonToken.START_OBJECT);
      Object plain = attribute(parser, deep);
      if (plain != null) {
        fields.put(name, plain);
      }
    }
    return fields;
  }

  /** What is left of {@code {"S":"words"}} after its brace; null if it is of a type that we do not read. */
  private static Object attribute(JsonParser parser, int deep) throws IOException {
    String type = parser.nextFieldName();
    JsonToken token = parser.nextToken();
    Object plain = null;
    if (type == null || token == null) {
      throw noAnswer();
    } else if (deep > 0 && type.equals("S") && token == JsonToken.VALUE_STRING) {
      plain = parser.getText();
    } else if (deep > 0 && type.equals("N") && token == JsonToken.VALUE_STRING) {
      plain = PlainAttributes.number(parser.getText()).orElse(null);
    } else if (deep > 0 && type.equals("M") && token == JsonToken.START_OBJECT) {
      plain = attributes(parser, deep - 1);
    } else if (deep > 0 && type.equals("L") && token == JsonToken.START_ARRAY) {
      plain = list(parser, deep - 1);
    } else {
      parser.skipChildren();
    }
    demand(parser, JsonToken.END_OBJECT);
    return plain;
  }

  private static List<Object> list(JsonParser parser, int deep) throws IOException {
    List<Object> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      if (token != JsonToken.START_OBJECT) {
        throw noAnswer();
      }
      Object plain = attribute(parser, deep);
      if (plain != null) {
        values.add(plain);
      }
    }
    return values;
  }

  private static void demand(JsonParser parser, JsonToken token) throws IOException {
    if (parser.nextToken() != token) {
      throw noAnswer();
    }
  }

  private static IOException noAnswer() {
    return new IOException("no answer of DynamoDB's");
  }
}
