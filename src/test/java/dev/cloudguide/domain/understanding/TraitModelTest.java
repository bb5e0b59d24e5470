package dev.cloudguide.domain.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
  private static final TraitModel MODEL = new TraitModel(List.of("queue", "cache", TraitModel.NONE),
      new float[] {0.5f, 0, 0}, 0.1f,
      new TraitModel.Known(new int[] {97, 98}, new byte[] {3 * 16, 4 * 16}, new byte[] {2, 1}),
      new byte[] {0, 1, 1}, new byte[] {10, -20, 30});

  @Test
  void weightsOfWhatIsHeardAreAddedAndSharedByItsRarity() {
    // One trait of rarity 3, made as long as any sentence: 5 / 3.
    assertArrayEquals(new double[] {0.5 + 0.1 * 10 * 5 / 3, 0.1 * -20 * 5 / 3, 0}, MODEL.of(Set.of("a")), 1e-6);
    // Rarities 3 and 4 are together 5 long: 5 / 5. What is unknown makes no sentence longer.
    assertArrayEquals(new double[] {0.5 + 0.1 * 10, 0.1 * (30 - 20), 0}, MODEL.of(Set.of("a", "b", "c", "d")), 1e-6);
  }

  @Test
  void ofWordsThatItDoesNotKnowItHasNoOpinion() {
    assertArrayEquals(new double[] {0.5, 0, 0}, MODEL.of(Set.of("z")), 1e-6);
  }

  @Test
  void theLikeliestIsToldOnlyIfItIsLikelyEnough() {
    // With "a": e^(0.5 + 1.67) against e^-3.33 and e^0: 0.89.
    assertEquals(Optional.of("queue"), MODEL.likeliest(Set.of("a"), 0.85));
    assertEquals(Optional.empty(), MODEL.likeliest(Set.of("a"), 0.92));
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
        Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load(), new Vocabulary.Models() {
          @Override
          public TraitModel needs() {
            made.incrementAndGet();
            return TraitModel.none();
          }

          @Override
          public TraitModel options(String need) {
            return TraitModel.open();
          }
        }));
    understander.understand("how much is an m five large in ireland");
    assertEquals(0, made.get());
    understander.understand("customers upload pictures and something has to shrink them");
    understander.understand("our shop is slow when everybody comes at once");
    assertEquals(1, made.get());
  }
}
