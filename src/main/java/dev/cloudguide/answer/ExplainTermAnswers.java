package dev.cloudguide.answer;

import dev.cloudguide.answer.WhichRegion.Choice;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.catalog.Term;
import dev.cloudguide.domain.catalog.Terms;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "What is coverage": one breath, and one number where there is one. */
final class ExplainTermAnswers {
  private final Terms terms;
  private final ItemPrice itemPrice;
  private final WhichRegion whichRegion;
  private final ExplainServiceAnswers explainService;

  ExplainTermAnswers(
      Terms terms, ItemPrice itemPrice, WhichRegion whichRegion, ExplainServiceAnswers explainService) {
    this.terms = terms;
    this.itemPrice = itemPrice;
    this.whichRegion = whichRegion;
    this.explainService = explainService;
  }

  Reply answer(Question.ExplainTerm question, Turn turn) {
    return term(question.named())
        .map(term -> explained(question, term, turn))
        .orElseGet(() -> explainService.answer(new Question.ExplainService(question.named())));
  }

  /** The word a question is about: the one named, else a service or way to pay that is one. */
  Optional<Term> term(Named named) {
    return named.word().flatMap(terms::find)
        .or(() -> named.service().flatMap(id -> terms.find(id.value())))
        .or(() -> named.payment().map(PaymentOption::id).flatMap(id -> terms.find(id.replace(' ', '-'))))
        .or(() -> named.term().map(CommitmentTerm::id).flatMap(terms::find));
  }

  private Reply explained(Question.ExplainTerm question, Term term, Turn turn) {
    Reply.Builder reply = Reply.saying(
            Phrase.of("card.text").with("text", ItemPrice.before(term.price(), term.text())))
        .remember(question);
    List<Phrase> lines = new ArrayList<>();
    lines.add(Phrase.of("card.text").with("text", term.text()));
    if (whichRegion.of(question.named(), turn) instanceof Choice.Chosen place) {
      itemPrice.add(reply, lines, term.price(), place);
    }
    lines.add(Phrase.of("card.page").with("page", term.source()));
    return reply.card(new Card(Phrase.of("card.text").with("text", term.name()), lines)).build();
  }
}
