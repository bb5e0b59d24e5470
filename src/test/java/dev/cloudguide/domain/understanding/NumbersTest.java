package dev.cloudguide.domain.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private static final Vocabulary VOCABULARY = Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load());

  @ParameterizedTest
  @CsvSource(textBlock = """
      five million,5000000
      a hundred,100
      two hundred and fifty thousand,250000
      half a million,500000
      half a terabyte,0.5 terabyte
      one point five,1.5
      two and a half,2.5
      100k,100000
      1.5m,1500000
      2TB,2 tb
      $40,40 dollar
      'seven thousand five hundred','7500'
      '7,500','7500'
      fifteen hundred,1500
      24/7,24 7
      m five two extra large,m 5 2 extra large
      c6g.12xlarge,c 6 g 12 xlarge
      t2.2xlarge,t 2 2 xlarge
      five twelve,5 12
      """)
  void numbersBecomeDigits(String said, String words) {
    assertEquals(words, String.join(" ", VOCABULARY.words.of(said)));
  }
}
