package dev.cloudguide.alexa;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import java.io.IOException;

/** Takes a field that cannot be what it should be as absent. */
final class LenientFields extends DeserializationProblemHandler {
  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> target, String value, String problem) {
    return null;
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> target, Number value, String problem) {
    return null;
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String problem)
      throws IOException {
    parser.skipChildren();
    return null;
  }

  @Override
  public Object handleInstantiationProblem(
      DeserializationContext context, Class<?> target, Object argument, Throwable problem) {
    return null;
  }

  @Override
  public Object handleMissingInstantiator(
      DeserializationContext context, Class<?> target, ValueInstantiator instantiator, JsonParser parser,
      String problem) throws IOException {
    parser.skipChildren();
    return null;
  }

  @Override
  public JavaType handleUnknownTypeId(
      DeserializationContext context, JavaType base, String id, TypeIdResolver resolver, String problem) {
    return context.constructType(Void.class);
  }

  @Override
  public JavaType handleMissingTypeId(
      DeserializationContext context, JavaType base, TypeIdResolver resolver, String problem) {
    return context.constructType(Void.class);
  }
}
