package dev.cloudguide.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.interview.Advice;
import dev.cloudguide.domain.commitment.interview.Interview;
import dev.cloudguide.domain.commitment.interview.InterviewQuestion;
import dev.cloudguide.domain.commitment.interview.Reason;
import dev.cloudguide.domain.commitment.interview.Suggestion;
import dev.cloudguide.domain.commitment.interview.Verdict;
import dev.cloudguide.domain.commitment.sizing.DescribedUse;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The interview we ship. */
class CommitmentInterviewTest {
  private final Interview interview = CommitmentInterview.load();

  @Nested
  class GivenNothingIsKnown {
    @Test
    void when_asked_then_threeQuestionsAtMostTheMostDecisiveFirst() {
      assertEquals(List.of("compute-use", "hourly-spend", "leaving"), ask(Map.of(), Map.of("compute-use", "steady")));
    }

    @Test
    void when_advised_then_theEasyYesWithWhatWouldChangeIt() {
      Advice advice = interview.advice(Map.of());

      assertEquals(Verdict.BUY, advice.outcome().verdict());
      assertEquals("savings plan compute 1yr no upfront", suggestion(advice).plan().label());
      assertTrue(advice.assumed().containsAll(List.of("compute-use", "leaving", "same-family", "pay-ahead")));
    }
  }

  @Nested
  class GivenSteadyUseOfTenDollars {
    private final Map<String, String> facts = Map.of("compute-use", "steady", "hourly-spend", "10");

    @Test
    void when_asked_then_onlyWhatIsLeft() {
      assertEquals(List.of("leaving", "same-family", "pay-ahead"), ask(facts, Map.of("leaving", "no")));
    }

    @Test
    void when_sureToLeave_then_nothingMoreIsAskedAndDoNotBuy() {
      assertEquals(List.of("leaving"), ask(facts, Map.of("leaving", "yes")));
      Advice advice = interview.advice(with(facts, "leaving", "yes"));

      assertEquals(Verdict.DO_NOT_BUY, advice.outcome().verdict());
      assertEquals("Dan Moore", advice.reasons().getFirst().owner());
      assertEquals(List.of("M-017"), advice.reasons().getFirst().claims());
      assertTrue(advice.changes().stream().anyMatch(change -> change.fact().equals("leaving")
          && change.outcome().verdict() == Verdict.BUY_SMALLER));
    }

    @Test
    void when_perhapsLeaving_then_halfAsMuchForOneYear() {
      Advice advice = interview.advice(with(facts, "leaving", "maybe"));

      assertEquals(Verdict.BUY_SMALLER, advice.outcome().verdict());
      // at 0.72 of on demand: 10 x 0.72, of that half
      assertEquals(Usd.of("3.6"),
          suggestion(advice).hourlyCommitment(DescribedUse.steady(Usd.of("10")), Ratio.of("0.72")));
      assertEquals(List.of("shrink-until-safe", "migrations-run-late", "easy-yes"),
          advice.reasons().stream().map(Reason::id).toList());
    }

    @Test
    void when_oneFamilyInOneRegion_then_theEc2Plan() {
      Advice advice = interview.advice(with(facts, "same-family", "yes"));

      assertEquals(PlanKind.EC2_INSTANCE, suggestion(advice).plan().kind());
      assertEquals("very-stable", advice.reasons().getFirst().id());
    }
  }

  @Nested
  class GivenUseOftenFallsToZero {
    @Test
    void when_asked_then_doNotBuyWithoutFurtherQuestions() {
      assertEquals(List.of(), ask(Map.of("compute-use", "rarely"), Map.of()));
      assertEquals(Verdict.DO_NOT_BUY, interview.advice(Map.of("compute-use", "rarely")).outcome().verdict());
    }
  }

  @Nested
  class GivenUseComesAndGoes {
    @Test
    void when_advised_then_noMoreThanTheQuietestHour() {
      Advice advice = interview.advice(Map.of("compute-use", "sometimes"));

      // the quietest hour, 4 dollars, at 0.5
      assertEquals(Usd.of("2"), suggestion(advice).hourlyCommitment(
          DescribedUse.dayAndNight(Usd.of("10"), Usd.of("4"), CommitmentKnowledge.nightHours()), Ratio.of("0.5")));
    }
  }

  @Nested
  class GivenNoCompute {
    @Test
    void when_databases_then_theirPlan() {
      assertEquals(List.of("other-use", "hourly-spend"),
          ask(Map.of("compute-use", "none"), Map.of("other-use", "databases")));
      Advice advice = interview.advice(Map.of("compute-use", "none", "other-use", "databases"));
      assertEquals(PlanKind.DATABASE, suggestion(advice).plan().kind());
    }

    @Test
    void when_nothingElse_then_doNotBuy() {
      Advice advice = interview.advice(Map.of("compute-use", "none"));

      assertEquals(Verdict.DO_NOT_BUY, advice.outcome().verdict());
      assertEquals(List.of("M-015"), advice.reasons().getFirst().claims());
    }
  }

  @Test
  void someoneNewToPlansHearsFirstWhatTheyAre() {
    assertEquals("never-heard", interview.advice(Map.of("knows-plans", "no")).reasons().getFirst().id());
  }

  @Test
  void everyReasonAndChoiceHasWords() {
    for (Reason reason : interview.reasons().values()) {
      assertFalse(reason.text().isBlank());
      assertTrue(reason.text().endsWith("."), reason.id());
    }
    assertEquals(4, CommitmentKnowledge.plans().size());
    assertEquals(Ratio.of("1.0714"), CommitmentKnowledge.derivationFactors().noUpfrontOverAllUpfront()
        .get(CommitmentTerm.ONE_YEAR));
  }

  /** Facts asked for, each question answered as {@code answers} says, else with its first choice or five dollars. */
  private List<String> ask(Map<String, String> known, Map<String, String> answers) {
    Map<String, String> facts = new HashMap<>(known);
    List<String> asked = new ArrayList<>();
    Optional<InterviewQuestion> next = interview.next(facts, 0);
    while (next.isPresent()) {
      InterviewQuestion question = next.get();
      asked.add(question.fact());
      String usual = question.wantsAmount() ? "5" : question.choices().getFirst().value();
      facts.put(question.fact(), answers.getOrDefault(question.fact(), usual));
      next = interview.next(facts, asked.size());
    }
    return asked;
  }

  private static Suggestion suggestion(Advice advice) {
    return advice.outcome().suggestion().orElseThrow();
  }

  private static Map<String, String> with(Map<String, String> facts, String fact, String value) {
    Map<String, String> more = new HashMap<>(facts);
    more.put(fact, value);
    return more;
  }
}
