package dev.cloudguide.tools.pricelist;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One offer term of a JSON offer file.
 *
 * @param code of the term
 * @param attributes lease, option and class of a Reserved Instance
 * @param dimensions its prices in dollars
 */
record JsonTerm(String code, Map<String, String> attributes, List<Dimension> dimensions) {
  /** One price of a term. */
  record Dimension(String unit, String begin, String end, BigDecimal usd) {}

  /** Reads the object the parser stands at. */
  static JsonTerm read(JsonParser from, String file, String sku) throws IOException {
    String code = "";
    Map<String, String> attributes = new HashMap<>();
    List<Dimension> dimensions = new ArrayList<>();
    while (from.nextToken() == JsonToken.FIELD_NAME) {
      String field = from.currentName();
      JsonToken value = from.nextToken();
      if (field.equals("offerTermCode")) {
        code = from.getText();
      } else if (field.equals("priceDimensions") && value == JsonToken.START_OBJECT) {
        while (from.nextToken() == JsonToken.FIELD_NAME) {
          from.nextToken();
          dimension(from, file, sku, dimensions);
        }
      } else if (field.equals("termAttributes") && value == JsonToken.START_OBJECT) {
        while (from.nextToken() == JsonToken.FIELD_NAME) {
          String name = from.currentName();
          from.nextToken();
          attributes.put(name, from.getText());
        }
      } else {
        from.skipChildren();
      }
    }
    return new JsonTerm(code, attributes, dimensions);
  }

  List<Term> terms(Term.Kind kind) {
    List<Term> terms = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      terms.add(new Term(
          kind,
          code,
          attributes.getOrDefault("LeaseContractLength", ""),
          attributes.getOrDefault("PurchaseOption", ""),
          attributes.getOrDefault("OfferingClass", ""),
          dimension.unit,
          dimension.begin,
          dimension.end,
          dimension.usd));
    }
    return terms;
  }

  private static void dimension(JsonParser from, String file, String sku, List<Dimension> dimensions)
      throws IOException {
    Map<String, String> texts = new HashMap<>();
    BigDecimal usd = null;
    while (from.nextToken() == JsonToken.FIELD_NAME) {
      String field = from.currentName();
      JsonToken value = from.nextToken();
      if (field.equals("pricePerUnit") && value == JsonToken.START_OBJECT) {
        while (from.nextToken() == JsonToken.FIELD_NAME) {
          String currency = from.currentName();
          from.nextToken();
          if (currency.equals("USD")) {
            usd = JsonOfferReader.price(file, sku, from.getText());
          }
        }
      } else if (value.isScalarValue()) {
        texts.put(field, from.getText());
      } else {
        from.skipChildren();
      }
    }
    if (usd != null) {
      dimensions.add(new Dimension(
          texts.getOrDefault("unit", ""),
          texts.getOrDefault("beginRange", ""),
          texts.getOrDefault("endRange", ""),
          usd));
    }
  }
}
