package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.pricebook.CompactPriceBook;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code prices}: makes, shows and compares price books. */
@Command(name = "prices", mixinStandardHelpOptions = true,
    description = "Make a newer price book of what AWS publishes; show one; compare two.",
    subcommands = {PriceCommands.Update.class, PriceCommands.Show.class, PriceCommands.Diff.class})
public final class PriceCommands implements Callable<Integer> {
  private static final int EXAMPLES = 5;

  private PriceCommands() {}

  @Override
  public Integer call() {
    throw new IllegalArgumentException("prices: say update, show or diff");
  }

  private static PrintStream out() {
    return new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  private static Path project() {
    return Path.of(System.getProperty("cloudguide.project", "."));
  }

  private static Path shipped() {
    return project().resolve("src/main/resources/pricebook/prices.bin");
  }

  private static BookContents read(Path file) throws IOException {
    try {
      return BookContents.of(CompactPriceBook.of(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      throw new PriceListException(file + ": no such price book", e);
    } catch (RuntimeException e) {
      throw new PriceListException(file + ": " + e.getMessage(), e);
    }
  }

  /** {@code prices update}. */
  @Command(name = "update", mixinStandardHelpOptions = true,
      description = "Read what AWS publishes and replace the price book; what is not read keeps its price and date.")
  static final class Update implements Callable<Integer> {
    @Option(names = "--from", required = true, paramLabel = "DIR|online",
        description = "A folder with files of the price list, or online to download them.")
    private String from;

    @Option(names = "--regions", split = ",", defaultValue = "all", paramLabel = "CODE",
        description = "Region codes with commas between, or all (default).")
    private List<String> regions;

    @Option(names = "--services", split = ",", paramLabel = "NAME",
        description = "Only these rule files, such as ec2,lambda (default: all).")
    private List<String> services = List.of();

    @Option(names = "--out", paramLabel = "FILE",
        description = "The book to replace (default: the one that ships with the program).")
    private Path target;

    @Option(names = "--cache", paramLabel = "DIR",
        description = "Where downloads are kept (default: target/price-list).")
    private Path cache;

    @Option(names = "--host", defaultValue = OnlineStore.AWS,
        description = "Host of the price list (${DEFAULT-VALUE}).")
    private URI host;

    @Option(names = "--complete", description = "What the files do not name is gone, however much that is.")
    private boolean complete;

    @Option(names = "--all-changes", description = "Name every change, not only a few of each kind.")
    private boolean allChanges;

    @Override
    public Integer call() throws IOException {
      Path book = target == null ? shipped() : target;
      BookContents before = read(Files.exists(book) ? book : shipped());
      Progress progress = new Progress(System.err);
      Set<String> wanted = regions.equals(List.of("all")) ? Set.of() : new TreeSet<>(regions);
      Selection selection = new Selection(wanted, RuleFiles.prefixes());
      BookContents after = new Importer(rules(), selection, complete, progress).contents(before, list(progress));
      byte[] bytes = Importer.book(after);
      new Replacement(stage -> {}).replace(book, bytes);
      Changes.between(before, after, allChanges ? Integer.MAX_VALUE : EXAMPLES).print(out());
      out().println(book + ": " + bytes.length + " bytes");
      return 0;
    }

    private List<RuleFile> rules() {
      List<RuleFile> all = RuleFiles.all();
      List<String> names = services.stream().map(service -> "rules/" + service + ".txt").toList();
      for (String name : names) {
        if (all.stream().noneMatch(rule -> rule.name().equals(name))) {
          throw new IllegalArgumentException("--services: there is no " + name);
        }
      }
      return names.isEmpty() ? all : all.stream().filter(rule -> names.contains(rule.name())).toList();
    }

    private PriceList list(Progress progress) {
      if (from.equals("online")) {
        Path folder = cache == null ? project().resolve("target/price-list") : cache;
        HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
        Download download = new Download(client, number -> Thread.sleep(1_000L << number));
        return new IndexedPriceList(new OnlineStore(host, folder, download, progress));
      }
      Path folder = Path.of(from);
      if (!Files.isDirectory(folder)) {
        throw new IllegalArgumentException("--from " + from + ": is no folder, nor the word online");
      }
      FolderStore store = new FolderStore(folder);
      return store.lacks(List.of(IndexedPriceList.SERVICE_INDEX))
          ? new LoosePriceList(folder)
          : new IndexedPriceList(store);
    }
  }

  /** {@code prices show}. */
  @Command(name = "show", mixinStandardHelpOptions = true,
      description = "Show what a price book holds, and how old it is.")
  static final class Show implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A price book (default: the one that ships).")
    private Path file;

    @Override
    public Integer call() throws IOException {
      Path book = file == null ? shipped() : file;
      BookContents contents = read(book);
      PrintStream out = out();
      SortedMap<String, Integer> bySource = new TreeMap<>();
      Set<String> regions = new TreeSet<>();
      contents.instances().forEach((key, rates) -> {
        regions.add(key.region());
        rates.byPurchase().values().forEach(rate -> count(bySource, rate.source()));
      });
      contents.services().values().forEach(table -> table.items().values().forEach(
          item -> item.prices().values().forEach(price -> count(bySource, price.source()))));
      out.println(book + ": " + Files.size(book) + " bytes");
      out.println("instances: " + contents.instances().size() + " of " + contents.types().size() + " types in "
          + regions.size() + " Regions and Local Zones");
      out.println("services: " + contents.services().size());
      contents.services().forEach((id, table) -> out.println("  " + id + ": " + table.items().size() + " items"));
      out.println("prices by date and source:");
      bySource.forEach((source, count) -> out.println("  " + source + ": " + count));
      return 0;
    }

    private static void count(Map<String, Integer> bySource, PriceSource source) {
      bySource.merge(source.date() + "  " + source.publisher(), 1, Integer::sum);
    }
  }

  /** {@code prices diff}. */
  @Command(name = "diff", mixinStandardHelpOptions = true,
      description = "Say what is new, gone, dearer and cheaper in B.")
  static final class Diff implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "The older price book.")
    private Path older;

    @Parameters(index = "1", paramLabel = "B", description = "The newer price book.")
    private Path newer;

    @Option(names = "--all-changes", description = "Name every change, not only a few of each kind.")
    private boolean allChanges;

    @Override
    public Integer call() throws IOException {
      Changes.between(read(older), read(newer), allChanges ? Integer.MAX_VALUE : EXAMPLES).print(out());
      return 0;
    }
  }
}
