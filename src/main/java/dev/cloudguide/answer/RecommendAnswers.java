package dev.cloudguide.answer;

import dev.cloudguide.conversation.AnswerLength;
import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.advice.Advice;
import dev.cloudguide.domain.advice.Adviser;
import dev.cloudguide.domain.advice.Fact;
import dev.cloudguide.domain.advice.Familiarity;
import dev.cloudguide.domain.advice.Need;
import dev.cloudguide.domain.advice.Needs;
import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.advice.Told;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Understander;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** "Which database should I use": asks what decides, then recommends, with reason; caveat and runner-up on request. */
final class RecommendAnswers {
  private static final String CAVEAT = "CAVEAT";
  private static final String ALTERNATIVE = "ALTERNATIVE";
  private static final int MOST_TAKEN = 3;
  private static final List<String> USUAL_NEEDS = List.of("store-records", "run-code", "store-files");

  private final Needs needs;
  private final Adviser adviser;
  private final Services services;
  private final Familiar familiar;
  private final FamiliarNames familiarNames;

  RecommendAnswers(Needs needs, Adviser adviser, Services services, Familiarity familiarity) {
    this.needs = needs;
    this.adviser = adviser;
    this.services = services;
    this.familiar = new Familiar(familiarity, needs);
    this.familiarNames = new FamiliarNames(familiarity, services);
  }

  Reply answer(Question.Recommend asked, Turn turn) {
    Question.Recommend question = familiar.marked(asked, turn);
    return question.named().need().flatMap(needs::find)
        .map(need -> advise(question, need, turn))
        .orElseGet(() -> whichNeed(question));
  }

  /** The advice that a question led to, for follow-ups; empty if it led to a question. */
  Optional<Advice.Recommended> recommendation(Question.Recommend question) {
    return question.named().need()
        .flatMap(needs::find)
        .map(need -> advice(need, question.named()))
        .filter(Advice.Recommended.class::isInstance)
        .map(Advice.Recommended.class::cast);
  }

  private Advice advice(Need need, Named named) {
    return adviser.advise(need, told(need, named, familiar.facts(named)));
  }

  private static Told told(Need need, Named named, Map<String, String> facts) {
    List<String> asked = named.asked().stream().filter(fact -> need.fact(fact).isPresent()).toList();
    return new Told(facts, named.leaningOf(need.id()), asked);
  }

  private Reply advise(Question.Recommend question, Need need, Turn turn) {
    return switch (advice(need, question.named())) {
      case Advice.Ask ask -> Reply.saying().ask(ask(ask)).remember(question).build();
      case Advice.Recommended recommended -> recommended(question, need, recommended, turn);
    };
  }

  private static Ask ask(Advice.Ask ask) {
    List<Value> choices = ask.choices().stream().<Value>map(choice -> new Value.Text(choice.say())).toList();
    return Asks.of(
        Phrase.of("ask.fact").with("question", ask.question()).with("choices", new Value.AnyOf(choices)),
        new Pending.FactAsked(ask.need(), ask.fact()));
  }

  /** The question about a fact, to ask it again. */
  Optional<Ask> askAgain(Pending.FactAsked pending) {
    return needs.find(pending.need()).flatMap(need -> need.fact(pending.fact())
        .map(fact -> ask(new Advice.Ask(need.id(), fact.id(), need.question(fact), fact.choices()))));
  }

  /** "What do you mean by joins", while we ask about them: what it means, and the question again. */
  Optional<Reply> meaning(String sentence, Understander understander, Turn turn) {
    if (!(turn.conversation().pending().orElse(null) instanceof Pending.FactAsked asked)) {
      return Optional.empty();
    }
    Optional<Ask> ask = askAgain(asked).filter(open ->
        UnknownWords.asksAbout(sentence, open.question().values().get("question"))
            || understander.asksMeaning(sentence));
    Phrase said = needs.meaning(asked.fact()).map(text -> Phrase.of("ask.fact.meaning").with("meaning", text))
        .orElseGet(() -> Phrase.of("help.fact"));
    return ask.map(open -> Reply.saying(said).ask(open).build());
  }

  private Reply recommended(
      Question.Recommend question, Need need, Advice.Recommended advice, Turn turn) {
    Optional<AnswerLength> length = turn.preferences().get().length();
    Reply.Builder reply = Reply.saying(headline(question, need, advice, length))
        .remember(question)
        .card(card(need, advice))
        .screen(() -> AdviceScreens.recommendation(need, advice))
        .ask(offer(question.named(), advice, length));
    cite(reply, advice.pick(), Cited.Role.RECOMMENDATION);
    advice.runnerUp().ifPresent(next -> cite(reply, next, Cited.Role.RUNNER_UP));
    advice.opinions().forEach(opinion -> reply.cite(new Cited.InOpinion(opinion.owner(), opinion.text())));
    return reply.build();
  }

  /** The pick and why; what of it the person knows is named, and what led to it. */
  private Phrase headline(
      Question.Recommend question, Need need, Advice.Recommended advice, Optional<AnswerLength> length) {
    Named named = question.named();
    Optional<Familiar.Name> known = Familiar.is(advice.pick(), named);
    Advice without = adviser.advise(need, told(need, named, named.facts()));
    Optional<Familiar.Name> led = familiar.ledTo(advice, without, named)
        .filter(name -> known.isEmpty() && !advice.reason().contains(familiarName(name)));
    Value pick = new Value.Text(advice.pick().say());
    Value said = known.map(name -> Phrase.of(name.runs() ? "recommend.pick.run" : "recommend.pick.known")
            .with("pick", pick))
        .or(() -> led.map(name -> Phrase.of(name.runs() ? "recommend.pick.as-run" : "recommend.pick.as-known")
            .with("pick", pick).with("name", familiarName(name))))
        .<Value>map(Value.Said::new)
        .orElse(pick);
    String key = "recommend" + length.map(wanted -> "." + wanted.id()).orElse("");
    return Phrase.of(key).with("pick", said).with("reason", advice.reason()).with("caveat", advice.caveat());
  }

  private String familiarName(Familiar.Name name) {
    return familiarNames.of(name.name());
  }

  private static Ask offer(Named named, Advice.Recommended advice, Optional<AnswerLength> length) {
    Optional<Advice.Pick> next = advice.runnerUp();
    boolean caveatSaid = length.equals(Optional.of(AnswerLength.FULL));
    if (caveatSaid) {
      return next.isPresent()
          ? Asks.of(Phrase.of("ask.offer.alternative"), new Pending.FollowUpOffered(List.of(ALTERNATIVE)))
          : Asks.anythingElse();
    }
    Optional<Familiar.Name> known = next.flatMap(pick -> Familiar.is(pick, named));
    if (known.isPresent()) {
      return Asks.of(
          Phrase.of(known.get().runs() ? "ask.caveat-or-runner-up.run" : "ask.caveat-or-runner-up.known")
              .with("runnerUp", next.get().say()),
          new Pending.FollowUpOffered(List.of(CAVEAT, ALTERNATIVE)));
    }
    return next.isPresent()
        ? Asks.of(Phrase.of("ask.caveat-or-runner-up"), new Pending.FollowUpOffered(List.of(CAVEAT, ALTERNATIVE)))
        : Asks.of(Phrase.of("ask.caveat"), new Pending.FollowUpOffered(List.of(CAVEAT)));
  }

  private void cite(Reply.Builder reply, Advice.Pick pick, Cited.Role role) {
    pick.service().flatMap(services::find)
        .ifPresent(service -> reply.cite(new Cited.InService(service.id(), service.name(), role)));
  }

  private static Card card(Need need, Advice.Recommended advice) {
    List<Phrase> lines = new ArrayList<>();
    lines.add(Phrase.of("card.recommend.pick").with("pick", advice.pick().say()));
    lines.add(Phrase.of("card.text").with("text", advice.reason()));
    lines.add(Phrase.of("card.recommend.caveat").with("caveat", advice.caveat()));
    advice.runnerUp().ifPresent(next ->
        lines.add(Phrase.of("card.recommend.runner-up").with("runnerUp", next.say())));
    List<Value> taken = takenForGranted(need, advice);
    if (!taken.isEmpty()) {
      lines.add(Phrase.of("card.recommend.taken").with("facts", new Value.AllOf(taken)));
    }
    advice.costDriver().ifPresent(driver ->
        lines.add(Phrase.of("card.recommend.driver").with("driver", driver)));
    for (Opinion opinion : advice.opinions().stream().limit(2).toList()) {
      lines.add(Phrase.of("card.opinion").with("owner", opinion.owner()).with("text", opinion.text()));
    }
    for (String source : advice.sources().stream().limit(2).toList()) {
      lines.add(Phrase.of("card.text").with("text", source));
    }
    return new Card(Phrase.of("card.recommend.title").with("need", need.name().title()), lines);
  }

  /** What nobody stated and the pick rests on, in the words of the facts. */
  private static List<Value> takenForGranted(Need need, Advice.Recommended advice) {
    return need.facts().stream()
        .flatMap(fact -> Optional.ofNullable(advice.assumed().get(fact.id())).flatMap(fact::choice).stream())
        .map(Fact.Choice::condition)
        .filter(condition -> !condition.isEmpty())
        .limit(MOST_TAKEN)
        .<Value>map(Value.Text::new)
        .toList();
  }

  /** Asks for what it is to be. */
  Reply whichNeed(Question question) {
    String words = question.named().unknown().get(Expected.NEED);
    List<Value> usual = USUAL_NEEDS.stream()
        .flatMap(id -> needs.find(id).stream())
        .<Value>map(need -> new Value.Text(choice(need.name()).toLowerCase(Locale.ROOT)))
        .toList();
    Reply.Builder reply = words == null || words.isBlank()
        ? Reply.saying()
        : Reply.saying(Phrase.of("missing.need").with("words", words));
    return reply.ask(Asks.of(
            Phrase.of("ask.which-need").with("choices", new Value.AnyOf(usual)),
            new Pending.MissingAsked(Pending.Missing.NEED)))
        .remember(question)
        .build();
  }

  /**
   * "Do you want to cache data, or to store records?"
   *
   * @param others to be offered if it is none of those
   */
  Reply whichOf(List<Question.Recommend> likely, List<Question.Recommend> others) {
    return which("ask.which-of-needs", likely, others);
  }

  /** Neither: what else it could be, or the wish to hear it in other words. */
  Reply noneOf(Pending.WhichQuestion which) {
    List<Question.Recommend> others = which.others().stream()
        .filter(Question.Recommend.class::isInstance).map(Question.Recommend.class::cast).toList();
    return others.isEmpty()
        ? Reply.saying()
            .ask(Asks.of(Phrase.of("ask.need-in-other-words"), new Pending.MissingAsked(Pending.Missing.NEED)))
            .remember(new Question.Recommend(Named.NOTHING))
            .build()
        : which("ask.which-other-need", others, List.of());
  }

  private Reply which(String key, List<Question.Recommend> likely, List<Question.Recommend> others) {
    List<Value> choices = likely.stream()
        .flatMap(one -> one.named().need().flatMap(needs::find).stream())
        .<Value>map(need -> new Value.Text(choice(need.name())))
        .toList();
    return Reply.saying()
        .ask(Asks.of(
            Phrase.of(choices.size() == 1 ? key + ".one" : key).with("choices", new Value.AnyOf(choices)),
            new Pending.WhichQuestion(List.copyOf(likely), List.copyOf(others))))
        .remember(likely.getFirst())
        .build();
  }

  /** A need as one of several to choose from, without an "or" of its own: "store files" of "store files or objects". */
  private static String choice(Need.Name name) {
    int or = name.title().indexOf(" or ");
    return or < 0 ? name.title() : name.title().substring(0, or);
  }

  /** Which of these is meant by words that are what it is called: "cache data". */
  Optional<Integer> placeOf(String words, List<Question> offered) {
    String said = words.strip().toLowerCase(Locale.ROOT);
    for (int place = 0; place < offered.size(); place++) {
      Optional<Need.Name> name = offered.get(place).named().need().flatMap(needs::find).map(Need::name);
      if (name.isPresent() && (said.endsWith(choice(name.get()).toLowerCase(Locale.ROOT))
          || name.get().spoken().contains(said))) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** "Go back": without the answer given last, so that it is asked for again. */
  Optional<Reply> back(Question.Recommend question, Turn turn) {
    Named named = question.named();
    return named.need().flatMap(needs::find).flatMap(need -> named.asked().reversed().stream()
        .filter(named.facts()::containsKey)
        .findFirst()
        .flatMap(fact -> askAgain(new Pending.FactAsked(need.id(), fact))
            .map(ask -> Reply.saying().ask(ask)
                .remember(new Question.Recommend(named.unanswered(fact))).build()))
        .or(() -> need.asked().reversed().stream()
            .map(asked -> asked.fact().id())
            .filter(named.facts()::containsKey)
            .findFirst()
            .map(fact -> answer(new Question.Recommend(named.unanswered(fact)), turn))));
  }

  /** The value of the choice at that place, from zero, as this need offers them. */
  Optional<String> choice(Pending.FactAsked pending, int index) {
    return needs.find(pending.need()).flatMap(need -> need.fact(pending.fact()).map(Fact::choices)
        .filter(choices -> index >= 0 && index < choices.size())
        .map(choices -> choices.get(index).value()));
  }

  /** The value of the choice said in these words, as this need offers them or as people put them. */
  Optional<String> choiceSaid(Pending.FactAsked pending, String words) {
    String said = words.strip().toLowerCase(Locale.ROOT);
    return needs.find(pending.need()).flatMap(need -> need.fact(pending.fact())).stream()
        .flatMap(fact -> fact.choices().stream())
        .filter(choice -> choice.say().toLowerCase(Locale.ROOT).equals(said) || choice.spoken().contains(said))
        .map(Fact.Choice::value)
        .findFirst();
  }

  /** Whether a fact of that id has that value. */
  boolean isChoice(String fact, String value) {
    return value.equals(Fact.UNKNOWN) || needs.fact(fact).flatMap(known -> known.choice(value)).isPresent();
  }
}
