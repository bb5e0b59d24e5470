package dev.cloudguide.conversation;

import java.time.Instant;
import java.util.Optional;

/** Port: where preferences are kept, one row a person. */
public interface PreferenceStore {
  /**
   * What is saved for a person.
   *
   * @throws StoreUnavailable if it cannot be read in time
   */
  Saved load(PersonKey person);

  /**
   * Saves what is now otherwise than it was read, and nothing else.
   *
   * @return false if another device saved in between: read again and apply the change again
   * @throws StoreUnavailable if it cannot be written in time
   */
  boolean save(PersonKey person, Saved read, Preferences after);

  /**
   * Deletes all that is saved for an account, every person in it; nothing saved is no error.
   *
   * @throws StoreUnavailable if it cannot be deleted in time
   */
  void forgetAccount(String account);

  /**
   * Deletes what was saved for an account up to a moment: a late event deletes nothing that was saved after it.
   *
   * @throws StoreUnavailable if it cannot be deleted in time
   */
  void forgetSavedBefore(String account, Instant moment);

  /**
   * Preferences and the version of the row they came from.
   *
   * @param preferences what is saved
   * @param version of the row; absent if there is none yet
   */
  record Saved(Preferences preferences, Optional<Long> version) {
    public static final Saved NOTHING = new Saved(Preferences.NONE, Optional.empty());
  }

  /** The store did not answer in time, or not sensibly. The turn goes on without preferences. */
  final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Without a trace of its own, which would take longer than a turn without preferences does; its cause has one. */
    public StoreUnavailable(String message, Throwable cause) {
      super(message, cause, true, false);
    }
  }
}
