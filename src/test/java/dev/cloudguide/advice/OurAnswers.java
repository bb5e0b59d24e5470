package dev.cloudguide.advice;

import dev.cloudguide.CloudGuide;
import dev.cloudguide.answer.Answers;
import dev.cloudguide.answer.Ports;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Understander;

/** The answers as we ship them, below Alexa. */
final class OurAnswers {
  static final Ports PORTS = CloudGuide.ports();
  static final Services SERVICES = PORTS.services();
  static final Regions REGIONS = PORTS.regions();
  static final Understander UNDERSTANDER = PORTS.understander().get();
  static final Answers ANSWERS = new Answers(PORTS);

  private OurAnswers() {}
}
