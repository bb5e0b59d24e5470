package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.Status;
import com.amazon.ask.model.Task;
import com.amazon.ask.model.interfaces.tasks.CompleteTaskDirective;
import dev.cloudguide.alexa.response.Responses;
import dev.cloudguide.answer.Answers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A task that a routine or a link starts: a service explained, another one each day. Asks nothing, and is done. */
public final class TaskHandler implements RequestHandler {
  /** Alexa puts the skill's id and a dot before it; {@code skill-package/tasks} declares it. */
  private static final String SERVICE_OF_THE_DAY = ".ServiceOfTheDay";
  private static final String VERSION = "1";

  private final Answers answers;
  private final Conversing conversing;
  private final Clock clock;

  /** The handler of every task; {@code clock} tells the day. */
  public TaskHandler(Answers answers, Conversing conversing, Clock clock) {
    this.answers = answers;
    this.conversing = conversing;
    this.clock = clock;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequestEnvelope().getRequest() instanceof LaunchRequest launch && launch.getTask() != null;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Task task = ((LaunchRequest) input.getRequestEnvelope().getRequest()).getTask();
    boolean ours = task.getName() != null && task.getName().endsWith(SERVICE_OF_THE_DAY)
        && VERSION.equals(task.getVersion());
    return ours
        ? conversing.reply(input, turn -> answers.serviceOfTheDay(LocalDate.now(clock)))
            .map(response -> Responses.with(response, completed("200", "OK")))
        : conversing.reply(input, turn -> answers.guidance().unknownTask())
            .map(response -> Responses.with(response, completed("404", "Not Found")));
  }

  private static CompleteTaskDirective completed(String code, String message) {
    return CompleteTaskDirective.builder()
        .withStatus(Status.builder().withCode(code).withMessage(message).build())
        .build();
  }
}
