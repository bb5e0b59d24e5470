package peer;

import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.Skills;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import java.util.Map;
import java.util.Optional;

/** One handler that says what is saved of a person, with everything as the SDK does it by itself. */
public final class PeerHandler extends SkillStreamHandler {
  /** As Lambda makes it. */
  public PeerHandler() {
    super(Skills.standard()
        .addRequestHandler(new SavedRegion())
        .withTableName(System.getenv("PEER_TABLE"))
        .withDynamoDbClient(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new EndpointConfiguration(
                System.getenv("AWS_ENDPOINT_URL_DYNAMODB"), System.getenv("AWS_REGION")))
            .build())
        .build());
  }

  /** "You are in Ireland." */
  private static final class SavedRegion implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
      return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      Map<String, Object> saved = input.getAttributesManager().getPersistentAttributes();
      return input.getResponseBuilder().withSpeech("You are in " + saved.get("region") + ".").build();
    }
  }
}
