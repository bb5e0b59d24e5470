package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.catalog.ServiceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a service's bill.
 *
 * @param service whose price it is; some bills hold another service's line
 * @param item of the price book; {@code {engine}} stands for what was chosen; {@code instance} for an EC2 instance
 * @param quantity how many units of that item's price
 * @param free what AWS gives every account every month, in the same unit
 * @param conditions all must hold for the line to be there
 * @param beside whether it is priced beside the total rather than in it: what usually comes with it but was not asked
 */
public record Component(
    ServiceId service, String item, Formula quantity, Optional<BigDecimal> free, List<Condition> conditions,
    boolean beside) {
  /** The item that stands for an EC2 instance's hours. */
  public static final String INSTANCE = "instance";

  public Component {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(free, "free");
    conditions = List.copyOf(conditions);
  }

  /** Whether its line is there with these choices. */
  boolean isIn(Map<String, String> choices) {
    for (Condition condition : conditions) {
      if (condition.value().equals(choices.get(condition.choice())) != condition.holds()) {
        return false;
      }
    }
    return true;
  }

  /** Its item with what was chosen in the places of the choices. */
  String itemWith(Map<String, String> choices) {
    String filled = item;
    for (Map.Entry<String, String> choice : choices.entrySet()) {
      filled = filled.replace("{" + choice.getKey() + "}", choice.getValue());
    }
    return filled;
  }

  /**
   * That a choice is a value, or is not.
   *
   * @param choice name of the choice
   * @param value what it is compared with
   * @param holds whether it must be that, or must not
   */
  public record Condition(String choice, String value, boolean holds) {}
}
