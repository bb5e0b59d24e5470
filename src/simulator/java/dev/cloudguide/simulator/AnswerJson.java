package dev.cloudguide.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Reply;
import java.util.List;

/**
 * One answer as the object that {@code --json} and {@code POST /say} give: keys always there, null where there
 * is nothing.
 */
final class AnswerJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AnswerJson() {}

  static ObjectNode of(Exchange exchange) {
    ObjectNode object = JSON.createObjectNode();
    object.put("utterance", exchange.utterance());
    object.put("locale", exchange.locale());
    object.put("session", exchange.session());
    object.put("newSession", exchange.newSession());
    object.set("matched", matched(exchange));
    object.put("speech", exchange.speech());
    object.put("ssml", exchange.ssml());
    object.put("reprompt", exchange.reprompt().orElse(null));
    object.put("sessionEnded", exchange.sessionEnded());
    exchange.card().ifPresentOrElse(
        card -> object.putObject("card").put("title", card[0]).put("text", card[1]),
        () -> object.putNull("card"));
    object.set("screen", screen(exchange.screen()));
    List<Figure> figures = exchange.reply().map(Reply::figures).orElse(List.of());
    ArrayNode figureNodes = object.putArray("figures");
    figures.forEach(figure -> figureNodes.add(figure(figure)));
    cited(object, exchange.reply().map(Reply::cited).orElse(List.of()));
    object.putNull("error");
    object.put("millis", Math.round(exchange.millis() * 10) / 10.0);
    return object;
  }

  private static ObjectNode matched(Exchange exchange) {
    ObjectNode matched = JSON.createObjectNode();
    matched.put("intent", exchange.heard().intent());
    ObjectNode slots = matched.putObject("slots");
    exchange.heard().slots().forEach((name, filled) -> slots.put(name, filled.best()));
    matched.put("confidence", exchange.heard().confidence());
    return matched;
  }

  private static JsonNode screen(JsonNode directive) {
    return directive.isObject()
        ? JSON.createObjectNode().put("token", directive.path("token").asText())
        : JSON.nullNode();
  }

  private static ObjectNode figure(Figure figure) {
    ObjectNode node = JSON.createObjectNode();
    node.put("label", figure.label());
    node.put("usd", figure.amount());
    node.put("per", figure.per().orElse(null));
    node.put("region", figure.region().orElse(null));
    node.put("item", figure.item());
    node.put("source", figure.source().publisher());
    node.put("date", figure.source().date());
    node.put("derived", figure.derived());
    return node;
  }

  private static void cited(ObjectNode object, List<Cited> cited) {
    ArrayNode services = object.putArray("services");
    ArrayNode opinions = object.putArray("opinions");
    for (Cited one : cited) {
      switch (one) {
        case Cited.InService service -> services.addObject()
            .put("id", service.id().value())
            .put("name", service.name())
            .put("role", service.role().label());
        case Cited.InOpinion opinion -> opinions.addObject()
            .put("owner", opinion.owner())
            .put("claim", opinion.claim());
      }
    }
  }
}
