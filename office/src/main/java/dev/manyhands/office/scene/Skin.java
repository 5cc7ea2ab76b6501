package dev.manyhands.office.scene;

import dev.manyhands.office.data.Dice;
import java.util.List;

/**
 * How an instance is laid out and dressed. A fifth of all combinations is kept for held-out seeds.
 *
 * @param widthPx of the screen
 * @param heightPx of the screen
 * @param columns of fields side by side, 1 to 3; fewer where there is no room
 * @param labels where labels stand
 * @param decoration how labels are decorated
 * @param letters how labels are written
 * @param fontPx the size of letters
 * @param fieldPx the height of fields and buttons
 * @param gapPx between fields
 * @param marginPx around the content
 * @param theme which colours, 0 to 7
 * @param bar where links to elsewhere stand
 * @param buttonsRight whether buttons stand at the right
 */
public record Skin(
    int widthPx,
    int heightPx,
    int columns,
    Labels labels,
    Decoration decoration,
    Letters letters,
    int fontPx,
    int fieldPx,
    int gapPx,
    int marginPx,
    int theme,
    Bar bar,
    boolean buttonsRight) {

  /** Where the label of a field stands. */
  public enum Labels {
    LEFT,
    ABOVE,
    /** In the field itself, while it is empty. */
    INSIDE
  }

  /** What a label carries besides its words. */
  public enum Decoration {
    NONE,
    STAR,
    COLON,
    STAR_COLON,
    REQUIRED_WORD,
    OPTIONAL_WORD
  }

  /** How the letters of a label are written. */
  public enum Letters {
    AS_THEY_ARE,
    UPPER,
    LOWER,
    TITLE
  }

  /** Where links to elsewhere stand. */
  public enum Bar {
    NONE,
    TOP,
    SIDE
  }

  private static final int[][] SIZES = {
    {640, 480},
    {800, 600},
    {900, 700},
    {1024, 640},
    {1024, 768},
    {1120, 700},
    {1280, 720},
    {1280, 800},
    {1280, 900}
  };
  private static final List<Integer> COLUMNS = List.of(1, 1, 1, 2, 2, 3);
  private static final List<Labels> LABELS =
      List.of(Labels.LEFT, Labels.LEFT, Labels.ABOVE, Labels.ABOVE, Labels.ABOVE, Labels.INSIDE);
  private static final List<Decoration> DECORATIONS =
      List.of(
          Decoration.NONE,
          Decoration.NONE,
          Decoration.STAR,
          Decoration.STAR,
          Decoration.COLON,
          Decoration.STAR_COLON,
          Decoration.REQUIRED_WORD,
          Decoration.OPTIONAL_WORD);
  private static final List<Letters> LETTERS =
      List.of(
          Letters.AS_THEY_ARE,
          Letters.AS_THEY_ARE,
          Letters.AS_THEY_ARE,
          Letters.UPPER,
          Letters.LOWER,
          Letters.TITLE);
  private static final List<Bar> BARS = List.of(Bar.NONE, Bar.TOP, Bar.TOP, Bar.SIDE);
  private static final int TINY_PX = 320;
  private static final int[][] TINY_SIZES = {
    {160, 210}, {160, 210}, {180, 240}, {200, 200}, {240, 200}, {240, 320}, {320, 240}
  };
  private static final int HELD_OUT_SHARE = 5;

  /**
   * One that the dice decide.
   *
   * @param tinyShare how often it is for a screen as small as a phone's or a widget's
   */
  static Skin draw(Dice dice, double tinyShare) {
    boolean tiny = tinyShare > 0 && dice.chance(tinyShare);
    Skin skin = any(dice);
    while (skin.keptOut() != dice.heldOut()) {
      skin = any(dice);
    }
    return tiny ? skin.tiny(dice) : skin;
  }

  /** The same in small, on one column and without a bar. */
  private Skin tiny(Dice dice) {
    int[] size = TINY_SIZES[dice.below(TINY_SIZES.length)];
    int font = dice.between(9, 12);
    return new Skin(
        size[0],
        size[1],
        1,
        labels,
        decoration,
        letters,
        font,
        font + dice.between(6, 9),
        dice.between(1, 4),
        dice.between(1, 5),
        theme,
        Bar.NONE,
        buttonsRight && dice.chance(0.3));
  }

  /** Whether the screen is so small that no more than a few things have room. */
  public boolean isTiny() {
    return widthPx <= TINY_PX;
  }

  private static Skin any(Dice dice) {
    int[] size = SIZES[dice.below(SIZES.length)];
    int font = dice.between(13, 16);
    return new Skin(
        size[0],
        size[1],
        dice.of(COLUMNS),
        dice.of(LABELS),
        dice.of(DECORATIONS),
        dice.of(LETTERS),
        font,
        font + dice.between(10, 22),
        dice.between(6, 22),
        dice.between(8, 40),
        dice.below(8),
        dice.of(BARS),
        dice.chance(0.4));
  }

  /** Whether the combination is never trained on. */
  private boolean keptOut() {
    int mix = labels.ordinal() * 7 + decoration.ordinal() * 13 + theme * 5 + columns * 3;
    mix += bar.ordinal() * 11 + letters.ordinal() * 17;
    return mix % HELD_OUT_SHARE == 0;
  }

  /** Room for the inside of a column this narrow is better than a column more. */
  int columnsIn(int roomPx) {
    return Math.clamp(roomPx / 230, 1, columns);
  }
}
