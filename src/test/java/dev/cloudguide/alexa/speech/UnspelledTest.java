package dev.cloudguide.alexa.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnspelledTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      what something costs on A W S, or          | what something costs on AWS, or
      That follows A W S's guides                | That follows AWS's guides
      V C P U hours                              | vCPU hours
      two V C P Us                               | two vCPUs
      an E C two Instance plan                   | an EC2 Instance plan
      joins or ad hoc S Q L?                     | joins or ad hoc SQL?
      I O P S a month                            | IOPS a month
      A test of Lambda                           | A test of Lambda
      I sent A to Z                              | I sent A to Z
      Plan B                                     | Plan B
      """)
  void lettersThatStandAloneAreJoined(String spoken, String written) {
    assertEquals(written, Unspelled.of(spoken));
  }
}
