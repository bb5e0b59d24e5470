package dev.cloudguide.tools.pricelist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An offer file as JSON, read token by token: products first, of which only the picked ones are remembered, then their
 * terms. Should terms come first, the file is read a second time.
 */
final class JsonOfferReader implements OfferReader {
  /** SKUs are field names: to remember each would fill the memory. */
  private static final JsonFactory JSON = JsonFactory.builder()
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .build();

  private final JsonParser parser;
  private final Path file;
  private final FileFacts facts;
  private final Map<String, String> plainNames = new HashMap<>();
  private final Map<String, List<Target>> picked = new HashMap<>();

  private JsonOfferReader(JsonParser parser, Path file, FileFacts facts) {
    this.parser = parser;
    this.file = file;
    this.facts = facts;
  }

  static OfferReader open(InputStream in, Path file, String name) throws IOException {
    JsonParser parser = JSON.createParser(in);
    Map<String, String> about = new HashMap<>();
    try {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
          boolean isOffer = field.equals("products") || field.equals("terms");
          if (isOffer) {
            FileFacts facts = new FileFacts(name, about.getOrDefault("offerCode", ""),
                about.getOrDefault("version", ""), about.getOrDefault("publicationDate", ""));
            return value == JsonToken.START_ARRAY
                ? new JsonPlanReader(parser, facts, about)
                : new JsonOfferReader(parser, file, facts);
          }
          parser.skipChildren();
        } else {
          about.put(field, parser.getText());
        }
      }
    } catch (JsonProcessingException e) {
      throw damaged(name, e);
    }
    throw new PriceListException(name + ": has neither products nor terms, so it is no price list");
  }

  static PriceListException damaged(String name, JsonProcessingException e) {
    return new PriceListException(name + ": the JSON is cut short or damaged at byte "
        + e.getLocation().getByteOffset() + ": " + e.getOriginalMessage(), e);
  }

  @Override
  public FileFacts facts() {
    return facts;
  }

  @Override
  public void read(List<Collector> collectors) throws IOException {
    try {
      boolean termsFirst = sections(parser, collectors);
      if (termsFirst) {
        try (InputStream again = Files.newInputStream(file);
            JsonParser second = JSON.createParser(again)) {
          second.nextToken();
          while (second.nextToken() == JsonToken.FIELD_NAME) {
            boolean isTerms = second.currentName().equals("terms");
            second.nextToken();
            if (isTerms) {
              terms(second);
            } else {
              second.skipChildren();
            }
          }
        }
      }
    } catch (JsonProcessingException e) {
      throw damaged(facts.name(), e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** From the start of the first section to the end of the file; true if there were terms before products. */
  private boolean sections(JsonParser from, List<Collector> collectors) throws IOException {
    boolean productsSeen = false;
    boolean termsFirst = false;
    do {
      String section = from.currentName();
      if (section.equals("products")) {
        products(from, collectors);
        productsSeen = true;
      } else if (section.equals("terms") && productsSeen) {
        terms(from);
      } else {
        termsFirst |= section.equals("terms");
        from.skipChildren();
      }
    } while (from.nextToken() == JsonToken.FIELD_NAME && from.nextToken() != null);
    if (from.currentToken() != JsonToken.END_OBJECT || !productsSeen) {
      throw new PriceListException(facts.name() + ": the JSON is cut short"
          + (productsSeen ? "" : ", or has no products"));
    }
    return termsFirst;
  }

  private void products(JsonParser from, List<Collector> collectors) throws IOException {
    while (from.nextToken() == JsonToken.FIELD_NAME) {
      JsonProduct product = new JsonProduct(from.currentName());
      from.nextToken();
      while (from.nextToken() == JsonToken.FIELD_NAME) {
        String field = from.currentName();
        JsonToken value = from.nextToken();
        if (field.equals("attributes") && value == JsonToken.START_OBJECT) {
          while (from.nextToken() == JsonToken.FIELD_NAME) {
            String name = from.currentName();
            from.nextToken();
            product.attributes.put(plain(name), from.getText());
          }
        } else if (value.isScalarValue()) {
          product.attributes.put(plain(field), from.getText());
        } else {
          from.skipChildren();
        }
      }
      for (Collector collector : collectors) {
        collector.target(product).ifPresent(
            target -> picked.computeIfAbsent(product.sku, any -> new ArrayList<>(1)).add(target));
      }
    }
  }

  private void terms(JsonParser from) throws IOException {
    while (from.nextToken() == JsonToken.FIELD_NAME) {
      Optional<Term.Kind> kind = switch (from.currentName()) {
        case "OnDemand" -> Optional.of(Term.Kind.ON_DEMAND);
        case "Reserved" -> Optional.of(Term.Kind.RESERVED);
        default -> Optional.empty();
      };
      from.nextToken();
      if (kind.isEmpty()) {
        from.skipChildren();
        continue;
      }
      while (from.nextToken() == JsonToken.FIELD_NAME) {
        String sku = from.currentName();
        List<Target> targets = picked.get(sku);
        from.nextToken();
        if (targets == null) {
          from.skipChildren();
        } else {
          offers(from, kind.get(), sku, targets);
        }
      }
    }
  }

  /** The offer terms of one SKU: small enough to hold. */
  private void offers(JsonParser from, Term.Kind kind, String sku, List<Target> targets) throws IOException {
    while (from.nextToken() == JsonToken.FIELD_NAME) {
      from.nextToken();
      JsonTerm term = JsonTerm.read(from, facts.name(), sku);
      for (Term each : term.terms(kind)) {
        targets.forEach(target -> target.add(sku, each));
      }
    }
  }

  private String plain(String name) {
    return plainNames.computeIfAbsent(name, Product::plainName);
  }

  /** A product with the attributes it has. */
  record JsonProduct(String sku, Map<String, String> attributes) implements Product {
    JsonProduct(String sku) {
      this(sku, new HashMap<>());
    }

    @Override
    public String get(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }
  }

  static BigDecimal price(String file, String sku, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new PriceListException(file + ": SKU " + sku + ": price \"" + text + "\" is no number", e);
    }
  }
}
