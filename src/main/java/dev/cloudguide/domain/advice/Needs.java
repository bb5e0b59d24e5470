package dev.cloudguide.domain.advice;

import java.util.List;
import java.util.Optional;

/** Port: all needs we can advise on. */
public interface Needs {
  Optional<Need> find(String id);

  /** What every need is called; cheap, for it reads no rules. */
  List<Need.Name> names();

  /** A fact by its id. */
  Optional<Fact> fact(String id);

  /** What the question about a fact means, in one breath. */
  Optional<String> meaning(String fact);
}
