package dev.cloudguide.domain.advice;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an adviser says to a need and the facts known so far. */
public sealed interface Advice {
  /**
   * One more fact is needed: its answer can change the recommendation.
   *
   * @param need id
   * @param fact id of the fact asked for
   * @param question to be said
   * @param choices two or three answers
   */
  record Ask(String need, String fact, String question, List<Fact.Choice> choices) implements Advice {
    public Ask {
      choices = List.copyOf(choices);
    }
  }

  /**
   * The facts are enough.
   *
   * @param need id
   * @param pick what to use
   * @param runnerUp the next best
   * @param reason why
   * @param caveat what to watch
   * @param costDriver what the bill grows with; fits after "you pay for"
   * @param changes what would change the recommendation, likeliest first, at most three
   * @param assumed facts that were taken for granted, fact to value
   * @param opinions who says what about it
   * @param sources where the advice comes from
   */
  record Recommended(
      String need,
      Pick pick,
      Optional<Pick> runnerUp,
      String reason,
      String caveat,
      Optional<String> costDriver,
      List<Change> changes,
      Map<String, String> assumed,
      List<Opinion> opinions,
      List<String> sources)
      implements Advice {
    public Recommended {
      changes = List.copyOf(changes);
      assumed = Map.copyOf(assumed);
      opinions = List.copyOf(opinions);
      sources = List.copyOf(sources);
    }
  }

  /**
   * A service in the form recommended, or something that is not an AWS service.
   *
   * @param service absent if it is not an AWS service
   * @param say {@code SQS FIFO}
   */
  record Pick(Optional<ServiceId> service, String say) {}

  /**
   * One thing that would change the recommendation.
   *
   * @param condition fits after "if": {@code you need joins}
   * @param pick what it would then be
   */
  record Change(String condition, Pick pick) {}
}
