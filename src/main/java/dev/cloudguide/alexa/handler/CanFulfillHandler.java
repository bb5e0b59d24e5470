package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.canfulfill.CanFulfillIntent;
import com.amazon.ask.model.canfulfill.CanFulfillIntentRequest;
import com.amazon.ask.model.canfulfill.CanFulfillIntentValues;
import com.amazon.ask.model.canfulfill.CanFulfillSlot;
import com.amazon.ask.model.canfulfill.CanFulfillSlotValues;
import com.amazon.ask.model.canfulfill.CanUnderstandSlotValues;
import dev.cloudguide.alexa.slot.NamedSlots;
import dev.cloudguide.alexa.slot.Slots;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** "Could you answer this?", asked by Alexa before the person has named a skill. Answers without doing anything. */
public final class CanFulfillHandler implements RequestHandler {
  private final NamedSlots slots;

  public CanFulfillHandler(NamedSlots slots) {
    this.slots = slots;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequestEnvelope().getRequest() instanceof CanFulfillIntentRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Intent intent = ((CanFulfillIntentRequest) input.getRequestEnvelope().getRequest()).getIntent();
    Optional<Question> question = intent == null ? Optional.empty() : question(intent);
    boolean free = intent != null && intent.getName() != null && FreeWords.beginning(intent.getName()).isPresent();
    Map<String, CanFulfillSlot> perSlot = question.isPresent() ? perSlot(intent) : Map.of();
    CanFulfillIntentValues overall = free ? CanFulfillIntentValues.MAYBE
        : question.map(asked -> overall(asked, perSlot)).orElse(CanFulfillIntentValues.NO);
    CanFulfillIntent answer = CanFulfillIntent.builder().withCanFulfill(overall).withSlots(perSlot).build();
    return Optional.of(Response.builder().withCanFulfillIntent(answer).build());
  }

  /** What the intent asks, if it asks something that stands alone: nothing was said before that one could follow up. */
  private static Optional<Question> question(Intent intent) {
    return QuestionIntent.named(intent.getName())
        .map(known -> known.question(Named.NOTHING))
        .filter(asked -> !(asked instanceof Question.FollowUp));
  }

  /** Each slot that holds words. */
  private Map<String, CanFulfillSlot> perSlot(Intent intent) {
    Map<String, CanFulfillSlot> answers = new HashMap<>();
    if (intent.getSlots() == null) {
      return answers;
    }
    intent.getSlots().forEach((name, slot) -> {
      Slots alone = new Slots(Intent.builder().withName(intent.getName()).putSlotsItem(name, slot).build());
      if (alone.words(name).isPresent()) {
        boolean known = isKnown(name, alone);
        answers.put(name, CanFulfillSlot.builder()
            .withCanUnderstand(known ? CanUnderstandSlotValues.YES : CanUnderstandSlotValues.NO)
            .withCanFulfill(known ? CanFulfillSlotValues.YES : CanFulfillSlotValues.NO)
            .build());
      }
    });
    return answers;
  }

  private boolean isKnown(String name, Slots alone) {
    Named named = slots.read(alone).toBuilder().unknown(Map.of()).facts(Map.of()).build();
    return !named.equals(Named.NOTHING) || alone.id(name).isPresent();
  }

  /** Perhaps, where something is not known, or nothing was named that the question is about. */
  private static CanFulfillIntentValues overall(Question asked, Map<String, CanFulfillSlot> perSlot) {
    boolean known = perSlot.values().stream()
        .allMatch(slot -> slot.getCanUnderstand() == CanUnderstandSlotValues.YES);
    boolean enough = !perSlot.isEmpty() || asked instanceof Question.Preference;
    return known && enough ? CanFulfillIntentValues.YES : CanFulfillIntentValues.MAYBE;
  }
}
