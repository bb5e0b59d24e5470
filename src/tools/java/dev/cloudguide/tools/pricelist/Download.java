package dev.cloudguide.tools.pricelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * Downloads one file. What has arrived stays beside the target under {@code .part}, so that the next try, of this run
 * or of a later one, asks only for the rest; a server whose file has changed since then sends it whole.
 */
final class Download {
  /** What happens between two tries. */
  interface Pause {
    void beforeTry(int number) throws InterruptedException;
  }

  /** Told how far it is. */
  interface Meter {
    /**
     * @param have bytes on this machine
     * @param total bytes of the file; -1 if the server does not say
     */
    void at(long have, long total);
  }

  private static final int TRIES = 6;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client;
  private final Pause pause;

  Download(HttpClient client, Pause pause) {
    this.client = client;
    this.pause = pause;
  }

  /** Fetches a file; false if the server has none under that address. */
  boolean fetch(URI address, Path target, Meter meter) throws IOException {
    Files.createDirectories(target.getParent());
    Part part = new Part(target);
    IOException last = null;
    for (int number = 0; number < TRIES; number++) {
      try {
        if (number > 0) {
          pause.beforeTry(number);
        }
        return attempt(address, part, meter);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(address + ": interrupted", e);
      } catch (IOException e) {
        last = e;
      }
    }
    throw new PriceListException(address + ": broke off " + TRIES + " times, last: "
        + (last.getMessage() == null ? "no connection" : last.getMessage())
        + "; what has arrived is kept, run again to go on", last);
  }

  private boolean attempt(URI address, Part part, Meter meter) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET();
    Optional<String> tag = part.tag();
    long have = part.length();
    if (have > 0 && tag.isPresent()) {
      request.header("Range", "bytes=" + have + "-").header("If-Range", tag.get());
    }
    HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      switch (response.statusCode()) {
        case 200 -> part.restart(response.headers().firstValue("ETag"));
        case 206 -> checkStart(response, have);
        case 403, 404 -> {
          return false;
        }
        case 416 -> {
          part.restart(Optional.empty());
          throw new IOException("the server has less than what has arrived; from the start");
        }
        default -> throw new IOException("status " + response.statusCode());
      }
      long total = total(response);
      part.append(body, total, meter);
      if (total >= 0 && part.length() != total) {
        throw new IOException(part.length() + " of " + total + " bytes");
      }
      part.complete();
      return true;
    }
  }

  private static void checkStart(HttpResponse<?> response, long have) throws IOException {
    String range = response.headers().firstValue("Content-Range").orElse("");
    if (!range.startsWith("bytes " + have + "-")) {
      throw new IOException("asked from byte " + have + ", got Content-Range \"" + range + "\"");
    }
  }

  /** Size of the whole file; -1 if the server does not say. */
  private static long total(HttpResponse<?> response) {
    String range = response.headers().firstValue("Content-Range").orElse("");
    String size = range.substring(range.indexOf('/') + 1);
    return response.statusCode() == 206 && !size.isEmpty() && size.chars().allMatch(Character::isDigit)
        ? Long.parseLong(size)
        : response.headers().firstValueAsLong("Content-Length").orElse(-1);
  }

  /** What has arrived so far, and the tag of the file it is the start of. */
  private static final class Part {
    private final Path target;
    private final Path bytes;
    private final Path tagFile;

    Part(Path target) {
      this.target = target;
      this.bytes = target.resolveSibling(target.getFileName() + ".part");
      this.tagFile = target.resolveSibling(target.getFileName() + ".part-tag");
    }

    Optional<String> tag() throws IOException {
      return Files.exists(tagFile) ? Optional.of(Files.readString(tagFile)) : Optional.empty();
    }

    long length() throws IOException {
      return Files.exists(bytes) ? Files.size(bytes) : 0;
    }

    void restart(Optional<String> tag) throws IOException {
      Files.deleteIfExists(bytes);
      Files.deleteIfExists(tagFile);
      if (tag.isPresent() && !tag.get().startsWith("W/")) {
        Files.writeString(tagFile, tag.get());
      }
    }

    void append(InputStream body, long total, Meter meter) throws IOException {
      long have = length();
      byte[] chunk = new byte[1 << 16];
      try (OutputStream out = Files.newOutputStream(bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
          out.write(chunk, 0, count);
          have += count;
          meter.at(have, total);
        }
      }
    }

    void complete() throws IOException {
      Files.move(bytes, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(tagFile);
    }
  }
}
