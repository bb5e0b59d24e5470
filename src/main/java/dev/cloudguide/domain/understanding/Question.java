package dev.cloudguide.domain.understanding;

/**
 * What a person wants to know: one record per kind. Slotted intents and free words end in the same question, and every
 * kind has one answerer.
 */
public sealed interface Question {
  /** Everything the person named or stated. */
  Named named();

  /** The same question with other things named. */
  Question with(Named named);

  /** What does it cost: an instance, if one is named, else a service. */
  record Price(Named named) implements Question {
    @Override
    public Price with(Named other) {
      return new Price(other);
    }
  }

  /** What would this much use cost a month. */
  record Estimate(Named named) implements Question {
    @Override
    public Estimate with(Named other) {
      return new Estimate(other);
    }
  }

  /** Which is cheaper: two services, two Regions, or two instance types for the same work. */
  record PriceCompare(Named named) implements Question {
    @Override
    public PriceCompare with(Named other) {
      return new PriceCompare(other);
    }
  }

  /** What is the difference, which of these. */
  record Compare(Named named) implements Question {
    @Override
    public Compare with(Named other) {
      return new Compare(other);
    }
  }

  /** Which service for a need. */
  record Recommend(Named named) implements Question {
    @Override
    public Recommend with(Named other) {
      return new Recommend(other);
    }
  }

  /** What is there to choose from for a need. */
  record ListOptions(Named named) implements Question {
    @Override
    public ListOptions with(Named other) {
      return new ListOptions(other);
    }
  }

  /** What is this service. */
  record ExplainService(Named named) implements Question {
    @Override
    public ExplainService with(Named other) {
      return new ExplainService(other);
    }
  }

  /** What does this word mean. */
  record ExplainTerm(Named named) implements Question {
    @Override
    public ExplainTerm with(Named other) {
      return new ExplainTerm(other);
    }
  }

  /** Am I billed when …, is … free, do I pay for …. */
  record BillingRule(Named named) implements Question {
    @Override
    public BillingRule with(Named other) {
      return new BillingRule(other);
    }
  }

  /** Savings Plans, Reserved Instances, Spot. */
  record Commitment(Aspect aspect, Named named) implements Question {
    /** What about a commitment is asked. */
    public enum Aspect {
      /** What would it save. */
      SAVING,
      /** Which way to pay, side by side. */
      OPTIONS,
      /** Should I, and how much. */
      ADVICE,
      /** When does it pay off. */
      BREAK_EVEN
    }

    @Override
    public Commitment with(Named other) {
      return new Commitment(aspect, other);
    }
  }

  /** How do I pay less. */
  record LowerBill(Named named) implements Question {
    @Override
    public LowerBill with(Named other) {
      return new LowerBill(other);
    }
  }

  /** What would this person do, is this a good idea, why not this service. */
  record Opinion(Named named) implements Question {
    @Override
    public Opinion with(Named other) {
      return new Opinion(other);
    }
  }

  /** Something about the answer just given. */
  record FollowUp(Wish wish, Named named) implements Question {
    /** What about the last answer is asked. */
    public enum Wish {
      WHY,
      CAVEAT,
      ALTERNATIVE,
      SOURCE,
      WORKING,
      CHEAPER,
      MORE,
      REPEAT,
      GO_BACK,
      /** To the phone: what the card shows. */
      SEND,
      /** Only one thing is named, to be changed in the last question: "and in Frankfurt?". */
      CHANGE
    }

    @Override
    public FollowUp with(Named other) {
      return new FollowUp(wish, other);
    }
  }

  /** How do I find out how it behaves. */
  record TestPlan(Named named) implements Question {
    @Override
    public TestPlan with(Named other) {
      return new TestPlan(other);
    }
  }

  /** How do I keep staging and production apart. */
  record Environments(Named named) implements Question {
    @Override
    public Environments with(Named other) {
      return new Environments(other);
    }
  }

  /** Remember, say or forget something about the person. */
  record Preference(Action action, Named named) implements Question {
    /** What to do with the preference. */
    public enum Action {
      SET,
      /** Mentioned in passing ("I am in Frankfurt"): offer to remember it. */
      OFFER,
      HEAR,
      FORGET
    }

    @Override
    public Preference with(Named other) {
      return new Preference(action, other);
    }
  }

  /** How do I do something with a service: declined, with a pointer. */
  record HowTo(Named named) implements Question {
    @Override
    public HowTo with(Named other) {
      return new HowTo(other);
    }
  }

  /** No question: somebody in despair or danger, who is told where help is. */
  record Crisis(Aspect aspect, Named named) implements Question {
    /** What the person speaks of. */
    public enum Aspect {
      /** Not wanting to live, or hurting oneself. */
      DESPAIR,
      /** A life, their own or another's, is in danger now. */
      DANGER
    }

    @Override
    public Crisis with(Named other) {
      return new Crisis(aspect, other);
    }
  }

  /** Nothing this skill is for. */
  record OutOfScope(Named named) implements Question {
    @Override
    public OutOfScope with(Named other) {
      return new OutOfScope(other);
    }
  }
}
