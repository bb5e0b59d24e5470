package dev.cloudguide.alexa.screen;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be touched below an answer: the ways to go on that it offers aloud, each under the words that say it. */
final class Touches {
  private static final int MOST = 4;
  /** Where the choices offered are words to say, not all there are. */
  private static final String INTERVIEW = "commitment";

  private Touches() {}

  /**
   * One thing to touch.
   *
   * @param label what to say instead
   * @param touch what it sends
   */
  record Offered(Phrase label, Touch touch) {}

  /**
   * What to offer.
   *
   * @param reply the answer; without a question at its end the session is over
   * @param kind of screen, for hints
   */
  static List<Offered> after(Reply reply, String kind) {
    Optional<Ask> ask = reply.ask();
    if (ask.isEmpty()) {
      return List.of(new Offered(Phrase.of("touch.open"), new Touch.Open()));
    }
    List<Offered> offered = switch (ask.get().pending()) {
      case Pending.FollowUpOffered offer -> offer.wishes().stream().map(Touches::wish).toList();
      case Pending.KeepPreference offer -> yesOrNo();
      case Pending.ForgetConfirm confirm -> yesOrNo();
      case Pending.KeepEstimate keep -> yesOrNo();
      case Pending.GoOnOffered offer -> yesOrNo();
      case Pending.PageOffered page -> page(page.page());
      case Pending.FactAsked asked -> openChoices(ask.get(), asked.need().equals(INTERVIEW));
      case Pending.SideAsked asked -> sides(ask.get());
      case Pending.DidYouMean meant -> choices(ask.get());
      case Pending.WhichQuestion which -> which.questions().size() > 1 ? choices(ask.get()) : yesOrNo();
      case Pending.MissingAsked asked -> names(ask.get());
      case Pending.UsageAsked asked -> List.of(given("unsure"));
      case Pending.AnythingElse anything -> hints(reply, kind);
    };
    return offered.subList(0, Math.min(MOST, offered.size()));
  }

  private static Offered wish(String wish) {
    return new Offered(Phrase.of("touch.wish." + wish), new Touch.Wish(wish));
  }

  private static Offered given(String answer) {
    return new Offered(Phrase.of("touch.given." + answer), new Touch.Answer(answer));
  }

  private static List<Offered> yesOrNo() {
    return List.of(given("yes"), given("no"));
  }

  private static List<Offered> page(int page) {
    Offered next = new Offered(Phrase.of("touch.next"), new Touch.Page(true));
    return page == 0 ? List.of(next) : List.of(next, new Offered(Phrase.of("touch.previous"), new Touch.Page(false)));
  }

  /** The choices of a question, and a way out for those who cannot tell. */
  private static List<Offered> openChoices(Ask ask, boolean interview) {
    List<Offered> offered = new ArrayList<>(interview ? names(ask) : choices(ask));
    if (offered.size() >= MOST) {
      return offered;
    }
    offered.add(given("unsure"));
    return offered;
  }

  /** A question of yes or no decides between sides; where there is none, they are named. */
  private static List<Offered> sides(Ask ask) {
    return ask.question().values().containsKey("question")
        ? List.of(given("yes"), given("no"), given("unsure"))
        : choices(ask);
  }

  private static List<Offered> choices(Ask ask) {
    List<Offered> offered = new ArrayList<>();
    for (Value choice : named(ask)) {
      offered.add(new Offered(label(choice), new Touch.Choice(offered.size())));
    }
    return offered;
  }

  private static List<Offered> names(Ask ask) {
    return named(ask).stream().map(Touches::named).toList();
  }

  /** "Yes" and "no" have intents of their own; other words are heard as they are. */
  private static Offered named(Value choice) {
    boolean plain = choice instanceof Value.Text text && (text.written().equals("yes") || text.written().equals("no"));
    return plain ? given(((Value.Text) choice).written()) : new Offered(label(choice), new Touch.Said());
  }

  private static List<Value> named(Ask ask) {
    return ask.question().values().get("choices") instanceof Value.AnyOf any ? any.values() : List.of();
  }

  private static Phrase label(Value choice) {
    return choice instanceof Value.Place place
        ? Phrase.of("card.text").with("text", place.region().name())
        : Phrase.of("card.text").with("text", choice);
  }

  /** Nothing in particular was offered: what people ask next after such an answer. */
  private static List<Offered> hints(Reply reply, String kind) {
    return switch (kind) {
      case "bars" -> List.of(wish("CHEAPER"), wish("SOURCE"));
      case "costs", "break-even" -> List.of(wish("WORKING"), wish("SOURCE"));
      case "comparison" -> List.of(wish("WHY"), wish("SOURCE"));
      case "examples" -> List.of();
      default -> List.of(new Offered(price(reply), new Touch.Said()));
    };
  }

  /** The price of what was spoken of, if it was one service. */
  private static Phrase price(Reply reply) {
    List<Cited.InService> services = reply.cited().stream()
        .filter(Cited.InService.class::isInstance).map(Cited.InService.class::cast).toList();
    return services.size() == 1
        ? Phrase.of("touch.cost").with("service", services.getFirst().name())
        : Phrase.of("touch.example");
  }
}
