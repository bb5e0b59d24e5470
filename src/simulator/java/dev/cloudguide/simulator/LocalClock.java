package dev.cloudguide.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** This machine's clock, which can be put forward: for what happens when somebody comes back a month later. */
public final class LocalClock extends Clock {
  private Duration ahead = Duration.ZERO;

  /** Puts it forward. */
  public synchronized void advance(Duration time) {
    ahead = ahead.plus(time);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead);
  }

  @Override
  public synchronized Instant instant() {
    return Instant.now().plus(ahead);
  }
}
