package dev.cloudguide.simulator;

import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.simulator.DialogFile.Line;
import dev.cloudguide.simulator.matcher.Heard;
import dev.cloudguide.voice.VoiceRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays a dialog file: every line said goes through the local matcher and the whole skill, every answer through the
 * voice rules.
 *
 * <p>Before a turn: {@code user NAME}, {@code voice NAME} (one that Alexa knows in
 * that account; {@code nobody} for none), {@code new session}, {@code later: 30 days}, {@code locale en-GB},
 * {@code device show}. After an answer:
 * {@code intent: NAME}, {@code slot NAME=VALUE}, {@code figure: LABEL AMOUNT UNIT REGION}, {@code no figures},
 * {@code service: ROLE ID}, {@code opinion: OWNER}, {@code card: words in it}, {@code reprompt: words}, {@code ends},
 * {@code open}.
 */
final class DialogPlayer {
  private final Household household;
  private final DialogFile file;
  private final Device usual;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Echo> echos = new HashMap<>();
  private String user = "someone";
  private String voice = "";
  private String locale = "en-US";
  private Device device = Device.SPEAKER;
  private Exchange last;

  private DialogPlayer(Household household, DialogFile file, Device device) {
    this.household = household;
    this.usual = device;
    this.file = file;
  }

  /** What went otherwise than the file says, each with its place; empty if nothing. */
  static List<String> play(Household household, DialogFile file, Device device) {
    DialogPlayer player = new DialogPlayer(household, file, device);
    file.lines().forEach(player::step);
    return player.problems;
  }

  private void step(Line line) {
    line.after("U:").ifPresentOrElse(words -> say(line, words), () -> {
      if (!directive(line)) {
        expect(line);
      }
    });
  }

  private boolean directive(Line line) {
    line.after("user ").ifPresent(name -> user = name);
    line.after("voice ").ifPresent(name -> voice = name.equals("nobody") ? "" : "/" + name);
    line.after("later:").ifPresent(this::later);
    line.after("locale ").ifPresent(name -> locale = name);
    line.after("device ").flatMap(Device::named).ifPresent(kind -> device = kind);
    if (line.text().equals("new session")) {
      echo().endSession();
      return true;
    }
    return List.of("user", "voice", "later:", "locale", "device").contains(line.text().split(" ")[0]);
  }

  private Echo echo() {
    return echos.computeIfAbsent(
        user + voice + locale + device,
        key -> household.echo(
            file.name() + "-" + user + voice + usual, locale, device == Device.SPEAKER ? usual : device));
  }

  /** So many days later, every session has ended. */
  private void later(String time) {
    household.clock().advance(Duration.ofDays(Integer.parseInt(time.replace(" days", "").replace(" day", ""))));
    echos.values().forEach(Echo::endSession);
  }

  private void say(Line line, String words) {
    last = echo().say(words);
    for (String broken : VoiceRules.brokenBy(last.heard().intent(), last.response(), last.reply())) {
      problem(line, "an answer that keeps the rule", broken);
    }
    for (String broken : ScreenRules.brokenBy(last, echo())) {
      problem(line, "a screen that keeps the rule", broken);
    }
  }

  private void expect(Line line) {
    if (last == null) {
      throw new IllegalArgumentException(place(line) + ": expects before anything was said");
    }
    String text = line.text();
    int colon = text.indexOf(':');
    if (text.equals("ends") || text.equals("open")) {
      check(line, text, last.sessionEnded() ? "ends" : "open");
    } else if (text.equals("no figures")) {
      check(line, "[]", figures().toString());
    } else if (text.startsWith("slot ")) {
      slot(line, text.substring("slot ".length()).split("=", 2));
    } else if (colon > 0) {
      expect(line, text.substring(0, colon), text.substring(colon + 1).strip());
    } else {
      throw new IllegalArgumentException(place(line) + ": '" + text + "' is no expectation");
    }
  }

  private void expect(Line line, String kind, String wanted) {
    switch (kind) {
      case "A" -> sounds(line, wanted, last.speech());
      case "reprompt" -> sounds(line, wanted, last.reprompt().orElse("nothing"));
      case "intent" -> check(line, wanted, last.heard().intent());
      case "figure" -> contains(line, wanted, figures());
      case "service" -> contains(line, wanted, cited(Cited.InService.class));
      case "opinion" -> contains(line, wanted, cited(Cited.InOpinion.class));
      case "card" -> {
        String card = last.card().map(parts -> parts[0] + "\n" + parts[1]).orElse("no card");
        if (!card.contains(wanted)) {
          problem(line, wanted, card);
        }
      }
      default -> throw new IllegalArgumentException(place(line) + ": '" + kind + ":' is no expectation");
    }
  }

  private void slot(Line line, String[] nameAndValue) {
    String actual = Optional.ofNullable(last.heard().slots().get(nameAndValue[0]))
        .map(Heard.Filled::best)
        .orElse("not filled");
    check(line, nameAndValue[1], actual);
  }

  private List<String> figures() {
    return last.reply().map(Reply::figures).orElse(List.of()).stream().map(DialogPlayer::written).toList();
  }

  private static String written(Figure figure) {
    return figure.label() + " " + figure.amount()
        + figure.per().map(per -> " " + per).orElse("") + figure.region().map(region -> " " + region).orElse("");
  }

  private List<String> cited(Class<? extends Cited> kind) {
    return last.reply().map(Reply::cited).orElse(List.of()).stream()
        .filter(kind::isInstance)
        .map(cited -> switch (cited) {
          case Cited.InService service -> service.role().label() + " " + service.id().value();
          case Cited.InOpinion opinion -> opinion.owner();
        })
        .toList();
  }

  private void sounds(Line line, String wanted, String actual) {
    if (!new ExpectedAnswer(wanted).matches(actual)) {
      problem(line, wanted, actual);
    }
  }

  private void contains(Line line, String wanted, List<String> actual) {
    if (!actual.contains(wanted)) {
      problem(line, wanted, actual.toString());
    }
  }

  private void check(Line line, String wanted, String actual) {
    if (!wanted.equals(actual)) {
      problem(line, wanted, actual);
    }
  }

  private void problem(Line line, String wanted, String actual) {
    problems.add(place(line) + "\n  said:     " + last.utterance() + "  [" + last.heard().intent() + "]"
        + "\n  expected: " + wanted + "\n  actual:   " + actual);
  }

  private String place(Line line) {
    return file.path() + ":" + line.number();
  }
}
