package peer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Always the same answer, with no library at all: what Java and Lambda's runtime cost by themselves. */
public final class BareHandler implements RequestStreamHandler {
  private static final byte[] ANSWER =
      "{\"version\":\"1.0\",\"response\":{\"shouldEndSession\":true}}".getBytes(StandardCharsets.UTF_8);

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
    input.readAllBytes();
    output.write(ANSWER);
  }
}
