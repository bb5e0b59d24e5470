package dev.cloudguide.conversation;

import dev.cloudguide.conversation.PreferenceStore.Saved;
import dev.cloudguide.conversation.PreferenceStore.StoreUnavailable;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One person's preferences: read at most once a session, only when asked for, and written only when changed. */
public final class PersonalPreferences {
  /** Each is a read and a write, and each of those has its own deadline: together they stay within a turn. */
  private static final int ATTEMPTS = 2;

  private final PreferenceStore store;
  private final Optional<PersonKey> person;
  private Saved saved;
  private boolean isFresh;
  private boolean unavailable;

  /**
   * Preferences of a person.
   *
   * @param person absent if the request names none: then nothing is read or kept
   */
  public PersonalPreferences(PreferenceStore store, Optional<PersonKey> person) {
    this(store, person, Optional.empty());
  }

  /**
   * Preferences of a person, some of a session already.
   *
   * @param known what was read earlier in the session
   */
  public PersonalPreferences(PreferenceStore store, Optional<PersonKey> person, Optional<Saved> known) {
    this.store = store;
    this.person = person;
    this.saved = known.orElse(null);
  }

  /** What is saved; nothing, if the store is unavailable (see {@link #isUnavailable}). */
  public Preferences get() {
    if (saved == null) {
      saved = read();
    }
    return saved.preferences();
  }

  /** The same as it is now, whatever was read earlier in the session: for who asks what is saved. */
  public Preferences now() {
    if (!isFresh) {
      saved = read();
    }
    return saved.preferences();
  }

  /** What the rest of the session may go by; empty if nothing was read, or nothing could be. */
  public Optional<Saved> known() {
    return unavailable || person.isEmpty() ? Optional.empty() : Optional.ofNullable(saved);
  }

  /** Whether the store failed in this turn. */
  public boolean isUnavailable() {
    return unavailable || person.isEmpty();
  }

  /**
   * Changes what is saved; a change made elsewhere in between is kept.
   *
   * @return false if it could not be saved
   */
  public boolean change(UnaryOperator<Preferences> change) {
    for (int attempt = 0; attempt < ATTEMPTS && person.isPresent(); attempt++) {
      Preferences before = get();
      if (unavailable) {
        return false;
      }
      Preferences after = change.apply(before);
      if (after.equals(before)) {
        return true;
      }
      if (write(after)) {
        return true;
      }
      saved = null;
      isFresh = false;
    }
    return false;
  }

  /**
   * Deletes all that is saved, for every person of the account.
   *
   * @return false if it could not be deleted
   */
  public boolean forget() {
    if (person.isEmpty()) {
      return false;
    }
    try {
      store.forgetAccount(person.get().account());
      saved = Saved.NOTHING;
      return true;
    } catch (StoreUnavailable e) {
      unavailable = true;
      return false;
    }
  }

  private Saved read() {
    if (person.isEmpty()) {
      return Saved.NOTHING;
    }
    try {
      isFresh = true;
      return store.load(person.get());
    } catch (StoreUnavailable e) {
      unavailable = true;
      return Saved.NOTHING;
    }
  }

  private boolean write(Preferences after) {
    try {
      if (store.save(person.get(), saved, after)) {
        saved = new Saved(after, Optional.of(saved.version().orElse(0L) + 1));
        return true;
      }
      return false;
    } catch (StoreUnavailable e) {
      unavailable = true;
      return false;
    }
  }
}
