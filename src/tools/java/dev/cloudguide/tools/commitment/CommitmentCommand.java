package dev.cloudguide.tools.commitment;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.CommitmentRates;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.RateAnswer;
import dev.cloudguide.domain.commitment.sizing.HourlyUsage;
import dev.cloudguide.domain.commitment.sizing.LookBack;
import dev.cloudguide.domain.commitment.sizing.PricedLine;
import dev.cloudguide.domain.commitment.sizing.Recommendation;
import dev.cloudguide.domain.commitment.sizing.Recommender;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.knowledge.CommitmentKnowledge;
import dev.cloudguide.pricebook.CompactPriceBook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code commitment FILE}: how much to commit for hourly use, and how far that advice holds. */
@Command(name = "commitment", mixinStandardHelpOptions = true,
    description = "The best commitment for hourly use: FILE holds rows hour,usd or use by line with its rates.")
public final class CommitmentCommand implements Callable<Integer> {
  private static final int SHOWN_PROBLEMS = 20;

  @Parameters(paramLabel = "FILE", description = "Hourly use, oldest first; see the page of this package.")
  private Path file;

  @Option(names = "--term", defaultValue = "1yr", description = "1yr or 3yr (default ${DEFAULT-VALUE}).")
  private String term;

  @Option(names = "--payment", defaultValue = "no upfront",
      description = "\"no upfront\", \"partial upfront\" or \"all upfront\" (default ${DEFAULT-VALUE}).")
  private String payment;

  @Option(names = "--look-back", description = "Days to look at: 7, 30 or 60 (default: all there are).")
  private String lookBack;

  @Option(names = "--like", defaultValue = "m5.large",
      description = "Rows hour,usd: whose discounts they get (default ${DEFAULT-VALUE}).")
  private String like;

  @Option(names = "--region", defaultValue = "us-east-1", description = "Where --like runs (default ${DEFAULT-VALUE}).")
  private String region;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private CommitmentCommand() {}

  @Override
  public Integer call() throws IOException {
    CommitmentTerm years = CommitmentTerm.withId(term).orElseThrow(() -> wrong("--term " + term, "1yr or 3yr"));
    PaymentOption paid = PaymentOption.withId(payment.replace('-', ' '))
        .orElseThrow(() -> wrong("--payment " + payment, "no upfront, partial upfront or all upfront"));
    LookBack back = lookBack();
    if (!Files.isReadable(file)) {
      throw new IllegalArgumentException(file + ": cannot be read");
    }
    return switch (HourlyFileReader.read(file)) {
      case HourlyFile.Rejected rejected -> reject(rejected);
      case HourlyFile.Usable usable -> advise(usable, back, years, paid);
    };
  }

  private static IllegalArgumentException wrong(String option, String right) {
    return new IllegalArgumentException(option + ": must be " + right);
  }

  private LookBack lookBack() {
    return switch (lookBack) {
      case null -> LookBack.ALL;
      case "7" -> LookBack.SEVEN_DAYS;
      case "30" -> LookBack.THIRTY_DAYS;
      case "60" -> LookBack.SIXTY_DAYS;
      default -> throw wrong("--look-back " + lookBack, "7, 30 or 60");
    };
  }

  private int reject(HourlyFile.Rejected rejected) {
    List<RowProblem> shown = rejected.problems().subList(0, Math.min(SHOWN_PROBLEMS, rejected.problems().size()));
    shown.forEach(problem -> System.err.println("cloud-guide: " + file + ": " + problem));
    if (rejected.total() > shown.size()) {
      System.err.println("cloud-guide: " + file + ": and " + (rejected.total() - shown.size()) + " more");
    }
    return 2;
  }

  private int advise(HourlyFile.Usable usable, LookBack back, CommitmentTerm years, PaymentOption paid) {
    boolean spend = usable.form() == HourlyFile.Form.SPEND;
    HourlyUsage usage = (spend ? usable.usage().pricedAt(shares(years, paid)) : usable.usage()).lookBack(back);
    Map<String, Recommendation> found = new LinkedHashMap<>();
    for (PlanKind kind : PlanKind.values()) {
      CommitmentOption.Plan plan = new CommitmentOption.Plan(kind, years, paid);
      if (usage.lines().stream().map(PricedLine::planRates).anyMatch(rates -> rates.containsKey(plan))) {
        found.put(plan.label(), Recommender.STANDARD.recommend(usage, plan));
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(file + ": has no rate of any savings plan " + years.id() + " " + paid.id());
    }
    CommitmentReport report = new CommitmentReport(
        new PrintStream(System.out, true, StandardCharsets.UTF_8), spend ? like + " in " + region : "");
    if (json) {
      report.json(found.values());
    } else {
      report.text(found.values());
    }
    return 0;
  }

  /** What each plan asks of the on-demand cost, by the rates of one type. */
  private Map<CommitmentOption.Plan, Ratio> shares(CommitmentTerm years, PaymentOption paid) {
    CompactPriceBook book = CompactPriceBook.open();
    InstanceType type = InstanceType.parse(like).orElseThrow(() -> wrong("--like " + like, "a type such as m5.large"));
    if (!(book.instance(type, region, OperatingSystem.LINUX) instanceof InstanceLookup.Found found)) {
      throw new IllegalArgumentException("--like " + like + " --region " + region + ": has no price");
    }
    CommitmentRates rates = new CommitmentRates(book, CommitmentKnowledge.derivationFactors());
    Map<CommitmentOption.Plan, Ratio> shares = new LinkedHashMap<>();
    for (PlanKind kind : List.of(PlanKind.COMPUTE, PlanKind.EC2_INSTANCE)) {
      CommitmentOption.Plan plan = new CommitmentOption.Plan(kind, years, paid);
      if (rates.rate(found.offer(), plan) instanceof RateAnswer.Rated rate) {
        shares.put(plan, rate.hourly().over(found.offer().onDemand()));
      }
    }
    return shares;
  }
}
