package dev.cloudguide.answer;

import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.domain.advice.Guides;
import dev.cloudguide.domain.advice.OutsideProduct;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.ServiceStatus;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a comparison sets side by side: services of AWS and products of other makers, as far as we know them. */
final class Sides {
  static final int MOST = 3;
  /** A fact of this kind of question: which kinds of one service are compared. */
  private static final String KINDS = "kinds";

  private final Services services;
  private final Guides guides;

  Sides(Services services, Guides guides) {
    this.services = services;
    this.guides = guides;
  }

  /** One side of a comparison. */
  sealed interface Side {
    /** Id of the service, or name of the product. */
    String key();

    String name();

    /** A sentence when put after the name. */
    String purpose();

    /** A service of AWS. */
    record OfAws(Service service) implements Side {
      @Override
      public String key() {
        return service.id().value();
      }

      @Override
      public String name() {
        return service.shortName();
      }

      @Override
      public String purpose() {
        return service.purpose();
      }
    }

    /** A product of another maker. */
    record Outside(OutsideProduct product) implements Side {
      @Override
      public String key() {
        return product.name();
      }

      @Override
      public String name() {
        return product.name();
      }

      @Override
      public String purpose() {
        return product.purpose();
      }
    }
  }

  /** Everything named that can be compared, at most three. */
  List<Side> of(Named named) {
    List<Side> sides = new ArrayList<>();
    String kinds = named.facts().get(KINDS);
    if (kinds != null) {
      List.of(kinds.split(" \\+ ")).forEach(name -> find(name).ifPresent(sides::add));
      return List.copyOf(sides);
    }
    named.services().forEach(id -> services.find(id).ifPresent(service -> sides.add(new Side.OfAws(service))));
    named.outside().forEach(name -> guides.outside(name).ifPresent(product -> sides.add(new Side.Outside(product))));
    return List.copyOf(sides.subList(0, Math.min(MOST, sides.size())));
  }

  Optional<Side> find(String key) {
    return guides.outside(key).<Side>map(Side.Outside::new)
        .or(() -> services.find(new ServiceId(key)).map(Side.OfAws::new));
  }

  /** What is nearest to a side, and can be started with. */
  List<Side> nearTo(Side side) {
    List<ServiceId> ids = switch (side) {
      case Side.OfAws aws -> aws.service().alternatives();
      case Side.Outside outside -> outside.product().nearest();
    };
    return ids.stream().flatMap(id -> services.find(id).stream())
        .filter(service -> service.status().isOpenToNew())
        .<Side>map(Side.OfAws::new)
        .toList();
  }

  /** What one should know before starting with a side, if it is not plainly open. */
  Optional<Phrase> standing(Side side) {
    return switch (side) {
      case Side.OfAws aws -> aws.service().status().stage() == ServiceStatus.Stage.OPEN
              || aws.service().status().stage() == ServiceStatus.Stage.OPEN_WITH_LIMITS
          ? Optional.empty()
          : Optional.of(standing(aws.service()));
      case Side.Outside outside -> outside.product().note()
          .map(note -> Phrase.of("compare.note").with("side", side.name()).with("note", note));
    };
  }

  private Phrase standing(Service service) {
    Optional<Service> successor = service.successor().flatMap(services::find);
    Phrase phrase = Phrase.of(successor.isPresent() ? "compare.standing.successor" : "compare.standing")
        .with("side", service.shortName())
        .with("note", service.status().note());
    return successor.map(next -> phrase.with("successor", next.shortName())).orElse(phrase);
  }

  static Optional<Cited> cited(Side side, Cited.Role role) {
    return side instanceof Side.OfAws aws
        ? Optional.of(ExplainServiceAnswers.cited(aws.service(), role))
        : Optional.empty();
  }

  /** The same things named, that side first. */
  static Named first(Named named, Side chosen) {
    List<ServiceId> ids = new ArrayList<>(named.services());
    List<String> outside = new ArrayList<>(named.outside());
    switch (chosen) {
      case Side.OfAws aws -> {
        ids.remove(aws.service().id());
        ids.addFirst(aws.service().id());
      }
      case Side.Outside product -> {
        outside.remove(product.key());
        outside.addFirst(product.key());
      }
    }
    return named.toBuilder().services(ids).outside(outside).build();
  }
}
