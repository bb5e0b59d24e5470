package dev.cloudguide.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.ServiceStatus.Stage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnowledgeServicesTest {
  private static final String HEAD = "id\tname\tshort name\tcategory\tstage\tnote\tsuccessor\tpurpose\tcost driver\t"
      + "spoken\tordinary words\talternatives\toutside\n";

  private final KnowledgeServices services = KnowledgeServices.load();

  @Test
  void knowsEveryServiceOnce() {
    Set<ServiceId> ids = new HashSet<>();
    for (Service service : services.all()) {
      assertTrue(ids.add(service.id()), () -> service.id() + " twice");
    }
    assertEquals(308, ids.size());
  }

  @Test
  void findsAServiceByItsId() {
    Service ec2 = services.find(new ServiceId("ec2")).orElseThrow();
    assertEquals("Amazon EC2", ec2.name());
    assertEquals("EC2", ec2.shortName());
    assertTrue(ec2.spoken().contains("e c two"));
    assertEquals(Stage.OPEN, ec2.status().stage());
    assertEquals(Optional.empty(), services.find(new ServiceId("easytwo")));
  }

  @Test
  void findingOneGivesWhatReadingAllGives() {
    for (Service service : services.all()) {
      assertEquals(Optional.of(service), services.find(service.id()));
    }
  }

  @Test
  void idsFollowFromTheName() {
    Map<String, String> fixed = Map.of("key management service", "kms");
    for (Service service : services.all()) {
      String name = service.name().toLowerCase(java.util.Locale.ROOT);
      String bare = name.startsWith("amazon ") ? name.substring(7) : name.startsWith("aws ") ? name.substring(4) : name;
      String plain = bare.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
      assertEquals(fixed.getOrDefault(bare, plain), service.id().value());
    }
  }

  @Test
  void purposesFitIntoASentenceAfterTheShortName() {
    for (Service service : services.all()) {
      String purpose = service.purpose();
      assertFalse(purpose.isBlank() || purpose.endsWith("."), service.id()::value);
      assertTrue(Character.isLowerCase(purpose.charAt(0)), service.id()::value);
      assertTrue(purpose.split(" ").length <= 22, service.id()::value);
    }
  }

  @Test
  void alternativesExistAndAreOpen() {
    for (Service service : services.all()) {
      for (ServiceId alternative : service.alternatives()) {
        assertFalse(alternative.equals(service.id()), service.id()::value);
        assertTrue(services.find(alternative).orElseThrow().status().isOpenToNew(),
            () -> service.id() + " points at " + alternative);
      }
    }
  }

  @Test
  void closedOnesNameAnOpenSuccessorOrSayThatThereIsNone() {
    for (Service service : services.all()) {
      if (service.successor().isPresent()) {
        Service successor = services.find(service.successor().get()).orElseThrow();
        assertTrue(successor.status().isOpenToNew(), service.id()::value);
      } else if (!service.status().isOpenToNew()) {
        assertTrue(service.status().note().contains("we know of no AWS service"), service.id()::value);
      }
    }
  }

  @Test
  void everyStageButOpenIsExplained() {
    for (Service service : services.all()) {
      assertFalse(service.status().stage() != Stage.OPEN && service.status().note().isEmpty(), service.id()::value);
    }
  }

  @Test
  void notesFitTheirSentences() {
    for (Service service : services.all()) {
      String note = service.status().note();
      boolean fits = switch (service.status().stage()) {
        case OPEN, OPEN_WITH_LIMITS -> !note.startsWith("closed");
        case CLOSED_TO_NEW -> note.startsWith("closed to new customers") || note.startsWith("retired");
        case ENDING -> note.startsWith("ends ");
        case ENDED -> note.startsWith("ended ") || note.startsWith("shut down ");
      };
      assertTrue(fits && !note.endsWith("."), () -> service.id() + ": " + note);
    }
  }

  @Test
  void noSpokenNameMeansTwoServices() {
    Map<String, ServiceId> owners = new HashMap<>();
    for (Service service : services.all()) {
      assertTrue(service.spoken().containsAll(service.ordinary()));
      assertEquals(new HashSet<>(service.spoken()).size(), service.spoken().size(), service.id()::value);
      for (String spoken : service.spoken()) {
        ServiceId other = owners.put(spoken, service.id());
        assertTrue(other == null, () -> "'" + spoken + "' means " + other + " and " + service.id());
      }
    }
  }

  @Test
  void marksEverydayWords() {
    assertTrue(services.find(new ServiceId("batch")).orElseThrow().ordinary().contains("batch"));
    assertTrue(services.find(new ServiceId("fargate")).orElseThrow().ordinary().contains("forget"));
    assertFalse(services.find(new ServiceId("fargate")).orElseThrow().ordinary().contains("fargate"));
  }

  @Test
  void appRunnerIsClosedAndExpressModeFollowsIt() {
    Service appRunner = services.find(new ServiceId("app-runner")).orElseThrow();
    assertEquals(Stage.CLOSED_TO_NEW, appRunner.status().stage());
    assertTrue(appRunner.status().note().contains("April 30, 2026"));
    assertEquals(Optional.of(new ServiceId("ecs-express-mode")), appRunner.successor());
  }

  @Test
  void aWrongStageIsNamedWithLineAndFix() {
    String row = "ec2\tAmazon EC2\tEC2\tcompute\topen\t\t\trents machines\t\te c two\t\t\t\n";
    KnowledgeException e = assertThrows(KnowledgeException.class, () -> KnowledgeServices.of(HEAD + row).all());
    assertEquals("knowledge/services.tsv, line 2, field 'stage': 'open' is no stage; "
        + "write OPEN, OPEN_WITH_LIMITS, CLOSED_TO_NEW, ENDING or ENDED", e.getMessage());
  }

  @Test
  void aMissingFieldIsNamedWithLineAndFix() {
    KnowledgeException e = assertThrows(KnowledgeException.class,
        () -> KnowledgeServices.of(HEAD + "ec2\tAmazon EC2\n").all());
    assertEquals("knowledge/services.tsv, line 2: has fewer than 13 fields; "
        + "put one tab between two fields, also when one is empty", e.getMessage());
  }

  @Test
  void wrongColumnsAreNamed() {
    KnowledgeException e = assertThrows(KnowledgeException.class, () -> KnowledgeServices.of("id\tname\n"));
    assertTrue(e.getMessage().startsWith("knowledge/services.tsv, line 1: the columns must be"), e::getMessage);
    assertEquals(List.of(), KnowledgeServices.of(HEAD).all());
  }
}
