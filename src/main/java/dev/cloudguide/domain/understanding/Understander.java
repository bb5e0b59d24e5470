package dev.cloudguide.domain.understanding;

import java.util.List;

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
    if (said.length == 0) {
      return new Understanding.Nothing();
    }
    Sentence sentence = tagger.tag(said);
    Amounts.Found amounts = vocabulary.amounts.in(sentence);
    Reading reading = new Reading(sentence);
    vocabulary.cues.find(sentence, reading);
    List<Mention> mentions = sentence.mentions();
    return new Decision(sentence, mentions, amounts, reading, vocabulary.small).make();
  }
}
