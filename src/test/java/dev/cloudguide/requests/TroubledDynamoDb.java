package dev.cloudguide.requests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cloudguide.simulator.LocalDynamoDb;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A door of our own before a real DynamoDB Local, that can be in any kind of trouble. */
public final class TroubledDynamoDb implements AutoCloseable {
  private static final List<String> PASSED_ON = List.of("X-Amz-Target", "Content-Type", "Authorization", "X-Amz-Date");
  private static final String JSON = "application/x-amz-json-1.0";
  private static final int LONGEST_HOLD_SECONDS = 60;

  private final LocalDynamoDb behind;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private final AtomicInteger held = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch release = new CountDownLatch(1);
  private volatile Trouble trouble = Trouble.NONE;

  /** What can be the matter. */
  public enum Trouble {
    NONE,
    /** Takes the request and never answers. */
    SILENT,
    /** Begins its answer and never ends it. */
    STUCK,
    INTERNAL_ERROR,
    UNAVAILABLE,
    THROTTLED,
    THROUGHPUT_EXCEEDED,
    /** Half an answer, then the connection is cut. */
    CUT,
    /** An answer that is no JSON. */
    JUNK,
    /** An item of which every attribute has a type that nobody expects. */
    WRONG_TYPES
  }

  public TroubledDynamoDb(LocalDynamoDb behind) throws IOException {
    this.behind = behind;
    this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public void be(Trouble kind) {
    trouble = kind;
    asked.set(0);
  }

  /** For {@code AWS_ENDPOINT_URL_DYNAMODB}. */
  public String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many answers it is holding back at this moment. */
  public int held() {
    return held.get();
  }

  /** How often it was asked since it is in this trouble. */
  public int asked() {
    return asked.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      switch (trouble) {
        case NONE -> passOn(exchange, body);
        case SILENT -> hold();
        case STUCK -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write("{\"Item\":".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          hold();
        }
        case INTERNAL_ERROR -> refuse(exchange, 500, "InternalServerError");
        case UNAVAILABLE -> send(exchange, 503, "Service Unavailable");
        case THROTTLED -> refuse(exchange, 400, "ThrottlingException");
        case THROUGHPUT_EXCEEDED -> refuse(exchange, 400, "ProvisionedThroughputExceededException");
        case CUT -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write("{\"Item\":{\"region\":{\"S\":\"eu-".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
        }
        case JUNK -> send(exchange, 200, "<html>It works!</html>");
        case WRONG_TYPES -> send(exchange, 200, "{\"Item\":{\"region\":{\"N\":\"7\"},\"system\":{\"BOOL\":true},"
            + "\"knows\":{\"S\":\"everything\"},\"estimate\":{\"L\":[{\"M\":{}}]},\"version\":{\"S\":\"seven\"},"
            + "\"term\":{\"NULL\":true},\"runs\":{\"L\":[{\"N\":\"1\"}]},\"answer-length\":{\"M\":{}}}}");
      }
    }
  }

  private void hold() {
    held.incrementAndGet();
    try {
      release.await(LONGEST_HOLD_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      held.decrementAndGet();
    }
  }

  private static void refuse(HttpExchange exchange, int status, String type) throws IOException {
    send(exchange, status, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"trouble\"}");
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void passOn(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(behind.endpoint() + "/"))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
      if (PASSED_ON.stream().anyMatch(header.getKey()::equalsIgnoreCase)) {
        request.header(header.getKey(), header.getValue().getFirst());
      }
    }
    try {
      HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      send(exchange, answer.statusCode(), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    release.countDown();
    server.stop(0);
    threads.shutdownNow();
    client.shutdownNow();
  }
}
