package dev.cloudguide.store;

import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore;
import dev.cloudguide.conversation.Preferences;
import java.time.Instant;

/** Where no table is configured: nothing can be read or kept. */
public final class NoPreferences implements PreferenceStore {
  private static StoreUnavailable none() {
    return new StoreUnavailable("no preferences table is configured", null);
  }

  @Override
  public Saved load(PersonKey person) {
    throw none();
  }

  @Override
  public boolean save(PersonKey person, Saved read, Preferences after) {
    throw none();
  }

  /** Nothing is kept, so nothing is left. */
  @Override
  public void forgetSavedBefore(String account, Instant moment) {}

  @Override
  public void forgetAccount(String account) {}
}
