package dev.cloudguide.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code docs/spoken.md} shows what is heard today; {@code -Dspoken.write=true} makes it anew. */
class SpokenPageTest {
  private static final Path PAGE = Path.of("docs/spoken.md");

  @Test
  void thePageShowsWhatIsHeard() throws IOException {
    String now = page();
    if (Boolean.getBoolean("spoken.write")) {
      Files.writeString(PAGE, now);
    }
    assertEquals(now, Files.readString(PAGE), "mvn test -Dtest=SpokenPageTest -Dspoken.write=true makes it anew");
  }

  private static String page() {
    StringBuilder page = new StringBuilder("""
        # As it is heard

        One answer of every kind, in the words that are spoken. A test makes this page and fails when it is out of date;
        `mvn test -Dtest=SpokenPageTest -Dspoken.write=true` makes it anew.
        """);
    try (Household household = new Household(Path.of("."), Optional.empty())) {
      FollowUpsTest.ANSWERS.forEach((kind, said) -> {
        Echo echo = household.echo("page " + kind, "en-US", Device.SPEAKER);
        page.append("\n## ").append(kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT)).append(kind.substring(1))
            .append("\n\n");
        said.forEach(words -> page.append("> ").append(words).append("\n>\n> **")
            .append(withoutClosing(echo.say(words))).append("**\n\n"));
      });
    }
    return page.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
  }

  /** "Anything else?" varies from session to session, so it is left out. */
  private static String withoutClosing(Exchange exchange) {
    boolean closing = exchange.reply().flatMap(reply -> reply.ask())
        .filter(ask -> ask.question().key().equals("ask.anything-else")).isPresent();
    String speech = exchange.speech();
    int sentence = Math.max(speech.lastIndexOf(". "), speech.lastIndexOf("? "));
    return closing && sentence > 0 ? speech.substring(0, sentence + 1) : speech;
  }
}
