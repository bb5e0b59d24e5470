package dev.cloudguide.tools.pricelist;

import dev.cloudguide.pricebook.CompactPriceBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes a newer price book of an old one and of files of the price list. */
final class Importer {
  private final List<RuleFile> rules;
  private final Selection selection;
  private final Progress progress;

  Importer(List<RuleFile> rules, Selection selection, Progress progress) {
    this.rules = rules;
    this.selection = selection;
    this.progress = progress;
  }

  /**
   * The contents of the new book.
   *
   * @throws PriceListException if anything is ambiguous, missing or damaged
   */
  BookContents contents(BookContents before, PriceList list) throws IOException {
    List<PriceList.Listed> files = list.files(rules, selection, progress::say);
    progress.files(files.size());
    Imported imported = new Imported();
    int number = 0;
    for (PriceList.Listed file : files) {
      number++;
      read(number, file, imported);
    }
    if (imported.isEmpty()) {
      throw new PriceListException("nothing to import: no file has prices for these Regions");
    }
    return Merge.of(before, imported);
  }

  /** The file of a book with these contents, after checking that it reads back as they are. */
  static byte[] book(BookContents contents) {
    byte[] book = contents.toBook();
    String difference = Changes.firstDifference(contents, BookContents.of(CompactPriceBook.of(book)));
    if (!difference.isEmpty()) {
      throw new PriceListException("the new book does not hold what was put into it: " + difference);
    }
    return book;
  }

  private void read(int number, PriceList.Listed file, Imported imported) throws IOException {
    Path path = file.fetch();
    progress.reading(number, file.name(), Files.size(path));
    try (OfferReader reader = OfferReader.open(path, file.name(), progress::read)) {
      FileFacts facts = reader.facts();
      facts.check(file.version());
      List<Collector> collectors = collectors(facts, file.offer().orElse(facts.offer()));
      reader.read(collectors);
      collectors.forEach(collector -> collector.finish(imported));
    } catch (PriceListException e) {
      file.reject();
      throw e;
    }
  }

  private List<Collector> collectors(FileFacts facts, String offer) {
    List<Collector> collectors = new ArrayList<>();
    for (RuleFile rule : rules) {
      if (rule.reads(offer)) {
        collectors.add(switch (rule.into()) {
          case RuleFile.Into.Instances() -> new InstanceCollector(facts, rule, selection);
          case RuleFile.Into.Items(String service) -> new ItemCollector(facts, rule, service, selection);
          case RuleFile.Into.InstancePlans(String label) -> new PlanCollector(facts, rule, label, selection);
          case RuleFile.Into.DatabasePlans() -> new DatabasePlanCollector(facts, rule, selection);
        });
      }
    }
    return collectors;
  }
}
