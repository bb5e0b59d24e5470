package dev.cloudguide.domain.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NeedModelTest {
  /** Hashes in order: "a" is 97, "b" is 98. */
  private static final NeedModel MODEL = new NeedModel(List.of("queue", "cache", NeedModel.NONE),
      new float[] {0.5f, 0, 0}, 0.1f, new int[] {97, 98}, new byte[] {2, 1}, new byte[] {0, 1, 1},
      new byte[] {10, -20, 30});

  @Test
  void weightsOfWhatIsHeardAreAddedAndSharedByTheLengthOfTheSentence() {
    assertArrayEquals(new double[] {0.5 + 0.1 * 10, 0.1 * -20, 0}, MODEL.of(Set.of("a")), 1e-6);
    // Four traits, of which two are unknown: each stands for 1 / sqrt(4).
    assertArrayEquals(new double[] {0.5 + 0.1 * 10 / 2, 0.1 * (30 - 20) / 2, 0},
        MODEL.of(Set.of("a", "b", "c", "d")), 1e-6);
  }

  @Test
  void ofWordsThatItDoesNotKnowItHasNoOpinion() {
    assertArrayEquals(new double[] {0.5, 0, 0}, MODEL.of(Set.of("z")), 1e-6);
  }

  @Test
  void wordsEndingsAndFourLettersInARowAreWhatItLooksAt() {
    assertEquals(Set.of("we", "#", "stor", "%<sto", "%stor", "%tor>"),
        Traits.of(new String[] {"we", "12", "stored"}, Set.of("we", "12")));
  }

  @Test
  void aPriceThatIsAskedForNeedsNoModel() {
    AtomicInteger made = new AtomicInteger();
    Understander understander = new Understander(
        Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load(), () -> {
          made.incrementAndGet();
          return NeedModel.none();
        }));
    understander.understand("how much is an m five large in ireland");
    assertEquals(0, made.get());
    understander.understand("customers upload pictures and something has to shrink them");
    understander.understand("our shop is slow when everybody comes at once");
    assertEquals(1, made.get());
  }
}
