package dev.cloudguide.cues;

import dev.cloudguide.domain.understanding.TraitModel;
import dev.cloudguide.domain.understanding.Vocabulary;

/** The models we ship. */
final class TrainedModels implements Vocabulary.Models {
  @Override
  public TraitModel needs() {
    return TraitModelFile.read(TraitModelFile.NEEDS);
  }

  @Override
  public TraitModel options(String need) {
    return TraitModelFile.read(TraitModelFile.options(need));
  }
}
