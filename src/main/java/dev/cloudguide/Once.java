package dev.cloudguide;

import java.util.function.Supplier;

/** Makes something on first use, once, whoever asks first. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> make;
  private T made;

  Once(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = make.get();
    }
    return made;
  }
}
