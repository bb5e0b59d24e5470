package dev.cloudguide.conversation.written;

import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The question that follow-ups refer to, as a session attribute. */
public final class QuestionCodec {
  private QuestionCodec() {}

  public static Map<String, Object> write(Question question) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", question.getClass().getSimpleName());
    if (question instanceof Question.Commitment commitment) {
      map.put("aspect", commitment.aspect().name());
    }
    map.putAll(NamedCodec.write(question.named()));
    return map;
  }

  public static Optional<Question> read(Object attribute) {
    if (!(attribute instanceof Map<?, ?> map) || !(map.get("kind") instanceof String kind)) {
      return Optional.empty();
    }
    Named named = NamedCodec.read(map);
    return switch (kind) {
      case "Price" -> Optional.of(new Question.Price(named));
      case "Estimate" -> Optional.of(new Question.Estimate(named));
      case "PriceCompare" -> Optional.of(new Question.PriceCompare(named));
      case "Compare" -> Optional.of(new Question.Compare(named));
      case "Recommend" -> Optional.of(new Question.Recommend(named));
      case "ListOptions" -> Optional.of(new Question.ListOptions(named));
      case "ExplainService" -> Optional.of(new Question.ExplainService(named));
      case "ExplainTerm" -> Optional.of(new Question.ExplainTerm(named));
      case "BillingRule" -> Optional.of(new Question.BillingRule(named));
      case "Commitment" -> Attributes.constant(Question.Commitment.Aspect.class, map.get("aspect"))
          .map(aspect -> new Question.Commitment(aspect, named));
      case "LowerBill" -> Optional.of(new Question.LowerBill(named));
      case "Opinion" -> Optional.of(new Question.Opinion(named));
      case "TestPlan" -> Optional.of(new Question.TestPlan(named));
      case "Environments" -> Optional.of(new Question.Environments(named));
      default -> Optional.empty();
    };
  }
}
