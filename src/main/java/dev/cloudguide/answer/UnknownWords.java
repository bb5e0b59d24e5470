package dev.cloudguide.answer;

import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /**
   * "Lambda or bananas", of which one names nothing, or neither does: a comparison with what is not known.
   *
   * @param beginnings how one begins to ask for a comparison, parted by semicolons
   * @param understand what a part names
   */
  static Optional<Question> compared(String sentence, String beginnings, Function<String, Named> understand) {
    String said = sentence.strip().toLowerCase(Locale.ROOT);
    Optional<String> asked =
        Stream.of(beginnings.split("; ")).filter(begin -> said.startsWith(begin + " ")).findFirst();
    String[] sides = asked.isPresent()
        ? said.substring(asked.get().length() + 1).split(" (?:with|to|and|or|versus|vs) ")
        : said.split(" (?:or|versus|vs) ");
    if (sides.length != 2 || !isOneWord(sides[0]) || !isOneWord(sides[1])) {
      return Optional.empty();
    }
    List<Named> named = Stream.of(sides).map(understand).toList();
    List<String> unknown = IntStream.range(0, 2).filter(at -> isNothing(named.get(at)))
        .mapToObj(at -> sides[at]).toList();
    List<ServiceId> services = named.stream().flatMap(one -> one.services().stream()).toList();
    List<String> outside = named.stream().flatMap(one -> one.outside().stream()).toList();
    boolean isComparison = unknown.size() == 2 || unknown.size() == 1 && services.size() + outside.size() == 1;
    return isComparison ? Optional.of(new Question.Compare(Named.builder().services(services).outside(outside)
        .unknown(Map.of(Expected.SERVICE, String.join(" or ", unknown))).build())) : Optional.empty();
  }

  /** Whether a sentence asks what a word of our question is: "what are joins". */
  static boolean asksAbout(String sentence, Value question) {
    String said = sentence.strip().toLowerCase(Locale.ROOT);
    String ours = question instanceof Value.Text text ? " " + text.written().toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ") + " " : "";
    return BEFORE.stream()
        .filter(before -> said.startsWith(before + " "))
        .map(before -> withoutArticle(said.substring(before.length()).strip()))
        .anyMatch(word -> ours.contains(" " + word + " ") || ours.contains(" " + word + "s "));
  }

  private static boolean isNothing(Named named) {
    return named.services().isEmpty() && named.outside().isEmpty() && named.types().isEmpty()
        && named.word().isEmpty() && named.regions().isEmpty() && named.system().isEmpty();
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
