package dev.cloudguide.tools.models;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A line of a template file, expanded: {@code [in {region}]} may be left out, {@code (what|how much)} is either. Groups
 * nest.
 */
final class Template {
  private final String text;
  private final String where;
  private int at;

  private Template(String text, String where) {
    this.text = text;
    this.where = where;
  }

  /**
   * Every utterance a template stands for, in order, without doubles.
   *
   * @param where file and line, for complaints
   * @throws IllegalArgumentException if a bracket is open or closed once too often
   */
  static Set<String> expand(String text, String where) {
    Template template = new Template(text, where);
    Set<String> utterances = new LinkedHashSet<>();
    for (String raw : template.alternatives()) {
      utterances.add(raw.strip().replaceAll(" +", " "));
    }
    if (template.at < text.length()) {
      throw template.wrong("'" + text.charAt(template.at) + "' closes nothing");
    }
    return utterances;
  }

  private List<String> alternatives() {
    List<String> all = new ArrayList<>(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<String> sequence() {
    List<String> heads = List.of("");
    while (at < text.length() && "|)]".indexOf(text.charAt(at)) < 0) {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        at++;
        List<String> inner = new ArrayList<>(alternatives());
        expectClosing(c == '(' ? ')' : ']');
        if (c == '[') {
          inner.add("");
        }
        heads = product(heads, inner);
      } else {
        heads = product(heads, List.of(literal()));
      }
    }
    return heads;
  }

  private String literal() {
    int from = at;
    while (at < text.length() && "()[]|".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  private void expectClosing(char closing) {
    if (at >= text.length() || text.charAt(at) != closing) {
      throw wrong("'" + closing + "' is missing");
    }
    at++;
  }

  private IllegalArgumentException wrong(String problem) {
    return new IllegalArgumentException(where + ": " + problem + " in '" + text + "'");
  }

  private static List<String> product(List<String> heads, List<String> tails) {
    List<String> all = new ArrayList<>();
    for (String head : heads) {
      for (String tail : tails) {
        all.add(head + tail);
      }
    }
    return all;
  }
}
