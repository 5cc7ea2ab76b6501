package dev.manyhands.office.family.entry;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.part.SideBySide;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper beside a form or a list of fields, which call what stands on it by names of their own.
 */
final class Transcribe implements Family {
  @Override
  public String id() {
    return "entry/transcribe-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Papers.Paper paper = Papers.any(dice);
    int room = Math.max(2, SideBySide.roomPx(scene) / Facts.rowPx(scene));
    int fields = Math.min(SideBySide.fields(scene), dice.between(2, 5));
    List<Papers.Piece> shown =
        dice.some(paper.pieces(), Math.min(room, dice.between(3, paper.pieces().size())));
    List<Papers.Piece> asked = dice.some(shown, Math.max(1, fields - dice.below(2)));

    Sheet source = SideBySide.sheet(scene, title(paper.name()));
    if (dice.chance(0.5)) {
      source.paragraph(title(paper.name())).look(Look.MUTED);
    }
    int lines = dice.chance(0.5) ? Math.clamp(room - shown.size() - 2, 0, dice.between(1, 4)) : 0;
    if (lines > 0) {
      lines(scene, source, lines);
    }
    write(scene, source, paper, shown);

    Sheet target =
        SideBySide.sheet(
            scene,
            dice.wording(
                "Entry",
                "New record",
                "Archive",
                "Data base",
                "Book",
                "New entry",
                "Data entry",
                "System",
                "Files",
                "Journal",
                "Log",
                "Input",
                "Recording",
                "Records",
                "Register"));
    String button = Receipt.save(dice);
    if (dice.chance(0.7)) {
      form(scene, target, asked, fields, button);
    } else {
      rows(scene, target, asked, button);
    }
    SideBySide.show(scene, source, target);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Enter the %1$s.",
                "Put the %1$s into the system.",
                "Take over the %1$s.",
                "Transcribe the %1$s.",
                "Key in this %1$s.",
                "Copy what is asked for from the %1$s, then press %2$s.",
                "Type in the %1$s and save it.",
                "The %1$s is to be recorded.",
                "Please enter the %1$s and press %2$s.",
                "Could you key in the %1$s?",
                "Fill in the form from the %1$s.",
                "From the %1$s, fill in what the other window asks for. Then press %2$s.",
                "Type the data of the %1$s into the fields and save them.",
                "Transfer what the %1$s says to the fields.",
                "This %1$s has to be entered. Press %2$s at the end.",
                "Data of the %1$s into the form, then %2$s.",
                "Put what the %1$s says where it belongs and click %2$s.",
                "The fields are to be filled in from the %1$s.",
                "Look at the %1$s, fill in the fields, and press %2$s.",
                "Carry over the data of the %1$s.",
                "Here is the %1$s; record it.",
                "Please take over what stands on the %1$s and save it.",
                "Work through the %1$s: each field that it has something for is to be filled in.",
                "Complete the entry by means of the %1$s, then press %2$s.",
                "Note what the %1$s says in the fields beside it.",
                "Store the data of the %1$s.",
                "Please see that the %1$s gets into the system.",
                "Copy the %1$s into the fields and click %2$s.",
                "Would you record the %1$s, please? Press %2$s then.",
                "What stands on the %1$s belongs into the fields; save it.",
                "File the %1$s with its data.",
                "Record the %1$s."),
            paper.name(),
            button));
  }

  /** What was bought or done, line by line: nothing of it is asked for. */
  private static void lines(Scene scene, Sheet sheet, int count) {
    Dice dice = scene.dice();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String price = dice.between(1, 999) + "." + dice.between(10, 99);
      rows.add(
          List.of(
              new Person(dice).get(Term.PRODUCT), Integer.toString(dice.between(1, 30)), price));
    }
    String pieces = dice.of("Pieces", "Qty", "Number", "Count", "No.", "Units", "Amount");
    sheet.table(
        List.of(
            dice.of("Item", "Position", "What", "Article", "Goods", "Line"),
            pieces,
            dice.of("Each", "Price", "Rate", "Single", "Cost")),
        rows);
  }

  private static String title(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static void form(
      Scene scene, Sheet target, List<Papers.Piece> asked, int fields, String button) {
    Dice dice = scene.dice();
    Form form = target.form();
    List<Input> inputs = new ArrayList<>();
    for (Papers.Piece piece : asked) {
      inputs.add(
          Input.text(Term.NOTES)
              .label(piece.asked())
              .wants(piece.value())
              .required(dice.chance(0.3)));
    }
    if (asked.size() < fields) {
      inputs.add(Input.text(Term.NOTES).label(dice.of(Papers.UNKNOWN)));
    }
    dice.shuffled(inputs).forEach(form::add);
    Receipt[] receipt = new Receipt[1];
    form.commit(button, () -> receipt[0].show());
    receipt[0] = Receipt.here(scene, target, Receipt.saved(dice));
    scene.solvedWhen(form::lastSentRight);
  }

  /** A list of names with a field beside each. */
  private static void rows(Scene scene, Sheet target, List<Papers.Piece> asked, String button) {
    Dice dice = scene.dice();
    List<List<String>> rows = new ArrayList<>();
    asked.forEach(piece -> rows.add(List.of(piece.asked(), "")));
    if (dice.chance(0.4)) {
      rows.add(dice.below(rows.size() + 1), List.of(dice.of(Papers.UNKNOWN), ""));
    }
    List<String> headers =
        dice.of(List.of("Field", "Value"), List.of("What", "Entry"), List.of("Item", "Data"));
    List<Widget> fields = target.entryTable(headers, rows).stream().map(List::getFirst).toList();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String name = rows.get(i).getFirst();
      String value = "";
      for (Papers.Piece piece : asked) {
        value = piece.asked().equals(name) ? piece.value() : value;
      }
      wanted.add(value);
      scene.plan().fill(fields.get(i), value);
    }
    Widget save = target.button(button);
    Receipt receipt = Receipt.here(scene, target, Receipt.saved(dice));
    scene.plan().commit(save);
    List<List<String>> saved = new ArrayList<>();
    save.onClick(() -> {
      saved.add(fields.stream().map(Widget::value).toList());
      receipt.show();
    });
    scene.solvedWhen(() -> saved.equals(List.of(wanted)));
  }

  /** The paper, as one of the ways in which papers are written. */
  private static void write(
      Scene scene, Sheet sheet, Papers.Paper paper, List<Papers.Piece> pieces) {
    Dice dice = scene.dice();
    switch (dice.below(paper.plain() ? 5 : 4)) {
      case 0, 1 ->
          Facts.layOut(
              scene,
              sheet,
              pieces.stream().map(Papers.Piece::label).toList(),
              pieces.stream().map(Papers.Piece::value).toList());
      case 2 ->
          sheet.table(
              dice.of(List.of("", ""), List.of("What", "Value"), List.of("Line", "Entry")),
              pieces.stream().map(piece -> List.of(piece.label(), piece.value())).toList());
      case 3 -> prose(scene, sheet, pieces);
      default -> {
        for (Papers.Piece piece : pieces) {
          sheet.paragraph(piece.value());
        }
      }
    }
  }

  /** Question and answer, or words before each value. */
  private static void prose(Scene scene, Sheet sheet, List<Papers.Piece> pieces) {
    Dice dice = scene.dice();
    boolean chat = dice.chance(0.4);
    int font = scene.skin().fontPx();
    int gap = scene.skin().gapPx();
    for (Papers.Piece piece : pieces) {
      String label = piece.label();
      String before =
          chat
              ? Template.fill(
                  dice.of(
                      "What about %s?",
                      "%s?",
                      "And %s?",
                      "%s, please?",
                      "Do you have %s?",
                      "Can I have %s?",
                      "And what is %s?",
                      "Tell me: %s?"),
                  label)
              : Template.fill(
                  dice.of(
                      "Here is %s:",
                      "For %s I have",
                      "%s:",
                      "As for %s, it is",
                      "This is %s:",
                      "%s is this:",
                      "Regarding %s:",
                      "As %s we have"),
                  label);
      sheet.paragraph(before).look(Look.MUTED);
      sheet.space(2 - gap);
      int wide = Math.min(sheet.widthPx() - 16, Metrics.widthPx(piece.value(), font) + 2);
      sheet.page().text(piece.value(), sheet.x() + 16, sheet.y(), wide, font + 6);
      sheet.space(font + 10);
    }
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.SWAPS_TWO, Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
