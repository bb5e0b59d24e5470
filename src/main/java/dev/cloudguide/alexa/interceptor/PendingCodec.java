package dev.cloudguide.alexa.interceptor;

import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Preference;
import dev.cloudguide.conversation.written.Attributes;
import dev.cloudguide.conversation.written.QuestionCodec;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pending question as a session attribute. */
final class PendingCodec {
  private static final String KIND = "kind";
  private static final int MOST_QUESTIONS = 3;
  private static final int MOST_PAGES = 1_000;

  private PendingCodec() {}

  static Map<String, Object> write(Pending pending) {
    return switch (pending) {
      case Pending.FactAsked asked -> Map.of(KIND, "fact", "need", asked.need(), "fact", asked.fact());
      case Pending.FollowUpOffered offered -> Map.of(KIND, "follow", "wishes", offered.wishes());
      case Pending.KeepPreference keep -> keep(keep);
      case Pending.KeepEstimate keep -> Map.of(KIND, "keep-estimate");
      case Pending.GoOnOffered offered -> Map.of(KIND, "go-on");
      case Pending.ForgetConfirm confirm -> Map.of(KIND, "forget");
      case Pending.MissingAsked asked -> Map.of(KIND, "missing", "missing", asked.missing().name());
      case Pending.UsageAsked asked -> Map.of(KIND, "usage", "unit", asked.unit().label());
      case Pending.DidYouMean meant -> Map.of(KIND, "choice", "of", meant.kind().name(), "choices", meant.choices());
      case Pending.WhichQuestion which ->
          which.others().isEmpty()
              ? Map.of(KIND, "which", "questions", written(which.questions()))
              : Map.of(KIND, "which", "questions", written(which.questions()), "others", written(which.others()));
      case Pending.PageOffered offered -> Map.of(KIND, "page", "page", offered.page());
      case Pending.SideAsked asked -> Map.of(KIND, "side", "sides", asked.sides(), "yes", asked.ifYes());
      case Pending.AnythingElse anything -> Map.of(KIND, "else");
    };
  }

  static Optional<Pending> read(Object attribute) {
    if (!(attribute instanceof Map<?, ?> map) || !(map.get(KIND) instanceof String kind)) {
      return Optional.empty();
    }
    return switch (kind) {
      case "fact" -> Attributes.text(map, "need").flatMap(need -> Attributes.text(map, "fact")
          .map(fact -> new Pending.FactAsked(need, fact)));
      case "follow" -> Attributes.words(map, "wishes")
          .filter(PendingCodec::areWishes)
          .map(Pending.FollowUpOffered::new);
      case "keep" -> keep(map.get("wanted"));
      case "keep-estimate" -> Optional.of(new Pending.KeepEstimate());
      case "go-on" -> Optional.of(new Pending.GoOnOffered());
      case "forget" -> Optional.of(new Pending.ForgetConfirm());
      case "missing" -> Attributes.constant(Pending.Missing.class, map.get("missing")).map(Pending.MissingAsked::new);
      case "usage" -> Attributes.text(map, "unit").flatMap(Unit::labelled).map(Pending.UsageAsked::new);
      case "choice" -> Attributes.constant(Pending.Kind.class, map.get("of"))
          .flatMap(of -> Attributes.words(map, "choices").map(choices -> new Pending.DidYouMean(of, choices)));
      case "which" -> questions(map.get("questions")).map(likely -> new Pending.WhichQuestion(
          likely, questions(map.get("others")).orElse(List.of())));
      case "page" -> map.get("page") instanceof Number page && page.intValue() >= 0 && page.intValue() < MOST_PAGES
          ? Optional.of(new Pending.PageOffered(page.intValue()))
          : Optional.empty();
      case "side" -> Attributes.words(map, "sides").filter(sides -> sides.size() > 1 && sides.size() <= MOST_QUESTIONS)
          .flatMap(sides -> Attributes.text(map, "yes").filter(sides::contains)
              .map(yes -> new Pending.SideAsked(sides, yes)));
      case "else" -> Optional.of(new Pending.AnythingElse());
      default -> Optional.empty();
    };
  }

  private static Map<String, Object> keep(Pending.KeepPreference keep) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    keep.wanted().forEach((preference, values) -> wanted.put(preference.id(), values));
    return Map.of(KIND, "keep", "wanted", wanted);
  }

  private static Optional<Pending> keep(Object attribute) {
    if (!(attribute instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    Map<Preference, List<String>> wanted = new EnumMap<>(Preference.class);
    for (Preference preference : Preference.values()) {
      Attributes.words(map, preference.id()).filter(values -> !values.isEmpty())
          .ifPresent(values -> wanted.put(preference, values));
    }
    return wanted.isEmpty() ? Optional.empty() : Optional.of(new Pending.KeepPreference(wanted));
  }

  private static List<Map<String, Object>> written(List<Question> questions) {
    return questions.stream().map(QuestionCodec::write).toList();
  }

  private static Optional<List<Question>> questions(Object attribute) {
    if (!(attribute instanceof List<?> list) || list.isEmpty() || list.size() > MOST_QUESTIONS) {
      return Optional.empty();
    }
    List<Question> questions = list.stream().flatMap(one -> QuestionCodec.read(one).stream()).toList();
    return questions.size() == list.size() ? Optional.of(questions) : Optional.empty();
  }

  private static boolean areWishes(List<String> words) {
    return !words.isEmpty() && words.stream().allMatch(word -> Attributes.constant(
        Wish.class, word).isPresent());
  }
}
