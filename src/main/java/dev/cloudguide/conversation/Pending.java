package dev.cloudguide.conversation;

import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.understanding.Question;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A question we asked and whose answer we await. It survives in the session, so it holds ids only. */
public sealed interface Pending {
  /** A fact that decides between services: the last question's need, and the fact asked for. */
  record FactAsked(String need, String fact) implements Pending {}

  /** "Want the caveat, or the runner-up?": the follow-ups offered. */
  record FollowUpOffered(List<String> wishes) implements Pending {
    public FollowUpOffered {
      wishes = List.copyOf(wishes);
    }
  }

  /** "Shall I remember Frankfurt as your Region?": each preference with its values. */
  record KeepPreference(Map<Preference, List<String>> wanted) implements Pending {
    public KeepPreference {
      wanted = Collections.unmodifiableMap(new EnumMap<>(wanted));
    }
  }

  /** "Shall I keep this estimate for next time?" */
  record KeepEstimate() implements Pending {}

  /** "Shall I go on with your estimate?" */
  record GoOnOffered() implements Pending {}

  /** "Shall I forget everything I saved for you?" */
  record ForgetConfirm() implements Pending {}

  /** "How many requests a month?": a bare number is meant in that unit. */
  record UsageAsked(Unit unit) implements Pending {}

  /** "Which size?": a price question that lacks one thing. */
  record MissingAsked(Missing missing) implements Pending {}

  /** "Did you mean …?": the named alternatives, each the id of a service, a Region or an instance type. */
  record DidYouMean(Kind kind, List<String> choices) implements Pending {
    public DidYouMean {
      choices = List.copyOf(choices);
    }
  }

  /**
   * "Would you like to know what it is, or what it costs?"
   *
   * @param questions to choose from, likeliest first
   * @param others to choose from if none of these is meant
   */
  record WhichQuestion(List<Question> questions, List<Question> others) implements Pending {
    public WhichQuestion {
      questions = List.copyOf(questions);
      others = List.copyOf(others);
    }

    public WhichQuestion(List<Question> questions) {
      this(questions, List.of());
    }
  }

  /** "More?", "next step?": the page of the last answer that was said, from zero. */
  record PageOffered(int page) implements Pending {}

  /** The question that decides a comparison: the sides, and the one that "yes" speaks for. */
  record SideAsked(List<String> sides, String ifYes) implements Pending {
    public SideAsked {
      sides = List.copyOf(sides);
    }
  }

  /** "Anything else?" */
  record AnythingElse() implements Pending {}

  /** What a price question can lack. */
  enum Missing {
    SERVICE,
    SIZE,
    FAMILY,
    REGION,
    HOME_REGION,
    NEED
  }

  /** What a choice names. */
  enum Kind {
    SERVICE,
    REGION,
    TYPE
  }
}
