package dev.cloudguide.alexa.screen;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RuntimeError;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RuntimeErrorEvent;
import dev.cloudguide.alexa.speech.Wording;
import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Screen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Replies as screens. */
public final class Screens {
  private static final String TOKEN = "cloud-guide-";
  /** Lines of a card that say where it is from: shown apart. */
  private static final String SOURCE = "card.source";
  /** Nobody reads an address off a screen: the card has it. */
  static final String ADDRESS = "https://";
  /** What can be read on the smallest of screens without scrolling. */
  private static final int MOST_LETTERS = 380;
  private static final int LINE_END = 25;
  private static final Pattern FAILURE = Pattern.compile("[A-Z_]{1,40}");

  private Screens() {}

  /**
   * What to show beside an answer.
   *
   * @param turn how many turns came before the next one: a touch on an older screen can be told by it
   */
  public static Directive of(Reply reply, Wording wording, int turn) {
    Screen screen = reply.screen().map(Supplier::get).orElseGet(() -> plain(reply, wording));
    Map<String, Object> source = ScreenSource.of(screen, wording);
    List<Map<String, Object>> actions = new ArrayList<>();
    for (Touches.Offered offered : Touches.after(reply, hints(screen))) {
      String label = wording.written(offered.label());
      Map<String, Object> action = new LinkedHashMap<>();
      action.put("label", ScreenSource.escaped(Wording.capitalized(label)));
      action.put("arguments", offered.touch().arguments(label));
      actions.add(action);
    }
    if (!actions.isEmpty()) {
      source.put("actions", actions);
      source.put("lead", ScreenSource.escaped(wording.written(lead(reply, screen))));
    }
    return RenderDocumentDirective.builder()
        .withToken(TOKEN + turn)
        .withDocument(Documents.of(kind(screen)))
        .withDatasources(Map.of("screen", source))
        .build();
  }

  /** The question that the touches answer, unless the screen shows it already. */
  private static Phrase lead(Reply reply, Screen screen) {
    boolean shown = screen instanceof Screen.Text && reply.card().isEmpty();
    return reply.ask().filter(ask -> !shown && !(ask.pending() instanceof Pending.AnythingElse))
        .map(Ask::question)
        .orElseGet(() -> Phrase.of("touch.lead"));
  }

  /** What kind of thing a device could not show, without what it says of it. */
  public static String failure(Request request) {
    List<RuntimeError> errors = request instanceof RuntimeErrorEvent event && event.getErrors() != null
        ? event.getErrors() : List.of();
    for (RuntimeError error : errors) {
      if (error != null && error.getType() != null && FAILURE.matcher(error.getType()).matches()) {
        return error.getType();
      }
    }
    return "UNKNOWN";
  }

  /** Whether a token is that of the screen shown in this turn. */
  public static boolean isCurrent(String token, int turn) {
    return (TOKEN + turn).equals(token);
  }

  /** The document a screen is shown with. */
  static String kind(Screen screen) {
    return switch (screen) {
      case Screen.Bars bars -> "bars";
      case Screen.CostLines costs -> "costs";
      case Screen.BreakEven breakEven -> "break-even";
      case Screen.Recommendation advice -> "recommendation";
      case Screen.Comparison comparison -> "comparison";
      case Screen.Listing listing -> "listing";
      case Screen.Text text -> "text";
    };
  }

  /** What to hint at below it; examples need none. */
  private static String hints(Screen screen) {
    boolean examples = screen instanceof Screen.Listing listing
        && listing.entries().stream().anyMatch(Screen.Entry::isQuestion);
    return examples ? "examples" : kind(screen);
  }

  /** The words of the card, or, where there is none, of the answer. */
  private static Screen plain(Reply reply, Wording wording) {
    if (reply.card().isEmpty()) {
      List<Phrase> lines = new ArrayList<>(reply.say());
      reply.ask().ifPresent(ask -> lines.add(ask.question()));
      return new Screen.Text(Phrase.of("screen.title"), Optional.empty(), lines);
    }
    List<Phrase> lines = new ArrayList<>();
    Optional<Phrase> source = Optional.empty();
    int room = MOST_LETTERS;
    for (Phrase line : reply.card().get().lines()) {
      String written = wording.written(line);
      boolean from = line.key().equals(SOURCE);
      if (from) {
        source = Optional.of(new Phrase("screen.source", line.values()));
      }
      room -= from ? 0 : written.length() + LINE_END;
      if (!from && !written.contains(ADDRESS) && (lines.isEmpty() || room >= 0)) {
        lines.add(line);
      }
    }
    return new Screen.Text(reply.card().get().title(), source, lines);
  }
}
