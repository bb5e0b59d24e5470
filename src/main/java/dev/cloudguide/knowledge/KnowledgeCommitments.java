package dev.cloudguide.knowledge;

import dev.cloudguide.domain.commitment.DerivationFactors;
import dev.cloudguide.domain.commitment.PlanDescription;
import dev.cloudguide.domain.commitment.interview.Commitments;
import dev.cloudguide.domain.commitment.interview.Interview;
import dev.cloudguide.domain.commitment.interview.Reason;
import java.util.List;
import java.util.Map;

/** What we know of commitments; each file is read on first use. */
public final class KnowledgeCommitments implements Commitments {
  private Interview interview;
  private DerivationFactors factors;

  @Override
  public synchronized Interview interview() {
    if (interview == null) {
      interview = CommitmentInterview.load();
    }
    return interview;
  }

  @Override
  public List<Reason> against() {
    return List.copyOf(CommitmentInterview.reasons("commitment/against.tsv").values());
  }

  @Override
  public List<PlanDescription> plans() {
    return CommitmentKnowledge.plans();
  }

  @Override
  public synchronized DerivationFactors factors() {
    if (factors == null) {
      factors = CommitmentKnowledge.derivationFactors();
    }
    return factors;
  }

  @Override
  public int nightHours() {
    return CommitmentKnowledge.nightHours();
  }

  @Override
  public Map<String, String> understood(String stated) {
    return Table.read("commitment/understood.tsv", List.of("id", "facts")).find(stated)
        .map(row -> CommitmentInterview.pairs(row, 1))
        .orElse(Map.of());
  }
}
