package dev.cloudguide.tools.pricelist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cloudguide.pricebook.CompactPriceBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplacementTest {
  private static final byte[] OLD = "the old book".getBytes(java.nio.charset.StandardCharsets.UTF_8);
  private static final byte[] BOOK = BookContents.of(CompactPriceBook.open()).toBook();

  @TempDir
  Path folder;
  private Path target;

  @BeforeEach
  void anOldBookIsThere() throws IOException {
    target = Files.write(folder.resolve("prices.bin"), OLD);
  }

  @Test
  void theNewBookTakesTheOldOnesPlaceAndLeavesNothingElse() throws IOException {
    new Replacement(stage -> {}).replace(target, BOOK);
    assertArrayEquals(BOOK, Files.readAllBytes(target));
    assertOnlyTheBookIsThere();
  }

  @ParameterizedTest
  @EnumSource(value = Replacement.Stage.class, names = "MOVED", mode = EnumSource.Mode.EXCLUDE)
  void whereverItFailsTheOldBookStaysWhole(Replacement.Stage broken) throws IOException {
    Replacement replacement = new Replacement(stage -> {
      assertArrayEquals(OLD, Files.readAllBytes(target), "before it is moved, at " + stage);
      if (stage == broken) {
        throw new IOException("disk full");
      }
    });
    assertThrows(IOException.class, () -> replacement.replace(target, BOOK));
    assertArrayEquals(OLD, Files.readAllBytes(target));
    assertOnlyTheBookIsThere();
  }

  @Test
  void bytesThatAreNoBookNeverGetThere() throws IOException {
    byte[] half = java.util.Arrays.copyOf(BOOK, 2_000);
    assertThrows(RuntimeException.class, () -> new Replacement(stage -> {}).replace(target, half));
    assertArrayEquals(OLD, Files.readAllBytes(target));
    assertOnlyTheBookIsThere();
  }

  private void assertOnlyTheBookIsThere() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(target), files.toList());
    }
  }
}
