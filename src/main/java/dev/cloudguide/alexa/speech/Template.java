package dev.cloudguide.alexa.speech;

import java.util.ArrayList;
import java.util.List;

/** The text of a message, cut at its places when it is first needed. */
final class Template {
  private final String[] spoken;
  private final String[] places;
  private final String[] articles;
  private volatile String[] written;

  private Template(List<String> spoken, List<String> places, List<String> articles) {
    this.spoken = spoken.toArray(new String[0]);
    this.places = places.toArray(new String[0]);
    this.articles = articles.toArray(new String[0]);
  }

  /** The template of such a text: {@code {type}} is a place, {@code {a type}} one with its article before it. */
  static Template of(String text) {
    List<String> literals = new ArrayList<>();
    List<String> places = new ArrayList<>();
    List<String> articles = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      literals.add(text.substring(from, open));
      String place = text.substring(open + 1, close);
      boolean article = place.startsWith("a ") || place.startsWith("A ");
      articles.add(article ? place.substring(0, 1) : "");
      places.add(article ? place.substring(2) : place);
      from = close + 1;
    }
    literals.add(text.substring(from));
    return new Template(literals, places, articles);
  }

  int count() {
    return places.length;
  }

  /** The name of a place. */
  String place(int index) {
    return places[index];
  }

  /** {@code a} or {@code A} where a place wants its article, else nothing. */
  String article(int index) {
    return articles[index];
  }

  /** What is said before a place, or after the last one. */
  String spoken(int index) {
    return spoken[index];
  }

  /** The same as it is read. */
  String written(int index) {
    String[] ready = written;
    if (ready == null) {
      ready = new String[spoken.length];
      for (int i = 0; i < ready.length; i++) {
        ready[i] = Unspelled.of(spoken[i]);
      }
      written = ready;
    }
    return ready[index];
  }
}
