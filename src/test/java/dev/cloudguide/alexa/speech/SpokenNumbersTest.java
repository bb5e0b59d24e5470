package dev.cloudguide.alexa.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, money, days and instance types in words. */
class SpokenNumbersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      0          | zero
      7          | seven
      19         | nineteen
      20         | twenty
      78         | seventy-eight
      100        | one hundred
      101        | one hundred one
      1200       | one thousand two hundred
      1000000    | one million
      5000001    | five million one
      1000000000 | one billion
      4000000000000000002 | four quintillion two
      -5         | minus five
      """)
  void cardinals(long number, String words) {
    assertEquals(words, NumberWords.cardinal(number));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2.3     | two point three
      0.05    | zero point zero five
      12.50   | twelve point five
      7.0     | seven
      1000.25 | one thousand point two five
      """)
  void decimals(BigDecimal number, String words) {
    assertEquals(words, NumberWords.decimal(number));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      0        | nothing
      0.0042   | less than a cent
      0.01     | one cent
      0.0107   | one point one cents
      0.0728   | seven point three cents
      0.0996   | ten cents
      0.107    | eleven cents
      0.5      | fifty cents
      0.999    | one dollar
      1.05     | one dollar and five cents
      2.72     | two dollars and seventy-two cents
      3        | three dollars
      9.996    | ten dollars
      78.11    | seventy-eight dollars
      999.6    | one thousand dollars
      1985.60  | one thousand nine hundred ninety dollars
      12345.67 | twelve thousand three hundred dollars
      """)
  void money(BigDecimal dollars, String words) {
    assertEquals(words, MoneyWords.spoken(new Usd(dollars), "less than a cent"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      0.107     | $0.107
      0.1       | $0.10
      0.0000002 | $0.0000002
      1         | $1.00
      78.112    | $78.11
      1985.6    | $1,985.60
      1234567.8 | $1,234,567.80
      """)
  void moneyOnCards(BigDecimal dollars, String written) {
    assertEquals(written, MoneyWords.written(new Usd(dollars)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      m5.large            | M five large
      c6g.2xlarge         | C six G two extra large
      t3.micro            | T three micro
      x2iedn.32xlarge     | X two I E D N thirty-two extra large
      m5.xlarge           | M five extra large
      m7i.metal-24xl      | M seven I metal twenty-four extra large
      u-12tb1.112xlarge   | U twelve T B one one hundred twelve extra large
      """)
  void instanceTypes(String type, String words) {
    assertEquals(words, InstanceWords.spoken(InstanceType.parse(type).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2026-07-05 | July fifth, 2026
      2025-06-18 | June eighteenth, 2025
      2024-12-31 | December thirty-first, 2024
      2025-11    | November 2025
      2024       | 2024
      """)
  void days(String iso, String words) {
    assertEquals(words, DayWords.spoken(iso));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      M five large      | an
      C six G large     | a
      R six large       | an
      X two large       | an
      T three medium    | a
      U twelve T B      | a
      """)
  void articles(String words, String article) {
    assertEquals(article, Article.before(words));
  }
}
