package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the cues of one sentence add up to. */
final class Reading implements Phrases.Found {
  private static final String NEED = "need:";
  private static final String TOPIC = "topic";

  private record Stated(String value, int from, int to) {}

  private final Sentence sentence;
  private final double[] scores = new double[Kind.values().length];
  private final Map<String, Double> needs = new HashMap<>();
  private final Map<String, Stated> facts = new HashMap<>();
  private final Set<Phrase> heard = new HashSet<>();
  private double topic;

  Reading(Sentence sentence) {
    this.sentence = sentence;
  }

  @Override
  public void phrase(Phrase phrase, int from, int to) {
    String target = phrase.target();
    int equals = target.indexOf('=');
    if (equals > 0) {
      fact(target.substring(0, equals), target.substring(equals + 1), from, to);
    } else if (heard.add(phrase)) {
      if (target.startsWith(NEED)) {
        String need = target.substring(NEED.length());
        needs.put(need, needs.getOrDefault(need, 0.0) + phrase.weight());
      } else if (target.equals(TOPIC)) {
        topic += phrase.weight();
      } else {
        Optional<Kind> kind = Kind.labelled(target);
        if (kind.isEmpty()) {
          throw new IllegalStateException("a cue speaks for '" + target + "', which is no kind of question");
        }
        add(kind.get(), phrase.weight());
      }
    }
  }

  /** Of two statements about one fact the longer is meant: "no joins" holds "joins". */
  private void fact(String name, String value, int from, int to) {
    Stated before = facts.get(name);
    if (before == null || to - from > before.to() - before.from()) {
      String stated = value.startsWith("within ") ? Durations.within(sentence, from, to, value) : value;
      if (!stated.isEmpty()) {
        facts.put(name, new Stated(stated, from, to));
      }
    }
  }

  void add(Kind kind, double weight) {
    scores[kind.ordinal()] += weight;
  }

  void addTopic(double weight) {
    topic += weight;
  }

  double score(Kind kind) {
    return scores[kind.ordinal()];
  }

  void set(Kind kind, double score) {
    scores[kind.ordinal()] = score;
  }

  /** How much the sentence is about the cloud. */
  double topic() {
    return topic;
  }

  /** Needs spoken of, most certain first. */
  List<String> needs() {
    List<String> sorted = new ArrayList<>(needs.size());
    for (String need : needs.keySet()) {
      int at = 0;
      while (at < sorted.size() && comesBefore(sorted.get(at), need)) {
        at++;
      }
      sorted.add(at, need);
    }
    return sorted;
  }

  private boolean comesBefore(String one, String other) {
    int byWeight = Double.compare(needs.get(other), needs.get(one));
    return byWeight < 0 || byWeight == 0 && one.compareTo(other) < 0;
  }

  /** Takes these for the needs spoken of, with how loudly. */
  void setNeeds(Map<String, Double> heard) {
    needs.clear();
    needs.putAll(heard);
  }

  /** How loudly cues spoke of a need. */
  double need(String need) {
    return needs.getOrDefault(need, 0.0);
  }

  /** How many facts about the case were stated. */
  int stated() {
    int stated = 0;
    for (String name : facts.keySet()) {
      stated += isOfNeedHeard(name) ? 1 : 0;
    }
    return stated;
  }

  private boolean isOfNeedHeard(String fact) {
    int slash = fact.indexOf('/');
    return slash < 0 || needs.containsKey(fact.substring(0, slash));
  }

  double bestNeed() {
    double best = 0;
    for (double weight : needs.values()) {
      best = Math.max(best, weight);
    }
    return best;
  }

  /**
   * Facts by name; one written {@code BillingRule:state} is a fact only where facts of that group are asked for, one
   * written {@code migrate/moves} only where that need was heard.
   */
  Map<String, String> facts(String group) {
    Map<String, String> stated = new HashMap<>();
    for (Map.Entry<String, Stated> fact : facts.entrySet()) {
      int colon = fact.getKey().indexOf(':');
      boolean general = colon < 0 && !group.equals("Bill");
      if (general || colon > 0 && fact.getKey().substring(0, colon).equals(group)) {
        int slash = fact.getKey().indexOf('/');
        if (isOfNeedHeard(fact.getKey())) {
          stated.put(fact.getKey().substring(Math.max(colon, slash) + 1), fact.getValue().value());
        }
      }
    }
    return stated;
  }

  /** Kinds by score, best first. */
  Kind[] ranked() {
    Kind[] kinds = Kind.values();
    for (int i = 1; i < kinds.length; i++) {
      Kind kind = kinds[i];
      int at = i;
      while (at > 0 && score(kinds[at - 1]) < score(kind)) {
        kinds[at] = kinds[at - 1];
        at--;
      }
      kinds[at] = kind;
    }
    return kinds;
  }
}
