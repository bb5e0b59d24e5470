package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.RateAnswer.Basis;
import dev.cloudguide.domain.commitment.RateAnswer.Rated;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.Purchase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rate of an instance under any commitment: published where the price book has it, derived where one rate follows
 * from another of the same instance, else unknown. Discounts are never carried from one Region or type to another.
 */
public final class CommitmentRates {
  private final PriceBook book;
  private final DerivationFactors factors;

  public CommitmentRates(PriceBook book, DerivationFactors factors) {
    this.book = Objects.requireNonNull(book, "book");
    this.factors = Objects.requireNonNull(factors, "factors");
  }

  /** What one such instance costs an hour under that commitment. */
  public RateAnswer rate(InstanceType type, String region, OperatingSystem system, CommitmentOption option) {
    return switch (book.instance(type, region, system)) {
      case InstanceLookup.Found found -> rate(found.offer(), option);
      case InstanceLookup.UnknownType other -> new RateAnswer.NotPriced(option, other);
      case InstanceLookup.UnknownRegion other -> new RateAnswer.NotPriced(option, other);
      case InstanceLookup.NotSoldInRegion other -> new RateAnswer.NotPriced(option, other);
      case InstanceLookup.NotSoldWithSystem other -> new RateAnswer.NotPriced(option, other);
    };
  }

  /** The same for an instance already looked up. */
  public RateAnswer rate(InstanceOffer offer, CommitmentOption option) {
    Optional<Rated> known = known(offer, option);
    return known.isPresent() ? known.get() : new RateAnswer.Unknown(option, nearest(offer, option));
  }

  private Optional<Rated> known(InstanceOffer offer, CommitmentOption option) {
    Optional<Rated> published = published(offer, option);
    if (published.isPresent()) {
      return published;
    }
    return offer.system() == OperatingSystem.LINUX ? derived(offer, option) : withLicense(offer, option);
  }

  private static Optional<Rated> published(InstanceOffer offer, CommitmentOption option) {
    return Purchase.labelled(option.label()).flatMap(purchase -> offer.rate(purchase)
        .map(rate -> new RateAnswer.Published(option, rate, offer.sources().get(purchase))));
  }

  private Optional<Rated> derived(InstanceOffer offer, CommitmentOption option) {
    return switch (option) {
      case CommitmentOption.Plan plan -> switch (plan.kind()) {
        case EC2_INSTANCE -> same(
            offer, plan, new CommitmentOption.Reserved(OfferingClass.STANDARD, plan.term(), plan.payment()),
            Basis.STANDARD_RESERVED);
        case COMPUTE, DATABASE, SAGEMAKER_AI -> Optional.empty();
      };
      case CommitmentOption.Reserved reserved -> switch (reserved.offeringClass()) {
        case STANDARD -> withoutUpfront(offer, reserved);
        case CONVERTIBLE -> same(
            offer, reserved, new CommitmentOption.Plan(PlanKind.COMPUTE, reserved.term(), reserved.payment()),
            Basis.COMPUTE_PLAN);
      };
    };
  }

  private Optional<Rated> same(InstanceOffer offer, CommitmentOption option, CommitmentOption as, Basis basis) {
    return known(offer, as).map(rate -> step(rate, option, rate.hourly(), basis));
  }

  private Optional<Rated> withoutUpfront(InstanceOffer offer, CommitmentOption.Reserved option) {
    if (option.payment() != PaymentOption.NO_UPFRONT) {
      return Optional.empty();
    }
    var allUpfront = new CommitmentOption.Reserved(OfferingClass.STANDARD, option.term(), PaymentOption.ALL_UPFRONT);
    return factors.noUpfront(option.term()).flatMap(factor -> published(offer, allUpfront)
        .map(rate -> step(rate, option, rate.hourly().times(factor.value()), Basis.PAYMENT_FACTOR)));
  }

  /** Licenses are not discounted: the Linux rate, and what the license adds on demand. */
  private Optional<Rated> withLicense(InstanceOffer offer, CommitmentOption option) {
    if (!(book.instance(offer.type(), offer.region(), OperatingSystem.LINUX) instanceof InstanceLookup.Found linux)) {
      return Optional.empty();
    }
    Usd license = offer.onDemand().minus(linux.offer().onDemand());
    return known(linux.offer(), option)
        .map(rate -> step(rate, option, rate.hourly().plus(license), Basis.LICENSE_AT_FULL_PRICE));
  }

  private static Rated step(Rated from, CommitmentOption option, Usd hourly, Basis basis) {
    List<Basis> steps = new ArrayList<>();
    if (from instanceof RateAnswer.Derived before) {
      steps.addAll(before.basis());
    }
    steps.add(basis);
    return new RateAnswer.Derived(option, hourly, from.source(), steps);
  }

  /** For compute: an EC2 Instance Savings Plan over the same term, else any payment of the commitment asked for. */
  private Optional<Rated> nearest(InstanceOffer offer, CommitmentOption option) {
    List<CommitmentOption> near = new ArrayList<>();
    List<PaymentOption> payments = new ArrayList<>(List.of(PaymentOption.values()));
    payments.remove(option.payment());
    payments.addFirst(option.payment());
    for (PaymentOption payment : payments) {
      switch (option) {
        case CommitmentOption.Plan plan -> {
          if (plan.kind() == PlanKind.COMPUTE || plan.kind() == PlanKind.EC2_INSTANCE) {
            near.add(new CommitmentOption.Plan(plan.kind(), plan.term(), payment));
            near.add(new CommitmentOption.Plan(PlanKind.EC2_INSTANCE, plan.term(), payment));
          }
        }
        case CommitmentOption.Reserved reserved -> {
          near.add(new CommitmentOption.Reserved(reserved.offeringClass(), reserved.term(), payment));
          near.add(new CommitmentOption.Reserved(OfferingClass.STANDARD, reserved.term(), payment));
        }
      }
    }
    return near.stream().flatMap(one -> known(offer, one).stream()).findFirst();
  }
}
