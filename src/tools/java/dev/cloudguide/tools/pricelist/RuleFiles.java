package dev.cloudguide.tools.pricelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rule files that ship with the importer, and the prefixes of usage types. */
final class RuleFiles {
  private static final String FOLDER = "/pricelist/";

  private RuleFiles() {}

  /** All rule files; their names stand in the resource {@code rules.txt}. */
  static List<RuleFile> all() {
    List<RuleFile> files = new ArrayList<>();
    for (String name : lines("rules.txt")) {
      if (!name.isBlank() && !name.startsWith("#")) {
        files.add(RuleFile.parse("rules/" + name, lines("rules/" + name)));
      }
    }
    return files;
  }

  static UsagePrefixes prefixes() {
    return UsagePrefixes.parse(lines("usage-prefixes.txt"));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = RuleFiles.class.getResourceAsStream(FOLDER + resource)) {
      if (in == null) {
        throw new PriceListException(resource + ": not there");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
