package dev.cloudguide;

import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore;
import dev.cloudguide.conversation.Preferences;
import java.time.Instant;
import java.util.function.Supplier;

/** A store of preferences that tells the request's tally of every call. */
final class CountedPreferences implements PreferenceStore {
  private final PreferenceStore store;
  private final Supplier<Tally> tally;

  CountedPreferences(PreferenceStore store, Supplier<Tally> tally) {
    this.store = store;
    this.tally = tally;
  }

  @Override
  public Saved load(PersonKey person) {
    tally.get().preferenceRead();
    return degradedIfUnavailable(() -> store.load(person));
  }

  @Override
  public boolean save(PersonKey person, Saved read, Preferences after) {
    tally.get().preferenceWritten();
    return degradedIfUnavailable(() -> store.save(person, read, after));
  }

  @Override
  public void forgetAccount(String account) {
    tally.get().preferenceWritten();
    degradedIfUnavailable(() -> {
      store.forgetAccount(account);
      return null;
    });
  }

  @Override
  public void forgetSavedBefore(String account, Instant moment) {
    tally.get().preferenceWritten();
    degradedIfUnavailable(() -> {
      store.forgetSavedBefore(account, moment);
      return null;
    });
  }

  private <T> T degradedIfUnavailable(Supplier<T> call) {
    try {
      return call.get();
    } catch (StoreUnavailable e) {
      tally.get().degraded();
      throw e;
    }
  }
}
