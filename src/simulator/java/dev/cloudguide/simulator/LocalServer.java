package dev.cloudguide.simulator;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The skill over HTTP, on 127.0.0.1 only: raw Alexa envelopes at {@code /skill}, plain words at {@code /say}. */
final class LocalServer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LARGEST = 1_000_000;
  private static final int MOST_SESSIONS = 1_000;

  private final Household household;
  private final Map<String, Echo> echos = new LinkedHashMap<>() {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Echo> eldest) {
      return size() > MOST_SESSIONS;
    }
  };

  private LocalServer(Household household) {
    this.household = household;
  }

  /** Serves until the process is stopped. */
  static int run(Household household, int port, PrintStream out) throws IOException {
    LocalServer local = new LocalServer(household);
    household.open();
    HttpServer server;
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    } catch (BindException e) {
      throw new IllegalArgumentException("--port " + port + ": is in use", e);
    }
    server.createContext("/skill", exchange -> local.answer(exchange, local::skill));
    server.createContext("/say", exchange -> local.answer(exchange, local::say));
    server.start();
    out.println("Cloud Guide on http://127.0.0.1:" + server.getAddress().getPort() + " (POST /skill, POST /say)");
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop(0);
    return 0;
  }

  private interface Answerer {
    byte[] answer(byte[] body) throws IOException;
  }

  private void answer(HttpExchange exchange, Answerer answerer) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("POST")) {
        send(exchange, 405, error("POST only"));
        return;
      }
      byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
      if (body.length > LARGEST) {
        send(exchange, 413, error("larger than " + LARGEST + " bytes"));
        return;
      }
      send(exchange, 200, answerer.answer(body));
    } catch (IllegalArgumentException | JacksonException e) {
      send(exchange, 400, error(e instanceof JacksonException ? "the body is not JSON" : e.getMessage()));
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] json) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, json.length);
    exchange.getResponseBody().write(json);
  }

  private static byte[] error(String problem) {
    return JSON.createObjectNode().put("error", problem).toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] skill(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    household.handler().handleRequest(new ByteArrayInputStream(body), out, null);
    return out.toByteArray();
  }

  private synchronized byte[] say(byte[] body) throws IOException {
    JsonNode said = JSON.readTree(body);
    if (said == null || !said.path("text").isTextual()) {
      throw new IllegalArgumentException("text: missing; send {\"text\": \"what does lambda cost\"}");
    }
    String locale = said.path("locale").asText("en-US");
    String user = said.path("user").asText("someone");
    String key = user + " " + locale + " " + said.path("session").asText("");
    Echo echo = echos.get(key);
    if (echo == null) {
      echo = household.echo(user, locale, Device.SPEAKER);
      echos.put(key, echo);
    }
    return AnswerJson.of(echo.say(said.path("text").textValue())).toString().getBytes(StandardCharsets.UTF_8);
  }
}
