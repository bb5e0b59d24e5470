package dev.cloudguide.alexa.screen;

import java.util.List;
import java.util.Optional;

/** What a touch sends. Each kind has its spoken twin, and is answered the same way. */
public sealed interface Touch {
  /** "What's the catch?": a wish about the last answer, by its name. */
  record Wish(String name) implements Touch {}

  /** "Yes", "no", "I don't know". */
  record Answer(String word) implements Touch {}

  /** One of the choices offered, from zero. */
  record Choice(int index) implements Touch {}

  /** "Next", "previous". */
  record Page(boolean forward) implements Touch {}

  /** The words on it, as if they were said. */
  record Said() implements Touch {}

  /** "Open cloud guide". */
  record Open() implements Touch {}

  /** The arguments of the event. */
  default List<Object> arguments(String label) {
    return switch (this) {
      case Wish wish -> List.of("wish", wish.name());
      case Answer answer -> List.of("answer", answer.word());
      case Choice choice -> List.of("choice", choice.index());
      case Page page -> List.of("page", page.forward() ? "next" : "previous");
      case Said said -> List.of("say", label);
      case Open open -> List.of("open", "welcome");
    };
  }

  /**
   * What arrived.
   *
   * @param touch its kind
   * @param words on what was touched; empty for kinds that do without
   */
  record Arrived(Touch touch, String words) {
    /** Whether it makes sense whatever was answered since. */
    public boolean standsAlone() {
      return touch instanceof Said || touch instanceof Open;
    }
  }

  /** Reads the arguments of an event; empty if they are none of ours. */
  static Optional<Arrived> read(List<Object> arguments) {
    if (arguments == null || arguments.size() != 2 || !(arguments.get(0) instanceof String kind)) {
      return Optional.empty();
    }
    Object value = arguments.get(1);
    return switch (kind) {
      case "wish" -> text(value, new Wish(String.valueOf(value)));
      case "answer" -> text(value, new Answer(String.valueOf(value)));
      case "choice" -> value instanceof Number index && index.intValue() >= 0
          ? Optional.of(new Arrived(new Choice(index.intValue()), "")) : Optional.empty();
      case "page" -> text(value, new Page("next".equals(value)));
      case "say" -> text(value, new Said());
      case "open" -> Optional.of(new Arrived(new Open(), ""));
      default -> Optional.empty();
    };
  }

  private static Optional<Arrived> text(Object value, Touch touch) {
    return value instanceof String words ? Optional.of(new Arrived(touch, words)) : Optional.empty();
  }
}
