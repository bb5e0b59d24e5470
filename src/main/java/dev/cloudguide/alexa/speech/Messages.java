package dev.cloudguide.alexa.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language, by key, and how its written terms are said. */
final class Messages {
  /** What is said of less than a cent. */
  static final String UNDER_A_CENT = "money.under-a-cent";
  private static final char LOCALE = '@';

  private final Properties texts;
  private final Lexicon lexicon;
  private final Map<String, Message> messages = new ConcurrentHashMap<>();
  private final Set<String> localized = new HashSet<>();

  private Messages(Properties texts, Lexicon lexicon) {
    this.texts = texts;
    this.lexicon = lexicon;
    for (String key : texts.stringPropertyNames()) {
      int at = key.indexOf(LOCALE);
      if (at > 0) {
        localized.add(key.substring(0, at));
      }
    }
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
    for (String written : lexicon.stringPropertyNames()) {
      terms.put(written, lexicon.getProperty(written));
    }
    Properties texts = load("/speech/" + language + "/messages.properties");
    return new Messages(texts, new Lexicon(terms, texts.getProperty(UNDER_A_CENT)));
  }

  /** The key under which a message has words for that locale, or else the message's own. */
  String local(String key, String locale) {
    String local = localized.contains(key) ? key + LOCALE + locale : key;
    return has(local) ? local : key;
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

  /**
   * The template of a message, in one of its ways if it has several.
   *
   * @throws IllegalArgumentException if there is none
   */
  Template template(String key, Ways ways) {
    Message message = messages.get(key);
    if (message == null) {
      message = message(key);
      messages.put(key, message);
    }
    return message.templates[message.isVaried ? ways.next(key, message.templates.length) : 0];
  }

  private Message message(String key) {
    int variants = variants(key);
    Template[] templates = new Template[Math.max(1, variants)];
    for (int i = 0; i < templates.length; i++) {
      templates[i] = Template.of(text(variants == 0 ? key : key + "." + (i + 1)));
    }
    return new Message(variants > 0, templates);
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

  /** What is said under one key, in one way or in several that take turns. */
  private static final class Message {
    private final boolean isVaried;
    private final Template[] templates;

    Message(boolean isVaried, Template[] templates) {
      this.isVaried = isVaried;
      this.templates = templates;
    }
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
