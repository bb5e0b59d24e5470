package dev.cloudguide.alexa;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Answers as JSON, field by field: what is said, and what a screen shows. */
final class ResponseWriter {
  private static final int USUAL_SIZE = 2_048;

  private ResponseWriter() {}

  /** Whether the envelope holds only what this writes; anything else is left to the whole model. */
  static boolean canWrite(ResponseEnvelope envelope) {
    Response response = envelope.getResponse();
    return response == null
        || isSpoken(response.getOutputSpeech())
        && (response.getCard() == null || response.getCard() instanceof SimpleCard)
        && isSpoken(response.getReprompt())
        && areShown(response.getDirectives())
        && response.getApiResponse() == null
        && response.getCanFulfillIntent() == null
        && response.getExperimentation() == null;
  }

  private static boolean isSpoken(Reprompt reprompt) {
    return reprompt == null || isSpoken(reprompt.getOutputSpeech()) && isNone(reprompt.getDirectives());
  }

  private static boolean isSpoken(OutputSpeech speech) {
    return speech == null || speech instanceof SsmlOutputSpeech ssml && ssml.getPlayBehaviorAsString() == null;
  }

  private static boolean areShown(List<Directive> directives) {
    if (directives != null) {
      for (Directive directive : directives) {
        if (!(directive instanceof RenderDocumentDirective)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isNone(List<?> directives) {
    return directives == null || directives.isEmpty();
  }

  static byte[] write(ResponseEnvelope envelope) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    try (JsonGenerator out = JsonValues.FACTORY.createGenerator(bytes)) {
      out.writeStartObject();
      text(out, "version", envelope.getVersion());
      if (envelope.getSessionAttributes() != null) {
        out.writeFieldName("sessionAttributes");
        JsonValues.write(out, envelope.getSessionAttributes());
      }
      text(out, "userAgent", envelope.getUserAgent());
      if (envelope.getResponse() != null) {
        response(out, envelope.getResponse());
      }
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void response(JsonGenerator out, Response response) throws IOException {
    out.writeObjectFieldStart("response");
    speech(out, response.getOutputSpeech());
    card(out, response.getCard());
    if (response.getReprompt() != null) {
      out.writeObjectFieldStart("reprompt");
      speech(out, response.getReprompt().getOutputSpeech());
      none(out, response.getReprompt().getDirectives());
      out.writeEndObject();
    }
    if (response.getDirectives() != null) {
      out.writeArrayFieldStart("directives");
      for (Directive directive : response.getDirectives()) {
        shown(out, (RenderDocumentDirective) directive);
      }
      out.writeEndArray();
    }
    if (response.getShouldEndSession() != null) {
      out.writeBooleanField("shouldEndSession", response.getShouldEndSession());
    }
    out.writeEndObject();
  }

  private static void shown(JsonGenerator out, RenderDocumentDirective screen) throws IOException {
    out.writeStartObject();
    text(out, "type", screen.getType());
    text(out, "token", screen.getToken());
    plain(out, "document", screen.getDocument());
    plain(out, "datasources", screen.getDatasources());
    plain(out, "sources", screen.getSources());
    plain(out, "packages", screen.getPackages());
    out.writeEndObject();
  }

  private static void plain(JsonGenerator out, String name, Object value) throws IOException {
    if (value != null) {
      out.writeFieldName(name);
      JsonValues.write(out, value);
    }
  }

  private static void none(JsonGenerator out, List<?> directives) throws IOException {
    if (directives != null) {
      out.writeArrayFieldStart("directives");
      out.writeEndArray();
    }
  }

  private static void speech(JsonGenerator out, OutputSpeech speech) throws IOException {
    if (speech instanceof SsmlOutputSpeech ssml) {
      out.writeObjectFieldStart("outputSpeech");
      text(out, "type", ssml.getType());
      text(out, "ssml", ssml.getSsml());
      out.writeEndObject();
    }
  }

  private static void card(JsonGenerator out, Card card) throws IOException {
    if (card instanceof SimpleCard simple) {
      out.writeObjectFieldStart("card");
      text(out, "type", simple.getType());
      text(out, "title", simple.getTitle());
      text(out, "content", simple.getContent());
      out.writeEndObject();
    }
  }

  private static void text(JsonGenerator out, String name, String value) throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }
}
