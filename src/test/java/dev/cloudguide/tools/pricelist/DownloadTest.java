package dev.cloudguide.tools.pricelist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
  private final byte[] file = new byte[300_000];
  private final List<Integer> pauses = new ArrayList<>();
  private final Download download = new Download(HttpClient.newHttpClient(), pauses::add);

  @TempDir
  Path folder;
  private PriceListHost host;
  private Path target;

  @BeforeEach
  void aHostHasAFile() throws IOException {
    new Random(4).nextBytes(file);
    host = new PriceListHost();
    host.put("/a/index.csv", file);
    target = folder.resolve("a/index.csv");
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void aBrokenDownloadGoesOnWhereItBrokeOff() throws IOException {
    host.breakOff(2, 100_000);
    assertTrue(fetch());
    assertArrayEquals(file, Files.readAllBytes(target));
    List<String> requests = host.requests();
    assertEquals(3, requests.size());
    assertEquals("/a/index.csv", requests.getFirst());
    assertTrue(requests.get(1).startsWith("/a/index.csv bytes="), requests.toString());
    assertTrue(requests.get(2).startsWith("/a/index.csv bytes="), requests.toString());
    assertEquals(List.of(1, 2), pauses);
    assertFalse(Files.exists(folder.resolve("a/index.csv.part")));
  }

  @Test
  void aLaterRunGoesOnWithWhatAnEarlierOneLeft() throws IOException {
    host.breakOff(6, 10_000);
    assertThrows(PriceListException.class, this::fetch);
    assertFalse(Files.exists(target));
    int before = host.requests().size();
    assertTrue(fetch());
    assertArrayEquals(file, Files.readAllBytes(target));
    assertEquals(before + 1, host.requests().size());
    assertTrue(host.requests().getLast().contains("bytes="), host.requests().toString());
  }

  @Test
  void whatChangedOnTheHostMeanwhileIsFetchedFromTheStart() throws IOException {
    host.breakOff(6, 10_000);
    assertThrows(PriceListException.class, this::fetch);
    byte[] other = new byte[200_000];
    host.put("/a/index.csv", other);
    host.tag("\"two\"");
    assertTrue(fetch());
    assertArrayEquals(other, Files.readAllBytes(target));
  }

  @Test
  void aFileThatIsNotThereIsNoError() throws IOException {
    assertFalse(download.fetch(host.address().resolve("/none"), target, (have, total) -> {}));
    assertEquals(List.of(), pauses);
  }

  @Test
  void itTellsHowMuchIsLeft() throws IOException {
    List<Long> left = new ArrayList<>();
    download.fetch(host.address().resolve("/a/index.csv"), target, (have, total) -> left.add(total - have));
    assertEquals(0, left.getLast());
  }

  private boolean fetch() throws IOException {
    return download.fetch(host.address().resolve("/a/index.csv"), target, (have, total) -> {});
  }
}
