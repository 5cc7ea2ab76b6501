package dev.manyhands.office.family.assembled;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines on the page say what to do there, some of them only under a condition; the instruction says
 * no more than to follow them.
 */
final class Procedure implements Family {
  private static final List<Part.Kind> KINDS =
      List.of(
          Part.Kind.TICK,
          Part.Kind.TICK,
          Part.Kind.LIST,
          Part.Kind.RADIO,
          Part.Kind.RADIO,
          Part.Kind.SLIDER,
          Part.Kind.STEPPER);
  private static final List<String> SIGNS =
      List.of("The lamp is", "The door is", "The tank is", "The line is", "The lid is");
  private static final List<List<String>> STATES =
      List.of(
          List.of("green", "red"),
          List.of("open", "closed"),
          List.of("full", "empty"),
          List.of("busy", "free"),
          List.of("up", "down"));

  @Override
  public String id() {
    return "read/procedure-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public int maxActions() {
    return 120;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.bare(dice.wording("Routine", "Check list", "Shift", "Protocol", "To do"));
    sheet.heading(sheet.page().title());
    int sign = dice.below(SIGNS.size());
    List<String> states = dice.shuffled(STATES.get(sign));
    boolean conditional = dice.chance(0.6);
    boolean before = dice.chance(0.5);
    if (conditional && before) {
      sheet.paragraph(SIGNS.get(sign) + " " + states.getFirst() + ".");
    }
    int linePx = scene.skin().fontPx() + 6 + scene.skin().gapPx();
    int count = Math.clamp(Parts.fits(scene, sheet) - 2L, 1, 4);
    int linesY = sheet.y();
    sheet.space((count + 2) * linePx);
    Parts parts = new Parts(scene);
    Form form = sheet.form().unplanned();
    List<String> lines = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < count; i++) {
      boolean asked = (i == count - 1 && !any) || dice.chance(0.75);
      any |= asked;
      Part part = parts.add(sheet, form, dice.of(KINDS), asked);
      if (asked) {
        String clause = Clauses.of(dice, part);
        lines.add(conditional && dice.chance(0.4) ? when(dice, sign, states, 0, clause) : clause);
      } else if (conditional && part.kind() == Part.Kind.TICK) {
        String never = dice.of("tick ", "switch on ") + part.name();
        lines.add(when(dice, sign, states, 1, never));
      }
    }
    if (conditional && !before) {
      sheet.space(scene.skin().gapPx());
      sheet.paragraph(SIGNS.get(sign) + " " + states.getFirst() + ".");
    }
    sheet.space(scene.skin().gapPx());
    String go = dice.of("Start", "Finish", "Sign off", "Report", "Send", "Close");
    parts.commit(sheet, go, view -> true);
    lines = new ArrayList<>(dice.chance(0.6) ? lines : dice.shuffled(lines));
    lines.add(
        Template.fill(
            dice.of(
                "press %s",
                "then click %s",
                "end with %s",
                "click %s",
                "finish with %s",
                "after that, press %s",
                "then press %s"),
            go));
    int after = sheet.y();
    sheet.moveTo(linesY);
    write(dice, sheet, lines);
    sheet.moveTo(after);
    scene.show(sheet);
    scene.instruct(
        dice.wording(
            "Do what the list says.",
            "Follow the procedure.",
            "Go through the lines on the page, one after another.",
            "Act as it is written there.",
            "Carry out the routine.",
            "Do the round.",
            "Everything you have to do stands on the page.",
            "Work off the list.",
            "Do what is written on the page.",
            "Follow the lines on the page.",
            "Please do everything that the list says.",
            "Could you go through the list and do what it says?",
            "Carry out what the page asks for.",
            "The page says what is to be done: do it.",
            "Read the lines and act on them.",
            "Complete the steps that are listed here.",
            "Do each of the listed things.",
            "Take the steps on the page, one by one.",
            "Follow the instructions on this page.",
            "Your task is on the page. Do it.",
            "See what the list says and do just that.",
            "The steps are on the page: follow them to the end.",
            "Everything on the list has to be done.",
            "What has to be done is written on the page.",
            "Work through the steps.",
            "Go by the list.",
            "Do all that is asked for on this page."));
  }

  private static String when(Dice dice, int sign, List<String> states, int which, String clause) {
    String thing = SIGNS.get(sign).toLowerCase(Locale.ROOT) + " " + states.get(which);
    String other = SIGNS.get(sign).toLowerCase(Locale.ROOT) + " " + states.get(1 - which);
    return dice.of("if " + thing + ", " + clause, clause + ", unless " + other);
  }

  private static void write(Dice dice, Sheet sheet, List<String> lines) {
    String mark = dice.of("", "- ", "* ", "#");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String words = Character.toUpperCase(line.charAt(0)) + line.substring(1) + ".";
      sheet.paragraph((mark.equals("#") ? (i + 1) + ") " : mark) + words);
    }
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.FORGETS_ONE, Mistake.COMMITS_AT_ONCE, Mistake.NEVER_COMMITS);
  }
}
