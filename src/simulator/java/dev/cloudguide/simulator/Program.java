package dev.cloudguide.simulator;

import dev.cloudguide.pricebook.CompactPriceBook;
import dev.cloudguide.tools.commitment.CommitmentCommand;
import dev.cloudguide.tools.models.Models;
import dev.cloudguide.tools.pricelist.PriceCommands;
import dev.cloudguide.tools.runningcost.RunningCost;
import dev.cloudguide.tools.understanding.NeedTraining;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The local program: {@code ./cloud-guide}. */
@Command(name = "cloud-guide", mixinStandardHelpOptions = true,
    description = "Talk to Cloud Guide on this machine.",
    subcommands = {Program.MakeModels.class, Program.TrainUnderstanding.class,
        Program.RunDynamoDb.class, Program.ShowRunningCost.class,
        ScreensCommand.class, PriceCommands.class, CommitmentCommand.class})
public final class Program implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "WORDS",
      description = "What to say, turn by turn; - reads it from standard input, one a line.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print one JSON object an answer.")
  private boolean json;

  @Option(names = "--serve", description = "Answer over HTTP on 127.0.0.1: POST /skill, POST /say.")
  private boolean serve;

  @Option(names = "--port", defaultValue = "8080", description = "Port for --serve (default ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--locale", defaultValue = "en-US", description = "The person's locale (default ${DEFAULT-VALUE}).")
  private String locale;

  @Option(names = "--device", defaultValue = "speaker", description = "speaker, show, spot or tv.")
  private String device;

  @Option(names = "--user", defaultValue = "someone",
      description = "Who is talking; each user has their own preferences.")
  private String user;

  @Option(names = "--data", description = "Folder to keep preferences in; without it they last until the program ends.")
  private Path data;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Program() {}

  /** Runs the program and exits: 0 if all went well, 2 if something asked for cannot be. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Program())
        .setParameterExceptionHandler((problem, rest) -> complain(problem.getMessage()))
        .setExecutionExceptionHandler((problem, line, parsed) -> complain(problem.getMessage()))
        .execute(args));
  }

  private static int complain(String problem) {
    System.err.println("cloud-guide: " + (problem == null ? "stopped" : problem.lines().findFirst().orElse("stopped")));
    return 2;
  }

  @Override
  public Integer call() throws IOException {
    Device played = Device.named(device).orElseThrow(() -> new IllegalArgumentException(
        "--device " + device + ": not one of " + String.join(", ", Device.names())));
    Optional<Path> folder = Optional.ofNullable(data);
    if (folder.isPresent()) {
      makeFolder(folder.get());
    }
    try (Household household = new Household(project(), folder)) {
      Echo echo = household.echo(user, locale, played);
      if (serve) {
        return LocalServer.run(household, port, out);
      }
      if (words.equals(List.of("-")) || json && words.isEmpty()) {
        return lines(echo);
      }
      return words.isEmpty() ? terminal(echo) : said(echo);
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException("--data " + folder + ": is not a folder");
    }
    Files.createDirectories(folder);
  }

  private static Path project() {
    return Path.of(System.getProperty("cloudguide.project", "."));
  }

  private int said(Echo echo) {
    for (String utterance : words) {
      print(echo.say(utterance));
    }
    return 0;
  }

  private int lines(Echo echo) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isBlank()) {
        echo.endSession();
      } else if (!line.startsWith("#")) {
        print(echo.say(line.strip()));
      }
    }
    return 0;
  }

  private int terminal(Echo echo) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    print(echo.say("open cloud guide"));
    out.print("> ");
    out.flush();
    for (String line = in.readLine(); line != null && !line.strip().equals("exit"); line = in.readLine()) {
      if (line.isBlank()) {
        echo.endSession();
      } else {
        print(echo.say(line.strip()));
      }
      out.print("> ");
      out.flush();
    }
    out.println();
    return 0;
  }

  private void print(Exchange exchange) {
    if (json) {
      out.println(AnswerJson.of(exchange));
      return;
    }
    out.println(exchange.speech());
    exchange.card().ifPresent(card -> {
      out.println();
      out.println("  " + card[0]);
      card[1].lines().forEach(line -> out.println("  " + line));
      out.println();
    });
  }

  /** {@code models}: makes the interaction models again. */
  @Command(name = "models", description = "Make skill-package/interactionModels/custom/*.json from interactionModels/.")
  static final class MakeModels implements Callable<Integer> {
    @Override
    public Integer call() {
      Models.write(project());
      return 0;
    }
  }

  /** {@code understanding}: trains the model of needs and their options again. */
  @Command(name = "understanding",
      description = "Train the model of needs and options on the examples of src/tools/resources/understanding.")
  static final class TrainUnderstanding implements Callable<Integer> {
    @Override
    public Integer call() {
      NeedTraining.write(project());
      return 0;
    }
  }

  /** {@code running-cost}: what running the skill itself costs. */
  @Command(name = "running-cost", description = "What running Cloud Guide itself costs a month, by its own price book.")
  static final class ShowRunningCost implements Callable<Integer> {
    @Override
    public Integer call() {
      System.out.print(new RunningCost(CompactPriceBook.open()).table());
      return 0;
    }
  }

  /** {@code dynamodb}: DynamoDB Local alone. */
  @Command(name = "dynamodb", description = "Run DynamoDB Local alone, with the preferences table made, until stopped.")
  static final class RunDynamoDb implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "8123", description = "Port on 127.0.0.1 (default ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
      try (LocalDynamoDb database = LocalDynamoDb.start(port, Optional.empty())) {
        System.out.println("DynamoDB Local on " + database.endpoint() + ", table " + LocalDynamoDb.TABLE);
        Thread.currentThread().join();
      }
      return 0;
    }
  }
}
