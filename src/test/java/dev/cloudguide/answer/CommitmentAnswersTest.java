package dev.cloudguide.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.CloudGuide;
import dev.cloudguide.conversation.Conversation;
import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.PersonalPreferences;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.store.NoPreferences;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The figures that commitment answers rest on, with the shipped price book of 2026-09-24. */
class CommitmentAnswersTest {
  private static final Answers ANSWERS = new Answers(CloudGuide.ports());
  private static final String PLAN =
      "what would a three year no upfront compute savings plan save on ten c5 extra large in virginia";

  private Conversation conversation = Conversation.FRESH;
  private Reply reply;

  @BeforeEach
  void fresh() {
    conversation = Conversation.FRESH;
  }

  private void say(String sentence) {
    Turn turn = turn();
    reply = ANSWERS.heard(sentence, turn);
    conversation = conversation.after(reply, new Conversation.Said("", Optional.empty()));
  }

  private Turn turn() {
    return new Turn(conversation, new PersonalPreferences(new NoPreferences(), Optional.empty()), false);
  }

  private Figure figure(String label) {
    List<Figure> found = reply.figures().stream().filter(one -> one.label().equals(label)).toList();
    assertEquals(1, found.size(), label + " in " + reply.figures());
    return found.getFirst();
  }

  private void assertFigure(String label, String amount) {
    assertEquals(0, new BigDecimal(amount).compareTo(new BigDecimal(figure(label).amount())),
        label + " is " + figure(label).amount());
  }

  @Nested
  class GivenTenC5XlargeOverThreeYears {
    @BeforeEach
    void ask() {
      say(PLAN);
    }

    @Test
    void when_asked_then_theFiguresAreExact() {
      // 10 x 0.082; (1.70 - 0.82) x 730; 0.88 / 1.70; 0.82 / 1.70
      assertFigure("hourly commitment", "0.82");
      assertFigure("monthly saving", "642.40");
      assertEquals(0.51765, Double.parseDouble(figure("saving ratio").amount()), 0.00001);
      assertEquals(0.48235, Double.parseDouble(figure("break-even utilization").amount()), 0.00001);
      assertEquals(Optional.empty(), figure("saving ratio").per());
      assertFigure("on demand", "0.17");
      assertFigure("savings plan compute 3yr no upfront", "0.082");
      assertTrue(reply.figures().stream().noneMatch(Figure::derived));
    }

    @Test
    void when_twenty_then_twiceAsMuch() {
      say("what about twenty of them");

      assertFigure("hourly commitment", "1.64");
      assertFigure("monthly saving", "1284.80");
    }

    @Test
    void when_theyLeaveInAYear_then_whatIsKeptOrLost() {
      say("what if we leave in a year");

      // on demand 1.70 x 730 x 12 = 14,892; paid 0.82 x 26,280 = 21,549.60
      assertFigure("saving if use ends after 12 months", "-6657.60");
    }

    @Test
    void when_theyLeaveAfterThreeYears_then_theWholeSaving() {
      say("what if we leave in three years");

      // 1.70 x 730 x 36 = 44,676; less 21,549.60
      assertFigure("saving if use ends after 36 months", "23126.40");
    }

    @Test
    void when_onWindows_then_theLicenseIsNotDiscounted() {
      say("and on windows");

      assertTrue(figure("hourly commitment").derived());
      // 10 x (0.082 + (0.354 - 0.17))
      assertFigure("hourly commitment", "2.66");
    }
  }

  @Nested
  class GivenARateThatIsNotPublished {
    @Test
    void when_aComputePlanInIreland_then_theEc2PlanAsDerived() {
      say("what would a savings plan save on an m5 large in ireland");

      assertEquals("commitment.unknown", reply.say().getFirst().key());
      assertTrue(figure("savings plan ec2-instance 1yr no upfront").derived());
      // 0.0629 all upfront x 1.0714
      assertFigure("hourly commitment", "0.06739106");
    }

    @Test
    void when_fargate_then_noFigureIsMadeUp() {
      say("what would a savings plan save on fargate");

      assertEquals(List.of(), reply.figures());
    }
  }

  @Nested
  class GivenTheInterview {
    @Test
    void when_everythingIsSaidAtOnce_then_nothingIsAskedAgain() {
      say("should we buy a savings plan, we run ec2 around the clock for ten dollars an hour and we are leaving aws");

      assertEquals("advice.do-not-buy", reply.say().getFirst().key());
      assertEquals(List.of(), reply.figures());
    }

    @Test
    void when_twoAmountsAreSaid_then_theCommitmentFitsBoth() {
      say("should i buy a savings plan");
      say("yes about ten dollars an hour, four at night");
      say("no we are staying");
      say("we might change");

      // 0.071 / 0.096 is more than the 16 of 24 hours by day, so the night decides: 4 x 0.071 / 0.096
      BigDecimal share = new BigDecimal("0.071").divide(new BigDecimal("0.096"), MathContext.DECIMAL128);
      assertEquals(0, share.multiply(BigDecimal.valueOf(4)).round(new MathContext(20))
          .compareTo(new BigDecimal(figure("hourly commitment").amount()).round(new MathContext(20))));
      assertTrue(figure("hourly commitment").derived());
    }

    @Test
    void when_theyMightLeave_then_halfOfThat() {
      say("should i buy a savings plan");
      say("yes about ten dollars an hour");
      say("we might leave");
      say("no");

      assertEquals("advice.buy-smaller.sized", reply.say().getFirst().key());
      // 10 x 0.071 / 0.096 / 2
      assertEquals(3.6979, Double.parseDouble(figure("hourly commitment").amount()), 0.0001);
    }

    @Test
    void when_machinesAreNamed_then_theAmountIsNotAsked() {
      say("should i buy a savings plan for ten m5 large");
      assertEquals("compute-use", asked());
      say("all the time");
      assertEquals("leaving", asked());
    }

    @Test
    void when_somethingElseIsAsked_then_itIsAnswered() {
      say("should i buy a savings plan");
      say("what does lambda cost");

      assertFalse(conversation.pending().orElseThrow() instanceof Pending.FactAsked);
      assertTrue(conversation.last().orElseThrow() instanceof Question.Price);
    }

    private String asked() {
      return conversation.pending().orElseThrow() instanceof Pending.FactAsked asked ? asked.fact() : "nothing";
    }
  }

  @Nested
  class GivenBuyingOptions {
    @Test
    void when_asked_then_everyWayIsAFigure() {
      say("spot or savings plan or reserved for ten c5 extra large in virginia");

      for (String label : List.of("spot average", "savings plan compute 1yr no upfront",
          "savings plan ec2-instance 1yr no upfront", "reserved standard 1yr no upfront",
          "savings plan compute 3yr no upfront", "reserved convertible 3yr no upfront")) {
        assertEquals("hour", figure(label).per().orElseThrow(), label);
      }
      assertTrue(figure("savings plan ec2-instance 1yr no upfront").derived());
      assertFalse(figure("reserved standard 1yr no upfront").derived());
    }
  }

  @Test
  void breakEvenSaysHoursAndMonths() {
    say("when does a three year no upfront savings plan on ten c5 extra large in virginia break even");

    // 0.082 / 0.17 x 730; 0.082 x 26,280 / (0.17 x 730)
    assertEquals(352.118, Double.parseDouble(figure("break-even hours").amount()), 0.001);
    assertEquals(17.365, Double.parseDouble(figure("months until paid for").amount()), 0.001);
  }
}
