package dev.cloudguide.alexa.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.knowledge.KnowledgeServices;
import dev.cloudguide.pricebook.CompactPriceBook;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain writing as a voice says it. */
class LexiconTest {
  private static final Pattern UNSAYABLE =
      Pattern.compile("[$/%~<>&{}_|*#=]|\\b(GB|TB|MB|KB|vcpu|vCPU)\\b|\\p{Alpha}\\d|\\d\\p{Alpha}");
  private final Messages messages = Messages.of("en");
  private final Wording wording = Wording.forLocale("en-US");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      AWS Lambda                | A W S Lambda
      EC2 and S3                | E C two and S three
      SQS FIFO                  | S Q S FIFO
      $15 a month               | fifteen dollars a month
      50% off                   | fifty percent off
      400KB items               | four hundred kilobytes items
      1,000 requests            | one thousand requests
      CI/CD                     | C I or C D
      SQL-based                 | S Q L based
      the (old) one             | the old one
      closed on April 30, 2026  | closed on April thirtieth, 2026
      since 2024                | since 2024
      Cloud9                    | Cloud nine
      vcpu x86                  | V C P U x eighty-six
      s3 & <glacier> cold       | s three and glacier cold
      a1b2                      | a one b two
      99999999999999999999x     | nine hundred ninety-nine trillion nine hundred ninety-nine billion nine hundred \
      ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine ninety-nine thousand nine hundred \
      ninety-nine x
      """)
  void writtenWordsAreSaid(String written, String said) {
    assertEquals(said.replaceAll("\\s+", " "), messages.lexicon().spoken(written));
  }

  @Test
  void everythingKnownOfEveryServiceCanBeSaid() {
    List<String> problems = new ArrayList<>();
    for (Service service : KnowledgeServices.load().all()) {
      check(problems, service.shortName());
      check(problems, service.purpose());
      check(problems, service.status().note());
      service.costDriver().ifPresent(driver -> check(problems, driver));
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void everythingAServiceChargesForCanBeSaid() {
    List<String> problems = new ArrayList<>();
    PriceBook book = CompactPriceBook.open();
    Services services = KnowledgeServices.load();
    for (Service service : services.all()) {
      for (String item : book.items(service.id())) {
        check(problems, service.id() + " " + item,
            wording.spoken(Phrase.of("card.text").with("text", new Value.Item(service.id(), item)), 0));
      }
    }
    assertEquals(List.of(), problems);
  }

  private void check(List<String> problems, String written) {
    check(problems, written, messages.lexicon().spoken(written));
  }

  private static void check(List<String> problems, String written, String said) {
    if (UNSAYABLE.matcher(said).find()) {
      problems.add(written + " -> " + said);
    }
  }
}
