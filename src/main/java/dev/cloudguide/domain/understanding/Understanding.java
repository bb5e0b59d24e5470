package dev.cloudguide.domain.understanding;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What became of a sentence. A guess is never passed off as {@link Sure}. */
public sealed interface Understanding {
  /**
   * One reading, clearly ahead of every other.
   *
   * @param question what is asked
   * @param confidence from 0 to 1
   * @param missing what an answer needs and nobody named
   */
  record Sure(Question question, double confidence, Set<Named.Expected> missing) implements Understanding {
    public Sure {
      Objects.requireNonNull(question, "question");
      missing = Set.copyOf(missing);
    }
  }

  /**
   * Two readings too close to choose from; the words that tell them apart belong to the pair of kinds.
   *
   * @param likelier the one slightly ahead
   * @param other the one behind
   */
  record Between(Question likelier, Question other) implements Understanding {
    public Between {
      Objects.requireNonNull(likelier, "likelier");
      Objects.requireNonNull(other, "other");
    }
  }

  /**
   * A case was described that may be one of a few things to be done; each question has another need first.
   *
   * @param likely up to three, likeliest first; one alone if nothing else was spoken of, and that not plainly
   * @param others up to three that come next, if it is none of those
   */
  record OneOf(List<Question.Recommend> likely, List<Question.Recommend> others) implements Understanding {
    public OneOf {
      likely = List.copyOf(likely);
      others = List.copyOf(others);
    }
  }

  /** Something we know was named, but what is wanted of it stayed unclear. */
  record NamedOnly(Named named) implements Understanding {
    public NamedOnly {
      Objects.requireNonNull(named, "named");
    }
  }

  /** Nothing we know, or nothing we do. */
  record Nothing() implements Understanding {}
}
