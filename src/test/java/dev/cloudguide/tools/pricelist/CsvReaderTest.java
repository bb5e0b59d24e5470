package dev.cloudguide.tools.pricelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
  @Test
  void quotesCommasLineBreaksAndQuotesInQuotesBelongToTheField() throws IOException {
    assertEquals(
        List.of(List.of("a", "b,c", "", "d\"e\nf"), List.of("ü", "")),
        rows("\"a\",\"b,c\",,\"d\"\"e\nf\"\r\nü,\n", Integer.MAX_VALUE));
  }

  @Test
  void itDoesNotMatterWhereTheBytesArriveInParts() throws IOException {
    String text = "\"a\",\"b\"\"\",c\r\n\"\",,\"x,\r\ny\"\nlast,one,no line break";
    List<List<String>> whole = rows(text, Integer.MAX_VALUE);
    for (int size = 1; size < 8; size++) {
      assertEquals(whole, rows(text, size), "parts of " + size);
    }
  }

  @Test
  void anEndInsideAQuotedFieldIsAnError() {
    assertThrows(PriceListException.class, () -> rows("a,\"b", Integer.MAX_VALUE));
  }

  @Test
  void anEmptyFileHasNoRows() throws IOException {
    try (CsvReader reader = new CsvReader(InputStream.nullInputStream())) {
      assertFalse(reader.next());
    }
  }

  private static List<List<String>> rows(String text, int part) throws IOException {
    InputStream slow = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public int read(byte[] bytes, int offset, int length) {
        return super.read(bytes, offset, Math.min(length, part));
      }
    };
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader reader = new CsvReader(slow)) {
      while (reader.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < reader.fields(); i++) {
          row.add(reader.field(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
