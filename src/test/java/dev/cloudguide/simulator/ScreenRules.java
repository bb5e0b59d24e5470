package dev.cloudguide.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cloudguide.alexa.screen.Touch;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.simulator.screen.Drawn;
import dev.cloudguide.simulator.screen.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds every screen of every conversation against the rules: it can be read on every device, every touch is known and
 * says the same as its words.
 */
final class ScreenRules {
  /** As a document and its data may grow before the whole response comes near its 24 KB. */
  private static final int SIZE_LIMIT = 16 * 1024;
  private static final double LEAST_CONTRAST = 4.5;
  /** A text smaller than that cannot be read from across a kitchen, on a device of that width. */
  private static final double LEAST_SIZE = 1 / 60.0;

  private final JsonNode directive;
  private final List<String> broken = new ArrayList<>();

  private ScreenRules(JsonNode directive) {
    this.directive = directive;
  }

  /**
   * The rules that the screen of an answer breaks, in words; empty if none.
   *
   * @param echo that got it: left as it is
   */
  static List<String> brokenBy(Exchange exchange, Echo echo) {
    JsonNode directive = exchange.screen();
    if (directive.isMissingNode()) {
      boolean due = echo.hasScreen() && exchange.reply()
          .filter(reply -> reply.outcome() != Reply.Outcome.ENDED).isPresent();
      return due ? List.of("an answer on a device with a screen is shown") : List.of();
    }
    ScreenRules rules = new ScreenRules(directive);
    rules.must(echo.hasScreen(), "nothing is sent to a screen that is not there");
    int size = directive.toString().length();
    rules.must(size <= SIZE_LIMIT, "a screen has at most 16 KB, not " + size);
    rules.nothingEmpty("screen", directive.path("datasources").path("screen"));
    for (Viewport viewport : Viewport.values()) {
      rules.drawn(viewport);
    }
    rules.touches(exchange, echo);
    return rules.broken;
  }

  private void nothingEmpty(String name, JsonNode node) {
    must(!node.isContainerNode() || !node.isEmpty(), "nothing empty in the data source: " + name);
    must(!node.isTextual() || !node.textValue().isEmpty(), "no empty text in the data source: " + name);
    must(!node.isNull(), "no null in the data source: " + name);
    node.properties().forEach(field -> nothingEmpty(name + "." + field.getKey(), field.getValue()));
    node.forEach(element -> nothingEmpty(name + "[]", element));
  }

  private void drawn(Viewport viewport) {
    Drawn drawn = Drawn.of(directive, viewport);
    drawn.unreadable().forEach(problem -> broken.add(viewport.id() + ": " + problem));
    must(viewport.isRound() || drawn.beyond() <= 0, viewport.id() + ": all of it is seen without scrolling, but for "
        + Math.round(drawn.beyond()) + " pixels");
    for (Drawn.Written text : drawn.texts()) {
      double contrast = Contrast.between(text.ink(), text.ground());
      must(contrast >= LEAST_CONTRAST, viewport.id() + ": contrast " + contrast + " of " + text.words());
      must(text.size() >= viewport.width() * LEAST_SIZE, viewport.id() + ": too small: " + text.words());
      must(!text.words().isBlank(), viewport.id() + ": a text without words");
    }
  }

  private void touches(Exchange exchange, Echo echo) {
    JsonNode screen = directive.path("datasources").path("screen");
    for (JsonNode action : screen.path("actions")) {
      touch(exchange, echo, action.path("label").asText(), action.path("arguments"));
    }
    for (JsonNode entry : screen.path("entries")) {
      if (entry.has("arguments")) {
        touch(exchange, echo, entry.path("name").asText(), entry.path("arguments"));
      }
    }
  }

  private void touch(Exchange exchange, Echo echo, String label, JsonNode arguments) {
    List<Object> list = new ArrayList<>();
    arguments.forEach(value -> list.add(value.isNumber() ? value.numberValue() : value.textValue()));
    must(Touch.read(list).isPresent(), "a touch that the handler knows: " + arguments);
    Optional<Pending> pending = exchange.reply().flatMap(Reply::ask).map(ask -> ask.pending());
    boolean saves = pending.filter(asked -> asked instanceof Pending.KeepPreference
        || asked instanceof Pending.KeepEstimate || asked instanceof Pending.GoOnOffered
        || asked instanceof Pending.ForgetConfirm).isPresent();
    if (!saves) {
      Exchange said = echo.twin().say(label.replaceAll("[?.]$", "").toLowerCase(Locale.ROOT));
      Exchange touched = echo.twin().touch(directive, arguments);
      must(phrases(said).equals(phrases(touched)), "touching and saying '" + label + "' come to the same:\n    said: "
          + said.speech() + " [" + said.heard().intent() + "]\n    touched: " + touched.speech());
      must(said.reply().map(Reply::outcome).equals(Optional.of(Reply.Outcome.ANSWERED))
          || said.reply().map(Reply::outcome).equals(Optional.of(Reply.Outcome.ENDED)),
          "'" + label + "' is understood when said");
    }
  }

  /** What an answer says and asks, whichever of its variants is said. */
  private static List<Object> phrases(Exchange exchange) {
    return exchange.reply().map(reply -> List.<Object>of(reply.say(), reply.ask())).orElse(List.of());
  }

  private void must(boolean kept, String rule) {
    if (!kept) {
      broken.add(rule);
    }
  }
}
