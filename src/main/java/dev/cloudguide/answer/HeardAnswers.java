package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Preference;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.domain.understanding.Understanding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a freely worded sentence leads to, in the light of the conversation: the question it asks, an answer to what we
 * asked, or a question back when it could mean two things. Never a guess.
 */
final class HeardAnswers {
  private static final Set<String> PRONOUNS = Set.of("it", "that", "this", "them", "those", "one");

  private final Services services;
  private final RecommendAnswers recommend;
  private final GivenWords given;

  HeardAnswers(Services services, RecommendAnswers recommend, CommitmentAnswers commitment) {
    this.services = services;
    this.recommend = recommend;
    this.given = new GivenWords(services, recommend, commitment);
  }

  /** Where a sentence leads. */
  sealed interface Lead {
    /** To a question that can be answered. */
    record Asked(Question question) implements Lead {}

    /** To an answer to what we asked. */
    record Gave(Given given) implements Lead {}

    /** To a question of ours. */
    record AskBack(Reply reply) implements Lead {}

    /** Nowhere. */
    record Lost() implements Lead {}
  }

  /**
   * Where a sentence leads.
   *
   * @param understander what understands it
   */
  Lead lead(String sentence, Understander understander, Turn turn) {
    Function<String, Understanding> understand = understander::understand;
    Optional<Reply> meaning = recommend.meaning(sentence, understander, turn);
    if (meaning.isPresent()) {
      return new Lead.AskBack(meaning.get());
    }
    Optional<Given> answered = given.answered(sentence, understander, turn);
    if (answered.isPresent()) {
      return new Lead.Gave(answered.get());
    }
    Understanding understanding = understand.apply(sentence);
    if (understanding instanceof Understanding.Nothing) {
      understanding = spelledOut(sentence, turn).map(understand)
          .filter(Understanding.Sure.class::isInstance)
          .orElse(understanding);
    }
    if (understanding instanceof Understanding.Nothing || understanding instanceof Understanding.NamedOnly) {
      Optional<Question> unknown = UnknownWords.compared(
          sentence, understander.asking("comparing"), part -> named(understand.apply(part)));
      if (unknown.isPresent()) {
        return new Lead.Asked(unknown.get());
      }
    }
    if (understanding instanceof Understanding.Nothing) {
      understanding = useOfLast(sentence, understander, turn).orElse(understanding);
    }
    if (understanding instanceof Understanding.Nothing) {
      Optional<Question> unknown = UnknownWords.asked(sentence);
      if (unknown.isPresent()) {
        return new Lead.Asked(unknown.get());
      }
    }
    return lead(understanding, turn);
  }

  static Named named(Understanding understanding) {
    return switch (understanding) {
      case Understanding.Sure sure -> sure.question().named();
      case Understanding.Between between -> between.likelier().named();
      case Understanding.OneOf oneOf -> oneOf.likely().getFirst().named();
      case Understanding.NamedOnly only -> only.named();
      case Understanding.Nothing nothing -> Named.NOTHING;
    };
  }

  private static Map<String, String> facts(Understanding understanding) {
    return named(understanding).facts();
  }

  /** The sentence with what was asked about last in the place of "it": "what does Lambda cost". */
  private Optional<String> spelledOut(String sentence, Turn turn) {
    Optional<String> subject = turn.conversation().last().map(Question::named)
        .flatMap(named -> named.type().map(InstanceType::apiName)
            .or(() -> named.service().flatMap(services::find).map(Service::shortName)));
    String[] words = sentence.split(" ");
    for (int i = 0; i < words.length && subject.isPresent(); i++) {
      if (PRONOUNS.contains(words[i].toLowerCase(Locale.ROOT))) {
        words[i] = subject.get();
        return Optional.of(String.join(" ", words));
      }
    }
    return Optional.empty();
  }

  /** "I've got two terabytes", after a price: so much of what was priced. */
  private Optional<Understanding> useOfLast(String sentence, Understander understander, Turn turn) {
    return turn.conversation().last()
        .filter(last -> last instanceof Question.Price || last instanceof Question.Estimate)
        .map(Question::named)
        .flatMap(named -> named.type().map(InstanceType::apiName)
            .or(() -> named.service().flatMap(services::find).map(Service::shortName)))
        .map(subject -> understander.understand(understander.asking("price") + " " + subject + " " + sentence))
        .filter(again -> again instanceof Understanding.Sure sure
            && (sure.question() instanceof Question.Estimate || sure.question() instanceof Question.Price)
            && !(sure.question().named().amounts().isEmpty() && sure.question().named().count().isEmpty()))
        .map(again -> new Understanding.NamedOnly(added(named(again))));
  }

  /** The amounts alone: the rest stays as it was. */
  private static Named added(Named again) {
    return Named.builder().amounts(again.amounts()).count(again.count()).build();
  }

  private Lead lead(Understanding understanding, Turn turn) {
    return switch (understanding) {
      case Understanding.Sure sure -> sure(sure.question(), turn);
      case Understanding.Between between -> between(between.likelier(), between.other(), turn);
      case Understanding.OneOf oneOf -> goesOn(oneOf, turn).<Lead>map(Lead.Asked::new).orElseGet(() ->
          new Lead.AskBack(recommend.whichOf(inContext(oneOf.likely(), turn), inContext(oneOf.others(), turn))));
      case Understanding.NamedOnly only -> named(only.named(), turn);
      case Understanding.Nothing nothing -> new Lead.Lost();
    };
  }

  /** "And if we want every line of the bill": of needs that may be meant, the one that was just advised on. */
  private static Optional<Question> goesOn(Understanding.OneOf oneOf, Turn turn) {
    Optional<String> before = turn.conversation().last()
        .filter(Question.Recommend.class::isInstance).flatMap(last -> last.named().need());
    return oneOf.likely().stream()
        .filter(one -> before.isPresent() && one.named().need().equals(before))
        .findFirst()
        .map(one -> withContext(one, turn));
  }

  private static List<Question.Recommend> inContext(List<Question.Recommend> needs, Turn turn) {
    return needs.stream().map(one -> (Question.Recommend) withContext(one, turn)).toList();
  }

  /** After an answer, something that may be about it and names nothing else is about it. */
  private Lead between(Question likelier, Question other, Turn turn) {
    for (Question one : List.of(likelier, other)) {
      if (one instanceof Question.FollowUp && turn.conversation().last().isPresent()
          && isBare(likelier.named()) && isBare(other.named())) {
        return sure(one, turn);
      }
    }
    return kind(likelier).equals(kind(other)) ? sure(likelier, turn) : either(List.of(likelier, other), turn);
  }

  private Lead sure(Question question, Turn turn) {
    Optional<Question> chosen = choice(question, turn);
    if (chosen.isPresent()) {
      return new Lead.Asked(chosen.get());
    }
    if (question instanceof Question.FollowUp followUp && followUp.wish() == Wish.CHANGE
        && awaitsFact(turn) && !question.named().facts().isEmpty()) {
      return new Lead.Gave(new Given.Facts(question.named().facts()));
    }
    return new Lead.Asked(changesTerms(question, turn)
        ? new Question.FollowUp(Wish.CHANGE, question.named()) : withContext(question, turn));
  }

  /** "Three year terms", said of a commitment that was asked about, changes that. */
  private static boolean changesTerms(Question question, Turn turn) {
    boolean mentioned = question instanceof Question.Preference preference
        && preference.action() == Question.Preference.Action.OFFER;
    return mentioned && turn.conversation().last().orElse(null) instanceof Question.Commitment
        && Set.of(Preference.TERM, Preference.PAYMENT).containsAll(Wanted.of(question.named()).keySet());
  }

  /** Between questions we offered, the one of that kind: "the price, please". */
  private static Optional<Question> choice(Question question, Turn turn) {
    if (!isBare(question.named())
        || !(turn.conversation().pending().orElse(null) instanceof Pending.WhichQuestion which)) {
      return Optional.empty();
    }
    return which.questions().stream().filter(offered -> offered.getClass() == question.getClass()).findFirst();
  }

  private static boolean awaitsFact(Turn turn) {
    return turn.conversation().pending().orElse(null) instanceof Pending.FactAsked;
  }

  /** "What does it cost" is about what was asked before; what was said of the case stays said. */
  private static Question withContext(Question question, Turn turn) {
    Optional<Question> last = turn.conversation().last();
    if (last.isEmpty()) {
      return question;
    }
    Named before = last.get().named();
    if (question instanceof Question.Recommend && last.get() instanceof Question.Recommend) {
      Named both = before.answered(question.named().facts());
      Named.Builder named = question.named().toBuilder().facts(both.facts()).asked(both.asked())
          .leaning(question.named().leaningAfter(before));
      return question.with(question.named().needs().isEmpty() ? named.needs(before.needs()).build() : named.build());
    }
    if (question instanceof Question.Opinion asked) {
      return OpinionAnswers.inContext(asked, last.get());
    }
    boolean refersBack = question instanceof Question.Price || question instanceof Question.ExplainService
        || question instanceof Question.Estimate || question instanceof Question.BillingRule;
    return refersBack && isBare(question.named()) && !before.services().isEmpty()
        ? question.with(question.named().toBuilder().services(before.services()).build())
        : question;
  }

  /** Whether a question names nothing it could be about. */
  private static boolean isBare(Named named) {
    return named.services().isEmpty() && named.types().isEmpty() && named.family().isEmpty()
        && named.outside().isEmpty() && named.needs().isEmpty() && named.word().isEmpty()
        && named.unknown().isEmpty();
  }

  /** Whether something is named that a question can be about. */
  static boolean namesSubject(Named named) {
    return !isBare(named);
  }

  /** Something named, and nothing said of what is wanted. */
  Lead named(Named named, Turn turn) {
    if (awaitsFact(turn) && !named.facts().isEmpty()) {
      return new Lead.Gave(new Given.Facts(named.facts()));
    }
    boolean changesCase = !named.facts().isEmpty() && isBare(named)
        && turn.conversation().last().orElse(null) instanceof Question.Recommend;
    if (changesCase || turn.conversation().last().isPresent() && changesLast(named)) {
      return new Lead.Asked(new Question.FollowUp(Wish.CHANGE, named));
    }
    Optional<Question> other = aboutOther(named, turn);
    if (other.isPresent()) {
      return new Lead.Asked(other.get());
    }
    if (describesCase(named)) {
      return new Lead.Asked(withContext(new Question.Recommend(named), turn));
    }
    Optional<Service> service = named.service().flatMap(services::find);
    if (service.isPresent() && named.services().size() == 1) {
      return either(List.of(new Question.ExplainService(named), new Question.Price(named)), turn);
    }
    if (!named.types().isEmpty()) {
      return new Lead.Asked(new Question.Price(named));
    }
    if (named.services().size() > 1) {
      return either(List.of(new Question.Compare(named), new Question.PriceCompare(named)), turn);
    }
    if (named.term().isPresent() || named.payment().isPresent()) {
      return new Lead.Asked(new Question.Preference(Question.Preference.Action.OFFER, named));
    }
    return named.needs().isEmpty() ? new Lead.Lost() : new Lead.Asked(new Question.Recommend(named));
  }

  /** "No, I meant E C S": the question asked last, about the service named now. */
  private static Optional<Question> aboutOther(Named named, Turn turn) {
    if (named.services().size() != 1 || !named.needs().isEmpty()) {
      return Optional.empty();
    }
    return turn.conversation().last().filter(last -> switch (last) {
      case Question.ExplainService asked -> true;
      case Question.Opinion asked -> true;
      case Question.TestPlan asked -> true;
      case Question.Recommend asked -> true;
      default -> false;
    }).map(last -> new Question.FollowUp(Wish.CHANGE, named));
  }

  /** Something to be done and something about the case: a service named beside them is part of the case. */
  private static boolean describesCase(Named named) {
    return !named.needs().isEmpty() && !named.facts().isEmpty() && named.types().isEmpty();
  }

  /** Only a place, a system, a count, a term or a size: one thing of the last question, changed. */
  private static boolean changesLast(Named named) {
    boolean some = !named.regions().isEmpty() || named.system().isPresent() || named.count().isPresent()
        || named.term().isPresent() || named.payment().isPresent() || named.size().isPresent()
        || !named.amounts().isEmpty();
    return some && named.services().isEmpty() && named.needs().isEmpty() && named.outside().isEmpty();
  }

  private Lead either(List<Question> questions, Turn turn) {
    return new Lead.AskBack(either(questions.stream().map(question -> withContext(question, turn)).toList()));
  }

  /** Asks which of these questions is meant. */
  Reply either(List<Question> offered) {
    List<Question.Recommend> needs = offered.stream()
        .filter(Question.Recommend.class::isInstance).map(Question.Recommend.class::cast).toList();
    if (needs.size() == offered.size()) {
      return recommend.whichOf(needs, List.of());
    }
    List<Value> choices = offered.stream().<Value>map(question -> new Value.Said(kind(question))).toList();
    Optional<Service> service = offered.getFirst().named().service().flatMap(services::find);
    Phrase question = Phrase.of(service.isPresent() ? "ask.which-question.service" : "ask.which-question")
        .with("choices", new Value.AnyOf(choices));
    Ask ask = Asks.of(
        service.map(named -> question.with("service", named.shortName())).orElse(question),
        new Pending.WhichQuestion(offered));
    return Reply.saying().ask(ask).build();
  }

  private static Phrase kind(Question question) {
    return Phrase.of("kind." + kindName(question));
  }

  /** What our words and those of people call its kind. */
  static String kindName(Question question) {
    String aspect = question instanceof Question.Commitment asked ? "." + asked.aspect().name() : "";
    return question.getClass().getSimpleName() + aspect;
  }
}
