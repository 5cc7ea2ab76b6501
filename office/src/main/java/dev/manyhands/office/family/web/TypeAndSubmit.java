package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** An empty field before a button: what goes in stands in the instruction or on the page. */
final class TypeAndSubmit implements Family {
  @Override
  public String id() {
    return "web/type-submit-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.6;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Entry", "Copy", "Text", "Typing", "Check"));
    boolean shown = dice.chance(0.4);
    String text = shown || dice.chance(0.6) ? Captions.one(dice) : data(scene);
    text = text.length() < 2 ? text + text : text;
    boolean above = dice.chance(0.7);
    if (shown && above) {
      display(scene, sheet, text);
    }
    int wide = Math.min(sheet.widthPx(), dice.between(90, 300));
    int high = Math.min(scene.skin().fieldPx(), 30);
    String label =
        dice.chance(0.4)
            ? dice.of(
                "Text",
                "Your text",
                "Input",
                "Answer",
                "Entry",
                "Type here",
                "Words",
                "Your answer")
            : "";
    if (!label.isEmpty() && dice.chance(0.5)) {
      sheet.paragraph(label);
    }
    Widget field = sheet.page().add(Role.TEXTBOX, sheet.x(), sheet.y(), wide, high).name(label);
    sheet.space(high + scene.skin().gapPx());
    if (shown && !above) {
      display(scene, sheet, text);
    }
    scene.plan().fill(field, text);
    Submission submission = Submission.below(scene, sheet, field::value, text);
    scene.show(sheet);
    scene.instruct(submission.told(dice, asked(dice, text, shown)));
  }

  private static String data(Scene scene) {
    return scene.person().get(scene.dice().of(Term.FULL_NAME, Term.CITY, Term.REFERENCE));
  }

  private static void display(Scene scene, Sheet sheet, String text) {
    int size = scene.skin().fontPx() + scene.dice().between(4, 20);
    int wide = Math.min(sheet.widthPx(), Metrics.widthPx(text, size) + 6);
    Role role = scene.dice().of(Role.TEXT, Role.TEXT, Role.HEADING);
    sheet.page().add(role, sheet.x(), sheet.y(), wide, size + 8).text(text);
    sheet.space(size + 8 + scene.skin().gapPx());
  }

  private static String asked(Dice dice, String text, boolean shown) {
    if (shown) {
      return dice.wording(
          "Enter what is written on the page",
          "Repeat the word on the page in the field",
          "Read the text and type it into the field",
          "Type the text shown on the page into the field",
          "Type what you see into the text field",
          "Copy the letters into the box",
          "Enter the word that is displayed",
          "Type the text on the page into the box",
          "Copy the text from the page into the field",
          "Enter the text that you see",
          "Please type what is written there",
          "Type what the page says",
          "Could you copy what is shown into the field",
          "Put the text of the page into the field",
          "Type out the word you see",
          "Write what you read on the page into the box",
          "Enter the shown word into the text field",
          "Copy what you see into the input",
          "The text on the page belongs in the field; type it",
          "Look at the page and type what it says",
          "What does the page say? Type it into the field",
          "Type the letters that are displayed",
          "The field should hold what is written on the page",
          "Write down the shown text in the field");
    }
    return Template.fill(
        dice.wording(
            "Fill the field with %s",
            "The field should say %s",
            "Use the field to enter %s",
            "Enter %s into the text field",
            "Type %s into the field",
            "Write %s in the text box",
            "Put %s in the empty field",
            "Enter %s in the box",
            "Please type %s into the box",
            "Could you enter %s into the field",
            "Enter %s",
            "Type %s",
            "Write %s into the input",
            "In the text field, type %s",
            "Put %s into the text box",
            "Set the field to %s",
            "Key %s into the field",
            "The box is to hold %s",
            "Give %s as the text",
            "Into the field, write %s",
            "The text to enter is %s; type it",
            "Insert %s in the text field",
            "What goes into the field is %s; enter it",
            "Let the box say %s",
            "Fill in %s"),
        Asking.value(dice, text));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
