package dev.cloudguide.alexa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.model.interfaces.tasks.CompleteTaskDirective;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.cloudguide.alexa.Envelopes.Arrived;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written field by field is what the SDK's whole model would write; what is read, likewise. */
class EnvelopesTest {
  private static final SsmlOutputSpeech SPEECH =
      SsmlOutputSpeech.builder().withSsml("<speak>\"quoted\", a \u20ac, a tab\t and \ud83d\ude00</speak>").build();

  private static ResponseEnvelope envelope(Response response) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("v", 1);
    attributes.put("long", 5_000_000_000L);
    attributes.put("share", 0.25);
    attributes.put("none", null);
    attributes.put("flags", List.of(true, false, Map.of("deep", List.of("x"))));
    return ResponseEnvelope.builder()
        .withVersion("1.0").withUserAgent("ask").withSessionAttributes(attributes).withResponse(response).build();
  }

  @Test
  void anAnswerIsWrittenByteForByteAsTheWholeModelWritesIt() throws IOException {
    ResponseEnvelope all = envelope(Response.builder()
        .withOutputSpeech(SPEECH)
        .withCard(SimpleCard.builder().withTitle("t").withContent("line\nline").build())
        .withReprompt(Reprompt.builder().withOutputSpeech(SPEECH).build())
        .withShouldEndSession(false)
        .build());
    ResponseEnvelope silent = envelope(Response.builder().withShouldEndSession(true).build());
    ResponseEnvelope empty = ResponseEnvelope.builder().withVersion("1.0").build();
    for (ResponseEnvelope envelope : List.of(all, silent, empty)) {
      assertTrue(ResponseWriter.canWrite(envelope));
      assertArrayEquals(WholeModel.write(envelope), Envelopes.write(envelope),
          () -> new String(Envelopes.write(envelope), StandardCharsets.UTF_8));
    }
  }

  @Test
  void aScreenIsWrittenByteForByteAsTheWholeModelWritesIt() throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("layouts", new RawValue("{\"A\":[1.50,\"\u20ac\"]}"));
    document.put("version", "2024.3");
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("share", new BigDecimal("63.0"));
    source.put("rows", List.of(Map.of("name", "a \"b\""), Map.of("least", true)));
    ResponseEnvelope shown = envelope(Response.builder()
        .withOutputSpeech(SPEECH)
        .addDirectivesItem(RenderDocumentDirective.builder()
            .withToken("shown").withDocument(document).withDatasources(Map.of("screen", source)).build())
        .addDirectivesItem(RenderDocumentDirective.builder().build())
        .build());
    assertTrue(ResponseWriter.canWrite(shown));
    assertArrayEquals(WholeModel.write(shown), Envelopes.write(shown),
        () -> new String(Envelopes.write(shown), StandardCharsets.UTF_8));
  }

  @Test
  void anyOtherDirectiveIsLeftToTheWholeModel() {
    ResponseEnvelope completed = envelope(Response.builder()
        .addDirectivesItem(CompleteTaskDirective.builder().withResult(Map.of("said", "yes")).build()).build());
    assertFalse(ResponseWriter.canWrite(completed));
    assertTrue(new String(Envelopes.write(completed), StandardCharsets.UTF_8).contains("\"said\":\"yes\""));
  }

  @Test
  void fieldsOfTheWrongKindAreAbsent() {
    Arrived.Understood arrived = (Arrived.Understood) Envelopes.read("""
        {"version":1,"session":[],"context":{"System":{"user":7,"device":{"supportedInterfaces":[]}}},
         "request":{"type":"IntentRequest","locale":{},"requestId":5,
          "intent":{"name":"X","slots":{"a":3,"b":{"name":[],"value":12,"slotValue":"odd","resolutions":{}},
          "c":{"slotValue":{"type":"List","values":[null,{"type":"Simple","value":"one"}]},
           "resolutions":{"resolutionsPerAuthority":[null,{"status":{"code":"NEW"},"values":[null,{"value":3}]}]}}}}}}
        """.getBytes(StandardCharsets.UTF_8));
    assertEquals("1", arrived.envelope().getVersion());
    assertEquals(null, arrived.envelope().getSession());
    assertEquals(null, arrived.envelope().getContext().getSystem().getUser());
    assertEquals(null, arrived.envelope().getContext().getSystem().getDevice().getSupportedInterfaces());
    assertEquals(null, arrived.envelope().getRequest().getLocale());
    assertEquals("5", arrived.envelope().getRequest().getRequestId());
  }
}
