package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.domain.understanding.Understanding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The one door to every answer: a question and the turn it was asked in, to a reply. */
public final class Answers {
  private static final Set<Wish> ABOUT_AN_ANSWER =
      EnumSet.of(Wish.WHY, Wish.CAVEAT, Wish.ALTERNATIVE, Wish.SOURCE);

  private final Guidance guidance = new Guidance();
  private final QuestionAnswers questions;
  private final FollowUps followUps;
  private final PendingAnswers pending;
  private final HeardAnswers heard;
  private final OpenQuestions open;
  private final NearServices near;
  private final Services services;
  private final Supplier<Understander> understander;

  /** Answers from these sources. */
  public Answers(Ports ports) {
    this.understander = ports.understander();
    this.services = ports.services();
    this.questions = new QuestionAnswers(ports, guidance);
    this.followUps = new FollowUps(questions, guidance, ports);
    this.heard = new HeardAnswers(ports.services(), questions.recommend, questions.commitment);
    this.near = new NearServices(ports.services());
    this.open = new OpenQuestions(this::askAgain, this::asksNow, heard, questions.preferences,
        questions.savedEstimate, ports.services(), ports.regions());
    this.pending = new PendingAnswers(guidance, questions.recommend, questions.advice, questions.preferences,
        questions.savedEstimate, questions.commitment);
  }

  /** What is said outside questions: welcome, help, goodbye. */
  public Guidance guidance() {
    return guidance;
  }

  /** The answer to a question. */
  public Reply answer(Question question, Turn turn) {
    Reply reply = Lengths.fit(near.offered(reply(question, turn)), turn);
    return closing(UsualSystem.named(reply, question, turn), turn);
  }

  /** The answer to a question just asked; where we offered types to choose from, to name one is to choose it. */
  public Reply asked(Question question, Turn turn) {
    Optional<Question> crisis = question.named().unknown().values().stream()
        .flatMap(words -> crisis(words).stream()).findFirst();
    if (crisis.isPresent()) {
      return answer(crisis.get(), turn);
    }
    String unknown = question.named().unknown().get(Named.Expected.SERVICE);
    if (question instanceof Question.ExplainService && unknown != null && pendingFact(turn).isPresent()) {
      return heard("what is ".concat(unknown), turn);
    }
    Optional<Question> again = changed(question);
    if (again.isPresent()) {
      return answer(again.get(), turn);
    }
    return choosesType(question.named(), turn)
        ? given(new Given.Things(question.named()), turn)
        : answer(question, turn);
  }

  /** "And in Deep Archive": where a slot took for a Region what is something else to be changed. */
  private Optional<Question> changed(Question question) {
    String words = question.named().unknown().get(Expected.REGION);
    if (words == null || !(question instanceof Question.FollowUp)) {
      return Optional.empty();
    }
    Understanding understanding = understander.get().understand(understander.get().asking("change") + " " + words);
    return understanding instanceof Understanding.Sure sure && sure.question() instanceof Question.FollowUp change
        && change.wish() == Wish.CHANGE && change.named().unknown().isEmpty()
        ? Optional.of(change) : Optional.empty();
  }

  private static boolean choosesType(Named named, Turn turn) {
    return turn.conversation().pending().orElse(null) instanceof Pending.DidYouMean meant
        && named.types().size() == 1 && meant.choices().contains(named.types().getFirst().apiName())
        && named.regions().isEmpty() && named.system().isEmpty() && named.count().isEmpty();
  }

  /** The answer to a sentence in free words. */
  public Reply heard(String sentence, Turn turn) {
    Optional<Question> crisis = crisis(sentence);
    if (crisis.isPresent()) {
      return answer(crisis.get(), turn);
    }
    Optional<Given> choice = choice(sentence, turn);
    return choice.isPresent()
        ? given(choice.get(), turn)
        : lead(heard.lead(sentence, understander.get(), turn), turn);
  }

  private Optional<Question> crisis(String words) {
    return understander.get().crisis(words).map(Function.identity());
  }

  /** The answer to something named and nothing else: "Fargate". */
  private Reply named(Named named, Turn turn) {
    return lead(heard.named(named, turn), turn);
  }

  private Reply lead(HeardAnswers.Lead lead, Turn turn) {
    return switch (lead) {
      case HeardAnswers.Lead.Asked asked -> answer(asked.question(), turn);
      case HeardAnswers.Lead.Gave gave -> given(gave.given(), turn);
      case HeardAnswers.Lead.AskBack back -> back.reply();
      case HeardAnswers.Lead.Lost lost -> missed(turn);
    };
  }

  private Optional<Given> choice(String words, Turn turn) {
    return pendingFact(turn)
        .flatMap(asked -> questions.recommend.choiceSaid(asked, words)
            .map(value -> new Given.Facts(Map.of(asked.fact(), value))));
  }

  /** What a "yes", "no" or a choice leads to. */
  public Reply given(Given given, Turn turn) {
    if (given instanceof Given.Things things && !awaitsThings(turn)
        && !questions.commitment.isAmountAsked(things.named(), turn)) {
      return named(things.named(), turn);
    }
    String words = given instanceof Given.Facts said ? said.facts().get(Given.Facts.ASKED) : null;
    boolean declined = words != null && !GivenWords.isInterview(turn) && understander.get().declines(words);
    if (declined || words != null && pendingFact(turn).isEmpty()) {
      return heard(words, turn);
    }
    return switch (pending.take(given, turn)) {
      case PendingAnswers.Outcome.Replied replied -> closing(replied.reply(), turn);
      case PendingAnswers.Outcome.Completed completed -> answer(completed.question(), turn);
      case PendingAnswers.Outcome.Unfitting unfitting -> missed(turn);
    };
  }

  /** "Open cloud guide": to go on, if something was left open; else as one greets somebody new, or known. */
  public Reply welcome(Turn turn) {
    Optional<Ask> open = pendingFact(turn).flatMap(this::askAgain);
    if (open.isPresent()) {
      return guidance.welcomeInMidDecision(open.get());
    }
    return turn.preferences().get().equals(Preferences.NONE)
        ? guidance.welcome()
        : guidance.welcomeBack(questions.savedEstimate.goOn(turn));
  }

  /** The one service that is explained on that day. */
  public Reply serviceOfTheDay(LocalDate day) {
    return new ServiceOfTheDayAnswers(services).answer(day);
  }

  /** Help: with the pending question if there is one, else with the skill. */
  public Reply help(Turn turn) {
    String hint = pendingFact(turn).isPresent() ? "help.fact" : "help.open";
    return open.ask(turn)
        .map(ask -> guidance.helpWith(ask, Phrase.of(hint)))
        .orElseGet(guidance::help);
  }

  /** Not understood: a pending question is asked again, with more help each time; else the ladder of guidance. */
  public Reply missed(Turn turn) {
    int misses = turn.conversation().misses();
    return open.ask(turn)
        .flatMap(ask -> guidance.missed(misses, ask))
        .orElseGet(() -> guidance.missed(misses));
  }

  /** Whether a sentence asks to hear the last answer again. */
  public boolean asksToRepeat(String sentence) {
    return understander.get().understand(sentence) instanceof Understanding.Sure sure
        && sure.question() instanceof Question.FollowUp followUp && followUp.wish() == Wish.REPEAT;
  }

  /** "Thanks, that's all": whoever says so wants nothing else. */
  public Reply thanked(Turn turn) {
    boolean offered = turn.conversation().pending().filter(Pending.AnythingElse.class::isInstance).isPresent();
    return offered ? given(new Given.No(), turn) : guidance.goodbye();
  }

  /** "More", "next": the next thing there is to say about the last answer. */
  public Reply more(Turn turn) {
    return answer(new Question.FollowUp(Wish.MORE, Named.NOTHING), turn);
  }

  /** "Previous": what was said before it, or the question asked before. */
  public Reply previous(Turn turn) {
    return answer(new Question.FollowUp(Wish.GO_BACK, Named.NOTHING), turn);
  }

  /** Whether we asked for something to be named. */
  private static boolean awaitsThings(Turn turn) {
    return turn.conversation().pending()
        .filter(pending -> pending instanceof Pending.MissingAsked || pending instanceof Pending.DidYouMean
            || pending instanceof Pending.UsageAsked || pending instanceof Pending.SideAsked)
        .isPresent();
  }

  private Optional<Ask> askAgain(Pending.FactAsked asked) {
    return questions.recommend.askAgain(asked).or(() -> questions.commitment.askAgain(asked));
  }

  /** The question that the last answer leads to: for when it is open still. */
  private Optional<Ask> asksNow(Question last, Turn turn) {
    return reply(last, turn).ask();
  }

  private static Optional<Pending.FactAsked> pendingFact(Turn turn) {
    return turn.conversation().pending()
        .filter(Pending.FactAsked.class::isInstance)
        .map(Pending.FactAsked.class::cast);
  }

  private Reply reply(Question question, Turn turn) {
    return question instanceof Question.FollowUp asked ? followUp(asked, turn) : questions.answer(question, turn);
  }

  private Reply followUp(Question.FollowUp asked, Turn turn) {
    Optional<Question> last = turn.conversation().last();
    boolean choosing = turn.conversation().pending().orElse(null) instanceof Pending.WhichQuestion;
    if (choosing && asked.wish() == Wish.ALTERNATIVE) {
      return given(new Given.No(), turn);
    }
    if (last.isEmpty()) {
      return asked.wish() == Wish.CHANGE && HeardAnswers.namesSubject(asked.named())
          ? named(asked.named(), turn)
          : open.ask(turn).isPresent() ? help(turn) : guidance.nothingToFollow();
    }
    return pendingFact(turn).isPresent() && ABOUT_AN_ANSWER.contains(asked.wish())
        ? help(turn)
        : followUps.answer(asked, last.get(), turn);
  }

  /** Inside a session that was opened, an answer that asks nothing still asks whether there is anything else. */
  private static Reply closing(Reply reply, Turn turn) {
    boolean open = reply.ask().isPresent() || turn.oneShot() || reply.outcome() != Reply.Outcome.ANSWERED;
    return open ? reply : reply.asking(Asks.anythingElse());
  }
}
