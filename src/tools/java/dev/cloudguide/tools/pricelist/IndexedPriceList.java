package dev.cloudguide.tools.pricelist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The price list as AWS publishes it: service index, a Region index for each offer and Savings Plan, then files. */
final class IndexedPriceList implements PriceList {
  static final String SERVICE_INDEX = "/offers/v1.0/aws/index.json";
  private static final String PLAN_INDEX = "/savingsPlan/v1.0/aws/%s/current/region_index.json";

  /** Gets files by their path on the price list's host. */
  interface Store {
    /** An index, always a fresh one; empty if there is no such file. */
    Optional<Path> index(String path) throws IOException;

    /** A file of one version, whichever of these paths it is found under; empty if under none. */
    Optional<Path> file(List<String> paths) throws IOException;

    /** Whether it can tell before fetching that none of these paths is there. */
    boolean lacks(List<String> paths);

    void reject(Path file) throws IOException;
  }

  private final Store files;
  private final ObjectMapper json = new ObjectMapper();

  IndexedPriceList(Store files) {
    this.files = files;
  }

  @Override
  public List<Listed> files(List<RuleFile> rules, Selection selection, Remarks remarks) throws IOException {
    JsonNode offers = tree(SERVICE_INDEX)
        .orElseThrow(() -> new PriceListException(SERVICE_INDEX + ": not there")).path("offers");
    Map<String, Optional<String>> indexes = new LinkedHashMap<>();
    for (RuleFile rule : rules) {
      String offer = rule.offers().getFirst();
      indexes.putIfAbsent(offer, rule.isForSavingsPlans()
          ? planIndex(offers, rule.offers())
          : Optional.ofNullable(offers.path(offer).path("currentRegionIndexUrl").textValue()));
    }
    List<Listed> listed = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (Map.Entry<String, Optional<String>> index : indexes.entrySet()) {
      Optional<JsonNode> regions = index.getValue().isEmpty() ? Optional.empty() : tree(index.getValue().get());
      if (regions.isEmpty()) {
        remarks.say(index.getKey() + ": no Region index; what the book has stays");
      } else {
        add(index.getKey(), regions.get().path("regions"), selection, remarks, listed, known);
      }
    }
    for (String region : selection.regions()) {
      if (!known.contains(region)) {
        throw new PriceListException("--regions " + region + ": no index names such a Region");
      }
    }
    return listed;
  }

  /** The index that any service points to, or that lies where such indexes lie. */
  private static Optional<String> planIndex(JsonNode offers, List<String> codes) {
    for (JsonNode offer : offers) {
      String url = offer.path("currentSavingsPlanIndexUrl").asText("");
      for (String code : codes) {
        if (url.contains("/" + code + "/")) {
          return Optional.of(url);
        }
      }
    }
    return Optional.of(PLAN_INDEX.formatted(codes.getFirst()));
  }

  private void add(String offer, JsonNode regions, Selection selection, Remarks remarks, List<Listed> listed,
      Set<String> known) {
    Set<String> found = new LinkedHashSet<>();
    for (JsonNode region : regions) {
      String code = region.path("regionCode").asText("");
      String url = region.hasNonNull("currentVersionUrl")
          ? region.path("currentVersionUrl").asText()
          : region.path("versionUrl").asText("");
      known.add(code);
      if (!selection.wants(code)) {
        continue;
      }
      found.add(code);
      if (!url.endsWith(".json")) {
        throw new PriceListException(offer + " in " + code + ": the Region index names no file");
      }
      List<String> paths = List.of(url.substring(0, url.length() - "json".length()) + "csv", url);
      if (files.lacks(paths)) {
        remarks.say(offer + " in " + code + ": " + url + " is not there; what the book has stays");
      } else {
        listed.add(new IndexedFile(offer, code, paths));
      }
    }
    for (String region : selection.regions()) {
      if (!found.contains(region)) {
        remarks.say(offer + ": not published for " + region);
      }
    }
  }

  private Optional<JsonNode> tree(String path) throws IOException {
    Optional<Path> file = files.index(path);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(json.readTree(Files.readAllBytes(file.get())));
    } catch (JsonProcessingException e) {
      throw new PriceListException(path + ": the JSON is cut short or damaged", e);
    }
  }

  /** A file that a Region index names. */
  private final class IndexedFile implements Listed {
    private final String code;
    private final String region;
    private final List<String> paths;
    private Path fetched;

    IndexedFile(String code, String region, List<String> paths) {
      this.code = code;
      this.region = region;
      this.paths = paths;
    }

    @Override
    public String name() {
      return code + " " + region;
    }

    @Override
    public Optional<String> offer() {
      return Optional.of(code);
    }

    /** The folder above the Region's: {@code …/AmazonEC2/20250912225308/us-east-1/index.json}. */
    @Override
    public Optional<String> version() {
      String[] steps = paths.getFirst().split("/");
      String version = steps[steps.length - 3];
      return version.chars().allMatch(Character::isDigit) ? Optional.of(version) : Optional.empty();
    }

    @Override
    public Path fetch() throws IOException {
      fetched = files.file(paths).orElseThrow(() -> new PriceListException(name() + ": " + paths + ": not there"));
      return fetched;
    }

    @Override
    public void reject() throws IOException {
      files.reject(fetched);
    }
  }
}
