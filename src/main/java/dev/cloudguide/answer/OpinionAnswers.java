package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.advice.Guides;
import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.advice.Opinions;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "What would Daniel Vassallo use", "is it dumb to run Postgres on EC2": one opinion at a time, with its owner. */
final class OpinionAnswers {
  /** A fact of this kind of question: which subject of our reading list is meant. */
  static final String SUBJECT = "subject";
  /** A fact of this kind of question: {@code against} where the drawbacks are asked for. */
  static final String STANCE = "stance";

  private final Opinions opinions;
  private final Guides guides;
  private final Services services;

  OpinionAnswers(Opinions opinions, Guides guides, Services services) {
    this.opinions = opinions;
    this.guides = guides;
    this.services = services;
  }

  Reply answer(Question.Opinion question) {
    return page(question, 0).orElseGet(() -> nobody(question));
  }

  /** The opinion at that place, or empty if there are no more. */
  Optional<Reply> page(Question.Opinion question, int page) {
    return one(question, select(question.named()), page);
  }

  /** Of these opinions the one at that place. */
  Optional<Reply> one(Question question, List<Opinion> selected, int page) {
    if (page < 0 || page >= selected.size()) {
      return Optional.empty();
    }
    Opinion opinion = selected.get(page);
    Reply.Builder reply = said(opinion).remember(question);
    if (page + 1 < selected.size()) {
      reply.ask(more(selected.get(page + 1), opinion, page));
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
    return guides.reading(subject).stream().flatMap(id -> opinions.find(id).stream()).toList();
  }

  private List<Opinion> select(Named named) {
    if (named.person().isPresent()) {
      return by(named.person().get(), named);
    }
    Set<Opinion> selected = new LinkedHashSet<>(ofSubject(named));
    if (selected.isEmpty()) {
      List<Opinion> all = new ArrayList<>();
      named.services().forEach(service -> all.addAll(opinions.about(service)));
      all.sort(Comparator.comparingInt(opinion -> opinion.services().size()));
      selected.addAll(all);
    }
    if (selected.isEmpty()) {
      named.need().ifPresent(need -> selected.addAll(read("need/" + need)));
    }
    return List.copyOf(selected);
  }

  /** One owner's: on what is named, if he spoke of it; else in the order of the reading list, then all the rest. */
  private List<Opinion> by(String owner, Named named) {
    Set<Opinion> about = new LinkedHashSet<>(ofSubject(named));
    named.services().forEach(service -> about.addAll(opinions.about(service)));
    named.need().ifPresent(need -> about.addAll(read("need/" + need)));
    List<Opinion> his = about.stream().filter(opinion -> opinion.owner().equals(owner)).toList();
    boolean open = named.services().isEmpty() && named.needs().isEmpty() && !named.facts().containsKey(SUBJECT);
    if (!open || !his.isEmpty()) {
      return his;
    }
    Set<Opinion> all = new LinkedHashSet<>(read("person/" + owner));
    opinions.by(owner).stream().filter(opinion -> opinion.kind() != Opinion.Kind.HOLDS).forEach(all::add);
    all.addAll(opinions.by(owner));
    return List.copyOf(all);
  }

  /** "Who says so", "what else", "what's the catch" after an opinion. */
  Optional<Reply> followUp(Wish wish, Question.Opinion last, int page) {
    List<Opinion> selected = select(last.named());
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

  private List<Opinion> ofSubject(Named named) {
    List<String> subjects = new ArrayList<>();
    Optional.ofNullable(named.facts().get(SUBJECT)).ifPresent(subjects::add);
    named.word().ifPresent(subjects::add);
    List<String> things = new ArrayList<>(named.services().stream().map(ServiceId::value).toList());
    things.addAll(named.outside());
    if (things.size() == 2) {
      subjects.add(things.get(0) + " + " + things.get(1));
      subjects.add(things.get(1) + " + " + things.get(0));
    }
    if (named.facts().containsKey(STANCE)) {
      named.services().forEach(service -> subjects.add("against/" + service.value()));
    }
    named.services().forEach(service -> subjects.add(service.value()));
    return subjects.stream().map(this::read).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  /** Nobody we quote spoke of it: then at least what it is. */
  private Reply nobody(Question.Opinion question) {
    Named named = question.named();
    if (named.person().isPresent()) {
      return Reply.saying(Phrase.of("opinion.not-his").with("owner", named.person().get())).remember(question).build();
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
}
