package dev.cloudguide.store;

import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore;
import dev.cloudguide.conversation.Preferences;

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

  @Override
  public void forgetAccount(String account) {
    throw none();
  }
}
