package dev.cloudguide.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.answer.Turn;
import dev.cloudguide.conversation.Conversation;
import dev.cloudguide.conversation.PersonalPreferences;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.advice.Comparison;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.knowledge.KnowledgeGuides;
import dev.cloudguide.knowledge.KnowledgeOpinions;
import dev.cloudguide.store.NoPreferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
  private static final Turn TURN =
      new Turn(Conversation.FRESH, new PersonalPreferences(new NoPreferences(), Optional.empty()), true);

  private final KnowledgeGuides guides = KnowledgeGuides.load();

  @Test
  void moreThanEightyPairsAreWrittenByHandAndEverySideIsKnown() {
    Map<String, Comparison> all = guides.comparisons();
    assertTrue(all.size() >= 80, () -> "only " + all.size());
    all.forEach((id, comparison) -> comparison.wins().keySet().forEach(side ->
        assertTrue(isKnown(side), () -> id + " names '" + side + "', which nothing knows")));
  }

  @Test
  void everyComparisonHasASourceAndAQuestion() {
    guides.comparisons().forEach((id, comparison) -> {
      assertTrue(comparison.source().startsWith("https://"), id);
      assertTrue(comparison.question().endsWith("?"), id);
    });
  }

  @Test
  void theOrderInWhichTheSidesAreNamedDoesNotMatter() {
    assertEquals(guides.comparison(List.of("sqs", "kinesis-data-streams")),
        guides.comparison(List.of("kinesis-data-streams", "sqs")));
    assertTrue(guides.comparison(List.of("Heroku", "elastic-beanstalk")).isPresent());
  }

  @Test
  void anyTwoServicesAndAnyOutsideProductGetAnAnswer() {
    Random random = new Random(11);
    List<ServiceId> ids = OurAnswers.SERVICES.all().stream().map(service -> service.id()).toList();
    List<String> names = guides.outside().stream().map(product -> product.name()).toList();
    for (int i = 0; i < 2_000; i++) {
      List<ServiceId> services = new ArrayList<>(List.of(ids.get(random.nextInt(ids.size()))));
      List<String> outside = new ArrayList<>();
      if (random.nextInt(4) == 0) {
        outside.add(names.get(random.nextInt(names.size())));
      } else {
        services.add(ids.get(random.nextInt(ids.size())));
      }
      Reply reply = OurAnswers.ANSWERS.answer(
          new Question.Compare(Named.builder().services(services).outside(outside).build()), TURN);
      assertFalse(reply.say().isEmpty());
    }
  }

  @Test
  void everyNearestServiceOfAnOutsideProductIsOpenToNewCustomers() {
    guides.outside().forEach(product -> product.nearest().forEach(id -> assertTrue(
        OurAnswers.SERVICES.find(id).orElseThrow().status().isOpenToNew(), () -> product.name() + " -> " + id)));
  }

  @Test
  void everyReadingNamesOpinionsWithAnOwnerAndASource() {
    guides.readings().forEach((subject, ids) -> ids.forEach(id -> {
      var opinion = KnowledgeOpinions.load().find(id);
      assertTrue(opinion.isPresent(), () -> subject + " names " + id);
      assertFalse(opinion.get().owner().isBlank() || opinion.get().source().isBlank(), id);
    }));
  }

  private boolean isKnown(String side) {
    return guides.outside(side).isPresent() || OurAnswers.SERVICES.find(new ServiceId(side)).isPresent();
  }
}
