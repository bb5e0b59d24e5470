package dev.cloudguide.alexa.interceptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloudguide.conversation.Conversation;
import dev.cloudguide.conversation.Conversation.Said;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Preference;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.understanding.Leaning;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A conversation on its way through Alexa and back. */
class ConversationCodecTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LIMIT = 4 * 1024;
  private static final Named MUCH = Named.builder()
      .services(List.of(new ServiceId("lambda"), new ServiceId("s3")))
      .regions(List.of("eu-west-1"))
      .types(List.of(InstanceType.parse("m5.large").orElseThrow()))
      .system(Optional.of(OperatingSystem.WINDOWS))
      .count(Optional.of(10))
      .needs(List.of("store-records"))
      .facts(Map.of("joins", "no", "by-key", "yes"))
      .leaning(Optional.of(new Leaning("store-records", Map.of("dynamodb", 80))))
      .build();

  private static Map<String, Object> throughAlexa(Map<String, Object> attributes) {
    try {
      return JSON.readValue(JSON.writeValueAsString(attributes), new TypeReference<>() { });
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Pending> everyPending() {
    return List.of(
        new Pending.FactAsked("store-records", "joins"),
        new Pending.FollowUpOffered(List.of("CAVEAT", "ALTERNATIVE")),
        new Pending.KeepPreference(Map.of(
            Preference.REGION, List.of("eu-central-1"), Preference.KNOWS, List.of("PostgreSQL", "lambda"))),
        new Pending.KeepEstimate(), new Pending.GoOnOffered(),
        new Pending.ForgetConfirm(),
        new Pending.MissingAsked(Pending.Missing.SIZE),
        new Pending.DidYouMean(Pending.Kind.TYPE, List.of("m5.large", "m6i.large")),
        new Pending.UsageAsked(Unit.REQUEST),
        new Pending.PageOffered(2),
        new Pending.SideAsked(List.of("sqs", "kinesis-data-streams"), "sqs"),
        new Pending.WhichQuestion(List.of(new Question.Price(MUCH), new Question.ExplainService(MUCH))),
        new Pending.WhichQuestion(List.of(new Question.Recommend(MUCH)), List.of(new Question.Recommend(MUCH))),
        new Pending.AnythingElse());
  }

  private static List<Question> everyQuestion() {
    return List.of(
        new Question.Price(MUCH), new Question.Estimate(MUCH), new Question.PriceCompare(MUCH),
        new Question.Compare(MUCH), new Question.Recommend(MUCH), new Question.ListOptions(MUCH),
        new Question.ExplainService(MUCH), new Question.ExplainTerm(MUCH), new Question.BillingRule(MUCH),
        new Question.Commitment(Question.Commitment.Aspect.values()[0], MUCH), new Question.LowerBill(MUCH),
        new Question.Opinion(MUCH), new Question.TestPlan(MUCH), new Question.Environments(MUCH));
  }

  @Nested
  class GivenAConversation {
    @Test
    void everyKindOfPendingQuestionIsTriedHere() {
      assertEquals(
          Arrays.stream(Pending.class.getPermittedSubclasses()).collect(Collectors.toSet()),
          everyPending().stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void whenItComesBack_thenItIsTheSame() {
      for (Pending pending : everyPending()) {
        for (Question question : everyQuestion()) {
          Conversation before = new Conversation(
              Optional.of(question), Optional.of(pending),
              Optional.of(new Said("<speak>Which size?</speak>", Optional.of("<speak>Say: large.</speak>"))), 2, 7)
              .withWays(Map.of("welcome", 1, "ask.anything-else", 2));
          assertEquals(before, ConversationCodec.read(throughAlexa(ConversationCodec.write(before))));
        }
      }
    }

    @Test
    void whenItIsFresh_thenItComesBackFresh() {
      Map<String, Object> attributes = ConversationCodec.write(Conversation.FRESH);
      assertEquals(Conversation.FRESH, ConversationCodec.read(throughAlexa(attributes)));
    }

    @Test
    void whenWhatWasSaidIsLong_thenItIsLeftOutRatherThanTooMuch() throws JsonProcessingException {
      Conversation talkative = new Conversation(
          Optional.of(everyQuestion().getFirst()), Optional.of(everyPending().getFirst()),
          Optional.of(new Said("<speak>" + "word ".repeat(2_000) + "</speak>", Optional.empty())), 0, 1);
      byte[] json = JSON.writeValueAsString(ConversationCodec.write(talkative)).getBytes(StandardCharsets.UTF_8);
      assertTrue(json.length <= LIMIT, json.length + " bytes");
    }
  }

  @Nested
  class GivenALongConversation {
    /** A question about as much as a sentence can hold. */
    private static Question wordy(int number) {
      Map<String, String> facts = new LinkedHashMap<>();
      for (int i = 0; i < 14; i++) {
        facts.put("a-fact-of-some-length-" + number + "-" + i, "a value, \"quoted\", of some length " + i);
      }
      return new Question.Recommend(Named.builder().needs(List.of("need-" + number)).facts(facts).build());
    }

    private static Conversation with(List<Question> history, String said) {
      return new Conversation(Optional.of(wordy(0)), Optional.of(new Pending.AnythingElse()),
          Optional.of(new Said("<speak>" + said + "</speak>", Optional.of("<speak>Again?</speak>"))), 0, 9, history,
          Map.of("welcome", 1, "ask.anything-else", 2));
    }

    @Test
    void whenItIsTooMuch_thenWhatWasAskedLongestAgoGoesFirst() throws JsonProcessingException {
      List<Question> history = List.of(wordy(1), wordy(2), wordy(3), wordy(4));
      Map<String, Object> attributes = ConversationCodec.write(with(history, "Short."));
      assertTrue(JSON.writeValueAsBytes(attributes).length <= LIMIT);
      Conversation after = ConversationCodec.read(throughAlexa(attributes));
      assertTrue(after.history().size() < history.size() && !after.history().isEmpty(), after.history()::toString);
      assertEquals(history.subList(history.size() - after.history().size(), history.size()), after.history());
      assertEquals(Optional.of(wordy(0)), after.last());
      assertTrue(after.said().isPresent());
    }

    @Test
    void whenItIsTooMuchWithoutHistory_thenWhatWasSaidGoesNext() throws JsonProcessingException {
      Map<String, Object> attributes = ConversationCodec.write(with(List.of(), "\u20ac".repeat(1_400)));
      assertTrue(JSON.writeValueAsBytes(attributes).length <= LIMIT);
      assertEquals(Optional.of(wordy(0)), ConversationCodec.read(throughAlexa(attributes)).last());
    }
  }

  @Nested
  class GivenSomethingElse {
    @Test
    void whenTheVersionIsAnother_thenTheConversationIsFresh() {
      assertEquals(Conversation.FRESH, ConversationCodec.read(Map.of()));
      assertEquals(Conversation.FRESH, ConversationCodec.read(Map.of("v", 0, "turn", 3)));
      assertEquals(Conversation.FRESH, ConversationCodec.read(Map.of("v", "1", "turn", 3)));
      assertEquals(Conversation.FRESH, ConversationCodec.read(Map.of("schema", 0, "pendingQuestion", "gone")));
    }

    @Test
    void whenItWasTamperedWith_thenNothingThrowsAndNothingGrows() throws JsonProcessingException {
      Random random = new Random(7);
      List<Object> odd = new ArrayList<>(List.of(
          "", "x".repeat(10_000), -1, 1e300, Long.MAX_VALUE, true, List.of(), List.of(1, 2), Map.of(),
          Map.of("kind", 3),
          Map.of("kind", "fact"), Map.of("kind", "nonsense"), List.of("a", List.of("b"))));
      odd.add(null);
      for (int i = 0; i < 5_000; i++) {
        Conversation before = new Conversation(
            Optional.of(everyQuestion().get(random.nextInt(everyQuestion().size()))),
            Optional.of(everyPending().get(random.nextInt(everyPending().size()))),
            Optional.of(new Said("<speak>Yes?</speak>", Optional.empty())), 1, 1);
        Map<String, Object> attributes = throughAlexa(ConversationCodec.write(before));
        tamper(attributes, random, odd);
        Conversation after = ConversationCodec.read(attributes);
        byte[] json = JSON.writeValueAsString(ConversationCodec.write(after)).getBytes(StandardCharsets.UTF_8);
        assertTrue(json.length <= LIMIT, () -> attributes + " grew to " + json.length);
      }
    }

    @SuppressWarnings("unchecked")
    private static void tamper(Map<String, Object> attributes, Random random, List<Object> odd) {
      Map<String, Object> target = attributes;
      List<String> keys = new ArrayList<>(target.keySet());
      String key = keys.get(random.nextInt(keys.size()));
      if (random.nextBoolean() && target.get(key) instanceof Map<?, ?> inner && !inner.isEmpty()) {
        Map<String, Object> copy = new LinkedHashMap<>((Map<String, Object>) inner);
        target.put(key, copy);
        target = copy;
        List<String> inside = new ArrayList<>(copy.keySet());
        key = inside.get(random.nextInt(inside.size()));
      }
      target.put(key, odd.get(random.nextInt(odd.size())));
    }
  }
}
