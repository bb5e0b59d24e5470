package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How one service bills.
 *
 * @param service which
 * @param source the page that says so
 * @param inputs what its bill depends on, the one that matters most first
 * @param choices what one chooses between
 * @param places what a choice is in a Region when nothing is said; the first that fits
 * @param components the lines of its bill
 */
public record Billing(
    ServiceId service, String source, List<Input> inputs, List<Choice> choices, List<Place> places,
    List<Component> components) {
  public Billing {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(source, "source");
    inputs = List.copyOf(inputs);
    choices = List.copyOf(choices);
    places = List.copyOf(places);
    components = List.copyOf(components);
  }

  /**
   * Something one chooses.
   *
   * @param name as what was stated names it: {@code engine}
   * @param usual taken when nothing is said
   * @param says what is then assumed; empty if that needs no saying
   */
  public record Choice(String name, String usual, String says) {}

  /**
   * What a choice is in some Regions.
   *
   * @param choice name of the choice
   * @param start of the Region's code
   * @param value what it is there
   * @param says what is then assumed; empty if that needs no saying
   */
  public record Place(String choice, String start, String value, String says) {}

  /**
   * The items of the price book that such use is priced by, in the order of the bill; empty if what was stated and the
   * Region choose nothing in particular.
   *
   * @param stated what was said of it, choice to value
   */
  public List<String> items(Map<String, String> stated, String region) {
    boolean chosen = false;
    Map<String, String> values = new HashMap<>();
    for (Choice choice : choices) {
      Choice usual = usual(choice, region);
      chosen |= !usual.equals(choice) || stated.containsKey(choice.name());
      values.put(choice.name(), stated.getOrDefault(choice.name(), usual.usual()));
    }
    List<String> items = new ArrayList<>();
    for (Component component : components) {
      boolean ours = chosen && component.service().equals(service) && !component.beside()
          && component.isIn(values) && !component.item().contains("{type}");
      if (ours) {
        items.add(component.itemWith(values));
      }
    }
    return items.stream().distinct().toList();
  }

  /** The choice as it is in a Region when nothing is said. */
  Choice usual(Choice choice, String region) {
    for (Place place : places) {
      if (place.choice().equals(choice.name()) && region.startsWith(place.start())) {
        return new Choice(choice.name(), place.value(), place.says());
      }
    }
    return choice;
  }
}
