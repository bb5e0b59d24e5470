package dev.cloudguide.alexa.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloudguide.domain.money.Usd;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AmountColumnTest {
  private static AmountColumn column(String... amounts) {
    return new AmountColumn(Stream.of(amounts).map(Usd::of).toList());
  }

  @Test
  void amountsOfLikeLengthAreWrittenWithAsManyDecimals() {
    AmountColumn column = column("0.107", "0.0674", "0.05");
    assertEquals(Map.of("whole", "$0", "fraction", ".1070"), column.at(0));
    assertEquals(Map.of("whole", "$0", "fraction", ".0674"), column.at(1));
    assertEquals(Map.of("whole", "$0", "fraction", ".0500"), column.at(2));
  }

  @Test
  void longAmountsKeepEveryDigitAndShortOnesStayShort() {
    AmountColumn column = column("0.20", "0.0000166667");
    assertEquals(Map.of("whole", "$0", "fraction", ".20"), column.at(0));
    assertEquals(Map.of("whole", "$0", "fraction", ".0000166667"), column.at(1));
    assertEquals(2, column.wholeLength());
    assertEquals(11, column.fractionLength());
  }

  @Test
  void fromADollarOnThereAreCentsAndCommas() {
    AmountColumn column = column("1234567.891", "2.0833375", "-12");
    assertEquals(List.of(
            Map.of("whole", "$1,234,567", "fraction", ".89"),
            Map.of("whole", "$2", "fraction", ".08"),
            Map.of("whole", "-$12", "fraction", ".00")),
        List.of(column.at(0), column.at(1), column.at(2)));
  }

  @Test
  void nothingCostsNothing() {
    assertEquals(Map.of("whole", "$0", "fraction", ".00"), column("0").at(0));
  }
}
