package dev.cloudguide.tools.pricelist;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stand-in for the price list's host, on this machine; it breaks answers off as often as told. */
final class PriceListHost implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, byte[]> files = new HashMap<>();
  private final List<String> requests = new ArrayList<>();
  private int breaks;
  private int afterBytes;
  private String tag = "\"one\"";

  PriceListHost() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void put(String path, byte[] file) {
    files.put(path, file);
  }

  void remove(String path) {
    files.remove(path);
  }

  void tag(String changed) {
    tag = changed;
  }

  /** Sends only so many bytes of each of the next answers. */
  void breakOff(int times, int bytes) {
    breaks = times;
    afterBytes = bytes;
  }

  /** Each request's path, and its range if it had one. */
  synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    String path = exchange.getRequestURI().getPath();
    requests.add(path + (range == null ? "" : " " + range));
    byte[] file = files.get(path);
    if (file == null) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    boolean sameFile = tag.equals(exchange.getRequestHeaders().getFirst("If-Range"));
    int from = range == null || !sameFile
        ? 0
        : Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
    exchange.getResponseHeaders().set("ETag", tag);
    if (from > 0) {
      exchange.getResponseHeaders().set(
          "Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
    }
    int length = file.length - from;
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, length);
    OutputStream body = exchange.getResponseBody();
    if (breaks > 0) {
      breaks--;
      body.write(file, from, Math.min(afterBytes, length));
      body.flush();
      exchange.close();
      return;
    }
    body.write(file, from, length);
    exchange.close();
  }
}
