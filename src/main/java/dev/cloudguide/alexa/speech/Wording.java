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
    return fill(phrase, (message, count) -> 0, new WrittenValues(this, messages));
  }

  /** Whether the language has words for that key. */
  public boolean has(String key) {
    return messages.has(key) || messages.variants(key) > 0;
  }

  private String fill(Phrase phrase, Ways ways, Filler filler) {
    String template = template(phrase.key(), ways);
    StringBuilder out = new StringBuilder(template.length() + 32);
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      out.append(filler.literal(template.substring(from, open)));
      out.append(place(phrase, template.substring(open + 1, close), filler));
      from = close + 1;
    }
    return out.append(filler.literal(template.substring(from))).toString();
  }

  private String place(Phrase phrase, String place, Filler filler) {
    boolean article = place.startsWith("a ");
    boolean capitalArticle = place.startsWith("A ");
    String name = article || capitalArticle ? place.substring(2) : place;
    Value value = phrase.values().get(name);
    if (value == null) {
      throw new IllegalArgumentException("message '" + phrase.key() + "': nothing given for {" + name + "}");
    }
    String words = filler.value(value);
    if (article || capitalArticle) {
      String indefinite = Article.before(words);
      return (capitalArticle ? capitalized(indefinite) : indefinite) + " " + words;
    }
    return words;
  }

  private String template(String key, Ways ways) {
    String local = key + "@" + locale;
    if (messages.has(local)) {
      return messages.text(local);
    }
    int variants = messages.variants(key);
    return variants == 0 ? messages.text(key) : messages.text(key + "." + (ways.next(key, variants) + 1));
  }

  /** With a capital at its beginning. */
  public static String capitalized(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
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
    /** Text of the message itself. */
    String literal(String text);

    /** What fills a place. */
    String value(Value value);
  }
}
