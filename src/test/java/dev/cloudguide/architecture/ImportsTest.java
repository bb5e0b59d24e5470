package dev.cloudguide.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom, among the classes that go to Lambda. */
class ImportsTest {
  private static final String OURS = "dev.cloudguide";
  private static final String[] PLAIN_JAVA = {"java.lang..", "java.math..", "java.time..", "java.util.."};
  private static JavaClasses main;

  @BeforeAll
  static void read() {
    main = new ClassFileImporter().importPath(Path.of("target/classes"));
  }

  /**
   * Each package and all that it may use besides {@code java.lang}, {@code java.math}, {@code java.time},
   * {@code java.util}.
   */
  static Stream<Arguments> packages() {
    return Stream.of(
        may("domain.money"),
        may("domain.catalog", "domain.money"),
        may("domain.price", "domain.money", "domain.catalog"),
        may("domain.estimate", "domain.money", "domain.catalog", "domain.price"),
        may("domain.commitment", "domain.money", "domain.catalog", "domain.price"),
        may("domain.advice", "domain.money", "domain.catalog", "domain.price", "domain.estimate", "domain.commitment"),
        may("domain.understanding", "domain.money", "domain.catalog"),
        may("conversation", "domain."),
        may("answer", "domain.", "conversation"),
        may("alexa.speech", "domain.", "conversation", "java.io", "java.nio"),
        may("pricebook", "domain.", "java.io", "java.nio", "com.fasterxml.jackson"),
        may("knowledge", "domain.", "java.io", "java.nio", "com.fasterxml.jackson"),
        may("cues", "domain.", "java.io", "java.nio"),
        may("store", "conversation", "domain.catalog", "java.io", "java.net", "com.fasterxml.jackson.core",
            "software.amazon.awssdk"));
  }

  private static Arguments may(String owner, String... used) {
    return Arguments.of(owner, used);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void usesOnlyWhatItMay(String owner, String[] used) {
    Stream<String> allowed = Stream.of(used).map(ImportsTest::packagesOf);
    String own = OURS + "." + owner + "..";
    classes().that().resideInAPackage(own)
        .should().onlyDependOnClassesThat().resideInAnyPackage(
            Stream.of(Stream.of(PLAIN_JAVA), allowed, Stream.of(own)).flatMap(all -> all).toArray(String[]::new))
        .allowEmptyShould(true)
        .check(main);
  }

  private static String packagesOf(String used) {
    String name = used.endsWith(".") ? used.substring(0, used.length() - 1) : used;
    boolean theirs = name.startsWith("java.") || name.startsWith("com.") || name.startsWith("software.");
    return (theirs ? name : OURS + "." + name) + "..";
  }

  @Test
  void onlyAlexaKnowsTheAlexaSdk() {
    noClasses().that().resideOutsideOfPackages(OURS + ".alexa..", OURS)
        .should().dependOnClassesThat().resideInAPackage("com.amazon.ask..")
        .check(main);
  }

  @Test
  void alexaKnowsNeitherAwsNorWhereThingsAreKept() {
    noClasses().that().resideInAPackage(OURS + ".alexa..")
        .should().dependOnClassesThat().resideInAnyPackage(
            "software.amazon..", OURS + ".store..", OURS + ".pricebook..", OURS + ".knowledge..", OURS + ".cues..")
        .check(main);
  }

  @Test
  void answersAndWhatIsBelowKnowNoJson() {
    noClasses().that().resideInAnyPackage(
            OURS + ".domain..", OURS + ".conversation..", OURS + ".answer..", OURS + ".alexa.speech..")
        .should().dependOnClassesThat().resideInAnyPackage("com.fasterxml..", "org.slf4j..", "java.util.logging..")
        .check(main);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(OURS + ".(**)").should().beFreeOfCycles().check(main);
  }

  @Test
  void nothingThatGoesToLambdaUsesWhatStaysHere() {
    noClasses().that().resideInAPackage(OURS + "..")
        .should().dependOnClassesThat().resideInAnyPackage(
            OURS + ".tools..", OURS + ".simulator..", OURS + ".bench..", "org.junit..", "picocli..",
            "org.openjdk.jmh..",
            "software.amazon.dynamodb..")
        .check(main);
  }
}
