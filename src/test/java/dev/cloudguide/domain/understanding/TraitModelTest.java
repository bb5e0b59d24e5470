package dev.cloudguide.domain.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TraitModelTest {
  /** Of traits "a" and "b", as rare as 3 and 4. "a" says 3 of one notion, "b" less 3 of it and 2 of another. */
  private static final TraitModel MODEL = new TraitModel(
      List.of("queue/fifo", "queue/open", "cache/nodes", TraitModel.NONE),
      new TraitModel.Known(new int[] {TraitModel.hash("a"), TraitModel.hash("b")}, new byte[] {48, 64}, 0.1f,
          new byte[] {0x63, 0x05}),
      new TraitModel.Notions(2, 0.05f, new byte[] {10, 0, -20, 0, 0, 0, 30, 0}, new float[] {0.5f, 0, 0, 0}));

  @Test
  void whatTraitsSayOfNotionsIsSharedByTheirRarityAndSpeaksForLabels() {
    // One trait, made as long as any sentence: 3 * 0.1 * 5 = 1.5 of the first notion, which is 0.75 for its label.
    TraitModel.Heard one = MODEL.heard(Set.of("a"));
    assertEquals(Math.log(Math.exp(0.5 + 0.75) + 1), one.need(0), 1e-5);
    assertEquals(-1.5, one.need(1), 1e-5);
    assertEquals(0, one.need(2), 1e-5);
    // Rarities 3 and 4 are together 5 long: 0.1 * (3 * 3 - 4 * 3) = -0.3 and 0.1 * 4 * 2 = 0.8. The rest is unknown.
    TraitModel.Heard both = MODEL.heard(Set.of("a", "b", "c", "d"));
    assertEquals(Math.log(Math.exp(0.5 - 0.15) + 1), both.need(0), 1e-5);
    assertEquals(0.3 + 1.2, both.need(1), 1e-5);
  }

  @Test
  void ofWordsThatItDoesNotKnowItHasNoOpinion() {
    assertEquals(Math.log(Math.exp(0.5) + 1), MODEL.heard(Set.of("z")).need(0), 1e-6);
  }

  @Test
  void optionsAreToldThatAreLikelyEnoughAmongThoseOfTheirNeed() {
    // With "a": e^1.25 = 3.49 against e^0 = 1: 0.777.
    assertEquals(78, MODEL.heard(Set.of("a")).options("queue", 78).get("fifo"));
    assertEquals(Map.of(), MODEL.heard(Set.of("a")).options("queue", 79));
  }

  @Test
  void wordsThatLeaveTheOptionOpenTellLittle() {
    TraitModel open = new TraitModel(List.of("queue/fifo", "queue/open", TraitModel.NONE), TraitModel.Known.NOTHING,
        new TraitModel.Notions(0, 1, new byte[0], new float[] {0, 2, 0}));
    assertEquals(Map.of("fifo", 12), open.heard(Set.of("a")).options("queue", 10));
    assertEquals(Map.of(), open.heard(Set.of("a")).options("queue", 13));
    assertEquals(Map.of(), open.heard(Set.of("a")).options("teleport", 10));
  }

  @Test
  void wordsWithoutTheirEndingsWhatTheyBeginWithAndPairsAreWhatItLooksAt() {
    assertEquals(Set.of("we", "we 12", "#", "12 stored", "stor", "^stor", "stored appointed", "appoint", "^appoi"),
        Traits.of(new String[] {"we", "12", "stored", "appointed"}, Set.of("we", "12")));
  }

  @Test
  void lettersThatAreSpelledOutAreAWordWithAndWithoutTheFirst() {
    assertEquals(Set.of("suggest", "^sugge", "suggest a", "a", "a c", "c", "c d", "d", "d n", "n", "acdn", "cdn"),
        Traits.of(new String[] {"suggest", "a", "c", "d", "n"}, Set.of("a", "c", "d", "n")));
  }

  @Test
  void aPriceThatIsAskedForNeedsNoModel() {
    AtomicInteger made = new AtomicInteger();
    Understander understander = new Understander(
        Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load(), () -> {
          made.incrementAndGet();
          return TraitModel.none();
        }));
    understander.understand("how much is an m five large in ireland");
    assertEquals(0, made.get());
    understander.understand("customers upload pictures and something has to shrink them");
    understander.understand("our shop is slow when everybody comes at once");
    assertEquals(1, made.get());
  }
}
