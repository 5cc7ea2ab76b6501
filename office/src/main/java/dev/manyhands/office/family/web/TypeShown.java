package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** What the page itself shows, above or below a field, to be typed into it. */
final class TypeShown implements Family {
  private static final List<String> HINTS =
      List.of(
          "Are you a person?", "Security check", "Type what you see.", "Copy it here:", "Proof");

  @Override
  public String id() {
    return "web/type-shown-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.bare(dice.wording("Check", "Security", "Code", "Robots", "Entry"));
    boolean asked = dice.chance(0.35);
    boolean above = dice.chance(0.7);
    String shown = shown(dice);
    if (asked) {
      sheet.paragraph(dice.of(HINTS));
    }
    Widget field;
    if (above) {
      show(scene, sheet, shown);
      field = field(scene, sheet, asked || dice.chance(0.5) ? shown : "");
    } else {
      field = field(scene, sheet, "");
      show(scene, sheet, shown);
    }
    scene.plan().fill(field, shown);
    Submission submission = Submission.below(scene, sheet, field::value, shown);
    scene.show(sheet);
    String side =
        above ? dice.of("above the field", "on top") : dice.of("under the field", "below the box");
    scene.instruct(
        submission.told(
            dice,
            Template.fill(
                dice.wording(
                    "Type the text below into the text field",
                    "Type the code that is shown",
                    "Copy the characters that you see into the field",
                    "Enter what stands %s",
                    "Write the letters shown on the page into the input",
                    "Prove that you can read: type the text %s",
                    "Enter the displayed text",
                    "Repeat the text of this page in the box",
                    "Enter the text from the page into the field",
                    "Please type the text that is shown",
                    "Copy what is shown into the box",
                    "Type the characters %s",
                    "Could you enter the code shown on the page",
                    "Write what you see into the field",
                    "Type out the text %s",
                    "Enter the characters you see",
                    "Put the text that you see into the text field",
                    "Key in the code %s",
                    "The code on the page is to be typed",
                    "Look at the page and enter the text shown",
                    "Show that you can read: enter what you see",
                    "Please copy the letters %s",
                    "Read the code and enter it into the box",
                    "Into the field goes what is written %s",
                    "Transfer what you can read there to the text field",
                    "Fill in the code that you read here",
                    "Put the shown characters into the field"),
                side)));
  }

  private static String shown(Dice dice) {
    return switch (dice.below(4)) {
      case 0 -> Captions.nonsense(dice, dice.between(1, 3));
      case 1 -> dice.between(100, 99_999) + "";
      default -> Captions.one(dice);
    };
  }

  private static void show(Scene scene, Sheet sheet, String shown) {
    Dice dice = scene.dice();
    int high = scene.skin().fontPx() + dice.between(6, 30);
    int x = sheet.x() + dice.below(Math.max(1, sheet.widthPx() / 3));
    int wide =
        Math.min(sheet.widthPx() - (x - sheet.x()), 20 + shown.length() * scene.skin().fontPx());
    sheet.page().text(shown, x, sheet.y(), wide, high);
    sheet.space(high + scene.skin().gapPx());
  }

  /** A field without a label, which its place may give the words above as its name. */
  private static Widget field(Scene scene, Sheet sheet, String name) {
    int wide = Math.min(sheet.widthPx(), scene.dice().between(120, 300));
    int high = Math.min(scene.skin().fieldPx(), 30);
    Widget field = sheet.page().add(Role.TEXTBOX, sheet.x(), sheet.y(), wide, high).name(name);
    sheet.space(high + scene.skin().gapPx());
    return field;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
