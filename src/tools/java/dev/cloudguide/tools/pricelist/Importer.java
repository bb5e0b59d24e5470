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
  private final boolean complete;
  private final Progress progress;

  /**
   * An importer.
   *
   * @param complete whether the files name all there is, so that what they do not name is gone
   */
  Importer(List<RuleFile> rules, Selection selection, boolean complete, Progress progress) {
    this.rules = rules;
    this.selection = selection;
    this.complete = complete;
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
    return Merge.of(before, imported, complete, progress::say);
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
      finish(file, facts, collectors, imported);
    } catch (PriceListException e) {
      file.reject();
      throw e;
    }
  }

  /** A file may be about some of what its offer has rules for, but not about nothing. */
  private void finish(PriceList.Listed file, FileFacts facts, List<Collector> collectors, Imported imported) {
    String offer = file.offer().orElse(facts.offer());
    List<RuleFile> used = rules.stream().filter(rule -> rule.reads(offer)).toList();
    List<String> without = new ArrayList<>();
    boolean isConcerned = false;
    for (int i = 0; i < collectors.size(); i++) {
      Collector.Outcome outcome = collectors.get(i).finish(imported);
      if (outcome != Collector.Outcome.TOOK) {
        without.add(used.get(i).name());
        isConcerned |= outcome == Collector.Outcome.NOTHING_FITS;
      }
    }
    if (isConcerned && without.size() == used.size()) {
      throw new PriceListException(file.name() + ": no SKU fits " + String.join(", ", without));
    }
    without.forEach(name -> progress.say(file.name() + ": nothing in it fits " + name + "; what the book has stays"));
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
