package dev.cloudguide.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.advice.Need;
import dev.cloudguide.domain.advice.Needs;
import dev.cloudguide.domain.advice.Option;
import dev.cloudguide.domain.catalog.ServiceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All they refer to exists. What is wrong is named by its place in the file, for some are not to be read. */
class SituationsTest {
  private static final Path TRAINING = Path.of("src/tools/resources/understanding");
  private static final Needs NEEDS = OurAnswers.PORTS.needs();

  @ParameterizedTest
  @ValueSource(strings = {"tune.txt", "once-held-out.txt", "once-set-aside.txt", "once-fresh.txt",
      "once-measured.txt", "asked.txt", "posted.txt", "watched.txt", "measured.txt"})
  void everyNeedFactAndServiceExists(String file) {
    List<String> wrong = new ArrayList<>();
    int place = 0;
    for (Situation situation : Situation.in(file)) {
      place++;
      for (String what : unknown(situation)) {
        wrong.add(file + ", situation " + place + ": " + what);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"watched.txt", "measured.txt"})
  void theOnesSetAsideRecommendWhatANewCustomerCanHave(String file) {
    List<String> closed = Situation.in(file).stream().flatMap(situation -> recommended(situation).stream())
        .filter(wanted -> !wanted.startsWith("~"))
        .filter(id -> !OurAnswers.SERVICES.find(new ServiceId(id)).orElseThrow().status().isOpenToNew())
        .toList();
    assertEquals(List.of(), closed);
  }

  /** A need made later than these situations is not covered by them, and need not be. */
  @ParameterizedTest
  @ValueSource(strings = {"watched.txt", "measured.txt"})
  void theOnesSetAsideCoverFiftyEightNeedsAtLeastTwice(String file) {
    List<Situation> measured = Situation.in(file);
    Map<String, Integer> perNeed = new HashMap<>();
    for (Situation situation : measured) {
      assertFalse(situation.needs().isEmpty(), "a situation without a need cannot answer which of a few is meant");
      perNeed.merge(situation.needs().getFirst(), 1, Integer::sum);
    }
    assertTrue(measured.size() >= 150, () -> "only " + measured.size());
    long covered = NEEDS.names().stream().map(Need.Name::id)
        .filter(need -> perNeed.getOrDefault(need, 0) >= 2).count();
    assertTrue(covered >= 58, () -> "only " + covered);
  }

  @Test
  void noSituationIsBothTunedOnAndMeasured() throws IOException {
    Set<String> tuned = new HashSet<>();
    for (String file : List.of("tune.txt", "once-held-out.txt", "once-set-aside.txt", "once-fresh.txt",
        "once-measured.txt", "asked.txt", "posted.txt")) {
      Situation.in(file).forEach(situation -> tuned.add(situation.say()));
    }
    Set<String> measured = new HashSet<>();
    List<Situation> all = new ArrayList<>(Situation.in("watched.txt"));
    all.addAll(Situation.in("measured.txt"));
    for (Situation situation : all) {
      assertFalse(tuned.contains(situation.say()), "a situation set aside is also tuned on");
      assertTrue(measured.add(situation.say()), "a situation set aside stands twice");
    }
    try (Stream<Path> files = Files.walk(TRAINING)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        assertTrue(measured.stream().noneMatch(text::contains), () -> file + " trains on a situation set aside");
      }
    }
  }

  private static List<String> unknown(Situation situation) {
    List<String> unknown = new ArrayList<>();
    if (situation.say() == null || situation.first() == null) {
      return List.of("needs a 'say:' and a 'first:'");
    }
    situation.needs().stream().filter(need -> NEEDS.find(need).isEmpty())
        .forEach(need -> unknown.add("no need is called '" + need + "'"));
    situation.known().forEach((fact, value) -> {
      if (NEEDS.fact(fact).flatMap(known -> known.choice(value)).isEmpty()) {
        unknown.add("no fact has the value '" + fact + "=" + value + "'");
      }
    });
    recommended(situation).stream().filter(wanted -> !exists(wanted))
        .forEach(wanted -> unknown.add("nothing is called '" + wanted + "'"));
    return unknown;
  }

  private static List<String> recommended(Situation situation) {
    List<String> all = new ArrayList<>(List.of(situation.first()));
    all.addAll(situation.also());
    return all;
  }

  private static boolean exists(String wanted) {
    if (!wanted.startsWith("~")) {
      return OurAnswers.SERVICES.find(new ServiceId(wanted)).isPresent();
    }
    for (Need.Name need : NEEDS.names()) {
      for (Option option : NEEDS.find(need.id()).orElseThrow().options()) {
        if (new Situation.Picked(option.service().map(ServiceId::value), option.say()).is(wanted)) {
          return true;
        }
      }
    }
    return OurAnswers.SERVICES.all().stream().flatMap(service -> service.outside().stream())
        .anyMatch(product -> new Situation.Picked(Optional.empty(), product).is(wanted));
  }
}
