package dev.cloudguide.tools.pricelist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the files of the price list come from. */
interface PriceList {
  /** One file of prices. */
  interface Listed {
    /** For messages and progress. */
    String name();

    /** The version its index promises, if there is an index. */
    Optional<String> version();

    /** The code of the offer, if an index says so. */
    Optional<String> offer();

    /** The file on this machine; downloads it if need be. */
    Path fetch() throws IOException;

    /** What was fetched turned out to be damaged: it must not be used again. */
    default void reject() throws IOException {}
  }

  /**
   * The files that the rules read.
   *
   * @param remarks takes a line about each thing that is not there
   */
  List<Listed> files(List<RuleFile> rules, Selection selection, Remarks remarks) throws IOException;

  /** Takes what a person should know. */
  interface Remarks {
    void say(String line);
  }
}
