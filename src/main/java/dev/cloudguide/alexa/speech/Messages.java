package dev.cloudguide.alexa.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The words of one language, by key, and how its written terms are said. */
final class Messages {
  /** What is said of less than a cent. */
  static final String UNDER_A_CENT = "money.under-a-cent";

  private final Properties texts;
  private final Lexicon lexicon;

  private Messages(Properties texts, Lexicon lexicon) {
    this.texts = texts;
    this.lexicon = lexicon;
  }

  /**
   * The words of a language.
   *
   * @param language {@code en}
   * @throws IllegalStateException if there is no such language
   */
  static Messages of(String language) {
    Map<String, String> terms = new HashMap<>();
    Properties lexicon = load("/speech/" + language + "/lexicon.properties");
    lexicon.stringPropertyNames().forEach(written -> terms.put(written, lexicon.getProperty(written)));
    Properties texts = load("/speech/" + language + "/messages.properties");
    return new Messages(texts, new Lexicon(terms, texts.getProperty(UNDER_A_CENT)));
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * The template of a message.
   *
   * @throws IllegalArgumentException if there is none
   */
  String text(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("speech/…/messages.properties: no message '" + key + "'; add one");
    }
    return text;
  }

  /** How many numbered variants a message has: {@code welcome.1}, {@code welcome.2}, …; 0 if it is not varied. */
  int variants(String key) {
    int count = 0;
    while (has(key + "." + (count + 1))) {
      count++;
    }
    return count;
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  private static Properties load(String resource) {
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
