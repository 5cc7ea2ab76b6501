package dev.manyhands.office.code;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a program may use up in one check; its class files are made to call this, and so it is
 * public. Nothing of a program runs outside of a meter.
 */
public final class Meter {
  private static final int FUEL = 100_000;
  private static final int CALL = 50;
  private static final int MOST_CELLS = 20_000;
  private static final int OBJECT_CELLS = 8;

  /** The longest text, in a constant or made by the program. */
  static final int MOST_TEXT = 500;

  private static final ThreadLocal<Meter> METERS = new ThreadLocal<>();

  private int fuel = FUEL;
  private int cells = MOST_CELLS;

  private Meter() {}

  /** Thrown where the program has used up what it may; no program can catch it. */
  static final class Exhausted extends Error {
    private static final long serialVersionUID = 1L;

    Exhausted(String message) {
      super(message, null, false, false);
    }
  }

  static void begin() {
    METERS.set(new Meter());
  }

  static void end() {
    METERS.remove();
  }

  private static Meter current() {
    Meter meter = METERS.get();
    if (meter == null) {
      throw new Exhausted("ran outside of a check");
    }
    return meter;
  }

  private void burn(int steps) {
    fuel -= steps;
    if (fuel < 0) {
      fuel = 0;
      throw new Exhausted("did not come to an end");
    }
  }

  /** Before every jump back. */
  public static void step() {
    current().burn(1);
  }

  /** At the beginning of every method, and before every call into the library. */
  public static void call() {
    current().burn(CALL);
  }

  /** Before every new object. */
  public static void object() {
    array(OBJECT_CELLS);
  }

  /** Before every new array. */
  public static void array(int length) {
    Meter meter = current();
    meter.cells -= Math.clamp(length, 0, MOST_CELLS) + OBJECT_CELLS;
    if (meter.cells < 0) {
      meter.cells = 0;
      throw new Exhausted("used too much memory");
    }
  }

  /** After every call that gives a text. */
  public static void text(@Nullable CharSequence text) {
    if (text != null && text.length() > MOST_TEXT) {
      throw new Exhausted("made a text that is too long");
    }
  }

  /** Before something is put into a collection: none may hold another. */
  public static void element(@Nullable Object element) {
    if (element instanceof Collection<?> || element instanceof Map<?, ?>) {
      throw new Exhausted("put a collection into a collection");
    }
  }

  /** Before two things are put into a collection. */
  public static void entry(@Nullable Object key, @Nullable Object value) {
    element(key);
    element(value);
  }
}
