package dev.cloudguide.knowledge;

import dev.cloudguide.domain.commitment.interview.Interview;
import dev.cloudguide.domain.commitment.interview.InterviewQuestion;
import dev.cloudguide.domain.commitment.interview.Reason;
import dev.cloudguide.domain.commitment.interview.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the interview "should I buy a savings plan" from {@code knowledge/commitment}. */
public final class CommitmentInterview {
  private CommitmentInterview() {}

  /** Its questions, rules and reasons. */
  public static Interview load() {
    Map<String, Reason> reasons = reasons();
    return new Interview(questions(), rules(reasons), reasons,
        Integer.parseInt(CommitmentKnowledge.number("most-questions")));
  }

  private static List<InterviewQuestion> questions() {
    List<InterviewQuestion> questions = new ArrayList<>();
    List<String> columns = List.of("id", "asked", "text", "choices", "says", "replies");
    for (Table.Row row : Table.read("commitment/questions.tsv", columns).rows()) {
      List<InterviewQuestion.Choice> choices = new ArrayList<>();
      pairs(row, 3).forEach((value, condition) -> choices.add(new InterviewQuestion.Choice(value, condition)));
      questions.add(new InterviewQuestion(
          row.required(0), row.required(1).equals("yes"), row.required(2), choices, row.list(4), pairs(row, 5)));
    }
    return questions;
  }

  private static Map<String, Reason> reasons() {
    return reasons("commitment/reasons.tsv");
  }

  /** Reasons in the order of a file. */
  static Map<String, Reason> reasons(String file) {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    List<String> columns = List.of("id", "owner", "claims", "text");
    for (Table.Row row : Table.read(file, columns).rows()) {
      reasons.put(row.required(0), new Reason(row.required(0), row.required(1), row.list(2), row.required(3)));
    }
    return reasons;
  }

  private static List<Rule> rules(Map<String, Reason> reasons) {
    List<Rule> rules = new ArrayList<>();
    List<String> columns = List.of("id", "when", "then", "last", "reason");
    for (Table.Row row : Table.read("commitment/rules.tsv", columns).rows()) {
      if (!reasons.containsKey(row.get(4))) {
        throw row.wrong(4, "is no reason; add it to reasons.tsv");
      }
      Map<Rule.Part, String> then = new EnumMap<>(Rule.Part.class);
      pairs(row, 2).forEach((part, value) -> then.put(part(row, part), value));
      rules.add(new Rule(pairs(row, 1), then, !row.get(3).isEmpty(), Optional.of(row.get(4))));
    }
    return rules;
  }

  private static Rule.Part part(Table.Row row, String id) {
    for (Rule.Part part : Rule.Part.values()) {
      if (part.id().equals(id)) {
        return part;
      }
    }
    throw row.wrong(2, "decides '" + id + "', which is no part of the advice");
  }

  /** {@code name=value; name=value}. */
  static Map<String, String> pairs(Table.Row row, int column) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : row.list(column)) {
      int equals = pair.indexOf('=');
      if (equals <= 0) {
        throw row.wrong(column, "must be name=value, with '; ' between two of them");
      }
      pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return pairs;
  }
}
