package dev.cloudguide.conversation;

import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An answer before it has words: what to say, the one question (if any), what to show, what to remember.
 *
 * @param say statements in order, the headline first
 * @param ask the question that ends it, if it asks one
 * @param card what to show beside it
 * @param figures every exact amount it rests on
 * @param cited services and opinions it names
 * @param remember the question that follow-ups will refer to; absent leaves the former one
 * @param outcome how the turn went, for the miss counter and the session's end
 * @param screen what a screen shows, made only where there is one; absent for the card's or the answer's words
 */
public record Reply(
    List<Phrase> say,
    Optional<Ask> ask,
    Optional<Card> card,
    List<Figure> figures,
    List<Cited> cited,
    Optional<Question> remember,
    Outcome outcome,
    Optional<Supplier<Screen>> screen) {

  /** How a turn went. */
  public enum Outcome {
    /** Answered, or asked what is needed to answer. */
    ANSWERED,
    /** Not understood. */
    MISSED,
    /** The person is done: the session ends whatever came before. */
    ENDED
  }

  public Reply {
    say = List.copyOf(say);
    figures = List.copyOf(figures);
    cited = List.copyOf(cited);
    if (say.isEmpty() && ask.isEmpty()) {
      throw new IllegalArgumentException("reply: says nothing and asks nothing");
    }
  }

  public static Builder saying(Phrase... say) {
    return new Builder(List.of(say));
  }

  /** A reply with the same content and this question at its end. */
  public Reply asking(Ask question) {
    return new Reply(say, Optional.of(question), card, figures, cited, remember, outcome, screen);
  }

  /** A reply with the same content and this said behind it. */
  public Reply adding(Phrase more) {
    List<Phrase> all = new ArrayList<>(say);
    all.add(more);
    return new Reply(all, ask, card, figures, cited, remember, outcome, screen);
  }

  /** Collects the parts of a reply. */
  public static final class Builder {
    private final List<Phrase> say;
    private Optional<Ask> ask = Optional.empty();
    private Optional<Card> card = Optional.empty();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Cited> cited = new ArrayList<>();
    private Optional<Question> remember = Optional.empty();
    private Outcome outcome = Outcome.ANSWERED;
    private Optional<Supplier<Screen>> screen = Optional.empty();

    private Builder(List<Phrase> say) {
      this.say = new ArrayList<>(say);
    }

    public Builder say(Phrase phrase) {
      say.add(phrase);
      return this;
    }

    public Builder ask(Ask value) {
      ask = Optional.of(value);
      return this;
    }

    public Builder card(Card value) {
      card = Optional.of(value);
      return this;
    }

    public Builder figure(Figure figure) {
      figures.add(figure);
      return this;
    }

    public Builder figures(List<Figure> more) {
      figures.addAll(more);
      return this;
    }

    public Builder cite(Cited one) {
      cited.add(one);
      return this;
    }

    public Builder remember(Question question) {
      remember = Optional.of(question);
      return this;
    }

    public Builder outcome(Outcome value) {
      outcome = value;
      return this;
    }

    public Builder screen(Supplier<Screen> value) {
      screen = Optional.of(value);
      return this;
    }

    public Reply build() {
      return new Reply(say, ask, card, figures, cited, remember, outcome, screen);
    }
  }
}
