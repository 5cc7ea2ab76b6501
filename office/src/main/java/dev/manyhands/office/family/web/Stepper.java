package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that are raised and lowered by buttons beside them. */
final class Stepper implements Family {

  private static final List<String> LABELS =
      List.of("Adults", "Children", "Rooms", "Nights", "Bags", "Tickets", "Copies", "Level");
  private static final int MOST = 20;

  @Override
  public String id() {
    return "web/stepper-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 80;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Numbers", "Amounts", "Settings", "Order", "Booking"));
    int count = dice.between(1, 3);
    List<String> labels = dice.some(LABELS, count);
    boolean single = count == 1 && dice.chance(0.6);
    List<String> signs =
        dice.of(
            List.of("-", "+"),
            List.of("▼", "▲"),
            List.of("Decrease", "Increase"),
            List.of("Less", "More"),
            List.of("Down", "Up"));
    Role role = dice.of(Role.TEXT, Role.SPINBUTTON, Role.TEXTBOX);
    List<Widget> displays = new ArrayList<>();
    List<Integer> wanted = new ArrayList<>();
    StringBuilder said = new StringBuilder();
    for (String label : labels) {
      int start = dice.chance(0.6) ? dice.below(2) : dice.below(MOST / 2);
      int aim = Math.clamp(start + dice.between(1, 8) * (dice.chance(0.7) ? 1 : -1), 0, MOST);
      aim = aim == start ? aim + 2 : aim;
      displays.add(row(scene, sheet, single ? "" : label, signs, role, start, aim));
      wanted.add(aim);
      said.append(said.isEmpty() ? "" : said.indexOf(" to ") > 0 ? " and " : "");
      said.append(
              single
                  ? dice.of(
                      "the number",
                      "the value",
                      "the counter",
                      "the amount",
                      "the count",
                      "the figure")
                  : label)
          .append(" to ")
          .append(aim);
    }
    Submission submission =
        Submission.below(
            scene, sheet, () -> displays.stream().map(Stepper::number).toList(), wanted);
    scene.show(sheet);
    scene.instruct(
        submission.told(
            dice,
            Template.fill(
                dice.wording(
                    "Adjust %s",
                    "Make it %s",
                    "Choose %s",
                    "Set %s",
                    "Change %s",
                    "Put %s",
                    "Please set %s",
                    "Could you set %s",
                    "Step %s",
                    "With the buttons, set %s",
                    "Use the buttons to set %s",
                    "Click the buttons until you have set %s",
                    "Bring up or down %s",
                    "Please change %s",
                    "Get %s",
                    "Count %s",
                    "Move %s",
                    "Please adjust %s",
                    "By the buttons, bring %s",
                    "Turn %s",
                    "You should set %s",
                    "Press the buttons so as to bring %s",
                    "Update %s",
                    "Fix %s",
                    "Bring %s"),
                said)));
  }

  private static int number(Widget display) {
    return Integer.parseInt(display.role() == Role.TEXT ? display.text() : display.value());
  }

  /** How much is missing, as far as it is seen. */
  private static int away(@Nullable Element seen, int aim) {
    return seen == null
        ? 0
        : aim - Integer.parseInt(seen.role() == Role.TEXT ? seen.text() : seen.value());
  }

  private static Widget row(
      Scene scene, Sheet sheet, String label, List<String> signs, Role role, int start, int aim) {
    int font = scene.skin().fontPx();
    int high = Math.min(scene.skin().fieldPx(), 28);
    int signPx =
        Math.max(Metrics.widthPx(signs.getFirst(), font), Metrics.widthPx(signs.getLast(), font))
            + 10;
    int besidePx = sheet.widthPx() - 2 * signPx - 44;
    int labelPx = label.isEmpty() || besidePx < 60 ? 0 : Math.min(120, besidePx);
    if (labelPx > 0) {
      sheet.page().text(label, sheet.x(), sheet.y(), labelPx - 4, high);
    } else if (!label.isEmpty()) {
      sheet.paragraph(label);
      sheet.space(2 - scene.skin().gapPx());
    }
    int x = sheet.x() + labelPx;
    boolean between = scene.dice().chance(0.5);
    int displayX = between ? x + signPx + 4 : x;
    int minusX = between ? x : x + 40;
    int plusX = between ? x + signPx + 44 : x + 44 + signPx;
    Widget display = sheet.page().add(role, displayX, sheet.y(), 36, high);
    show(display.name(role == Role.TEXT ? "" : label), start);
    display.set(State.READONLY, role != Role.TEXT);
    Widget minus = sheet.page().button(signs.getFirst(), minusX, sheet.y(), signPx, high);
    Widget plus = sheet.page().button(signs.getLast(), plusX, sheet.y(), signPx, high);
    minus.onClick(() -> show(display, Math.max(0, number(display) - 1)));
    plus.onClick(() -> show(display, Math.min(2 * MOST, number(display) + 1)));
    scene
        .plan()
        .pressWhen(view -> away(view.find(display), aim) > 0, plus)
        .pressWhen(view -> away(view.find(display), aim) < 0, minus);
    sheet.space(high + Math.min(8, scene.skin().gapPx()) + 2);
    return display;
  }

  private static void show(Widget display, int number) {
    String words = Integer.toString(number);
    if (display.role() == Role.TEXT) {
      display.text(words);
    } else {
      display.value(words);
    }
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.NEVER_COMMITS);
  }
}
