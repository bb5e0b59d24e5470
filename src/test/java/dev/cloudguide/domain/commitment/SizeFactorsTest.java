package dev.cloudguide.domain.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.knowledge.CommitmentKnowledge;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeFactorsTest {
  private final SizeFactors factors = CommitmentKnowledge.sizeFactors();

  @ParameterizedTest
  @CsvSource({
      "t3.nano, 0.25", "t3.micro, 0.5", "t3.small, 1", "t3.medium, 2", "m5.large, 4", "m5.xlarge, 8",
      "m5.2xlarge, 16", "c5.9xlarge, 72", "m5.24xlarge, 192"})
  void isAsAwsCountsIt(String type, BigDecimal factor) {
    assertEquals(0, factor.compareTo(factors.of(InstanceType.parse(type).orElseThrow()).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({"m5.metal", "m5.metal-24xl", "g4dn.xlarge", "m5.0xlarge", "m5.axlarge"})
  void isAbsentWhereSizesAreNotFlexible(String type) {
    assertEquals(Optional.empty(), factors.of(InstanceType.parse(type).orElseThrow()));
  }
}
