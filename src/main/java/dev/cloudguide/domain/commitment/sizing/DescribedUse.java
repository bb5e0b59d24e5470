package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.util.List;
import java.util.Map;

/**
 * Use as a person describes it: "about ten dollars an hour, four at night".
 *
 * @param stretches together one day or one week, again and again
 */
public record DescribedUse(List<Stretch> stretches) {
  private static final int DAY = 24;
  private static final int WEEK = 7 * DAY;

  /**
   * Hours that are alike.
   *
   * @param hours how many
   * @param hourly on-demand dollars in each
   */
  public record Stretch(int hours, Usd hourly) {
    public Stretch {
      if (hours < 0 || hourly.amount().signum() < 0) {
        throw new IllegalArgumentException("hours and dollars must not be negative");
      }
    }
  }

  public DescribedUse {
    stretches = List.copyOf(stretches);
    int hours = hours(stretches);
    if (hours != DAY && hours != WEEK) {
      throw new IllegalArgumentException("described use must fill a day or a week, not " + hours + " hours");
    }
  }

  /** The same in every hour. */
  public static DescribedUse steady(Usd hourly) {
    return new DescribedUse(List.of(new Stretch(DAY, hourly)));
  }

  /** One amount by day, another for some hours at night. */
  public static DescribedUse dayAndNight(Usd day, Usd night, int nightHours) {
    return new DescribedUse(List.of(new Stretch(DAY - nightHours, day), new Stretch(nightHours, night)));
  }

  /** One amount on working days, another on Saturday and Sunday. */
  public static DescribedUse weekAndWeekend(Usd week, Usd weekend) {
    return new DescribedUse(List.of(new Stretch(5 * DAY, week), new Stretch(2 * DAY, weekend)));
  }

  /** The quietest hour. */
  public Usd lowest() {
    return stretches.stream()
        .filter(stretch -> stretch.hours() > 0)
        .map(Stretch::hourly)
        .reduce((a, b) -> a.compareTo(b) <= 0 ? a : b)
        .orElse(Usd.ZERO);
  }

  /** As hours to find the best commitment for, each plan asking a share of the on-demand cost. */
  public HourlyUsage usage(Map<CommitmentOption.Plan, Ratio> shares) {
    UsageRecorder recorder = new UsageRecorder();
    for (Stretch stretch : stretches) {
      for (int hour = 0; hour < stretch.hours(); hour++) {
        recorder.nextHour();
        recorder.add(0, stretch.hourly().amount());
      }
    }
    return recorder.usage(List.of(PricedLine.spend(shares)));
  }

  private static int hours(List<Stretch> stretches) {
    return stretches.stream().mapToInt(Stretch::hours).sum();
  }
}
