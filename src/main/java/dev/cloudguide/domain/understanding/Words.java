package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes words of a sentence: one spelling, digits for numbers, no fillers. */
final class Words {
  private static final int MOST_WORDS = 120;

  private final Map<String, String[]> spellings = new HashMap<>();
  private final Set<String> fillers = new HashSet<>();
  private final Map<String, List<String[]>> openers = new HashMap<>();
  private final Map<String, List<Aside>> asides = new HashMap<>();
  private final Numbers numbers;

  /** Words that say nothing where they stand, and what is left of them: "for like" is "for". */
  private record Aside(List<String> said, List<String> meant) {}

  Words(Numbers numbers) {
    this.numbers = numbers;
  }

  void spelling(String said, String meant) {
    spellings.put(said, Lines.split(meant, ' ').toArray(new String[0]));
  }

  void filler(String word) {
    fillers.add(word);
  }

  /** A polite beginning that says nothing: "could you tell me". */
  void opener(String phrase) {
    String[] parts = Lines.split(phrase, ' ').toArray(new String[0]);
    List<String[]> alike = openers.get(parts[0]);
    if (alike == null) {
      alike = new ArrayList<>(2);
      openers.put(parts[0], alike);
    }
    alike.add(parts);
  }

  /** Words that say nothing, wherever they stand in a row: "you know"; and what is meant by them. */
  void aside(String said, String meant) {
    List<String> words = Lines.split(said, ' ');
    asides.computeIfAbsent(words.getFirst(), first -> new ArrayList<>(2))
        .add(new Aside(words, meant.isEmpty() ? List.of() : Lines.split(meant, ' ')));
  }

  /** The words that matter, in order. */
  String[] of(String said) {
    List<String> raw = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= said.length() && raw.size() < MOST_WORDS; i++) {
      if (i == said.length() || Character.isWhitespace(said.charAt(i))) {
        chunk(said, from, i, raw);
        from = i + 1;
      }
    }
    List<String> kept = new ArrayList<>(raw.size());
    for (String word : numbers.inDigits(raw)) {
      if (!fillers.contains(word)) {
        kept.add(word);
      }
    }
    return withoutOpeners(withoutAsides(kept)).toArray(new String[0]);
  }

  private List<String> withoutAsides(List<String> words) {
    List<String> kept = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      Aside aside = aside(words, at);
      if (aside == null) {
        kept.add(words.get(at));
        at++;
      } else {
        kept.addAll(aside.meant());
        at += aside.said().size();
      }
    }
    return kept.isEmpty() ? words : kept;
  }

  private Aside aside(List<String> words, int at) {
    for (Aside aside : asides.getOrDefault(words.get(at), List.of())) {
      int end = at + aside.said().size();
      if (end <= words.size() && words.subList(at, end).equals(aside.said())) {
        return aside;
      }
    }
    return null;
  }

  private List<String> withoutOpeners(List<String> words) {
    int from = 0;
    for (int cut = opener(words, 0); cut > 0; cut = opener(words, from)) {
      from += cut;
    }
    return words.subList(from, words.size());
  }

  private int opener(List<String> words, int from) {
    int cut = 0;
    if (from < words.size()) {
      for (String[] opener : openers.getOrDefault(words.get(from), List.of())) {
        if (opener.length > cut && from + opener.length < words.size()
            && words.subList(from, from + opener.length).equals(Arrays.asList(opener))) {
          cut = opener.length;
        }
      }
    }
    return cut;
  }

  /** Cuts what stands between two blanks where letters and digits meet, and at every sign. */
  private void chunk(String said, int from, int to, List<String> words) {
    int i = from;
    boolean dollars = false;
    while (i < to) {
      char c = said.charAt(i);
      int end = i + 1;
      if (Character.isLetter(c)) {
        while (end < to && (Character.isLetter(said.charAt(end)) || isApostrophe(said, end, to))) {
          end++;
        }
        word(said.substring(i, end), words);
      } else if (Character.isDigit(c)) {
        boolean glued = i > from && Character.isLetter(said.charAt(i - 1));
        end = numbers.endOfDigits(said, i, to, glued);
        String digits = numbers.plain(said.substring(i, end));
        int suffix = glued ? end : numbers.endOfSuffix(said, end, to);
        words.add(suffix > end ? numbers.times(digits, said.substring(end, suffix)) : digits);
        end = suffix;
        if (dollars) {
          words.add("dollar");
          dollars = false;
        }
      } else if (c == '$') {
        dollars = true;
      } else {
        sign(said, i, to, words);
      }
      i = end;
    }
  }

  private static boolean isApostrophe(String said, int at, int to) {
    char c = said.charAt(at);
    return (c == '\'' || c == '’') && at + 1 < to && Character.isLetter(said.charAt(at + 1));
  }

  private static void sign(String said, int at, int to, List<String> words) {
    boolean inside = at + 1 < to && Character.isLetter(said.charAt(at + 1));
    switch (said.charAt(at)) {
      case '/' -> {
        if (inside) {
          words.add("per");
        }
      }
      case '@' -> words.add("at");
      case '&' -> words.add("and");
      case '%' -> words.add("percent");
      default -> { }
    }
  }

  private void word(String said, List<String> words) {
    String word = lower(said);
    String[] meant = spellings.get(word);
    if (meant == null) {
      int apostrophe = word.indexOf('\'');
      words.add(apostrophe < 0 ? word : word.substring(0, apostrophe));
    } else {
      words.addAll(Arrays.asList(meant));
    }
  }

  private static String lower(String said) {
    char[] letters = said.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letters[i] == '’' ? '\'' : Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }
}
