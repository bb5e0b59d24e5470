package dev.cloudguide.answer;

import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.Services;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Services whose names sound like words that name none: "I don't know dynamite. Did you mean DynamoDB?" */
final class NearServices {
  private static final int MOST = 3;
  /** Of the letters of a name so many in a hundred may be otherwise. */
  private static final int MOST_OTHERWISE = 40;

  private final Services services;

  NearServices(Services services) {
    this.services = services;
  }

  private record Near(Service service, int otherwise) {}

  /** The reply; if it asks which service is meant, with close choices where there are some. */
  Reply offered(Reply reply) {
    boolean asks = reply.ask().isPresent()
        && reply.ask().get().pending().equals(new Pending.MissingAsked(Pending.Missing.SERVICE));
    if (!asks || reply.say().isEmpty()
        || !(reply.say().getFirst().values().get("words") instanceof Value.Text words)) {
      return reply;
    }
    List<Service> near = to(words.written());
    if (near.isEmpty()) {
      return reply;
    }
    List<Value> choices = near.stream().<Value>map(service -> new Value.Text(service.shortName())).toList();
    return reply.asking(Asks.of(
        Phrase.of("ask.near-service").with("choices", new Value.AnyOf(choices)),
        new Pending.DidYouMean(Pending.Kind.SERVICE, near.stream().map(service -> service.id().value()).toList())));
  }

  private List<Service> to(String words) {
    String said = plain(words);
    List<Near> near = new ArrayList<>();
    for (Service service : services.all()) {
      int otherwise = otherwise(said, plain(service.shortName()));
      for (String name : service.spoken()) {
        otherwise = Math.min(otherwise, otherwise(said, plain(name)));
      }
      if (otherwise <= MOST_OTHERWISE) {
        near.add(new Near(service, otherwise));
      }
    }
    return near.stream().sorted(Comparator.comparingInt(Near::otherwise)).limit(MOST).map(Near::service).toList();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(" ", "");
  }

  /** Letters to change, add or leave out, of a hundred. */
  private static int otherwise(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return 100 * row[other.length()] / Math.max(1, Math.max(one.length(), other.length()));
  }
}
