package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.dispatcher.request.interceptor.RequestInterceptor;
import com.amazon.ask.dispatcher.request.interceptor.ResponseInterceptor;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.dispatcher.GenericRequestDispatcher;
import com.amazon.ask.request.dispatcher.impl.BaseRequestDispatcher;
import com.amazon.ask.request.exception.mapper.impl.BaseExceptionMapper;
import com.amazon.ask.request.handler.adapter.GenericHandlerAdapter;
import com.amazon.ask.request.handler.chain.impl.BaseRequestHandlerChain;
import com.amazon.ask.request.mapper.impl.BaseRequestMapper;
import com.amazon.ask.util.SdkConstants;
import java.util.List;
import java.util.Optional;

/**
 * The SDK's dispatcher, with what the SDK's skill does around it. That class would also make two mappers of JSON and
 * load every type of request, which takes longer than an answer, though we read and write the JSON ourselves.
 */
public final class Dispatch {
  private static final String USER_AGENT =
      "ask-java/" + SdkConstants.SDK_VERSION + " Java/" + System.getProperty("java.version");

  private final GenericRequestDispatcher<HandlerInput, Optional<Response>> dispatcher;

  /**
   * A dispatcher.
   *
   * @param handlers asked in this order
   * @param before runs before the handler
   * @param after runs after it
   * @param problems where exceptions end
   */
  public Dispatch(
      List<RequestHandler> handlers, RequestInterceptor before, ResponseInterceptor after, ExceptionHandler problems) {
    BaseRequestMapper.Builder<HandlerInput, Optional<Response>, ?> mapper = BaseRequestMapper.builder();
    for (RequestHandler handler : handlers) {
      mapper.addRequestHandlerChain(
          BaseRequestHandlerChain.<HandlerInput, Optional<Response>>builder().withRequestHandler(handler).build());
    }
    this.dispatcher = BaseRequestDispatcher.<HandlerInput, Optional<Response>>builder()
        .addRequestMapper(mapper.build())
        .addHandlerAdapter(new Call())
        .withExceptionMapper(BaseExceptionMapper.<HandlerInput, Optional<Response>>builder()
            .addExceptionHandler(problems).build())
        .addRequestInterceptor(before)
        .addResponseInterceptor(after)
        .build();
  }

  /** Calls a handler. */
  private static final class Call implements GenericHandlerAdapter<HandlerInput, Optional<Response>> {
    @Override
    public boolean supports(Object handler) {
      return handler instanceof RequestHandler;
    }

    @Override
    public Optional<Response> execute(HandlerInput input, Object handler) {
      return ((RequestHandler) handler).handle(input);
    }
  }

  /** Answers one request. */
  public ResponseEnvelope answer(RequestEnvelope request) {
    HandlerInput input = HandlerInput.builder().withRequestEnvelope(request).build();
    Optional<Response> response = dispatcher.dispatch(input);
    return ResponseEnvelope.builder()
        .withResponse(response.orElse(null))
        .withSessionAttributes(
            request.getSession() == null ? null : input.getAttributesManager().getSessionAttributes())
        .withVersion(SdkConstants.FORMAT_VERSION)
        .withUserAgent(USER_AGENT)
        .build();
  }
}
