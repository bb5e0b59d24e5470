package dev.cloudguide.advice;

import dev.cloudguide.answer.Answers;
import dev.cloudguide.cues.Cues;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.knowledge.KnowledgeGuides;
import dev.cloudguide.knowledge.KnowledgeNeeds;
import dev.cloudguide.knowledge.KnowledgeOpinions;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import dev.cloudguide.pricebook.CompactPriceBook;

/** The answers as we ship them, below Alexa. */
final class OurAnswers {
  static final Services SERVICES = KnowledgeServices.load();
  static final Regions REGIONS = KnowledgeRegions.load();
  static final Understander UNDERSTANDER = new Understander(Cues.vocabulary(SERVICES, REGIONS));
  static final Answers ANSWERS = new Answers(
      CompactPriceBook.open(), SERVICES, REGIONS, KnowledgeNeeds.load(), KnowledgeOpinions.load(),
      KnowledgeGuides.load(),
      () -> UNDERSTANDER);

  private OurAnswers() {}
}
