package dev.cloudguide.domain.advice;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a test of one service takes.
 *
 * @param goal the question to answer, as a sentence
 * @param setUp what to write as code
 * @param load how to make the load, and with which tool
 * @param record what to write down while it runs
 * @param item what the test uses most, by its name in the price book; absent if it has no single price
 * @param amount how much of it, in the unit it is sold by
 * @param tearDown what is easily left behind
 */
public record TestPlan(
    String goal, String setUp, String load, String record, Optional<String> item, BigDecimal amount, String tearDown) {
  public TestPlan {
    Objects.requireNonNull(goal, "goal");
    Objects.requireNonNull(amount, "amount");
  }
}
