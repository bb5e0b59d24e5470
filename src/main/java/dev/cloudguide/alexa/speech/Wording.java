package dev.cloudguide.alexa.speech;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Value;
import java.util.List;
import java.util.Locale;

/**
 * Puts phrases into the words of one language.
 *
 * <p>A message is text with places: {@code {type}} is filled with the value named so, {@code {a type}} with its article
 * before it. A message with numbered variants ({@code welcome.1}, {@code welcome.2}) is said with one of them; one that
 * has words for a locale ({@code crisis.DANGER@en-GB}) is said with those there.
 */
public final class Wording {
  private static final Ways FIRST = (message, count) -> 0;

  private final Messages messages;
  private final String locale;

  private Wording(Messages messages, String locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /** The words for an Alexa locale; English where a language has none of its own. */
  public static Wording forLocale(String locale) {
    return new Wording(English.MESSAGES, locale);
  }

  /** What is said, without markup, with nothing in it that a voice cannot say. */
  public String spoken(Phrase phrase, Ways ways) {
    return fill(phrase, ways, new SpokenValues(this, messages, ways));
  }

  /** The same, in a certain way where there are several. */
  public String spoken(Phrase phrase, int variant) {
    return spoken(phrase, (message, count) -> Math.floorMod(variant, count));
  }

  /** What is shown on a card or a screen. */
  public String written(Phrase phrase) {
    return fill(phrase, FIRST, new WrittenValues(this, messages));
  }

  /** Whether the language has words for that key. */
  public boolean has(String key) {
    return messages.has(key) || messages.variants(key) > 0;
  }

  private String fill(Phrase phrase, Ways ways, Filler filler) {
    Template template = messages.template(messages.local(phrase.key(), locale), ways);
    int count = template.count();
    if (count == 0) {
      return filler.literal(template, 0);
    }
    StringBuilder out = new StringBuilder(128);
    for (int i = 0; i < count; i++) {
      out.append(filler.literal(template, i));
      Value value = phrase.values().get(template.place(i));
      if (value == null) {
        throw new IllegalArgumentException(
            "message '" + phrase.key() + "': nothing given for {" + template.place(i) + "}");
      }
      String words = filler.value(value);
      if (!template.article(i).isEmpty()) {
        String indefinite = Article.before(words);
        out.append(template.article(i).equals("A") ? capitalized(indefinite) : indefinite).append(' ');
      }
      out.append(words);
    }
    return out.append(filler.literal(template, count)).toString();
  }

  /** With a capital at its beginning. */
  public static String capitalized(String text) {
    return text.isEmpty() || !Character.isLowerCase(text.charAt(0))
        ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  static String joined(List<String> parts, String conjunction) {
    return switch (parts.size()) {
      case 0 -> "";
      case 1 -> parts.getFirst();
      case 2 -> parts.get(0) + " " + conjunction + " " + parts.get(1);
      default -> String.join(", ", parts.subList(0, parts.size() - 1)) + ", " + conjunction + " " + parts.getLast();
    };
  }

  /** Read when first spoken, once. */
  private static final class English {
    private static final Messages MESSAGES = Messages.of("en");
  }

  /** How one medium shows the parts of a message. */
  interface Filler {
    /** Text of the message itself, before a place or after the last one. */
    String literal(Template template, int index);

    /** What fills a place. */
    String value(Value value);
  }
}
