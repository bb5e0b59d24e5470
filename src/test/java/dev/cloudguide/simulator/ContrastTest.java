package dev.cloudguide.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContrastTest {
  @Test
  void blackOnWhiteHasTheMostThereIs() {
    // (1 + 0.05) ÷ (0 + 0.05)
    assertEquals(21, Contrast.between("#000000", "#FFFFFF"), 0.001);
  }

  @Test
  void aColorOnItselfHasNone() {
    assertEquals(1, Contrast.between("#5CC8FF", "#5CC8FF"), 0.001);
  }

  @Test
  void middleGrayOnWhiteIsJustEnough() {
    // #767676: (0x76 ÷ 255 + 0.055) ÷ 1.055 to the power of 2.4 is 0.1812; 1.05 ÷ 0.2312 is 4.54.
    assertEquals(4.54, Contrast.between("#767676", "#FFFFFF"), 0.005);
  }
}
