package dev.cloudguide.bothways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloudguide.CloudGuide;
import dev.cloudguide.alexa.handler.QuestionIntent;
import dev.cloudguide.alexa.slot.NamedSlots;
import dev.cloudguide.alexa.slot.Slots;
import dev.cloudguide.alexa.slot.SpokenNames;
import dev.cloudguide.answer.Answers;
import dev.cloudguide.answer.Ports;
import dev.cloudguide.answer.Turn;
import dev.cloudguide.conversation.Conversation;
import dev.cloudguide.conversation.PersonalPreferences;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.store.NoPreferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether Alexa picks a slotted intent or free wording must not matter: the answer is the same. */
class SlottedAndFreeAgreeTest {
  /** A slot type's value to say, and the id it resolves to. */
  private record Filling(String words, String id) {}

  private static final Map<String, Filling> FILLINGS = Map.ofEntries(
      Map.entry("FAMILY", new Filling("m five", "m5")),
      Map.entry("SIZE", new Filling("two extra large", "2xlarge")),
      Map.entry("REGION", new Filling("frankfurt", "eu-central-1")),
      Map.entry("PREFERENCE", new Filling("region", "region")),
      Map.entry("SYSTEM", new Filling("windows", "windows")),
      Map.entry("SERVICE", new Filling("fargate", "fargate")),
      Map.entry("NEED", new Filling("queue", "queue")),
      Map.entry("PERSON", new Filling("dan moore", "Dan Moore")),
      Map.entry("serviceA", new Filling("aurora", "aurora")),
      Map.entry("serviceB", new Filling("heroku", "Heroku")),
      Map.entry("serviceC", new Filling("fargate", "fargate")),
      Map.entry("AMAZON.NUMBER", new Filling("twenty", "20")));

  private final Ports ports = CloudGuide.ports();
  private final Understander understander = ports.understander().get();
  private final Answers answers = new Answers(ports);
  private final NamedSlots namedSlots = new NamedSlots(new SpokenNames(ports.services(), ports.regions()));

  @Test
  void everySampleUtteranceGetsTheSameAnswerBothWays() throws IOException {
    List<String> differences = new ArrayList<>();
    int compared = 0;
    JsonNode model = new ObjectMapper()
        .readTree(Files.readAllBytes(Path.of("skill-package/interactionModels/custom/en-US.json")))
        .path("interactionModel").path("languageModel");
    for (JsonNode intent : model.path("intents")) {
      Optional<QuestionIntent> known = known(intent.path("name").asText());
      if (known.isEmpty()) {
        continue;
      }
      for (JsonNode sample : intent.path("samples")) {
        compared++;
        compare(known.get(), intent, sample.asText()).ifPresent(differences::add);
      }
    }
    assertEquals(List.of(), differences, () -> differences.size() + " differ, the first: " + differences.getFirst());
    assertTrue(compared > 500, "compared only " + compared);
  }

  private static Optional<QuestionIntent> known(String name) {
    for (QuestionIntent intent : QuestionIntent.values()) {
      if (intent.intentName().equals(name)) {
        return Optional.of(intent);
      }
    }
    return Optional.empty();
  }

  private Optional<String> compare(QuestionIntent intent, JsonNode source, String sample) {
    Map<String, Slot> slots = new HashMap<>();
    String sentence = sample;
    for (JsonNode slot : source.path("slots")) {
      String name = slot.path("name").asText();
      Filling filling = FILLINGS.getOrDefault(name, FILLINGS.get(slot.path("type").asText()));
      if (sample.contains("{" + name + "}")) {
        sentence = sentence.replace("{" + name + "}", filling.words());
        slots.put(name, slot(name, slot.path("type").asText(), filling));
      }
    }
    Named named = namedSlots.read(new Slots(Intent.builder().withName(intent.intentName()).withSlots(slots).build()));
    Reply slotted = answers.answer(intent.question(named), turn());
    Reply free = answers.heard(sentence, turn());
    return sameAnswer(slotted, free)
        ? Optional.empty()
        : Optional.of("\n" + intent.intentName() + ": \"" + sentence + "\"\n  slotted: " + heart(slotted)
            + "\n  free:    " + heart(free) + " " + understander.understand(sentence));
  }

  /** The same words, question, card and figures; "one M five large" and "an M five large" may be remembered apart. */
  private static boolean sameAnswer(Reply one, Reply other) {
    return one.say().equals(other.say()) && one.ask().equals(other.ask()) && one.card().equals(other.card())
        && one.figures().equals(other.figures()) && one.cited().equals(other.cited());
  }

  private static String heart(Reply reply) {
    return reply.say() + " " + reply.ask().map(ask -> ask.question().key()).orElse("");
  }

  private static Slot slot(String name, String type, Filling filling) {
    Slot.Builder slot = Slot.builder().withName(name);
    if (type.startsWith("AMAZON.")) {
      return slot.withValue(filling.id()).build();
    }
    Resolution match = Resolution.builder()
        .withStatus(Status.builder().withCode(StatusCode.ER_SUCCESS_MATCH).build())
        .withValues(List.of(ValueWrapper.builder()
            .withValue(Value.builder().withId(filling.id()).withName(filling.words()).build()).build()))
        .build();
    return slot.withValue(filling.words())
        .withResolutions(Resolutions.builder().withResolutionsPerAuthority(List.of(match)).build())
        .build();
  }

  /** In a session in which an instance was priced before, so that follow-ups have something to follow. */
  private static Turn turn() {
    Question before = new Question.Price(Named.builder()
        .types(List.of(new InstanceType("c5", "large")))
        .regions(List.of("eu-west-1"))
        .build());
    Conversation conversation =
        new Conversation(Optional.of(before), Optional.empty(), Optional.empty(), 0, 1);
    return new Turn(conversation, new PersonalPreferences(new NoPreferences(), Optional.empty()), false);
  }
}
