package dev.manyhands.fleet;

import dev.manyhands.env.Decision;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.MouseButton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was decided, in few bytes: of a decision its confidence and its actions, of an action a
 * letter and its numbers, seven bits to the byte.
 */
final class DecisionLog {
  static final byte[] EMPTY = new byte[0];

  /** A snapshot holds a log's length in two bytes. */
  static final int MOST_BYTES = 0xFFFF;

  private static final MouseButton[] BUTTONS = MouseButton.values();

  private byte[] bytes;
  private int at;

  private DecisionLog(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The log with one more decision. */
  static byte[] append(byte[] log, Decision decision) {
    DecisionLog out = new DecisionLog(Arrays.copyOf(log, log.length + 64));
    out.at = log.length;
    float rounded = (float) decision.confidence();
    boolean exact = rounded == decision.confidence();
    out.number(2L * decision.actions().size() + (exact ? 0 : 1));
    if (exact) {
      out.fixed(Float.floatToRawIntBits(rounded), Float.BYTES);
    } else {
      out.fixed(Double.doubleToRawLongBits(decision.confidence()), Double.BYTES);
    }
    decision.actions().forEach(out::action);
    return Arrays.copyOf(out.bytes, out.at);
  }

  /** All decisions of a log. */
  static List<Decision> read(byte[] log) {
    DecisionLog in = new DecisionLog(log);
    List<Decision> decisions = new ArrayList<>();
    while (in.at < log.length) {
      long head = in.number();
      double confidence =
          head % 2 == 0
              ? Float.intBitsToFloat((int) in.fixed(Float.BYTES))
              : Double.longBitsToDouble(in.fixed(Double.BYTES));
      List<Action> actions = new ArrayList<>();
      for (long left = head / 2; left > 0; left--) {
        actions.add(in.action());
      }
      decisions.add(new Decision(actions, confidence));
    }
    return decisions;
  }

  private void action(Action action) {
    switch (action) {
      case Action.Click(int x, int y, MouseButton button) -> {
        letter('c');
        number(button.ordinal());
        point(x, y);
      }
      case Action.DoubleClick(int x, int y) -> {
        letter('2');
        point(x, y);
      }
      case Action.Drag(var path) -> {
        letter('d');
        number(path.size());
        path.forEach(point -> point(point.x(), point.y()));
      }
      case Action.Keypress(var keys) -> {
        letter('k');
        number(keys.size());
        keys.forEach(this::text);
      }
      case Action.Move(int x, int y) -> {
        letter('m');
        point(x, y);
      }
      case Action.Scroll(int x, int y, int scrollX, int scrollY) -> {
        letter('s');
        point(x, y);
        point(scrollX, scrollY);
      }
      case Action.Type(String text) -> {
        letter('t');
        text(text);
      }
      case Action.Wait(Duration duration) -> {
        letter('w');
        number(duration.toNanos());
      }
      case Action.Done(String answer) -> {
        letter('e');
        text(answer);
      }
    }
  }

  private Action action() {
    char letter = (char) bytes[at++];
    return switch (letter) {
      case 'c' -> {
        MouseButton button = BUTTONS[(int) number()];
        yield new Action.Click(signed(), signed(), button);
      }
      case '2' -> new Action.DoubleClick(signed(), signed());
      case 'd' -> {
        List<Action.Point> path = new ArrayList<>();
        for (long left = number(); left > 0; left--) {
          path.add(new Action.Point(signed(), signed()));
        }
        yield new Action.Drag(path);
      }
      case 'k' -> {
        List<String> keys = new ArrayList<>();
        for (long left = number(); left > 0; left--) {
          keys.add(text());
        }
        yield new Action.Keypress(keys);
      }
      case 'm' -> new Action.Move(signed(), signed());
      case 's' -> new Action.Scroll(signed(), signed(), signed(), signed());
      case 't' -> new Action.Type(text());
      case 'w' -> new Action.Wait(Duration.ofNanos(number()));
      case 'e' -> new Action.Done(text());
      default ->
          throw new IllegalStateException(
              "The letter of an action (%s) at byte %d is unknown.".formatted(letter, at - 1));
    };
  }

  private void point(int x, int y) {
    number(zigzag(x));
    number(zigzag(y));
  }

  private static long zigzag(int value) {
    return ((long) value << 1) ^ ((long) value >> 63);
  }

  private int signed() {
    long coded = number();
    return (int) ((coded >>> 1) ^ -(coded & 1));
  }

  private void letter(char letter) {
    room(1);
    bytes[at++] = (byte) letter;
  }

  private void number(long value) {
    room(10);
    long left = value;
    while ((left & ~0x7FL) != 0) {
      bytes[at++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[at++] = (byte) left;
  }

  private long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private void fixed(long value, int count) {
    room(count);
    for (int i = 0; i < count; i++) {
      bytes[at++] = (byte) (value >>> (8 * i));
    }
  }

  private long fixed(int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (bytes[at++] & 0xFFL) << (8 * i);
    }
    return value;
  }

  private void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, at, encoded.length);
    at += encoded.length;
  }

  private String text() {
    int length = (int) number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private void room(int more) {
    if (at + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }
}
