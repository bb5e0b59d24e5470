package dev.cloudguide.alexa.interceptor;

import dev.cloudguide.conversation.Conversation;
import dev.cloudguide.conversation.written.QuestionCodec;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A conversation as session attributes. They travel through Alexa and back, so what comes in may be of an older
 * version, of wrong types or tampered with: whatever does not make sense is as if it were not there.
 */
final class ConversationCodec {
  private static final int VERSION = 1;
  private static final int MOST_SAID = 1_500;
  private static final int MOST_HISTORY = 4;
  private static final int MOST_WAYS = 40;
  /** What Alexa may carry for us. */
  private static final int MOST_BYTES = 4 * 1024;
  private static final int ROOM_FOR_A_NAME = 16;

  private ConversationCodec() {}

  static Conversation read(Map<String, Object> attributes) {
    if (!(attributes.get("v") instanceof Number version) || version.intValue() != VERSION) {
      return Conversation.FRESH;
    }
    return new Conversation(
        QuestionCodec.read(attributes.get("last")),
        PendingCodec.read(attributes.get("pending")),
        said(attributes),
        small(attributes.get("misses")),
        small(attributes.get("turn")),
        history(attributes.get("history")),
        ways(attributes.get("ways")));
  }

  /** The conversation with what is known of a person's preferences, if there is room for both. */
  static Map<String, Object> write(Conversation conversation, Optional<Map<?, ?>> known) {
    Map<String, Object> attributes = write(conversation);
    if (known.isPresent()
        && JsonSize.of(attributes) + JsonSize.of(known.get()) + ROOM_FOR_A_NAME <= MOST_BYTES) {
      attributes.put(KnownPreferences.NAME, known.get());
    }
    return attributes;
  }

  /** Never more than Alexa may carry: whose turn it is goes first, then the oldest questions, then what was said. */
  static Map<String, Object> write(Conversation conversation) {
    Map<String, Object> attributes = whole(conversation);
    return JsonSize.of(attributes) <= MOST_BYTES ? attributes : shorter(conversation.withWays(Map.of()));
  }

  private static Map<String, Object> shorter(Conversation conversation) {
    Conversation kept = conversation;
    Map<String, Object> attributes = whole(kept);
    while (JsonSize.of(attributes) > MOST_BYTES && !kept.history().isEmpty()) {
      kept = kept.withShorterHistory();
      attributes = whole(kept);
    }
    if (JsonSize.of(attributes) > MOST_BYTES) {
      attributes = whole(kept.withoutSaid());
    }
    return JsonSize.of(attributes) > MOST_BYTES ? whole(Conversation.FRESH) : attributes;
  }

  private static Map<String, Object> whole(Conversation conversation) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("v", VERSION);
    attributes.put("turn", conversation.turn());
    if (conversation.misses() > 0) {
      attributes.put("misses", conversation.misses());
    }
    if (conversation.last().isPresent()) {
      attributes.put("last", QuestionCodec.write(conversation.last().get()));
    }
    if (conversation.pending().isPresent()) {
      attributes.put("pending", PendingCodec.write(conversation.pending().get()));
    }
    if (!conversation.history().isEmpty()) {
      List<Map<String, Object>> history = new ArrayList<>(conversation.history().size());
      for (Question question : conversation.history()) {
        history.add(QuestionCodec.write(question));
      }
      attributes.put("history", history);
    }
    if (!conversation.ways().isEmpty()) {
      attributes.put("ways", conversation.ways());
    }
    if (conversation.said().isPresent() && conversation.said().get().speech().length() <= MOST_SAID) {
      Conversation.Said said = conversation.said().get();
      attributes.put("said", said.speech());
      if (said.reprompt().isPresent()) {
        attributes.put("reprompt", said.reprompt().get());
      }
    }
    return attributes;
  }

  private static Map<String, Integer> ways(Object attribute) {
    Map<String, Integer> ways = new HashMap<>();
    if (attribute instanceof Map<?, ?> map && map.size() <= MOST_WAYS) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (entry.getKey() instanceof String name && entry.getValue() instanceof Number way) {
          ways.put(name, small(way));
        }
      }
    }
    return ways;
  }

  private static List<Question> history(Object attribute) {
    if (!(attribute instanceof List<?> list) || list.size() > MOST_HISTORY) {
      return List.of();
    }
    List<Question> history = list.stream().flatMap(one -> QuestionCodec.read(one).stream()).toList();
    return history.size() == list.size() ? history : List.of();
  }

  private static Optional<Conversation.Said> said(Map<String, Object> attributes) {
    return attributes.get("said") instanceof String speech && speech.startsWith("<speak>")
        ? Optional.of(new Conversation.Said(speech, attributes.get("reprompt") instanceof String again
            ? Optional.of(again) : Optional.empty()))
        : Optional.empty();
  }

  private static int small(Object value) {
    return value instanceof Number number ? Math.clamp(number.longValue(), 0, 10_000) : 0;
  }
}
