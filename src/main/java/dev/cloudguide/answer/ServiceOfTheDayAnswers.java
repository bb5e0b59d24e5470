package dev.cloudguide.answer;

import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceStatus;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.time.LocalDate;
import java.util.List;

/**
 * A service explained in one breath, another one each day: for a routine in the morning. The day alone says which, so
 * everybody hears the same, and each service comes once before any comes again.
 */
final class ServiceOfTheDayAnswers {
  /** Prime and larger than the list, so that steps of it visit every place; neighbors of a kind come far apart. */
  private static final long STEP = 10_007;

  private final Services services;

  ServiceOfTheDayAnswers(Services services) {
    this.services = services;
  }

  Reply answer(LocalDate day) {
    Service service = on(day);
    Phrase title = Phrase.of("card.service.title").with("service", service.name());
    Phrase driver = Phrase.of("explain.driver").with("driver", service.costDriver().orElseThrow());
    return Reply.saying(said("explain.today", service), driver)
        .card(new Card(title, List.of(said("explain.service", service), driver)))
        .cite(ExplainServiceAnswers.cited(service, Cited.Role.SUBJECT))
        .remember(new Question.ExplainService(Named.builder().services(List.of(service.id())).build()))
        .build();
  }

  private static Phrase said(String key, Service service) {
    return Phrase.of(key).with("service", service.shortName()).with("purpose", service.purpose());
  }

  /** One that anyone can start with and whose bill we can explain. */
  private Service on(LocalDate day) {
    List<Service> fit = services.all().stream()
        .filter(service -> service.status().stage() == ServiceStatus.Stage.OPEN && service.costDriver().isPresent())
        .toList();
    return fit.get((int) Math.floorMod(day.toEpochDay() * STEP, (long) fit.size()));
  }
}
