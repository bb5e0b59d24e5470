package dev.cloudguide.domain.commitment;

import java.math.MathContext;

/** How quotients that do not end are rounded: to 34 significant digits, half even. Sums and products are exact. */
final class Exactly {
  static final MathContext ROUNDED = MathContext.DECIMAL128;

  private Exactly() {}
}
