package dev.cloudguide.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The side of Lambda that its runtime talks to: hands out events, takes answers; times in nanoseconds. */
public final class RuntimeApi implements AutoCloseable {
  private static final String RUNTIME = "/2018-06-01/runtime/";
  private static final int LONGEST_WAIT_SECONDS = 120;

  private final BlockingQueue<byte[]> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<Posted> posted = new LinkedBlockingQueue<>();
  private final CompletableFuture<Long> ready = new CompletableFuture<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private volatile long handedOutAt;
  private int invocations;

  static {
    // Else an answer of more than one packet waits for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** Starts on a free port of this machine. */
  public RuntimeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    server.createContext(RUNTIME + "invocation/next", this::next);
    server.createContext(RUNTIME + "restore/next", this::restored);
    server.createContext("/", this::take);
    server.start();
  }

  /**
   * Something the runtime sent.
   *
   * @param path where to: an answer, or an error
   * @param body as it came
   * @param tookNanos since the event was handed out
   */
  public record Posted(String path, byte[] body, long tookNanos) {
    public boolean isAnswer() {
      return path.endsWith("/response");
    }

    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** For {@code AWS_LAMBDA_RUNTIME_API}. */
  public String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Sends an event and waits for what comes back. */
  public Posted invoke(byte[] event) throws InterruptedException {
    events.add(event);
    Posted back = posted.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    if (back == null) {
      throw new IllegalStateException("the runtime did not answer");
    }
    return back;
  }

  /** Waits until the runtime has initialised and asks for its first event; says when that was. */
  public long ready() {
    return ready.orTimeout(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS).join();
  }

  /** To be called when the runtime ends, so that nobody waits for it. */
  public void died() {
    ready.completeExceptionally(new IllegalStateException("the runtime's process ended"));
    posted.add(new Posted("the runtime's process ended", new byte[0], 0));
  }

  private void next(HttpExchange exchange) throws IOException {
    try (exchange) {
      ready.complete(System.nanoTime());
      byte[] event = events.take();
      exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", "invocation-" + ++invocations);
      exchange.getResponseHeaders().add("Lambda-Runtime-Deadline-Ms", "4102444800000");
      exchange.getResponseHeaders().add(
          "Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:000000000000:function:cloud-guide");
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      handedOutAt = System.nanoTime();
      exchange.sendResponseHeaders(200, event.length);
      exchange.getResponseBody().write(event);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A runtime that is to be snapshotted asks this once its hooks have run, and goes on as if restored. */
  private void restored(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      long tookNanos = System.nanoTime() - handedOutAt;
      exchange.sendResponseHeaders(202, -1);
      posted.add(new Posted(exchange.getRequestURI().getPath(), body, tookNanos));
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
