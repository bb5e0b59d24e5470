package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.advice.Guides;
import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.advice.Opinions;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "What would Daniel Vassallo use", "is it dumb to run Postgres on EC2": one opinion at a time, with its owner. */
final class OpinionAnswers {
  /** A fact of this kind of question: what about somebody or something is asked for. */
  static final String STANCE = "stance";
  /** Of {@link #STANCE}: the drawbacks. */
  static final String AGAINST = "against";
  /** Of {@link #STANCE}: who somebody is. */
  private static final String WHO = "who";
  /** Of {@link #STANCE}: whether somebody agrees. */
  private static final String AGREE = "agree";
  /** A fact of this kind of question: beside whom somebody else is asked about. */
  private static final String BESIDE = "beside";
  /** Of {@link #STANCE}: whether somebody likes it. */
  private static final String LIKING = "liking";

  private final Opinions opinions;
  private final Guides guides;
  private final Services services;
  private final FoundOpinions found;

  OpinionAnswers(Opinions opinions, Guides guides, Services services) {
    this.opinions = opinions;
    this.guides = guides;
    this.services = services;
    this.found = new FoundOpinions(opinions, guides);
  }

  /** "Does he agree": on what was asked before, and after what somebody said the next one. */
  static Question.Opinion inContext(Question.Opinion asked, Question last) {
    Named named = asked.named();
    if (!AGREE.equals(named.facts().get(STANCE)) || !FoundOpinions.isOpen(named)) {
      return asked;
    }
    Named before = last.named();
    Map<String, String> facts = new HashMap<>(named.facts());
    before.person().ifPresent(owner -> facts.put(BESIDE, owner));
    return new Question.Opinion(named.toBuilder().services(before.services()).outside(before.outside())
        .needs(before.needs()).word(before.word()).unknown(before.unknown()).facts(facts).build());
  }

  /** Of somebody who is left unnamed: the next whose opinions we know. */
  private Question.Opinion whose(Question.Opinion asked) {
    String beside = asked.named().facts().get(BESIDE);
    Optional<String> other = beside == null || asked.named().person().isPresent()
        ? Optional.empty() : guides.othersThan(beside).stream().findFirst();
    return other.isEmpty() ? asked
        : new Question.Opinion(asked.named().toBuilder().person(other).build());
  }

  Reply answer(Question.Opinion heard) {
    Question.Opinion question = whose(heard);
    return page(question, 0).orElseGet(() -> nobody(question));
  }

  /** The opinion at that place, or empty if there are no more; who somebody is comes before what he says. */
  Optional<Reply> page(Question.Opinion question, int page) {
    Named named = question.named();
    if (WHO.equals(named.facts().get(STANCE)) && named.person().isPresent()) {
      Named person = Named.builder().person(named.person()).build();
      return page == 0 ? who(question) : one(question, found.of(person), page - 1, page);
    }
    Optional<Reply> reply = one(question, found.of(named), page, page);
    return page == 0 && LIKING.equals(named.facts().get(STANCE)) ? reply.map(said -> nearest(said, named)) : reply;
  }

  /** "Who is Dan Moore". */
  private Optional<Reply> who(Question.Opinion question) {
    return question.named().person().flatMap(owner -> guides.person(owner).map(is ->
        Reply.saying(Phrase.of("opinion.who").with("owner", owner).with("is", is))
            .ask(Asks.of(Phrase.of("ask.opinion.other").with("owner", owner), new Pending.PageOffered(0)))
            .remember(question).build()));
  }

  /** Whether somebody likes it we know only if he judged it: else that is said first. */
  private Reply nearest(Reply reply, Named named) {
    Opinion first = found.of(named).getFirst();
    Optional<String> subject = named.service().flatMap(services::find).map(Service::shortName);
    if (first.kind() != Opinion.Kind.HOLDS && FoundOpinions.isOnIt(first) || subject.isEmpty()) {
      return reply;
    }
    List<Phrase> say = new ArrayList<>(reply.say());
    Phrase nearest = Phrase.of(first.year().isPresent() ? "opinion.nearest.year" : "opinion.nearest")
        .with("owner", first.owner()).with("subject", subject.get()).with("text", first.text());
    say.set(0, first.year().map(year -> nearest.with("year", new Value.Text(year))).orElse(nearest));
    return new Reply(say, reply.ask(), reply.card(), reply.figures(), reply.cited(), reply.remember(),
        reply.outcome(), reply.screen());
  }

  /** Of these opinions the one at that place. */
  Optional<Reply> one(Question question, List<Opinion> selected, int page) {
    return one(question, selected, page, page);
  }

  private Optional<Reply> one(Question question, List<Opinion> selected, int place, int page) {
    if (place < 0 || place >= selected.size()) {
      return Optional.empty();
    }
    Opinion opinion = selected.get(place);
    Reply.Builder reply = said(opinion).remember(question);
    if (place + 1 < selected.size()) {
      reply.ask(more(selected.get(place + 1), opinion, page));
    }
    return Optional.of(reply.build());
  }

  /** An opinion with its owner, and what has changed since. */
  static Reply.Builder said(Opinion opinion) {
    Reply.Builder reply = Reply.saying(RecommendFollowUpAnswers.opinion(opinion))
        .cite(new Cited.InOpinion(opinion.owner(), opinion.text()))
        .card(new Card(Phrase.of("card.opinion.title").with("owner", opinion.owner()), List.of(
            Phrase.of("card.text").with("text", opinion.text()),
            Phrase.of("card.text").with("text", opinion.source()))));
    opinion.since().ifPresent(since -> reply.say(Phrase.of("opinion.since").with("since", since)));
    return reply;
  }

  private static Ask more(Opinion next, Opinion now, int page) {
    Phrase question = next.owner().equals(now.owner())
        ? Phrase.of("ask.opinion.more")
        : Phrase.of("ask.opinion.other").with("owner", next.owner());
    return Asks.of(question, new Pending.PageOffered(page));
  }

  List<Opinion> read(String subject) {
    return found.read(subject);
  }

  /** "Who says so", "what else", "what's the catch" after an opinion. */
  Optional<Reply> followUp(Wish wish, Question.Opinion last, int page) {
    List<Opinion> selected = found.of(last.named());
    return switch (wish) {
      case ALTERNATIVE -> page(last, page + 1);
      case WHY, SOURCE -> page < selected.size()
          ? Optional.of(source(selected.get(page), page, selected.size()))
          : Optional.empty();
      case CAVEAT -> page < selected.size() ? otherSide(selected.get(page), last.named()) : Optional.empty();
      case WORKING, CHEAPER, MORE, REPEAT, GO_BACK, SEND, CHANGE -> Optional.empty();
    };
  }

  /** What speaks against an opinion: a drawback named by somebody, what has changed since, or what another says. */
  private Optional<Reply> otherSide(Opinion opinion, Named named) {
    List<ServiceId> about = named.services().isEmpty() ? opinion.services() : named.services();
    return about.stream()
        .flatMap(service -> read("against/" + service.value()).stream())
        .filter(found -> !found.equals(opinion))
        .findFirst()
        .map(found -> said(found).build())
        .or(() -> opinion.since().map(since -> Reply.saying(Phrase.of("opinion.since").with("since", since)).build()))
        .or(() -> about.stream()
            .flatMap(service -> opinions.about(service).stream())
            .filter(found -> !found.owner().equals(opinion.owner()))
            .min(Comparator.comparingInt(found -> found.services().size()))
            .map(found -> said(found).build()));
  }

  private static Reply source(Opinion opinion, int page, int size) {
    Phrase said = opinion.source().startsWith("http")
        ? Phrase.of("opinion.source.page").with("owner", opinion.owner())
        : Phrase.of("opinion.source").with("source", opinion.source());
    Reply.Builder reply = Reply.saying(said).cite(new Cited.InOpinion(opinion.owner(), opinion.text()));
    if (page + 1 < size) {
      reply.ask(Asks.of(Phrase.of("ask.opinion.more"), new Pending.PageOffered(page)));
    }
    return reply.build();
  }

  /** Nobody we quote spoke of it: then at least what it is. */
  private Reply nobody(Question.Opinion question) {
    Named named = question.named();
    if (named.person().isPresent()) {
      return notHis(named.person().get(), question);
    }
    return named.service().flatMap(services::find)
        .map(service -> {
          Reply.Builder reply = Reply.saying(Phrase.of("opinion.none").with("subject", service.shortName()),
              Phrase.of("explain.service").with("service", service.shortName()).with("purpose", service.purpose()));
          if (!service.status().isOpenToNew()) {
            reply.say(ServiceStanding.phrase(service, services));
          }
          return reply.cite(ExplainServiceAnswers.cited(service, Cited.Role.SUBJECT)).remember(question).build();
        })
        .or(() -> named.outside().stream().findFirst().flatMap(guides::outside).map(product ->
            Reply.saying(Phrase.of("opinion.none").with("subject", product.name()),
                Phrase.of("explain.service").with("service", product.name()).with("purpose", product.purpose()))
                .remember(question).build()))
        .orElseGet(() -> Reply.saying()
            .ask(Asks.of(Phrase.of("ask.opinion.subject"), new Pending.MissingAsked(Pending.Missing.SERVICE)))
            .remember(question).build());
  }

  private static Map<String, String> without(String fact, Named named) {
    Map<String, String> facts = new HashMap<>(named.facts());
    facts.remove(fact);
    return facts;
  }

  /** He said nothing of it: then perhaps another did; else what he advises in general. */
  private Reply notHis(String owner, Question.Opinion question) {
    Named named = question.named();
    Optional<String> subject = named.service().flatMap(services::find).map(Service::shortName)
        .or(() -> named.outside().stream().findFirst())
        .or(() -> FoundOpinions.subject(named));
    Phrase none = subject.map(on -> Phrase.of("opinion.not-his.on").with("subject", on))
        .orElseGet(() -> Phrase.of("opinion.not-his"));
    Optional<Question.Opinion> other = guides.othersThan(owner).stream()
        .map(someone -> new Question.Opinion(
            named.toBuilder().person(Optional.of(someone)).facts(without(STANCE, named)).build()))
        .filter(asked -> !found.of(asked.named()).isEmpty())
        .findFirst();
    Phrase ask = other.map(asked -> Phrase.of("ask.opinion.other").with("owner", asked.named().person().get()))
        .orElseGet(() -> Phrase.of("ask.opinion.general").with("owner", owner));
    Question next = other.orElseGet(() ->
        new Question.Opinion(Named.builder().person(Optional.of(owner)).build()));
    return Reply.saying(none.with("owner", owner))
        .ask(Asks.of(ask, new Pending.WhichQuestion(List.of(next))))
        .remember(question).build();
  }
}
