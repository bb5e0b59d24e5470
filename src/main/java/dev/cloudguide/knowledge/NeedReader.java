package dev.cloudguide.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.cloudguide.domain.advice.Condition;
import dev.cloudguide.domain.advice.Fact;
import dev.cloudguide.domain.advice.Need;
import dev.cloudguide.domain.advice.Option;
import dev.cloudguide.domain.catalog.ServiceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one need from its JSON, and refuses what its rules could trip over. */
final class NeedReader {
  private static final int MOST_QUESTIONS = 3;

  private final String file;
  private final KnowledgeFacts facts;
  private final Map<String, Fact> used = new LinkedHashMap<>();

  NeedReader(String file, KnowledgeFacts facts) {
    this.file = file;
    this.facts = facts;
  }

  Need read(Need.Name name, String json) {
    Node root = parse(json);
    List<Need.Asked> asked = asked(root.field("asks"));
    List<Need.Assumption> assumptions = assumptions(root.field("assumes"));
    List<Need.Rule> rules = rules(root.field("rules"));
    for (Need.Asked one : asked) {
      used.remove(one.fact().id());
    }
    List<Option> options = options(root.field("options"));
    Need need = new Need(name, asked, List.copyOf(used.values()), assumptions, rules,
        text(root, "otherwise", "the need"), options, root.field("opinions").texts(), root.field("sources").texts());
    check(need);
    return need;
  }

  private Node parse(String json) {
    try {
      return Node.parse(json);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new KnowledgeException(file, "line " + line, "is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private List<Need.Asked> asked(Node nodes) {
    List<Need.Asked> asked = new ArrayList<>();
    for (Node node : nodes.items()) {
      Fact known = fact(text(node, "fact", "asks"), "asks");
      Fact fact = offered(known, node.field("choices"));
      String question = node.optional("question").orElse(fact.question());
      String ifUnknown = text(node, "ifUnknown", "asks");
      checkValue(known, ifUnknown, "asks");
      asked.add(new Need.Asked(fact, question, ifUnknown));
    }
    if (asked.size() > MOST_QUESTIONS) {
      throw wrong("asks", "has " + asked.size() + " questions; keep the " + MOST_QUESTIONS + " that matter most");
    }
    return asked;
  }

  /** The fact with those choices only that a need offers, in its words: what to say, or that and the condition. */
  private Fact offered(Fact fact, Node choices) {
    if (choices.fields().isEmpty()) {
      return fact;
    }
    List<Fact.Choice> offered = new ArrayList<>();
    for (Map.Entry<String, Node> choice : choices.fields().entrySet()) {
      checkValue(fact, choice.getKey(), "asks");
      List<String> words = choice.getValue().texts();
      String say = words.isEmpty() ? "" : words.getFirst();
      Fact.Choice known = fact.choice(choice.getKey()).orElseThrow();
      String after = words.size() > 1 ? words.get(1) : known.condition();
      offered.add(new Fact.Choice(known.value(), say, after, known.spoken()));
    }
    return new Fact(fact.id(), fact.question(), offered);
  }

  private List<Need.Assumption> assumptions(Node nodes) {
    List<Need.Assumption> assumptions = new ArrayList<>();
    for (Node node : nodes.items()) {
      Map<String, String> values = new LinkedHashMap<>();
      condition(node.field("facts"), "assumes").values().forEach((fact, value) -> values.put(fact, value.getFirst()));
      assumptions.add(new Need.Assumption(condition(node.field("when"), "assumes"), values));
    }
    return assumptions;
  }

  private List<Need.Rule> rules(Node nodes) {
    List<Need.Rule> rules = new ArrayList<>();
    for (Node node : nodes.items()) {
      String place = "rule " + (rules.size() + 1);
      rules.add(new Need.Rule(
          condition(node.field("when"), place), text(node, "option", place), node.optional("because")));
    }
    return rules;
  }

  private Condition condition(Node node, String place) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Map.Entry<String, Node> field : node.fields().entrySet()) {
      Fact fact = fact(field.getKey(), place);
      List<String> allowed = field.getValue().texts();
      for (String value : allowed) {
        checkValue(fact, value, place);
      }
      values.put(fact.id(), allowed);
    }
    return new Condition(values);
  }

  private List<Option> options(Node nodes) {
    List<Option> options = new ArrayList<>();
    for (Node node : nodes.items()) {
      String place = "option " + (options.size() + 1);
      String id = text(node, "id", place);
      options.add(new Option(id, node.optional("service").map(ServiceId::new), text(node, "say", id),
          text(node, "reason", id), text(node, "caveat", id), node.optional("costDriver"), node.optional("runnerUp"),
          node.field("opinions").texts()));
    }
    return options;
  }

  private void check(Need need) {
    List<String> ids = new ArrayList<>(List.of(need.otherwise()));
    need.rules().forEach(rule -> ids.add(rule.option()));
    need.options().forEach(option -> option.runnerUp().ifPresent(ids::add));
    for (String id : ids) {
      if (need.option(id).isEmpty()) {
        throw wrong("option '" + id + "'", "is not among the options; add it or correct the name");
      }
    }
    if (need.sources().isEmpty()) {
      throw wrong("sources", "must name at least one page");
    }
  }

  private Fact fact(String id, String place) {
    Fact fact = facts.find(id)
        .orElseThrow(() -> wrong(place + ", fact '" + id + "'", "is not in facts.tsv; add it there"));
    used.putIfAbsent(id, fact);
    return fact;
  }

  private void checkValue(Fact fact, String value, String place) {
    if (fact.choice(value).isEmpty()) {
      throw wrong(place + ", fact '" + fact.id() + "'", "has no value '" + value + "'; add it to facts.tsv");
    }
  }

  private String text(Node node, String field, String place) {
    return node.optional(field).orElseThrow(() -> wrong(place, "needs a field '" + field + "'"));
  }

  private KnowledgeException wrong(String place, String fix) {
    return new KnowledgeException(file, place, fix);
  }
}
