package dev.cloudguide.answer;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.util.HashMap;
import java.util.Map;

/** A person's usual term and way to pay, in the place of what a commitment question left open. */
final class UsualTerms {
  /** Fact: that one of them stands in the question. */
  private static final String USED = "usual-terms";

  private UsualTerms() {}

  /** The question with what it left open, as the person usually has it. Whether to commit at all is left alone. */
  static Question.Commitment filled(Question.Commitment question, Turn turn) {
    Named named = question.named();
    boolean complete = named.term().isPresent() && named.payment().isPresent();
    if (complete || question.aspect() == Question.Commitment.Aspect.ADVICE) {
      return question;
    }
    Preferences saved = turn.preferences().get();
    boolean helps = named.term().isEmpty() && saved.term().isPresent()
        || named.payment().isEmpty() && saved.payment().isPresent();
    if (!helps) {
      return question;
    }
    Map<String, String> facts = new HashMap<>(named.facts());
    facts.put(USED, "yes");
    return question.with(named.toBuilder()
        .term(named.term().or(saved::term))
        .payment(named.payment().or(saved::payment))
        .facts(facts)
        .build());
  }

  static boolean areUsed(Named named) {
    return named.facts().containsKey(USED);
  }

  /** The same, of which nothing is said to be usual any more. */
  static Named replaced(Named named) {
    Map<String, String> facts = new HashMap<>(named.facts());
    facts.remove(USED);
    return named.toBuilder().facts(facts).build();
  }

  /** "A one year Compute Savings Plan", or "your usual" one. */
  static Phrase said(CommitmentOption option, Named named) {
    Phrase said = CommitmentCase.said(option);
    return areUsed(named) ? new Phrase(said.key() + ".usual", said.values()) : said;
  }
}
