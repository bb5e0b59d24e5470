package dev.cloudguide.answer;

import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.understanding.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Data that is moved inside AWS, between zones or from Region to Region: another price than that of the internet. */
final class Transfers {
  /** Data transfer, as the price book names it. */
  static final ServiceId SERVICE = new ServiceId("data-transfer");

  private static final String TO = "to";
  private static final String REGION = "region";
  private static final Set<String> CROSSING = Set.of("zone", REGION);
  private static final Set<String> INSIDE = Set.of("same-zone", "same-region");

  private Transfers() {}

  /** Whether it was said that data crosses zones or Regions. */
  static boolean crosses(Named named) {
    return CROSSING.contains(named.facts().getOrDefault(TO, ""));
  }

  /** Whether that is all that is to be priced: no machine, and nothing stored. */
  static boolean isAll(Named named) {
    return crosses(named) && AskedUsage.type(named).isEmpty()
        && named.amounts().stream().noneMatch(amount -> amount.of().equals("storage"));
  }

  /** Whether a rule is the whole answer: data that stays inside, or the price of a gigabyte. */
  static boolean isRule(Named named) {
    boolean nothingElse = AskedUsage.type(named).isEmpty();
    return nothingElse && INSIDE.contains(named.facts().getOrDefault(TO, ""))
        || isAll(named) && named.amounts().isEmpty();
  }

  /** What such a question is asked as. */
  static Named asRule(Named named) {
    Map<String, String> facts = new HashMap<>(named.facts());
    String to = facts.get(TO);
    facts.put("word", to.equals("zone") ? "availability-zone" : to);
    facts.put("open", "yes");
    return named.toBuilder().services(List.of()).facts(facts).build();
  }

  /** The Regions now named; of a transfer to another one, where it comes from stays. */
  static List<String> changed(Named before, Named now) {
    boolean goes = REGION.equals(now.facts().get(TO)) && now.regions().size() == 1 && before.regions().size() > 1;
    if (!goes) {
      return now.regions();
    }
    boolean reversed = "reversed".equals(before.facts().get("route"));
    return reversed
        ? List.of(now.regions().getFirst(), before.regions().getLast())
        : List.of(before.regions().getFirst(), now.regions().getFirst());
  }

  /** From the Region named first to the other one; a single one named is where the data goes. */
  static Named routed(Named named) {
    if (!REGION.equals(named.facts().get(TO)) || named.regions().isEmpty()) {
      return named;
    }
    List<String> regions = named.regions();
    boolean reversed = "reversed".equals(named.facts().get("route")) && regions.size() > 1;
    boolean leaves = "from".equals(named.facts().get("route")) && regions.size() == 1;
    Map<String, String> facts = new HashMap<>(named.facts());
    if (!leaves) {
      facts.put("destination", reversed ? regions.getFirst() : regions.getLast());
    }
    List<String> from = leaves ? regions
        : reversed ? List.of(regions.get(1)) : regions.subList(0, regions.size() - 1).stream().limit(1).toList();
    return named.toBuilder().regions(from).facts(facts).build();
  }
}
