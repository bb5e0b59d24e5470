package dev.cloudguide.answer;

import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.PlanDescription;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.interview.Commitments;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "What is a Compute Savings Plan", "what kinds of Savings Plan are there", and use whose plan rates we lack. */
final class PlanKindAnswers {
  private static final Set<String> MACHINES = Set.of("ec2");
  private static final String ANY_PLAN = "savings-plans";

  private final Commitments commitments;

  PlanKindAnswers(Commitments commitments) {
    this.commitments = commitments;
  }

  /** The explanation, or empty if no Savings Plan is asked about. */
  Optional<Reply> answer(Question question) {
    Named named = question.named();
    Optional<PlanKind> kind = CommitmentCase.kind(named);
    if (kind.isPresent()) {
      return Optional.of(one(question, description(kind.get())));
    }
    return CommitmentCase.names(named, ANY_PLAN) ? Optional.of(all(question)) : Optional.empty();
  }

  private PlanDescription description(PlanKind kind) {
    return commitments.plans().stream().filter(plan -> plan.kind() == kind).findFirst()
        .orElseThrow(() -> new IllegalStateException("knowledge/commitment/plan-kinds.tsv: has no row " + kind.id()));
  }

  private static Reply one(Question question, PlanDescription plan) {
    return Reply.saying(
            Phrase.of("plan.covers").with("kind", Phrase.of("plan." + plan.kind().id())).with("covers", plan.covers()),
            promise(plan))
        .card(new Card(Phrase.of("card.service.title").with("service", plan.name()), lines(plan)))
        .cite(cited(plan))
        .remember(question)
        .build();
  }

  private static Phrase promise(PlanDescription plan) {
    boolean choice = plan.terms().contains(CommitmentTerm.THREE_YEARS);
    return Phrase.of(choice ? "plan.promise" : "plan.promise.one-year")
        .with("discount", new Value.Percent(plan.highestDiscount()));
  }

  private static List<Phrase> lines(PlanDescription plan) {
    List<Phrase> lines = new ArrayList<>();
    lines.add(Phrase.of("card.plan.covers").with("name", plan.name()).with("covers", plan.covers()));
    lines.add(Phrase.of("card.plan.discount").with("discount", new Value.Percent(plan.highestDiscount())));
    lines.add(CommitmentFigures.source(plan.source()));
    return lines;
  }

  private static Cited cited(PlanDescription plan) {
    return new Cited.InService(
        new ServiceId(plan.kind().id() + "-savings-plans"), plan.name() + "s", Cited.Role.SUBJECT);
  }

  private Reply all(Question question) {
    List<PlanDescription> plans = commitments.plans();
    List<Value> names = plans.stream()
        .<Value>map(plan -> new Value.Said(Phrase.of("plan.short." + plan.kind().id()))).toList();
    List<Phrase> lines = new ArrayList<>();
    for (PlanDescription plan : plans) {
      lines.add(Phrase.of("card.plan.covers").with("name", plan.name()).with("covers", plan.covers()));
    }
    lines.add(CommitmentFigures.source(plans.getFirst().source()));
    Reply.Builder reply = Reply.saying(
            Phrase.of("plan.any"),
            Phrase.of("plan.kinds").with("count", plans.size()).with("kinds", new Value.AllOf(names)))
        .card(new Card(Phrase.of("card.plan.title"), lines))
        .remember(question);
    plans.forEach(plan -> reply.cite(cited(plan)));
    return reply.build();
  }

  /** For use whose rates under plans the price book lacks: which plan covers it, and AWS's own "up to". */
  Optional<Reply> withoutRates(Question.Commitment question, CommitmentOption option) {
    if (CommitmentCases.type(question.named()).isPresent() && isForMachines(option)) {
      return Optional.empty();
    }
    Optional<ServiceId> other = question.named().services().stream()
        .filter(id -> !MACHINES.contains(id.value()) && !commitments.understood("covered=" + id.value()).isEmpty())
        .findFirst();
    if (other.isEmpty() && isForMachines(option)) {
      return Optional.empty();
    }
    PlanKind kind = other
        .flatMap(id -> PlanKind.withId(commitments.understood("covered=" + id.value()).get("kind")))
        .orElseGet(() -> ((CommitmentOption.Plan) option).kind());
    PlanDescription plan = description(kind);
    return Optional.of(Reply.saying(
            Phrase.of("plan.no-rates").with("kind", Phrase.of("plan." + kind.id())).with("covers", plan.covers()),
            Phrase.of("plan.up-to").with("discount", new Value.Percent(plan.highestDiscount())))
        .card(new Card(Phrase.of("card.service.title").with("service", plan.name()), lines(plan)))
        .cite(cited(plan))
        .remember(question)
        .build());
  }

  private static boolean isForMachines(CommitmentOption option) {
    return switch (option) {
      case CommitmentOption.Plan plan -> plan.kind() == PlanKind.COMPUTE || plan.kind() == PlanKind.EC2_INSTANCE;
      case CommitmentOption.Reserved reserved -> true;
    };
  }
}
