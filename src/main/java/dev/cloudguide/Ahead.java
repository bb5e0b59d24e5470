package dev.cloudguide;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Makes something at once, in a thread of its own, for whoever asks later. What could not be made is tried again. */
final class Ahead<T> implements Supplier<T> {
  private final Supplier<T> make;
  private final FutureTask<T> made;

  Ahead(String name, Supplier<T> make) {
    this.make = new Once<>(make);
    this.made = new FutureTask<>(make::get);
    Thread.ofPlatform().name(name).daemon().start(made);
  }

  @Override
  public T get() {
    try {
      return made.get();
    } catch (ExecutionException e) {
      return make.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return make.get();
    }
  }
}
