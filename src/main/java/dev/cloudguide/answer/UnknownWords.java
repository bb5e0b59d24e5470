package dev.cloudguide.answer;

import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** "What is frobnicator": a question about one word that nobody knows, which is named back. */
final class UnknownWords {
  private static final List<String> BEFORE = List.of("what is", "what's", "what are", "explain", "describe");
  private static final List<String> ARTICLES = List.of("a ", "an ", "the ");

  private UnknownWords() {}

  /** The question, with the word that names nothing; empty if the sentence is no such question. */
  static Optional<Question> asked(String sentence) {
    String said = sentence.strip().toLowerCase(Locale.ROOT);
    return BEFORE.stream()
        .filter(before -> said.startsWith(before + " "))
        .map(before -> withoutArticle(said.substring(before.length()).strip()))
        .filter(UnknownWords::isOneWord)
        .<Question>map(word -> new Question.ExplainService(
            Named.builder().unknown(Map.of(Expected.SERVICE, word)).build()))
        .findFirst();
  }

  private static String withoutArticle(String words) {
    return ARTICLES.stream().filter(words::startsWith).findFirst()
        .map(article -> words.substring(article.length())).orElse(words);
  }

  /** One word of letters, long enough to be a name. */
  private static boolean isOneWord(String words) {
    return words.length() > 3 && words.chars().allMatch(Character::isLetter);
  }
}
