package dev.cloudguide.domain.commitment.interview;

import dev.cloudguide.domain.commitment.DerivationFactors;
import dev.cloudguide.domain.commitment.PlanDescription;
import java.util.List;
import java.util.Map;

/** What is known of commitments beside their rates. */
public interface Commitments {
  /** "Should I buy one?" */
  Interview interview();

  /** Reasons not to buy one, in the order they are told. */
  List<Reason> against();

  /** The kinds of Savings Plan on offer. */
  List<PlanDescription> plans();

  /** How rates follow from others. */
  DerivationFactors factors();

  /** Hours taken as night when nobody says how many. */
  int nightHours();

  /**
   * What something understood states in the interview.
   *
   * @param stated {@code load=steady}, or {@code service=rds} for a service named
   * @return facts of the interview; none if it states nothing there
   */
  Map<String, String> understood(String stated);
}
