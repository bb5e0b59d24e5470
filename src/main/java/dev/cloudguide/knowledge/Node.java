package dev.cloudguide.knowledge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a JSON document: an object, an array, or a text. Only Jackson's parser is used, not its data binding, which
 * takes longer to start than a need takes to read.
 */
record Node(Map<String, Node> fields, List<Node> items, String text) {
  private static final Node NOTHING = new Node(Map.of(), List.of(), "");

  /** The document that a text holds. */
  static Node parse(String json) throws JsonProcessingException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return read(parser);
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Node> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, read(parser));
      }
      return new Node(fields, List.of(), "");
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser));
      }
      return new Node(Map.of(), items, "");
    }
    return token == null ? NOTHING : new Node(Map.of(), List.of(), parser.getText());
  }

  /** The field of that name; an empty text if there is none. */
  Node field(String name) {
    return fields.getOrDefault(name, NOTHING);
  }

  /** The text of a field, if there is one. */
  Optional<String> optional(String name) {
    String text = field(name).text();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The texts of an array, or the one text. */
  List<String> texts() {
    if (!text.isEmpty()) {
      return List.of(text);
    }
    List<String> texts = new ArrayList<>();
    for (Node item : items) {
      texts.add(item.text());
    }
    return texts;
  }
}
