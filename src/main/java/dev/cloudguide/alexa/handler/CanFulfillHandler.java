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
import java.util.Arrays;
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
    boolean ours = intent != null
        && Arrays.stream(QuestionIntent.values()).anyMatch(known -> known.intentName().equals(intent.getName()));
    Map<String, CanFulfillSlot> perSlot = ours ? perSlot(intent) : Map.of();
    CanFulfillIntent answer = CanFulfillIntent.builder()
        .withCanFulfill(overall(ours, perSlot))
        .withSlots(perSlot)
        .build();
    return Optional.of(Response.builder().withCanFulfillIntent(answer).build());
  }

  private Map<String, CanFulfillSlot> perSlot(Intent intent) {
    Map<String, CanFulfillSlot> answers = new HashMap<>();
    if (intent.getSlots() == null) {
      return answers;
    }
    Named named = slots.read(new Slots(intent));
    for (String name : intent.getSlots().keySet()) {
      boolean known = switch (name) {
        case "service" -> !named.services().isEmpty();
        case "region" -> !named.regions().isEmpty();
        case "family" -> named.family().isPresent() || !named.types().isEmpty();
        case "size" -> named.size().isPresent() || !named.types().isEmpty();
        case "system" -> named.system().isPresent();
        case "count" -> named.count().isPresent();
        case "need" -> !named.needs().isEmpty();
        default -> false;
      };
      answers.put(name, CanFulfillSlot.builder()
          .withCanUnderstand(known ? CanUnderstandSlotValues.YES : CanUnderstandSlotValues.NO)
          .withCanFulfill(known ? CanFulfillSlotValues.YES : CanFulfillSlotValues.NO)
          .build());
    }
    return answers;
  }

  private static CanFulfillIntentValues overall(boolean ours, Map<String, CanFulfillSlot> perSlot) {
    if (!ours) {
      return CanFulfillIntentValues.NO;
    }
    return perSlot.values().stream().allMatch(slot -> slot.getCanUnderstand() == CanUnderstandSlotValues.YES)
        ? CanFulfillIntentValues.YES
        : CanFulfillIntentValues.MAYBE;
  }
}
