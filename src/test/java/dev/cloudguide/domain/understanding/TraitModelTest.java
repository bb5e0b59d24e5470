package dev.cloudguide.domain.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TraitModelTest {
  /** Hashes in order: "a" is 97, "b" is 98. The rarity of "a" is 3, that of "b" is 4. */
  private static final TraitModel MODEL = new TraitModel(
      List.of("queue/fifo", "queue/open", "cache/nodes", TraitModel.NONE), new float[] {0.5f, 0, 0, 0}, 0.1f,
      new TraitModel.Known(new int[] {97, 98}, new byte[] {3 * 16, 4 * 16}, new short[] {2, 1},
          new byte[] {1, 2, 3}, new byte[] {10, -20, 30}));

  @Test
  void weightsOfWhatIsHeardAreAddedAndSharedByItsRarity() {
    // One trait of rarity 3, made as long as any sentence: 5 / 3. A need is as loud as its options together.
    TraitModel.Heard one = MODEL.heard(Set.of("a"));
    assertEquals(Math.log(Math.exp(0.5 + 0.1 * 10 * 5 / 3) + 1), one.need(0), 1e-6);
    assertEquals(0.1 * -20 * 5 / 3, one.need(1), 1e-6);
    assertEquals(0, one.need(2), 1e-6);
    // Rarities 3 and 4 are together 5 long: 5 / 5. What is unknown makes no sentence longer.
    TraitModel.Heard both = MODEL.heard(Set.of("a", "b", "c", "d"));
    assertEquals(Math.log(Math.exp(0.5 + 0.1 * 10) + 1), both.need(0), 1e-6);
    assertEquals(0.1 * (30 - 20), both.need(1), 1e-6);
  }

  @Test
  void ofWordsThatItDoesNotKnowItHasNoOpinion() {
    assertEquals(Math.log(Math.exp(0.5) + 1), MODEL.heard(Set.of("z")).need(0), 1e-6);
  }

  @Test
  void anOptionIsToldOnlyIfItIsLikelyEnoughAmongThoseOfItsNeed() {
    // With "a": e^(0.5 + 1.67) = 8.73 against e^0 = 1: 0.897.
    assertEquals(Optional.of("fifo"), MODEL.heard(Set.of("a")).option("queue", 0.89));
    assertEquals(Optional.empty(), MODEL.heard(Set.of("a")).option("queue", 0.9));
  }

  @Test
  void wordsThatLeaveTheOptionOpenTellNone() {
    TraitModel open = new TraitModel(List.of("queue/fifo", "queue/open", TraitModel.NONE), new float[] {0, 2, 0}, 1,
        new TraitModel.Known(new int[0], new byte[0], new short[0], new byte[0], new byte[0]));
    assertEquals(Optional.empty(), open.heard(Set.of("a")).option("queue", 0.1));
    assertEquals(Optional.empty(), open.heard(Set.of("a")).option("teleport", 0.1));
  }

  @Test
  void wordsWithoutTheirEndingsAndWhatTheyBeginWithAreWhatItLooksAt() {
    assertEquals(Set.of("we", "#", "stor", "^stor", "appoint", "^appoi"),
        Traits.of(new String[] {"we", "12", "stored", "appointed"}, Set.of("we", "12")));
  }

  @Test
  void lettersThatAreSpelledOutAreAWordWithAndWithoutTheFirst() {
    assertEquals(Set.of("suggest", "^sugge", "a", "c", "d", "n", "acdn", "cdn"),
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
