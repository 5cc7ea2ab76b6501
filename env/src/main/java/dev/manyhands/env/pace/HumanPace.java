package dev.manyhands.env.pace;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import java.util.List;

/**
 * The keystroke-level model of a skilled, error-free person who knows the way (Card, Moran and
 * Newell 1980): {@code T = ΣK + ΣP + ΣB + ΣH + ΣM + 60·words/238}, without the application's own
 * response time, which is the same for both.
 *
 * <p>Every choice here makes the person faster rather than slower, so that a multiple of their
 * speed is not flattered: average skilled typing, pointing by Fitts's law with the click included
 * (MacKenzie and Buxton 1992), one thought for each unit of work, and the tabulator key instead of
 * the mouse from one typed field to the next.
 */
public final class HumanPace {
  /** One keystroke at 55 words a minute (Card, Moran and Newell 1980, "average skilled"). */
  public static final double KEY_SECONDS = 0.20;

  /** Pointing where the distance is not known (Card, Moran and Newell 1980). */
  public static final double POINT_SECONDS = 1.10;

  /** A press or a release of a mouse button (Kieras). */
  public static final double BUTTON_SECONDS = 0.10;

  /** A hand moved between keyboard and mouse (Card, Moran and Newell 1980). */
  public static final double HAND_SECONDS = 0.40;

  /** A thought before a unit of work (Card, Moran and Newell 1980). */
  public static final double THINK_SECONDS = 1.35;

  /** Silent reading of English non-fiction (Brysbaert 2019). */
  public static final double WORDS_PER_MINUTE = 238;

  /** The factor for a conservative headline: the model's error on single tasks is 21 %. */
  public static final double CONSERVATIVE = 0.79;

  private HumanPace() {}

  /**
   * A unit of a person's work at a screen.
   *
   * @param action what is done
   * @param distancePx how far the mouse moves for it, or 0 where the action does not point
   * @param targetPx the smaller side of what it points at, or 0 where the action does not point
   */
  public record Move(Action action, double distancePx, double targetPx) {
    /** An action as it is performed on a screen, with the mouse where the screen shows it. */
    public static Move on(Screen screen, Action action) {
      return switch (action) {
        case Action.Click(int x, int y, _) -> pointing(screen, action, x, y);
        case Action.DoubleClick(int x, int y) -> pointing(screen, action, x, y);
        case Action.Drag(var path) ->
            pointing(screen, action, path.getFirst().x(), path.getFirst().y());
        case Action.Move(int x, int y) -> pointing(screen, action, x, y);
        case Action.Scroll(int x, int y, _, _) -> pointing(screen, action, x, y);
        case Action.Keypress _, Action.Type _, Action.Wait _, Action.Done _ ->
            new Move(action, 0, 0);
      };
    }

    private static Move pointing(Screen screen, Action action, int x, int y) {
      double distance = Math.hypot(x - screen.cursorX(), y - screen.cursorY());
      Element target = screen.at(x, y);
      double width = target == null ? 0 : Math.min(target.box().width(), target.box().height());
      return new Move(action, distance, width);
    }
  }

  /**
   * The time for pointing at something and clicking it.
   *
   * <p>Fitts's law in Shannon's form, {@code MT = 230 + 166·log2(D/W + 1)} ms (MacKenzie and Buxton
   * 1992); where the width is not known, {@link #POINT_SECONDS}.
   */
  public static double pointSeconds(double distancePx, double targetPx) {
    if (targetPx <= 0) {
      return POINT_SECONDS;
    }
    return 0.230 + 0.166 * (Math.log(distancePx / targetPx + 1) / Math.log(2));
  }

  /** The time for reading. */
  public static double readSeconds(int words) {
    return 60 * words / WORDS_PER_MINUTE;
  }

  /**
   * The time that a skilled person takes for a path.
   *
   * <p>Clicking into a field, selecting what is in it and typing is one unit with one thought. From
   * one typed field to the next goes the tabulator key: no pointing and no change of hands. A click
   * elsewhere is a unit of its own. Waiting, and saying that one is done, take no time.
   *
   * @param path the shortest known path
   * @param wordsRead the words read on the way, such as the instruction's
   */
  public static double seconds(List<Move> path, int wordsRead) {
    double seconds = readSeconds(wordsRead);
    boolean handOnMouse = false;
    boolean typedBefore = false;
    for (int i = 0; i < path.size(); i++) {
      Move move = path.get(i);
      switch (move.action()) {
        case Action.Click _ -> {
          seconds += THINK_SECONDS;
          if (typingFollows(path, i)) {
            seconds += typedBefore ? KEY_SECONDS : point(move, handOnMouse) + HAND_SECONDS;
            handOnMouse = false;
          } else {
            seconds += point(move, handOnMouse);
            handOnMouse = true;
            typedBefore = false;
          }
        }
        case Action.DoubleClick _ -> {
          seconds += THINK_SECONDS + point(move, handOnMouse) + 2 * BUTTON_SECONDS;
          handOnMouse = true;
          typedBefore = false;
        }
        case Action.Drag(var points) -> {
          seconds += THINK_SECONDS + point(move, handOnMouse);
          seconds += (points.size() - 1) * POINT_SECONDS;
          handOnMouse = true;
          typedBefore = false;
        }
        case Action.Move _ -> {
          seconds += point(move, handOnMouse);
          handOnMouse = true;
        }
        case Action.Scroll _ -> {
          seconds += (handOnMouse ? 0 : HAND_SECONDS) + BUTTON_SECONDS;
          handOnMouse = true;
        }
        case Action.Type(String text) -> {
          seconds += text.codePointCount(0, text.length()) * KEY_SECONDS;
          seconds += handOnMouse ? HAND_SECONDS : 0;
          handOnMouse = false;
          typedBefore = true;
        }
        case Action.Keypress(var keys) -> {
          // Selecting a field's old text comes free with the tabulator key.
          if (!selectsAll(keys) || !typedBefore) {
            seconds += keys.size() * KEY_SECONDS + (handOnMouse ? HAND_SECONDS : 0);
            handOnMouse = false;
          }
        }
        case Action.Wait _, Action.Done _ -> {}
      }
    }
    return seconds;
  }

  /** How often a skilled person's speed: their time over ours. */
  public static double pace(double humanSeconds, double ourSeconds) {
    if (ourSeconds <= 0) {
      throw new IllegalArgumentException(
          "The time taken (%s s) must be positive.".formatted(ourSeconds));
    }
    return humanSeconds / ourSeconds;
  }

  /**
   * The pace of many attempts with the failures counted in: {@code Σ human time of the solved / (Σ
   * our time of all attempts + Σ human time of the failed)}, since a person must do what failed.
   */
  public static double effectivePace(
      double humanSecondsSolved, double ourSecondsAll, double humanSecondsFailed) {
    return pace(humanSecondsSolved, ourSecondsAll + humanSecondsFailed);
  }

  private static double point(Move move, boolean handOnMouse) {
    return pointSeconds(move.distancePx(), move.targetPx()) + (handOnMouse ? 0 : HAND_SECONDS);
  }

  private static boolean typingFollows(List<Move> path, int click) {
    for (int i = click + 1; i < path.size(); i++) {
      switch (path.get(i).action()) {
        case Action.Type _ -> {
          return true;
        }
        case Action.Keypress(var keys) when selectsAll(keys) -> {}
        case Action.Keypress _,
            Action.Click _,
            Action.DoubleClick _,
            Action.Drag _,
            Action.Move _,
            Action.Scroll _,
            Action.Wait _,
            Action.Done _ -> {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean selectsAll(List<String> keys) {
    return keys.size() == 2 && keys.getFirst().equals("CTRL") && keys.get(1).equalsIgnoreCase("a");
  }
}
