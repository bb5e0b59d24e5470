package dev.cloudguide.answer;

import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.PricedItem;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.UnitLookup;
import dev.cloudguide.domain.price.UnitPrice;
import java.util.List;
import java.util.Optional;

/** The number that goes with a rule or a word: one price, said last. */
final class ItemPrice {
  private final PriceBook prices;

  ItemPrice(PriceBook prices) {
    this.prices = prices;
  }

  /** As much of a text as goes before a price: all of it where there is none, else its first sentence. */
  static String before(Optional<PricedItem> item, String text) {
    int end = item.isEmpty() ? -1 : text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** Says and shows the price in that Region, if the price book has it there. */
  void add(
      Reply.Builder reply, List<Phrase> card, Optional<PricedItem> item, WhichRegion.Choice.Chosen place) {
    add(reply, card, item, place, "rule.price");
  }

  /** The same, said in these words. */
  void add(Reply.Builder reply, List<Phrase> card, Optional<PricedItem> item, WhichRegion.Choice.Chosen place,
      String key) {
    if (item.isEmpty() || !(prices.unit(item.get().service(), item.get().item(), place.region().code())
        instanceof UnitLookup.Found found)) {
      return;
    }
    UnitPrice price = found.price();
    reply.say(Phrase.of(key)
        .with("region", place.said())
        .with("item", new Value.Item(price.service(), price.item()))
        .with("cost", new Value.UnitCost(price.rate().first(), price.rate().per())));
    card.add(Phrase.of("card.service.line")
        .with("item", price.item())
        .with("cost", new Value.UnitCost(price.rate().first(), price.rate().per())));
    reply.figure(new Figure("on demand", price.rate().first().decimal(), Optional.of(price.rate().per().label()),
        Optional.of(price.region()), price.service() + " " + price.item(), price.source(), false));
  }
}
