package dev.cloudguide.pricebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.price.InstanceLookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CompactPriceBookTest {
  private static final InstanceType M5_LARGE = new InstanceType("m5", "large");
  private static final Path BOOK = Path.of("src/main/resources/pricebook/prices.bin");

  private final CompactPriceBook book = CompactPriceBook.open();

  @Test
  void openingUnpacksNothingAndAQuestionOnlyItsPart() {
    assertEquals(0, book.unpackedParts());
    book.instance(M5_LARGE, "us-east-1", OperatingSystem.LINUX);
    book.instance(M5_LARGE, "us-east-1", OperatingSystem.RHEL);
    assertEquals(1, book.unpackedParts());
    book.unit(new ServiceId("lambda"), "requests", "us-east-1");
    book.unit(new ServiceId("lambda"), "requests", "eu-west-1");
    assertEquals(2, book.unpackedParts());
  }

  @Test
  void anUnknownTypeOrServiceUnpacksNothing() {
    book.instance(new InstanceType("m5", "huge"), "us-east-1", OperatingSystem.LINUX);
    book.unit(new ServiceId("braket"), "requests", "us-east-1");
    assertEquals(0, book.unpackedParts());
  }

  @Test
  void whereATypeIsSoldElsewhereIsKnownWithoutUnpackingOtherRegions() {
    book.instance(new InstanceType("a1", "large"), "eu-west-3", OperatingSystem.LINUX);
    assertEquals(1, book.unpackedParts());
  }

  @Test
  void allRegionsAreListed() {
    assertEquals(36, book.regions().size());
    assertTrue(book.regions().containsAll(List.of("us-east-1", "eu-west-1", "ap-east-2", "us-gov-west-1")));
  }

  @Test
  void whateverIsNearestOrElsewhereIsReallySold() {
    Random random = new Random(20260705);
    List<InstanceType> types = new ArrayList<>();
    for (String region : book.regions()) {
      types.addAll(book.typesIn(region));
    }
    for (int i = 0; i < 2_000; i++) {
      InstanceType type = types.get(random.nextInt(types.size()));
      String region = book.regions().get(random.nextInt(book.regions().size()));
      switch (book.instance(type, region, OperatingSystem.LINUX)) {
        case InstanceLookup.Found found -> assertEquals(type, found.offer().type());
        case InstanceLookup.NotSoldInRegion notSold -> {
          List<InstanceType> sold = book.typesIn(region);
          assertTrue(!sold.contains(type) && sold.containsAll(notSold.similar()));
          notSold.similar().forEach(similar -> assertEquals(type.size(), similar.size()));
          notSold.elsewhere().forEach(place -> assertTrue(book.typesIn(place).contains(type)));
        }
        case InstanceLookup.NotSoldWithSystem other -> assertTrue(
            !other.available().isEmpty() && !other.available().contains(OperatingSystem.LINUX));
        case InstanceLookup.UnknownType unknown -> throw new AssertionError(unknown);
        case InstanceLookup.UnknownRegion unknown -> throw new AssertionError(unknown);
      }
    }
  }

  @Test
  void anyNameIsAnswered() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      InstanceType type = new InstanceType(word(random), word(random));
      book.instance(type, word(random), OperatingSystem.LINUX);
      book.instance(type, "us-east-1", OperatingSystem.WINDOWS);
      book.unit(new ServiceId(word(random)), word(random), word(random));
      book.unit(new ServiceId("s3"), word(random), word(random));
    }
  }

  @Test
  void manyThreadsGetTheSameAnswers() throws Exception {
    List<InstanceLookup> expected = ask(CompactPriceBook.open());
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Callable<List<InstanceLookup>> question = () -> ask(book);
      for (Future<List<InstanceLookup>> answers : threads.invokeAll(Collections.nCopies(16, question))) {
        assertEquals(expected, answers.get());
      }
    }
  }

  @Test
  void whatIsNoPriceBookIsRefused() {
    assertThrows(UnreadablePriceBookException.class, () -> CompactPriceBook.of(new byte[0]));
    assertThrows(UnreadablePriceBookException.class, () -> CompactPriceBook.of(new byte[4_000]));
  }

  @Test
  void aBookThatIsCutShortIsRefusedWhenThePartIsAskedFor() throws IOException {
    byte[] whole = Files.readAllBytes(BOOK);
    CompactPriceBook cut = CompactPriceBook.of(Arrays.copyOf(whole, whole.length / 2));
    assertThrows(
        UnreadablePriceBookException.class, () -> cut.unit(new ServiceId("rds"), "backup storage", "us-east-1"));
  }

  private static List<InstanceLookup> ask(CompactPriceBook book) {
    List<InstanceLookup> answers = new ArrayList<>();
    for (String region : book.regions()) {
      for (OperatingSystem system : OperatingSystem.values()) {
        answers.add(book.instance(M5_LARGE, region, system));
      }
    }
    return answers;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder("x");
    for (int i = random.nextInt(12); i > 0; i--) {
      word.append((char) (' ' + 1 + random.nextInt(random.nextBoolean() ? 90 : 900)));
    }
    return word.toString();
  }
}
