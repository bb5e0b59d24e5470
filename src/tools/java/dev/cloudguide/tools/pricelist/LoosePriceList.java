package dev.cloudguide.tools.pricelist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Offer files that lie anywhere in a folder, under any name: each says itself what it is. */
record LoosePriceList(Path folder) implements PriceList {
  /** A file as it lies there. */
  private record LooseFile(String name, Path fetch) implements Listed {
    @Override
    public Optional<String> version() {
      return Optional.empty();
    }

    @Override
    public Optional<String> offer() {
      return Optional.empty();
    }
  }

  @Override
  public List<Listed> files(List<RuleFile> rules, Selection selection, Remarks remarks) throws IOException {
    List<Path> found;
    try (Stream<Path> walked = Files.walk(folder)) {
      found = walked.filter(Files::isRegularFile).filter(LoosePriceList::mayBePrices).sorted().toList();
    }
    List<Listed> listed = new ArrayList<>();
    for (Path file : found) {
      String name = folder.relativize(file).toString();
      if (isIndex(file)) {
        continue;
      }
      String offer;
      try (OfferReader reader = OfferReader.open(file, name, bytes -> {})) {
        offer = reader.facts().offer();
      }
      if (rules.stream().anyMatch(rule -> rule.reads(offer))) {
        listed.add(new LooseFile(name, file));
      } else {
        remarks.say(name + ": no rules for offer " + offer + "; passed over");
      }
    }
    if (listed.isEmpty()) {
      throw new PriceListException(folder + ": holds no file of the price list that there are rules for");
    }
    return listed;
  }

  private static boolean mayBePrices(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".csv") || name.endsWith(".json");
  }

  /** Indexes are small and have no prices; without the host's folders around them they lead nowhere. */
  private static boolean isIndex(Path file) throws IOException {
    if (!file.toString().endsWith(".json") || Files.size(file) > 1 << 20) {
      return false;
    }
    String start = Files.readString(file);
    return !start.contains("\"products\"") && !start.contains("\"terms\"");
  }
}
