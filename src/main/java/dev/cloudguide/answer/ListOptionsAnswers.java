package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.advice.Need;
import dev.cloudguide.domain.advice.Needs;
import dev.cloudguide.domain.advice.Option;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "What are my options for caching": three at a time, the usual one first. */
final class ListOptionsAnswers {
  private static final int AT_ONCE = 3;

  private final Needs needs;
  private final Services services;
  private final ServiceFollowUpAnswers aboutService;

  ListOptionsAnswers(Needs needs, Services services, ServiceFollowUpAnswers aboutService) {
    this.needs = needs;
    this.services = services;
    this.aboutService = aboutService;
  }

  /** The options from that page on, or empty if nothing was named that has any. */
  Optional<Reply> page(Question.ListOptions question, int page) {
    Optional<Need> need = question.named().need().flatMap(needs::find);
    if (need.isPresent()) {
      return page(question, need.get(), page);
    }
    return page > 0 ? Optional.empty() : question.named().service().flatMap(services::find)
        .flatMap(service -> aboutService.answer(Question.FollowUp.Wish.ALTERNATIVE, service))
        .map(reply -> remembering(reply, question));
  }

  /** "What's the catch": that of the option named first. */
  Optional<Reply> caveat(Question.ListOptions question) {
    return question.named().need().flatMap(needs::find)
        .map(need -> options(need).getFirst())
        .map(option -> Reply.saying(Phrase.of("options.caveat")
            .with("option", option.say()).with("caveat", option.caveat())).build());
  }

  private static Reply remembering(Reply reply, Question question) {
    return new Reply(reply.say(), reply.ask(), reply.card(), reply.figures(), reply.cited(), Optional.of(question),
        reply.outcome(), reply.screen());
  }

  private Optional<Reply> page(Question.ListOptions question, Need need, int page) {
    List<Option> options = options(need);
    int from = page * AT_ONCE;
    if (from >= options.size()) {
      return Optional.empty();
    }
    int to = Math.min(from + AT_ONCE, options.size());
    List<Value> names = options.subList(from, to).stream()
        .<Value>map(option -> new Value.Text(option.say()))
        .toList();
    Phrase said = page == 0
        ? Phrase.of("options").with("need", need.name().title().toLowerCase(Locale.ROOT))
        : Phrase.of("options.more");
    Reply.Builder reply = Reply.saying(said.with("options", new Value.AllOf(names)))
        .remember(question)
        .card(card(need, options))
        .screen(() -> AdviceScreens.options(need, options.subList(from, to)))
        .ask(to < options.size() ? more(page) : choose(question));
    options.subList(from, to).forEach(option -> option.service().flatMap(services::find)
        .ifPresent(service -> reply.cite(ExplainServiceAnswers.cited(service, Cited.Role.OTHER))));
    return Optional.of(reply.build());
  }

  private static Ask more(int page) {
    return Asks.of(Phrase.of("ask.options.more"), new Pending.PageOffered(page));
  }

  private static Ask choose(Question.ListOptions question) {
    return Asks.of(Phrase.of("ask.options.choose"),
        new Pending.WhichQuestion(List.of(new Question.Recommend(question.named()))));
  }

  /** Those one can start with, each once: the usual one first. */
  private List<Option> options(Need need) {
    List<Option> all = new ArrayList<>(need.option(need.otherwise()).stream().toList());
    all.addAll(need.options());
    List<Option> options = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Option option : all) {
      boolean open = option.service().flatMap(services::find).map(ListOptionsAnswers::isOpen).orElse(true);
      if (open && !said.contains(option.say())) {
        said.add(option.say());
        options.add(option);
      }
    }
    return options;
  }

  private static boolean isOpen(Service service) {
    return service.status().isOpenToNew();
  }

  private static Card card(Need need, List<Option> options) {
    List<Phrase> lines = options.stream()
        .map(option -> Phrase.of("card.option").with("option", option.say()).with("reason", option.reason()))
        .toList();
    return new Card(Phrase.of("card.recommend.title").with("need", need.name().title()), lines);
  }
}
