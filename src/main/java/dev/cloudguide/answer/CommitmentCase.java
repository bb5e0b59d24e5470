package dev.cloudguide.answer;

import dev.cloudguide.answer.WhichRegion.Choice;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.ItemSaving;
import dev.cloudguide.domain.commitment.OfferingClass;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.RateAnswer;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.understanding.Named;
import java.util.Optional;

/**
 * The machines that a commitment question is about.
 *
 * @param offer their type, Region and system with its rates
 * @param count how many
 * @param place the Region and how to say it
 * @param typical whether nobody named the type, so that a usual one stands for it
 */
record CommitmentCase(InstanceOffer offer, int count, Choice.Chosen place, boolean typical) {
  private static final String CONVERTIBLE = "convertible";

  /** "Ten C five extra large instances". */
  Phrase machines() {
    return count == 1
        ? Phrase.of("estimate.machine").with("type", offer.type())
        : Phrase.of("estimate.machines").with("count", count).with("type", offer.type());
  }

  /** As in figures: {@code 10 x c5.xlarge linux}. */
  String item() {
    return (count == 1 ? "" : count + " x ") + offer.type().apiName() + " " + offer.system().id();
  }

  ItemSaving saving(RateAnswer.Rated rate) {
    return new ItemSaving(count, offer.onDemand(), rate.hourly(), rate.option());
  }

  /** The commitment that was named; what was left open is a one year Compute Savings Plan with nothing upfront. */
  static CommitmentOption option(Named named) {
    CommitmentTerm term = named.term().orElse(CommitmentTerm.ONE_YEAR);
    PaymentOption payment = named.payment().orElse(PaymentOption.NO_UPFRONT);
    if (isReserved(named)) {
      boolean convertible = named.word().equals(Optional.of(CONVERTIBLE));
      return new CommitmentOption.Reserved(
          convertible ? OfferingClass.CONVERTIBLE : OfferingClass.STANDARD, term, payment);
    }
    return new CommitmentOption.Plan(kind(named).orElse(PlanKind.COMPUTE), term, payment);
  }

  private static boolean isReserved(Named named) {
    boolean plan = kind(named).isPresent() || names(named, "savings-plans");
    return names(named, "reserved-instances") && !plan
        || named.word().filter(word -> word.equals(CONVERTIBLE) || word.equals("standard-reserved-instance"))
            .isPresent();
  }

  /** The kind of Savings Plan named. */
  static Optional<PlanKind> kind(Named named) {
    for (PlanKind kind : PlanKind.values()) {
      if (names(named, kind.id() + "-savings-plans")) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  static boolean names(Named named, String service) {
    return named.services().stream().anyMatch(id -> id.value().equals(service));
  }

  /** "A one year Compute Savings Plan, nothing upfront". */
  static Phrase said(CommitmentOption option) {
    return Phrase.of("commitment.option")
        .with("term", Phrase.of("term." + option.term().id()))
        .with("kind", kindSaid(option))
        .with("payment", Phrase.of("payment." + option.payment().id().replace(' ', '-')));
  }

  static Phrase kindSaid(CommitmentOption option) {
    return Phrase.of(switch (option) {
      case CommitmentOption.Plan plan -> "plan." + plan.kind().id();
      case CommitmentOption.Reserved reserved -> "reserved." + reserved.offeringClass().id();
    });
  }
}
