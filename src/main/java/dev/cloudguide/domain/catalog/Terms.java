package dev.cloudguide.domain.catalog;

import java.util.List;
import java.util.Optional;

/** Port: the words we explain. */
public interface Terms {
  Optional<Term> find(String id);

  List<Term> all();
}
