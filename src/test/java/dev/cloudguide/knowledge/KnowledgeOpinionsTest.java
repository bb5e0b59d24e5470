package dev.cloudguide.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.catalog.ServiceId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnowledgeOpinionsTest {
  private final KnowledgeOpinions opinions = KnowledgeOpinions.load();
  private final KnowledgeServices services = KnowledgeServices.load();

  @Test
  void everyOneHasAnOwnerASourceAndAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    for (Opinion opinion : opinions.all()) {
      assertTrue(ids.add(opinion.id()), opinion::id);
      assertFalse(opinion.owner().isBlank() || opinion.source().isBlank(), opinion::id);
    }
    assertEquals(279 + 19, ids.size()); // 144 of the blog and 135 of the interview; 19 of AWS
  }

  @Test
  void everyOneCanBeSaidInABreath() {
    for (Opinion opinion : opinions.all()) {
      assertTrue(opinion.text().split(" ").length <= 35, opinion::id);
      assertTrue(opinion.text().matches(".*[.?]"), opinion::id);
      assertTrue(opinion.since().map(since -> since.split(" ").length <= 35).orElse(true), opinion::id);
    }
  }

  @Test
  void whatHasChangedSaysWhat() {
    for (Opinion opinion : opinions.all()) {
      assertTrue(opinion.kind() != Opinion.Kind.CHANGED || opinion.since().isPresent(), opinion::id);
    }
  }

  @Test
  void servicesNamedAreKnown() {
    for (Opinion opinion : opinions.all()) {
      opinion.services().forEach(id -> assertTrue(services.find(id).isPresent(), () -> opinion.id() + ": " + id));
    }
  }

  @Test
  void findsByIdOwnerServiceAndTopic() {
    Opinion fit = opinions.find("V-013").orElseThrow();
    assertEquals("Daniel Vassallo", fit.owner());
    assertEquals(Optional.of("2020"), fit.year());
    assertTrue(opinions.by("Daniel Vassallo").contains(fit));
    assertTrue(opinions.about(new ServiceId("dynamodb")).contains(fit));
    assertTrue(opinions.on("database").contains(fit));
    assertEquals(Optional.empty(), opinions.find("V-999"));
  }

  @Test
  void judgmentsComeBeforeWhatCanBeChecked() {
    List<Opinion> lambda = opinions.about(new ServiceId("lambda"));
    int lastJudgment = 0;
    int firstFact = lambda.size();
    for (int i = 0; i < lambda.size(); i++) {
      if (lambda.get(i).kind() == Opinion.Kind.HOLDS) {
        firstFact = Math.min(firstFact, i);
      } else {
        lastJudgment = i;
      }
    }
    assertTrue(lastJudgment < firstFact);
  }

  @Test
  void aWrongKindIsNamedWithLineAndFix() {
    String head = "id\towner\tyear\ttopic\tservices\ttext\tkind\tsince\tsource\n";
    KnowledgeException e = assertThrows(KnowledgeException.class,
        () -> KnowledgeOpinions.of(head + "X-1\tAnn\t\tqueue\tsqs\tGood.\tgood\t\tblog\n").all());
    assertEquals("knowledge/claims.tsv, line 2, field 'kind': 'good' is no kind; write HOLDS, OPINION or CHANGED",
        e.getMessage());
  }
}
