package dev.cloudguide.domain.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Understands a sentence as people say or type it. Thread-safe: it holds nothing of what it hears. */
public final class Understander {
  private final Vocabulary vocabulary;
  private final Tagger tagger;

  public Understander(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.tagger = new Tagger(vocabulary);
  }

  /** What these words ask; never throws, whatever they are. */
  public Understanding understand(String words) {
    String[] said = vocabulary.words.of(words);
    return said.length == 0 ? new Understanding.Nothing() : decision(said).make();
  }

  /** The facts that these words state, whatever they ask: for answers to a question about facts. */
  public Map<String, String> facts(String words) {
    String[] said = vocabulary.words.of(words);
    return said.length == 0 ? Map.of() : decision(said).facts();
  }

  /** Whether somebody who says these words is in despair or danger, whatever else they ask. */
  public Optional<Question.Crisis> crisis(String words) {
    String[] said = vocabulary.words.of(words);
    return said.length == 0 ? Optional.empty() : decision(said).crisis();
  }

  /** Whether these words ask what some words mean: "what do you mean by joins". */
  public boolean asksMeaning(String words) {
    String[] said = vocabulary.words.of(words);
    return said.length > 0 && decision(said).asksMeaning();
  }

  /** Whether these words decline all that was offered: "none of those". */
  public boolean declines(String words) {
    return vocabulary.declining.contains(String.join(" ", vocabulary.words.of(words)));
  }

  /** The kind of question that these words are the name of: "what it costs". */
  public Optional<String> kindCalled(String words) {
    return Optional.ofNullable(vocabulary.kinds.get(words.strip().toLowerCase(Locale.ROOT)));
  }

  /** How one usually asks that: to hear words as part of such a question. */
  public String asking(String kind) {
    return vocabulary.asking.get(kind);
  }

  /** What tells whether these words describe a case, each as loud as it is: to find how much each should weigh. */
  double[] signs(String words) {
    String[] said = vocabulary.words.of(words);
    return said.length == 0 ? new Signs().loud() : decision(said).signs().loud();
  }

  private Decision decision(String[] said) {
    Sentence sentence = tagger.tag(said);
    Amounts.Found amounts = vocabulary.amounts.in(sentence);
    Reading reading = new Reading(sentence);
    vocabulary.cues.find(sentence, reading);
    List<Mention> mentions = sentence.mentions();
    return new Decision(sentence, mentions, amounts, reading, vocabulary);
  }
}
