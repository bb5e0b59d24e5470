package dev.cloudguide.domain.advice;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;
import java.util.Optional;

/** Port: what people and AWS say, each with its owner. */
public interface Opinions {
  Optional<Opinion> find(String id);

  /** Those about a service: judgments first, then what can be checked. */
  List<Opinion> about(ServiceId service);

  /** Those of one owner, in the order of the knowledge file. */
  List<Opinion> by(String owner);

  /** Those on a topic: {@code database}. */
  List<Opinion> on(String topic);

  List<Opinion> all();
}
