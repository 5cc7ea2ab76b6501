package dev.manyhands.office.part;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import dev.manyhands.office.widget.Pane;

/**
 * Two windows beside each other: what there is to read in one, what there is to do in the other.
 */
public final class SideBySide {
  private static final int EDGE_PX = 8;

  private SideBySide() {}

  /** A sheet for one of the two windows. */
  public static Sheet sheet(Scene scene, String title) {
    return scene.pane(title, (scene.skin().widthPx() - 3 * EDGE_PX) / 2);
  }

  /** How many fields of a form have room in a window, beside a button and a receipt. */
  public static int fields(Scene scene) {
    Skin skin = scene.skin();
    int fieldPx = skin.fieldPx() + 2 * skin.fontPx() + 14 + skin.gapPx();
    return Math.max(1, roomPx(scene) / fieldPx);
  }

  /** What height is left for content in a window, beside a button and a receipt. */
  public static int roomPx(Scene scene) {
    Skin skin = scene.skin();
    return skin.heightPx() - 2 * Pane.TITLE_PX - skin.fieldPx() - 5 * skin.fontPx() - 60;
  }

  /** Shows both. */
  public static void show(Scene scene, Sheet source, Sheet target) {
    Dice dice = scene.dice();
    scene.show(
        scene.bare(dice.of("Desktop", "Office", "Workplace", "Desk", "Screen", "Start", "Home")));
    int far = (scene.skin().widthPx() - 3 * EDGE_PX) / 2 + 2 * EDGE_PX;
    boolean left = dice.chance(0.6);
    scene.window(source, left ? EDGE_PX : far, dice.between(0, 12));
    scene.window(target, left ? far : EDGE_PX, dice.between(0, 12));
  }
}
