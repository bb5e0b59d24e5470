package dev.cloudguide.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether an utterance calls the skill by its name, and what is asked with it. */
sealed interface Invocation {
  /** "Open cloud guide." */
  record Open() implements Invocation {}

  /** "Ask cloud guide what Lambda costs." */
  record Ask(String utterance) implements Invocation {}

  /** Something said without the name. */
  record Plain(String utterance) implements Invocation {}

  /** How the name is preceded when something is asked with it. */
  List<String> ASKING =
      List.of("ask", "tell", "use", "from", "using", "open", "launch", "start", "talk to", "load", "run");

  /** Small words between the name and the question. */
  List<String> JOINING = List.of("to ", "and ", "for ", "about ", "if ", "whether ", "that ");

  /** What an utterance is. */
  static Invocation of(String utterance) {
    String text = utterance.strip();
    String plain = strip(text, "alexa").map(rest -> strip(rest, ",").orElse(rest)).orElse(text);
    for (String verb : ASKING) {
      Optional<String> rest = strip(plain, verb + " cloud guide");
      if (rest.isPresent()) {
        String asked = rest.get().replaceFirst("^[,.:]? *", "");
        String question = JOINING.stream()
            .filter(joint -> asked.toLowerCase(Locale.ROOT).startsWith(joint))
            .filter(joint -> !joint.equals("about ") && !joint.equals("for "))
            .findFirst()
            .map(joint -> asked.substring(joint.length()))
            .orElse(asked);
        return question.isBlank() ? new Open() : new Ask(question);
      }
    }
    return new Plain(text);
  }

  private static Optional<String> strip(String text, String start) {
    return text.toLowerCase(Locale.ROOT).startsWith(start)
        ? Optional.of(text.substring(start.length()).strip())
        : Optional.empty();
  }
}
