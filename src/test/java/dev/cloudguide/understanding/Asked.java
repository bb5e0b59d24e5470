package dev.cloudguide.understanding;

import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.understanding.Amount;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A question of the evaluation set with what it should be understood as; see the README beside the files. */
record Asked(String kind, String words, Map<String, String> named) {
  /** All questions of a file, in order. */
  static List<Asked> in(String file) {
    List<Asked> asked = new ArrayList<>();
    String kind = "";
    for (String line : text(file).split("\n")) {
      if (line.startsWith("## ")) {
        kind = line.substring(3);
      } else if (!line.isBlank()) {
        asked.add(parse(kind, line));
      }
    }
    return asked;
  }

  private static Asked parse(String kind, String line) {
    int arrow = line.indexOf("  =>  ");
    Map<String, String> named = new TreeMap<>();
    if (arrow >= 0) {
      for (String part : line.substring(arrow + 6).split("; ")) {
        int equals = part.indexOf('=');
        named.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return new Asked(kind, arrow < 0 ? line : line.substring(0, arrow), named);
  }

  String expected(String key) {
    return named.getOrDefault(key, "");
  }

  /** A question's kind as the files write it. */
  static String kindOf(Question question) {
    String name = question.getClass().getSimpleName();
    return switch (question) {
      case Question.Commitment commitment -> name + "." + commitment.aspect();
      case Question.FollowUp followUp -> name + "." + followUp.wish();
      case Question.Preference preference -> name + "." + switch (preference.action()) {
        case SET, OFFER -> "SET";
        case HEAR -> "HEAR";
        case FORGET -> "FORGET";
      };
      default -> name;
    };
  }

  /** What is named, as the files write it. */
  static Map<String, String> written(Named named) {
    Map<String, String> written = new TreeMap<>();
    put(written, "service", named.services());
    put(written, "outside", named.outside());
    put(written, "region", named.regions());
    put(written, "type", named.types());
    put(written, "family", named.family().stream().toList());
    put(written, "size", named.size().stream().toList());
    put(written, "system", named.system().map(system -> system.id()).stream().toList());
    put(written, "term", named.term().map(term -> term.id()).stream().toList());
    put(written, "payment", named.payment().map(payment -> payment.id()).stream().toList());
    put(written, "count", named.count().stream().toList());
    put(written, "amount", named.amounts().stream().map(Asked::written).toList());
    put(written, "need", named.need().stream().toList());
    put(written, "person", named.person().stream().toList());
    put(written, "word", named.word().stream().toList());
    put(written, "fact", named.sortedFacts().entrySet().stream()
        .map(fact -> fact.getKey() + ":" + fact.getValue()).toList());
    return written;
  }

  private static String written(Amount amount) {
    return amount.quantity().amount().toPlainString() + " " + amount.quantity().unit().label()
        + amount.per().map(Unit::label).map(label -> "/" + label).orElse("");
  }

  private static void put(Map<String, String> written, String key, List<?> values) {
    if (!values.isEmpty()) {
      written.put(key, String.join(", ", values.stream().map(Object::toString).toList()));
    }
  }

  private static String text(String file) {
    try (InputStream in = Asked.class.getResourceAsStream("/understanding/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
