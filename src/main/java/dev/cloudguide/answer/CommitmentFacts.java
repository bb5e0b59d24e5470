package dev.cloudguide.answer;

import dev.cloudguide.domain.commitment.interview.Commitments;
import dev.cloudguide.domain.commitment.sizing.DescribedUse;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a person said of their case, as the commitment interview counts it. */
final class CommitmentFacts {
  /** Fact: on-demand dollars an hour. */
  static final String HOURLY = "hourly-spend";
  private static final String NIGHT = "night-spend";
  private static final String WEEKEND = "weekend-spend";
  private static final String COMPUTE_USE = "compute-use";
  private static final String OTHER_USE = "other-use";
  private static final Map<String, Integer> LONGER =
      new TreeMap<>(Map.of("daily-spend", 24, "monthly-spend", 730, "yearly-spend", 8_760));

  private final Commitments commitments;

  CommitmentFacts(Commitments commitments) {
    this.commitments = commitments;
  }

  /** The same question with more facts. */
  static Question with(Question question, Map<String, String> more) {
    Map<String, String> facts = new HashMap<>(question.named().facts());
    facts.putAll(more);
    return question.with(question.named().toBuilder().facts(facts).build());
  }

  /** Everything known, what was said in other words included. */
  Map<String, String> of(Named named, Optional<CommitmentCase> machines) {
    Map<String, String> facts = new HashMap<>();
    named.sortedFacts().forEach((fact, value) ->
        commitments.understood(fact + "=" + value).forEach(facts::putIfAbsent));
    named.services().forEach(id ->
        commitments.understood("service=" + id.value()).forEach(facts::putIfAbsent));
    facts.putAll(named.facts());
    boolean computes = named.services().stream()
        .anyMatch(id -> commitments.understood("covered=" + id.value()).containsValue("compute"))
        || CommitmentCase.names(named, "ec2") || machines.isPresent();
    if (facts.containsKey(OTHER_USE) && !computes) {
      facts.putIfAbsent(COMPUTE_USE, "none");
    }
    hourly(facts).ifPresent(spend -> facts.put(HOURLY, spend.decimal()));
    machines.ifPresent(one -> facts.putIfAbsent(
        HOURLY, one.offer().onDemand().times(one.count()).decimal()));
    return facts;
  }

  private static Optional<Usd> hourly(Map<String, String> facts) {
    if (facts.containsKey(HOURLY)) {
      return amount(facts.get(HOURLY));
    }
    for (Map.Entry<String, Integer> longer : LONGER.entrySet()) {
      Optional<Usd> spend = amount(facts.get(longer.getKey()));
      if (spend.isPresent()) {
        return spend.map(usd -> usd.over(BigDecimal.valueOf(longer.getValue())));
      }
    }
    return Optional.empty();
  }

  /** How much is used when; empty if nobody said how much. */
  Optional<DescribedUse> use(Map<String, String> facts) {
    Optional<Usd> day = amount(facts.get(HOURLY));
    Optional<Usd> night = amount(facts.get(NIGHT));
    Optional<Usd> weekend = amount(facts.get(WEEKEND));
    return day.map(usual -> {
      if (night.isPresent()) {
        return DescribedUse.dayAndNight(usual, night.get(), commitments.nightHours());
      }
      return weekend.map(less -> DescribedUse.weekAndWeekend(usual, less))
          .orElseGet(() -> DescribedUse.steady(usual));
    });
  }

  private static Optional<Usd> amount(String text) {
    boolean number = text != null && !text.isEmpty() && text.length() < 40
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
        && text.chars().filter(c -> c == '.').count() <= 1 && !text.equals(".");
    return number ? Optional.of(Usd.of(text)) : Optional.empty();
  }
}
