package dev.cloudguide.domain.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.advice.Advice.Ask;
import dev.cloudguide.domain.advice.Advice.Recommended;
import dev.cloudguide.domain.advice.Fact.Choice;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.ServiceStatus;
import dev.cloudguide.domain.catalog.ServiceStatus.Stage;
import dev.cloudguide.domain.catalog.Services;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdviserTest {
  private static final Fact WET = yesNo("wet");
  private static final Fact COLD = yesNo("cold");
  private static final Fact FAR = yesNo("far");

  private final Map<String, Stage> stages = new HashMap<>();
  private final Adviser adviser = new Adviser(new FakeServices(), new FakeOpinions());

  @Nested
  class GivenAChoiceOfShoes {
    private final Need shoes = need(
        List.of(asked(WET, "no"), asked(COLD, "no")),
        List.of(FAR),
        List.of(new Need.Assumption(when("far", "yes"), Map.of("wet", "yes"))),
        List.of(
            rule(when("wet", "yes"), "boots"),
            rule(when("cold", "yes"), "shoes", "It is cold."),
            rule(when("cold", "no"), "sandals")),
        "sandals", "boots", "shoes", "sandals");

    @Test
    void whenNothingIsKnown_thenTheFirstFactIsAsked() {
      Ask ask = (Ask) adviser.advise(shoes, Told.facts(Map.of()));
      assertEquals("wet", ask.fact());
      assertEquals("Is it wet?", ask.question());
      assertEquals(List.of("yes", "no"), ask.choices().stream().map(Choice::value).toList());
    }

    @Test
    void whenTheFirstAnswerDecides_thenNothingMoreIsAsked() {
      assertEquals("boots", picked(Map.of("wet", "yes")));
    }

    @Test
    void whenTheFirstAnswerDoesNotDecide_thenTheSecondIsAsked() {
      assertEquals("cold", ((Ask) adviser.advise(shoes, Told.facts(Map.of("wet", "no")))).fact());
      assertEquals("sandals", picked(Map.of("wet", "no", "cold", "no")));
    }

    @Test
    void whenARuleGivesABetterReason_thenItIsSaid() {
      assertEquals("It is cold.", recommended(Map.of("wet", "no", "cold", "yes")).reason());
    }

    @Test
    void whenThePersonDoesNotKnow_thenTheUsualValueIsTakenAndNamed() {
      Recommended found = recommended(Map.of("wet", Fact.UNKNOWN, "cold", Fact.UNKNOWN));
      assertEquals("sandals", found.pick().say());
      assertEquals(Map.of("wet", "no", "cold", "no"), found.assumed());
    }

    @Test
    void whenAFactMakesAnotherLikely_thenThatIsNotAsked() {
      assertEquals("boots", picked(Map.of("far", "yes")));
    }

    @Test
    void whenWhatIsLikelyWasDenied_thenThePersonIsBelieved() {
      assertEquals("cold", ((Ask) adviser.advise(shoes, Told.facts(Map.of("far", "yes", "wet", "no")))).fact());
    }

    @Test
    void whenAValueIsUnheardOf_thenItCountsAsNotKnown() {
      assertEquals("boots", picked(Map.of("wet", "yes", "cold", "lukewarm", "mood", "good")));
    }

    @Test
    void thenItTellsWhatWouldChangeIt() {
      List<Advice.Change> changes = recommended(Map.of("wet", "no", "cold", "no")).changes();
      assertEquals(List.of("it is wet", "it is cold"), changes.stream().map(Advice.Change::condition).toList());
      assertEquals(List.of("boots", "shoes"), changes.stream().map(change -> change.pick().say()).toList());
    }

    @Test
    void whenTheWordsLeanToAnOption_thenWhatLeadsThereIsTakenForGranted() {
      Recommended found = leaning(Map.of(), "shoes");
      assertEquals("shoes", found.pick().say());
      assertEquals("shoes do.", found.reason(), "nobody said that it is cold");
      assertEquals(Map.of("cold", "yes", "wet", "no"), found.assumed());
    }

    @Test
    void whenAFactHeardSpeaksAgainstALeaning_thenItIsAskedForAndTheAnswerCounts() {
      Told heard = new Told(Map.of("wet", "no"), Map.of("boots", 90), List.of());
      assertEquals("wet", ((Ask) adviser.advise(shoes, heard)).fact());
      assertEquals("cold", ((Ask) adviser.advise(shoes, heard.answered("wet", "no"))).fact());
      assertEquals("boots", ((Recommended) adviser.advise(shoes, heard.answered("wet", "yes"))).pick().say());
      assertEquals("boots", ((Recommended) adviser.advise(shoes, heard.answered("wet", Fact.UNKNOWN))).pick().say());
    }

    @Test
    void whenTheWordsLeanALittleElsewhere_thenWhatWouldLeadThereIsAskedFor() {
      Told heard = new Told(Map.of("cold", "yes", "wet", "no"), Map.of("sandals", 30), List.of());
      assertEquals("cold", ((Ask) adviser.advise(shoes, heard)).fact());
      Told settled = new Told(Map.of("cold", "yes", "wet", "no"), Map.of("sandals", 30), List.of("cold", "wet"));
      assertEquals("shoes", ((Recommended) adviser.advise(shoes, settled)).pick().say());
    }

    @Test
    void thenTheRunnerUpIsWhatIsLikeliestBesideThePick() {
      Map<String, Integer> likely = new LinkedHashMap<>(Map.of("boots", 60));
      likely.put("sandals", 30);
      Told heard = new Told(Map.of("wet", "yes"), likely, List.of());
      assertEquals("sandals", ((Recommended) adviser.advise(shoes, heard)).runnerUp().orElseThrow().say());
    }

    @Test
    void whenTheWordsLeanToWhatIsNoOption_thenTheQuestionsAreAsked() {
      Advice found = adviser.advise(shoes, new Told(Map.of("wet", "no"), Map.of("skates", 90), List.of()));
      assertEquals("cold", ((Ask) found).fact());
    }

    private Recommended leaning(Map<String, String> known, String option) {
      return (Recommended) adviser.advise(shoes, new Told(known, Map.of(option, 90), List.of()));
    }

    @Test
    void whenTheServiceIsClosed_thenTheNextBestIsRecommended() {
      stages.put("boots", Stage.CLOSED_TO_NEW);
      Recommended found = recommended(Map.of("wet", "yes"));
      assertEquals("shoes", found.pick().say());
      assertEquals("shoes do.", found.reason());
    }

    @Test
    void whenTheNextBestIsClosedToo_thenTheUsualOneIsRecommendedWithoutThem() {
      stages.put("boots", Stage.ENDED);
      stages.put("shoes", Stage.ENDING);
      Recommended found = recommended(Map.of("wet", "yes"));
      assertEquals("sandals", found.pick().say());
      assertEquals(List.of(), found.changes());
    }

    @Test
    void whenTheRunnerUpIsClosed_thenNoneIsNamed() {
      stages.put("shoes", Stage.CLOSED_TO_NEW);
      assertEquals(Optional.empty(), recommended(Map.of("wet", "yes")).runnerUp());
    }

    @Test
    void thenOpinionsHaveOwnersAndTheServiceTellsItsCost() {
      Recommended found = recommended(Map.of("wet", "yes"));
      assertEquals(List.of("Ann"), found.opinions().stream().map(Opinion::owner).toList());
      assertEquals(Optional.of("pairs of boots"), found.costDriver());
    }

    private String picked(Map<String, String> known) {
      return recommended(known).pick().say();
    }

    private Recommended recommended(Map<String, String> known) {
      return (Recommended) adviser.advise(shoes, Told.facts(known));
    }
  }

  @Test
  void whateverTheRules_noQuestionIsAskedInVainAndTheWayEnds() {
    Random random = new Random(42);
    for (int i = 0; i < 400; i++) {
      Need need = randomNeed(random);
      follow(need, Told.facts(Map.of()), 0);
    }
  }

  @Test
  void whateverWasHeardAndLeanedTo_noQuestionIsAskedInVainOrTwice() {
    Random random = new Random(43);
    for (int i = 0; i < 2000; i++) {
      Need need = randomNeed(random);
      Map<String, String> heard = new HashMap<>();
      for (Fact fact : List.of(WET, COLD, FAR)) {
        if (random.nextBoolean()) {
          heard.put(fact.id(), random.nextBoolean() ? "yes" : "no");
        }
      }
      String option = need.options().get(random.nextInt(need.options().size())).id();
      follow(need, new Told(heard, Map.of(option, random.nextInt(100)), List.of()), 0);
    }
  }

  private Set<String> follow(Need need, Told told, int questions) {
    assertTrue(questions <= 3);
    if (adviser.advise(need, told) instanceof Ask ask) {
      assertFalse(told.asked().contains(ask.fact()));
      Set<String> ends = new HashSet<>();
      for (String value : List.of("yes", "no", Fact.UNKNOWN)) {
        ends.addAll(follow(need, told.answered(ask.fact(), value), questions + 1));
      }
      assertTrue(ends.size() > 1, () -> ask.fact() + " was asked in vain: " + need.rules() + told);
      return ends;
    }
    return Set.of(((Recommended) adviser.advise(need, told)).pick().say());
  }

  private static Need randomNeed(Random random) {
    String[] options = {"boots", "shoes", "sandals"};
    List<Need.Rule> rules = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      Map<String, List<String>> values = new HashMap<>();
      for (Fact fact : List.of(WET, COLD, FAR)) {
        if (random.nextBoolean()) {
          values.put(fact.id(), List.of(random.nextBoolean() ? "yes" : "no"));
        }
      }
      rules.add(rule(new Condition(values), options[random.nextInt(3)]));
    }
    return need(List.of(asked(WET, "no"), asked(COLD, "yes"), asked(FAR, "no")), List.of(), List.of(), rules,
        "sandals", options);
  }

  private static Need need(List<Need.Asked> asked, List<Fact> others, List<Need.Assumption> assumptions,
      List<Need.Rule> rules, String otherwise, String... options) {
    List<Option> all = new ArrayList<>();
    for (int i = 0; i < options.length; i++) {
      all.add(new Option(options[i], Optional.of(new ServiceId(options[i])), options[i], options[i] + " do.",
          "Mind your toes.", Optional.empty(), Optional.of(options[(i + 1) % options.length]), List.of("A-1")));
    }
    return new Need(new Need.Name("feet", "cover feet", List.of("footwear")), asked, others, assumptions, rules,
        otherwise, all, List.of("A-1", "A-2"), List.of("a book"));
  }

  private static Need.Asked asked(Fact fact, String ifUnknown) {
    return new Need.Asked(fact, fact.question(), ifUnknown);
  }

  private static Need.Rule rule(Condition when, String option) {
    return new Need.Rule(when, option, Optional.empty());
  }

  private static Need.Rule rule(Condition when, String option, String because) {
    return new Need.Rule(when, option, Optional.of(because));
  }

  private static Condition when(String fact, String value) {
    return new Condition(Map.of(fact, List.of(value)));
  }

  private static Fact yesNo(String id) {
    return new Fact(id, "Is it " + id + "?", List.of(
        new Choice("yes", "yes", "it is " + id, List.of()), new Choice("no", "no", "it is not " + id, List.of())));
  }

  private final class FakeServices implements Services {
    @Override
    public Optional<Service> find(ServiceId id) {
      ServiceStatus status = new ServiceStatus(stages.getOrDefault(id.value(), Stage.OPEN), "");
      return Optional.of(new Service(id, id.value(), id.value(), "shoes", "covers feet", status, List.of(), Set.of(),
          List.of(), List.of(), Optional.of("pairs of " + id), Optional.empty()));
    }

    @Override
    public List<Service> all() {
      return List.of();
    }
  }

  private static final class FakeOpinions implements Opinions {
    @Override
    public Optional<Opinion> find(String id) {
      return id.equals("A-1")
          ? Optional.of(new Opinion(id, "Ann", Optional.empty(), "shoes", List.of(), "Boots are best.",
              Opinion.Kind.OPINION, Optional.empty(), "a book"))
          : Optional.empty();
    }

    @Override
    public List<Opinion> about(ServiceId service) {
      return List.of();
    }

    @Override
    public List<Opinion> by(String owner) {
      return List.of();
    }

    @Override
    public List<Opinion> on(String topic) {
      return List.of();
    }

    @Override
    public List<Opinion> all() {
      return List.of();
    }
  }
}
