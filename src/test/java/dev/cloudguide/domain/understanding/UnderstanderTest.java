package dev.cloudguide.domain.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Quantity;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstanderTest {
  private static final Understander UNDERSTANDER =
      new Understander(Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load()));

  private static <Q extends Question> Q sure(Class<Q> kind, String words) {
    Understanding understood = UNDERSTANDER.understand(words);
    Understanding.Sure sure = assertInstanceOf(Understanding.Sure.class, understood, words);
    return assertInstanceOf(kind, sure.question(), words);
  }

  private static List<ServiceId> services(String... ids) {
    return List.of(ids).stream().map(ServiceId::new).toList();
  }

  @Nested
  class GivenAnInstance {
    @ParameterizedTest
    @ValueSource(strings = {
      "how much is an m5.large in ireland",
      "how much is an m five large in ireland",
      "how much is an m 5 large in eu-west-1",
      "How much is an M5.large in Dublin?",
      "how much is an em five large in ireland"
    })
    void whenTypedOrSpoken_thenItIsTheSameType(String words) {
      Named named = sure(Question.Price.class, words).named();
      assertEquals(List.of(new InstanceType("m5", "large")), named.types());
      assertEquals(List.of("eu-west-1"), named.regions());
    }

    @Test
    void whenCounted_thenTheCountIsNoPartOfTheType() {
      Named named = sure(Question.Price.class, "price of ten c six g two extra large on windows").named();
      assertEquals(Optional.of(10), named.count());
      assertEquals(List.of(new InstanceType("c6g", "2xlarge")), named.types());
      assertEquals(Optional.of(OperatingSystem.WINDOWS), named.system());
    }
  }

  @Nested
  class GivenAmounts {
    @Test
    void whenAPriceIsAskedForThem_thenItIsAnEstimate() {
      Named named = sure(Question.Estimate.class,
          "what would five million lambda requests a month of two hundred milliseconds cost").named();
      assertEquals(services("lambda"), named.services());
      assertEquals(List.of(
          new Amount(Quantity.of(5_000_000, Unit.REQUEST), Optional.of(Unit.MONTH), "requests"),
          new Amount(Quantity.of(200, Unit.MILLISECOND), Optional.empty())), named.amounts());
    }
  }

  @Nested
  class GivenEverydayWords {
    @ParameterizedTest
    @ValueSource(strings = {"what is glue", "how much does connect cost", "what's aws config", "aws batch pricing"})
    void whenAServiceIsExpected_thenTheyNameIt(String words) {
      Understanding.Sure sure = assertInstanceOf(Understanding.Sure.class, UNDERSTANDER.understand(words));
      assertEquals(1, sure.question().named().services().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
      "how do i connect my office to the cloud",
      "we process jobs in batch every night, what do i use",
      "what's the forecast for my aws bill",
      "i forget what a cold start is"
    })
    void whenNot_thenTheyNameNothing(String words) {
      Named named = switch (UNDERSTANDER.understand(words)) {
        case Understanding.Sure sure -> sure.question().named();
        case Understanding.Between between -> between.likelier().named();
        case Understanding.OneOf oneOf -> oneOf.likely().getFirst().named();
        case Understanding.NamedOnly only -> only.named();
        case Understanding.Nothing nothing -> Named.NOTHING;
      };
      assertEquals(List.of(), named.services());
    }
  }

  @Nested
  class GivenFacts {
    @Test
    void whenDeniedAndStated_thenEachIsHeard() {
      Named named = sure(Question.Recommend.class,
          "which database should i use, there are no joins and every lookup is by id").named();
      assertEquals(Map.of("joins", "no", "by-key", "yes"), named.facts());
      assertEquals(Optional.of("store-records"), named.need());
    }

    @Test
    void whenATimeIsNamed_thenItIsComparedWithTheLimit() {
      String words = "what should i use for a script that takes %s";
      assertEquals("no", sure(Question.Recommend.class, words.formatted("forty minutes")).named().facts()
          .get("under-15-minutes"));
      assertEquals("yes", sure(Question.Recommend.class, words.formatted("ten minutes")).named().facts()
          .get("under-15-minutes"));
    }
  }

  @Nested
  class GivenDoubt {
    @Test
    void whenOnlyANameIsSaid_thenNoWishIsGuessed() {
      assertEquals(services("lambda"),
          assertInstanceOf(Understanding.NamedOnly.class, UNDERSTANDER.understand("lambda")).named().services());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "um", "blah", "'", "$", "1.2.3.4", "....", "½ ② x", "\uD83D\uDE00"})
    void whenThereIsNothingInIt_thenNothingIsUnderstood(String words) {
      assertEquals(new Understanding.Nothing(), UNDERSTANDER.understand(words));
    }

    @Test
    void whenAPriceIsAskedOfNothing_thenTheServiceIsMissing() {
      Understanding.Sure sure =
          assertInstanceOf(Understanding.Sure.class, UNDERSTANDER.understand("how much does a server cost"));
      assertEquals(Set.of(Named.Expected.SERVICE), sure.missing());
    }

    @Test
    void whenAnUnknownServiceIsNamed_thenItsNameIsKept() {
      Understanding.Sure sure =
          assertInstanceOf(Understanding.Sure.class, UNDERSTANDER.understand("how much does aws frobnitz cost"));
      assertEquals(Map.of(Named.Expected.SERVICE, "frobnitz"), sure.question().named().unknown());
    }

    @Test
    void whateverIsSaid_itNeverThrows() {
      Random random = new Random(20261121);
      String[] pieces = {
        "how", "much", "is", "a", "half", "point", "and", "hundred", "million", "m5", "5", "1.5", ".large", "/", "$",
        "%", "'s", "\u2019", "no", "two", "extra", "large", "lambda", "per", "an", "hour", "\t", "s3", "e", "c",
        "9999999999999999999999", "0", "-", "\u0660", "or", "vs", "k", "100k", "24/7", "of", "them"
      };
      for (int i = 0; i < 20_000; i++) {
        StringBuilder words = new StringBuilder();
        for (int n = random.nextInt(14); n >= 0; n--) {
          words.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        assertNotNull(UNDERSTANDER.understand(words.toString()));
      }
    }
  }

  @Nested
  class GivenTwoServices {
    @Test
    void whenTheirOrderIsSwapped_thenOnlyTheirOrderChanges() {
      String[] ids = {"sqs", "kinesis", "lambda", "fargate", "aurora", "dynamodb", "ecs", "eks", "athena", "redshift"};
      String[] ways = {"%s or %s", "%s vs %s for a small shop", "difference between %s and %s"};
      for (String way : ways) {
        for (String one : ids) {
          for (String other : ids) {
            if (!one.equals(other)) {
              List<ServiceId> forth = sure(Question.Compare.class, way.formatted(one, other)).named().services();
              List<ServiceId> back = sure(Question.Compare.class, way.formatted(other, one)).named().services();
              assertEquals(forth, back.reversed(), way + one + other);
            }
          }
        }
      }
    }
  }
}
