package dev.manyhands.env.action;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of keys: a single character as it is, or one of the capitalised names here. */
public final class Key {
  public static final String ENTER = "ENTER";
  public static final String TAB = "TAB";
  public static final String ESCAPE = "ESC";
  public static final String BACKSPACE = "BACKSPACE";
  public static final String DELETE = "DELETE";
  public static final String UP = "UP";
  public static final String DOWN = "DOWN";
  public static final String LEFT = "LEFT";
  public static final String RIGHT = "RIGHT";
  public static final String HOME = "HOME";
  public static final String END = "END";
  public static final String PAGE_UP = "PAGEUP";
  public static final String PAGE_DOWN = "PAGEDOWN";
  public static final String SPACE = "SPACE";
  public static final String CONTROL = "CTRL";
  public static final String SHIFT = "SHIFT";
  public static final String ALT = "ALT";
  public static final String META = "META";

  private static final Set<String> NAMED =
      Set.of(
          ENTER, TAB, ESCAPE, BACKSPACE, DELETE, UP, DOWN, LEFT, RIGHT, HOME, END, PAGE_UP,
          PAGE_DOWN, SPACE, CONTROL, SHIFT, ALT, META);

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("RETURN", ENTER),
          Map.entry("ESCAPE", ESCAPE),
          Map.entry("CONTROL", CONTROL),
          Map.entry("CMD", META),
          Map.entry("COMMAND", META),
          Map.entry("SUPER", META),
          Map.entry("WIN", META),
          Map.entry("OPTION", ALT),
          Map.entry("DEL", DELETE),
          Map.entry("ARROWUP", UP),
          Map.entry("ARROWDOWN", DOWN),
          Map.entry("ARROWLEFT", LEFT),
          Map.entry("ARROWRIGHT", RIGHT),
          Map.entry("PAGE_UP", PAGE_UP),
          Map.entry("PAGE_DOWN", PAGE_DOWN),
          Map.entry("PRIOR", PAGE_UP),
          Map.entry("NEXT", PAGE_DOWN),
          Map.entry(" ", SPACE));

  private Key() {}

  /**
   * The one name of a key that has several.
   *
   * @throws IllegalArgumentException for a name that is no key's
   */
  public static String canonical(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    String key = ALIASES.getOrDefault(upper, upper);
    if (NAMED.contains(key)) {
      return key;
    }
    if (name.codePointCount(0, name.length()) == 1) {
      return name;
    }
    throw new IllegalArgumentException(
        "The key (%s) is unknown.\nMaybe use one character, or one of %s."
            .formatted(name, NAMED.stream().sorted().toList()));
  }

  /** Whether the key is held to change what others do. */
  public static boolean isModifier(String key) {
    return key.equals(CONTROL) || key.equals(SHIFT) || key.equals(ALT) || key.equals(META);
  }
}
