package dev.cloudguide.knowledge;

import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.estimate.Billing;
import dev.cloudguide.domain.estimate.Billings;
import dev.cloudguide.domain.estimate.Component;
import dev.cloudguide.domain.estimate.Formula;
import dev.cloudguide.domain.estimate.Input;
import dev.cloudguide.domain.estimate.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How services bill, from {@code estimate/<service id>.txt}; a service's file is read when it is asked for. */
public final class KnowledgeBillings implements Billings {
  private static final String INPUT = "input ";
  private static final String CHOICE = "choice ";
  private static final String PLACE = "place ";
  private static final String LINE = "line ";
  private static final String SOURCE = "source ";

  @Override
  public Optional<Billing> find(ServiceId service) {
    String path = "/estimate/" + service.value() + ".txt";
    try (InputStream in = KnowledgeBillings.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Reader(service, new String(in.readAllBytes(), StandardCharsets.UTF_8)).read());
    } catch (IOException e) {
      throw new KnowledgeException("estimate/" + service + ".txt", "", "cannot be read", e);
    }
  }

  /** Reads one service's file. */
  static final class Reader {
    private final ServiceId service;
    private final String text;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Billing.Choice> choices = new ArrayList<>();
    private final List<Billing.Place> places = new ArrayList<>();
    private final List<Component> components = new ArrayList<>();
    private String source = "";
    private int line;

    Reader(ServiceId service, String text) {
      this.service = service;
      this.text = text;
    }

    Billing read() {
      for (String words : Table.split(text, "\n")) {
        line++;
        if (!words.isBlank() && words.charAt(0) != '#') {
          take(words);
        }
      }
      if (components.isEmpty() || source.isEmpty()) {
        throw wrong("needs a source and at least one line");
      }
      return new Billing(service, source, inputs, choices, places, components);
    }

    private void take(String words) {
      if (words.startsWith(INPUT)) {
        inputs.add(input(Table.split(words.substring(INPUT.length()), "|").size() == 7
            ? fields(words, INPUT, 7) : fields(words + "|", INPUT, 7)));
      } else if (words.startsWith(CHOICE)) {
        List<String> fields = fields(words, CHOICE, 3);
        choices.add(new Billing.Choice(fields.get(0), fields.get(1), fields.get(2)));
      } else if (words.startsWith(PLACE)) {
        List<String> fields = fields(words, PLACE, 4);
        places.add(new Billing.Place(fields.get(0), fields.get(1), fields.get(2), fields.get(3)));
      } else if (words.startsWith(LINE)) {
        components.add(component(Table.split(words.substring(LINE.length()), " | ")));
      } else if (words.startsWith(SOURCE)) {
        source = words.substring(SOURCE.length());
      } else {
        throw wrong("must begin with input, choice, place, line, source or #");
      }
    }

    private List<String> fields(String words, String start, int count) {
      List<String> fields = new ArrayList<>();
      for (String field : Table.split(words.substring(start.length()), "|")) {
        fields.add(field.strip());
      }
      if (fields.size() != count) {
        throw wrong("has " + fields.size() + " fields; it needs " + count);
      }
      return fields;
    }

    private Input input(List<String> fields) {
      Measure measure = Measure.labelled(fields.get(1))
          .orElseThrow(() -> wrong("'" + fields.get(1) + "' is no measure; see Measure"));
      boolean asked = switch (fields.get(3)) {
        case "ask" -> true;
        case "assume" -> false;
        default -> throw wrong("'" + fields.get(3) + "' must be ask or assume");
      };
      List<String> words = fields.get(2).isEmpty() ? List.of() : Table.split(fields.get(2), " ");
      return new Input(fields.get(0), measure, words, asked, new BigDecimal(fields.get(4)), fields.get(5),
          fields.get(6));
    }

    private Component component(List<String> fields) {
      if (fields.size() < 2) {
        throw wrong("needs an item and a formula");
      }
      ServiceId of = service;
      Optional<BigDecimal> free = Optional.empty();
      List<Component.Condition> conditions = new ArrayList<>();
      boolean beside = false;
      for (String option : fields.subList(2, fields.size())) {
        String[] parts = option.strip().split(" ", 2);
        switch (parts[0]) {
          case "of" -> of = new ServiceId(parts[1]);
          case "free" -> free = Optional.of(new BigDecimal(parts[1]));
          case "when" -> conditions.add(condition(parts[1]));
          case "beside" -> beside = true;
          default -> throw wrong("'" + option + "' must begin with of, free, when or beside");
        }
      }
      return new Component(of, fields.get(0).strip(), new Formula(fields.get(1).strip()), free, conditions, beside);
    }

    private Component.Condition condition(String words) {
      int not = words.indexOf("!=");
      int equals = words.indexOf('=');
      if (equals < 0) {
        throw wrong("'" + words + "' needs = or !=");
      }
      return not > 0
          ? new Component.Condition(words.substring(0, not), words.substring(not + 2), false)
          : new Component.Condition(words.substring(0, equals), words.substring(equals + 1), true);
    }

    private KnowledgeException wrong(String fix) {
      return new KnowledgeException("estimate/" + service + ".txt", "line " + line, fix);
    }
  }
}
