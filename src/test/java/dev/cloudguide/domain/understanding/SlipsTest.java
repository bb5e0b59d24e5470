package dev.cloudguide.domain.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "dynamodb,dynamodb,true",
    "dynamodb,dynamdb,true",
    "dynamodb,dynammodb,true",
    "dynamodb,dynanodb,true",
    "dynamodb,dynmaodb,true",
    "dynamodb,dnyaomdb,false",
    "fargate,forget,false",
    "lambda,lamb,false"
  })
  void oneSlipIsForgiven(String name, String typed, boolean forgiven) {
    assertEquals(forgiven, Slips.atMostOne(name, typed));
  }
}
