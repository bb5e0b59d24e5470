package dev.cloudguide.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.advice.Advice;
import dev.cloudguide.domain.advice.Advice.Ask;
import dev.cloudguide.domain.advice.Advice.Recommended;
import dev.cloudguide.domain.advice.Adviser;
import dev.cloudguide.domain.advice.Fact;
import dev.cloudguide.domain.advice.Need;
import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.advice.Option;
import dev.cloudguide.domain.advice.Told;
import dev.cloudguide.domain.catalog.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KnowledgeNeedsTest {
  private final KnowledgeNeeds needs = KnowledgeNeeds.load();
  private final KnowledgeServices services = KnowledgeServices.load();
  private final KnowledgeOpinions opinions = KnowledgeOpinions.load();
  private final Adviser adviser = new Adviser(services, opinions);

  @Test
  void knowsFiftyEightNeeds() {
    Set<String> ids = new HashSet<>();
    needs.names().forEach(name -> assertTrue(ids.add(name.id()), name::id));
    assertEquals(58, ids.size());
    assertTrue(needs.find("teleport").isEmpty());
  }

  @TestFactory
  List<DynamicTest> everyWayThroughANeedIsShortAndEndsInSomethingOneCanStartWith() {
    return each(need -> assertTrue(walk(need, new TreeMap<>(), 0) > 0));
  }

  @TestFactory
  List<DynamicTest> noQuestionIsAskedWhoseAnswersAllLeadToTheSame() {
    return each(need -> {
      for (Map<String, String> known : casesOf(need)) {
        if (adviser.advise(need, Told.facts(known)) instanceof Ask ask) {
          Set<Set<String>> ends = new HashSet<>();
          for (Fact.Choice choice : ask.choices()) {
            Map<String, String> answered = new TreeMap<>(known);
            answered.put(ask.fact(), choice.value());
            Set<String> reachable = new HashSet<>();
            collect(need, answered, reachable);
            ends.add(reachable);
          }
          assertTrue(ends.size() > 1, () -> need.id() + " asks " + ask.fact() + " in vain, knowing " + known);
        }
      }
    });
  }

  @TestFactory
  List<DynamicTest> whateverIsStatedTheAdviserAnswersWithoutAskingItAgain() {
    return each(need -> {
      Random random = new Random(7);
      List<Fact> facts = need.facts();
      for (int i = 0; i < 300; i++) {
        Map<String, String> known = new HashMap<>();
        for (Fact fact : facts) {
          int pick = random.nextInt(fact.choices().size() + 2);
          if (pick < fact.choices().size()) {
            known.put(fact.id(), fact.choices().get(pick).value());
          } else if (pick == fact.choices().size()) {
            known.put(fact.id(), Fact.UNKNOWN);
          }
        }
        known.put("favorite-color", "blue");
        switch (adviser.advise(need, Told.facts(known))) {
          case Ask ask -> assertFalse(known.containsKey(ask.fact()), ask::fact);
          case Recommended found -> check(need, found);
        }
      }
    });
  }

  /** Whatever was heard, and wherever the words lean to. */
  @TestFactory
  List<DynamicTest> noFactIsAskedForInVainOrTwiceBecauseOfALeaning() {
    return each(need -> {
      Random random = new Random(11);
      for (int i = 0; i < 200; i++) {
        Map<String, String> heard = new TreeMap<>();
        for (Fact fact : need.facts()) {
          if (random.nextInt(4) == 0) {
            heard.put(fact.id(), fact.choices().get(random.nextInt(fact.choices().size())).value());
          }
        }
        String option = need.options().get(random.nextInt(need.options().size())).id();
        ends(need, new Told(heard, Map.of(option, 20 + random.nextInt(80)), List.of()));
      }
    });
  }

  private Set<String> ends(Need need, Told told) {
    assertTrue(told.asked().size() <= 3, () -> need.id() + " asks " + told.asked());
    return switch (adviser.advise(need, told)) {
      case Recommended found -> {
        check(need, found);
        yield Set.of(found.pick().say());
      }
      case Ask ask -> {
        assertFalse(told.asked().contains(ask.fact()), ask::fact);
        Set<String> ends = new HashSet<>();
        answers(ask).forEach(value -> ends.addAll(ends(need, told.answered(ask.fact(), value))));
        assertTrue(ends.size() > 1, () -> need.id() + " asks " + ask.fact() + " in vain, told " + told);
        yield ends;
      }
    };
  }

  /** Where nothing else is known, what leads there is taken for granted; what no rule leads to is no such option. */
  @TestFactory
  List<DynamicTest> wordsThatLeanToAnOptionLeadThereWithoutAQuestion() {
    return each(need -> {
      for (Need.Rule rule : need.rules()) {
        Option option = need.option(rule.option()).orElseThrow();
        Advice advice = adviser.advise(need, new Told(Map.of(), Map.of(option.id(), 90), List.of()));
        String led = assertInstanceOf(Recommended.class, advice, option.id()).pick().say();
        assertEquals(option.say(), led);
      }
    });
  }

  @TestFactory
  List<DynamicTest> everyOptionCanBeReached() {
    return each(need -> {
      Set<String> reached = new HashSet<>(Set.of(need.otherwise()));
      need.rules().forEach(rule -> reached.add(rule.option()));
      need.options().forEach(option -> option.runnerUp().ifPresent(reached::add));
      need.options().forEach(option -> assertTrue(reached.contains(option.id()), option::id));
    });
  }

  @TestFactory
  List<DynamicTest> everySentenceFitsInABreath() {
    return each(need -> {
      for (Option option : need.options()) {
        assertTrue(words(option.reason()) <= 25, option::reason);
        assertTrue(words(option.caveat()) <= 30, option::caveat);
        assertTrue(option.reason().endsWith(".") && option.caveat().endsWith("."), option::id);
      }
      need.rules().forEach(rule -> rule.because().ifPresent(because -> assertTrue(words(because) <= 25, because)));
      for (Need.Asked asked : need.asked()) {
        assertTrue(asked.question().endsWith("?") && words(asked.question()) <= 14, asked::question);
        assertTrue(asked.fact().choices().size() <= 3 && asked.fact().choices().size() >= 2, asked::question);
      }
    });
  }

  @TestFactory
  List<DynamicTest> everyServiceNamedIsOpenAndEveryOpinionKnown() {
    return each(need -> {
      List<String> ids = new ArrayList<>(need.opinions());
      for (Option option : need.options()) {
        option.service().ifPresent(service ->
            assertTrue(services.find(service).orElseThrow().status().isOpenToNew(), service::value));
        ids.addAll(option.opinions());
      }
      ids.forEach(id -> assertTrue(opinions.find(id).isPresent(), id));
      assertFalse(need.sources().isEmpty());
    });
  }

  @Test
  void everyNeedHasAFileAndEverySpokenNameBelongsToOneNeed() {
    Map<String, String> owners = new HashMap<>();
    for (Need.Name name : needs.names()) {
      assertFalse(name.spoken().isEmpty(), name::id);
      for (String spoken : name.spoken()) {
        String other = owners.put(spoken, name.id());
        assertTrue(other == null, () -> spoken + " means " + other + " and " + name.id());
      }
    }
  }

  @Test
  void everyFactIsUsedByANeed() {
    Set<String> used = new HashSet<>();
    needs.names().forEach(name -> needs.find(name.id()).orElseThrow().facts().forEach(fact -> used.add(fact.id())));
    needs.facts().forEach(fact -> assertTrue(used.contains(fact.id()), fact::id));
  }

  @Test
  void whatPeopleSayForAFactMeansOneOfItsValues() {
    for (Fact fact : needs.facts()) {
      Map<String, String> owners = new HashMap<>();
      for (Fact.Choice choice : fact.choices()) {
        for (String spoken : choice.spoken()) {
          String other = owners.put(spoken, choice.value());
          assertTrue(other == null, () -> fact.id() + ": '" + spoken + "' means " + other + " and " + choice.value());
        }
      }
    }
    assertTrue(needs.fact("load").orElseThrow().choice("bursts").orElseThrow().spoken().contains("spiky"));
  }

  @Test
  void everyFactCanBeAskedFor() {
    for (Fact fact : needs.facts()) {
      assertTrue(fact.question().endsWith("?") && words(fact.question()) <= 14, fact::question);
      assertTrue(fact.choices().size() >= 2, fact::id);
    }
  }

  @Test
  void mistakesInANeedAreNamedWithPlaceAndFix() {
    assertWrong("{\"asks\": [{\"fact\": \"jions\", \"ifUnknown\": \"yes\"}]}",
        "knowledge/needs/x.json, asks, fact 'jions': is not in facts.tsv; add it there");
    assertWrong("{\"asks\": [{\"fact\": \"joins\", \"ifUnknown\": \"maybe\"}]}",
        "knowledge/needs/x.json, asks, fact 'joins': has no value 'maybe'; add it to facts.tsv");
    assertWrong("{\"rules\": [{\"when\": {}}]}", "knowledge/needs/x.json, rule 1: needs a field 'option'");
    assertWrong("{\"otherwise\": \"a\", \"sources\": [\"page\"]}",
        "knowledge/needs/x.json, option 'a': is not among the options; add it or correct the name");
    KnowledgeException e = assertThrows(KnowledgeException.class, () -> read("{\n\"asks\": oops"));
    assertTrue(e.getMessage().startsWith("knowledge/needs/x.json, line 2: is not JSON"), e::getMessage);
  }

  private static void assertWrong(String json, String message) {
    assertEquals(message, assertThrows(KnowledgeException.class, () -> read(json)).getMessage());
  }

  private static Need read(String json) {
    return new NeedReader("needs/x.json", new KnowledgeFacts()).read(new Need.Name("x", "x", List.of()), json);
  }

  private int walk(Need need, Map<String, String> known, int questions) {
    assertTrue(questions <= 3, need::id);
    return switch (adviser.advise(need, Told.facts(known))) {
      case Recommended found -> {
        check(need, found);
        yield 1;
      }
      case Ask ask -> {
        int ways = 0;
        for (String value : answers(ask)) {
          Map<String, String> answered = new TreeMap<>(known);
          answered.put(ask.fact(), value);
          ways += walk(need, answered, questions + 1);
        }
        yield ways;
      }
    };
  }

  private void check(Need need, Recommended found) {
    List<ServiceId> named = new ArrayList<>();
    found.pick().service().ifPresent(named::add);
    found.runnerUp().ifPresent(runnerUp -> runnerUp.service().ifPresent(named::add));
    found.changes().forEach(change -> change.pick().service().ifPresent(named::add));
    for (ServiceId service : named) {
      assertTrue(services.find(service).orElseThrow().status().isOpenToNew(), () -> need.id() + ": " + service);
    }
    assertFalse(found.runnerUp().map(found.pick()::equals).orElse(false), need::id);
    assertTrue(found.changes().size() <= 3);
    assertTrue(found.costDriver().isPresent(), () -> need.id() + " has no cost driver for " + found.pick());
    for (Opinion opinion : found.opinions()) {
      assertFalse(opinion.owner().isBlank());
    }
  }

  private List<Map<String, String>> casesOf(Need need) {
    List<Map<String, String>> cases = new ArrayList<>(List.of(Map.of()));
    for (Fact fact : need.facts()) {
      for (Fact.Choice choice : fact.choices()) {
        cases.add(Map.of(fact.id(), choice.value()));
      }
    }
    return cases;
  }

  private void collect(Need need, Map<String, String> known, Set<String> reachable) {
    switch (adviser.advise(need, Told.facts(known))) {
      case Recommended found -> reachable.add(found.pick().say());
      case Ask ask -> ask.choices().forEach(choice -> {
        Map<String, String> answered = new TreeMap<>(known);
        answered.put(ask.fact(), choice.value());
        collect(need, answered, reachable);
      });
    }
  }

  private static List<String> answers(Ask ask) {
    List<String> answers = new ArrayList<>(List.of(Fact.UNKNOWN));
    ask.choices().forEach(choice -> answers.add(choice.value()));
    return answers;
  }

  private static int words(String sentence) {
    return sentence.split(" ").length;
  }

  private List<DynamicTest> each(Consumer<Need> test) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Need.Name name : needs.names()) {
      tests.add(DynamicTest.dynamicTest(name.id(), () -> test.accept(needs.find(name.id()).orElseThrow())));
    }
    return tests;
  }
}
