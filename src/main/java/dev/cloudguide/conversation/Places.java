package dev.cloudguide.conversation;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** The few places of a phrase and what fills them: a map that is never changed, quick to make one larger. */
final class Places extends AbstractMap<String, Value> {
  static final Places NONE = new Places(new String[0], new Value[0]);

  private final String[] names;
  private final Value[] values;

  private Places(String[] names, Value[] values) {
    this.names = names;
    this.values = values;
  }

  static Places of(Map<String, Value> map) {
    Places places = NONE;
    for (Map.Entry<String, Value> place : map.entrySet()) {
      places = places.with(place.getKey(), place.getValue());
    }
    return places;
  }

  /** The same with one more filled, or filled otherwise. */
  Places with(String name, Value value) {
    if (name == null || value == null) {
      throw new NullPointerException("nothing given for {" + name + "}");
    }
    int at = find(name);
    int length = at < 0 ? names.length + 1 : names.length;
    String[] moreNames = new String[length];
    Value[] moreValues = new Value[length];
    System.arraycopy(names, 0, moreNames, 0, names.length);
    System.arraycopy(values, 0, moreValues, 0, values.length);
    moreNames[at < 0 ? names.length : at] = name;
    moreValues[at < 0 ? names.length : at] = value;
    return new Places(moreNames, moreValues);
  }

  @Override
  public Value get(Object name) {
    int at = find(name);
    return at < 0 ? null : values[at];
  }

  @Override
  public boolean containsKey(Object name) {
    return find(name) >= 0;
  }

  private int find(Object name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public Set<Entry<String, Value>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return names.length;
      }

      @Override
      public Iterator<Entry<String, Value>> iterator() {
        return new Entries();
      }
    };
  }

  /** One place after the other. */
  private final class Entries implements Iterator<Entry<String, Value>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < names.length;
    }

    @Override
    public Entry<String, Value> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return Map.entry(names[next], values[next++]);
    }
  }
}
