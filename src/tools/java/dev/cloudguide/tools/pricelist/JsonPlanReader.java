package dev.cloudguide.tools.pricelist;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of Savings Plans rates as JSON: a list of plans, then under each plan's SKU a list of rates. */
final class JsonPlanReader implements OfferReader {
  private final JsonParser parser;
  private final FileFacts facts;
  private final String region;
  private final Map<String, Map<String, String>> plans = new HashMap<>();

  /** Takes over at the start of the list of plans. */
  JsonPlanReader(JsonParser parser, FileFacts facts, Map<String, String> about) {
    this.parser = parser;
    this.facts = facts;
    this.region = about.getOrDefault("regionCode", "");
  }

  @Override
  public FileFacts facts() {
    return facts;
  }

  @Override
  public void read(List<Collector> collectors) throws IOException {
    try {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> plan = texts();
        plans.put(plan.getOrDefault("sku", ""), plan);
      }
      boolean termsSeen = false;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isTerms = parser.currentName().equals("terms");
        parser.nextToken();
        if (isTerms) {
          terms(collectors);
          termsSeen = true;
        } else {
          parser.skipChildren();
        }
      }
      if (!termsSeen || parser.currentToken() != JsonToken.END_OBJECT) {
        throw new PriceListException(facts.name() + ": the JSON is cut short, or has no terms behind its products");
      }
    } catch (JsonProcessingException e) {
      throw JsonOfferReader.damaged(facts.name(), e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private void terms(List<Collector> collectors) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        parser.skipChildren();
        continue;
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        term(collectors);
      }
    }
  }

  private void term(List<Collector> collectors) throws IOException {
    Map<String, String> term = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (field.equals("rates") && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          rate(term, texts(), collectors);
        }
      } else if (value == JsonToken.START_OBJECT) {
        texts().forEach((name, text) -> term.put(field + name, text));
      } else if (value.isScalarValue()) {
        term.put(field, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
  }

  private void rate(Map<String, String> term, Map<String, String> rate, List<Collector> collectors) {
    String sku = term.getOrDefault("sku", "");
    JsonOfferReader.JsonProduct product = new JsonOfferReader.JsonProduct(sku);
    Map<String, String> plan = plans.getOrDefault(sku, Map.of());
    plan.forEach((name, text) -> product.attributes().put(Product.plainName(name), text));
    rate.forEach((name, text) -> product.attributes().put(Product.plainName(name), text));
    product.attributes().putIfAbsent("discountedregioncode", plan.getOrDefault("regionCode", region));
    String usage = rate.getOrDefault("discountedUsageType", "");
    product.attributes().putIfAbsent("discountedinstancetype", usage.substring(usage.indexOf(':') + 1));
    String price = rate.getOrDefault("price", "");
    if (!rate.getOrDefault("currency", "USD").equals("USD")) {
      return;
    }
    Term parsed = new Term(
        Term.Kind.SAVINGS_PLAN,
        "",
        term.getOrDefault("leaseContractLengthduration", "") + "yr",
        plan.getOrDefault("purchaseOption", ""),
        "",
        rate.getOrDefault("unit", ""),
        "",
        "",
        JsonOfferReader.price(facts.name(), rate.getOrDefault("discountedSku", sku), price));
    for (Collector collector : collectors) {
      collector.target(product).ifPresent(target -> target.add(sku, parsed));
    }
  }

  /** The scalar fields of the object the parser stands at, those of objects in it beside its own. */
  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        texts.putAll(texts());
      } else if (value == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else {
        texts.put(name, parser.getText());
      }
    }
    return texts;
  }
}
