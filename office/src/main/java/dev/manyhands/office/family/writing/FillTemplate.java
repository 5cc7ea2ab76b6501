package dev.manyhands.office.family.writing;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A letter with blanks in its lines, to be filled in. */
final class FillTemplate implements Family {
  /** A line of a letter with one blank in it. */
  private record Line(String before, Term term, String after) {}

  private static final List<Line> LINES =
      List.of(
          new Line("Your order number is", Term.ORDER_NUMBER, "."),
          new Line("Thank you for ordering", Term.PRODUCT, "from us."),
          new Line("We shall deliver to", Term.CITY, "as always."),
          new Line("You owe us", Term.PRICE, "euros."),
          new Line("Please call", Term.PHONE, "if anything is missing."),
          new Line("Our visit is planned for", Term.START_DATE, "at noon."),
          new Line("Write to", Term.EMAIL, "with any question."),
          new Line("Your customer number is", Term.CUSTOMER_NUMBER, "."),
          new Line("The parcel holds", Term.QUANTITY, "pieces."),
          new Line("Mention", Term.REFERENCE, "when you write."),
          new Line("We greet all at", Term.COMPANY, "."),
          new Line("Look at", Term.WEBSITE, "for more."));

  @Override
  public String id() {
    return "write/template-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public double tinyShare() {
    return 0.15;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Person person = scene.person();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Letter",
                "Template",
                "Draft",
                "Text",
                "Answer",
                "Message",
                "Note to a customer",
                "Standard letter",
                "Notice",
                "Reply",
                "Form letter"));
    if (!scene.skin().isTiny()) {
      sheet.heading(sheet.page().title());
    }
    List<Line> lines = new ArrayList<>(dice.some(LINES, dice.between(1, 4)));
    lines.addFirst(new Line(dice.of("Dear", "Hello", "Good day", "To"), Term.FULL_NAME, ","));
    boolean hints = dice.chance(0.6);
    List<Widget> blanks = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (Line line : lines) {
      Widget blank = line(scene, sheet, line, hints);
      String value = person.get(line.term);
      scene.plan().fill(blank, value);
      blanks.add(blank);
      wanted.add(value);
    }
    Widget commit =
        sheet.button(
            dice.of(
                "Send",
                "Save",
                "Finish",
                "Print",
                "Done",
                "Submit",
                "OK",
                "Complete",
                "Confirm",
                "Send letter",
                "Store"));
    commit.look(Look.PRIMARY);
    sheet.page().defaultButton(commit);
    Receipt receipt =
        new Receipt(
            scene,
            sheet,
            dice.wording(
                "Done.",
                "The letter is ready.",
                "Saved.",
                "The letter is complete.",
                "It is finished.",
                "Sent.",
                "Your letter is on its way.",
                "The text is stored.",
                "All blanks are filled.",
                "Ready to go.",
                "Kept."));
    List<List<String>> sent = new ArrayList<>();
    commit.onClick(() -> {
      sent.add(blanks.stream().map(Widget::value).toList());
      receipt.show();
    });
    scene.plan().commit(commit);
    scene.show(sheet);
    ask(scene, lines, wanted, commit.name());
    scene.solvedWhen(() -> sent.equals(List.of(wanted)));
  }

  private static Widget line(Scene scene, Sheet sheet, Line line, boolean hints) {
    int font = scene.skin().fontPx();
    int height = font + 8;
    int beforePx = Metrics.widthPx(line.before, font) + 4;
    int afterPx = Metrics.widthPx(line.after, font) + 4;
    int right = sheet.x() + sheet.widthPx();
    sheet.page().text(line.before, sheet.x(), sheet.y(), beforePx, height);
    int x = sheet.x() + beforePx + 2;
    if (right - x < 70) {
      x = sheet.x();
      sheet.space(height + 2);
    }
    int room = right - x - afterPx - 6;
    int wide = Math.min(220, room < 60 ? right - x : room);
    Widget blank = sheet.page().add(Role.TEXTBOX, x, sheet.y(), wide, height);
    if (hints) {
      String hint = line.term.word(scene.dice());
      blank.name(hint).placeholder(hint);
    } else {
      blank.name(line.before);
    }
    if (x + wide + 4 + afterPx > right) {
      sheet.space(height + 2);
      sheet.page().text(line.after, sheet.x(), sheet.y(), afterPx, height);
    } else {
      sheet.page().text(line.after, x + wide + 4, sheet.y(), afterPx, height);
    }
    sheet.space(height + 8);
    return blank;
  }

  private static void ask(Scene scene, List<Line> lines, List<String> values, String button) {
    Dice dice = scene.dice();
    List<Instruction.Field> fields = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      fields.add(new Instruction.Field(lines.get(i).term.word(dice), values.get(i)));
    }
    String words =
        Template.fill(
            dice.wording(
                "Fill in the blanks of the letter and press %s.",
                "Complete the letter, then click %s.",
                "Put these data into the template. Then press %s.",
                "The gaps in the text are to be filled. Click %s in the end.",
                "Please fill in the letter, then press %s.",
                "Could you complete the letter with these data and click %s?",
                "Type the data into the gaps of the letter, then press %s.",
                "Put each of these where it belongs in the text. Then click %s.",
                "The letter needs these data. Press %s when it is complete.",
                "Fill the gaps in the letter with these data and use %s.",
                "Some words are missing in the letter. Enter them and press %s.",
                "Every gap of the letter wants one of these data. Fill them and click %s.",
                "Complete the sentences with what is given here, then press %s.",
                "Before you press %s, fill in every gap of the letter.",
                "Press %s once all gaps of the letter are filled in.",
                "Enter the data in the template and click %s.",
                "Key in what the letter leaves open, then press %s.",
                "The blanks are to be completed with these data. Press %s after that.",
                "Transfer these data to the letter and click %s.",
                "Here is what belongs in the gaps of the letter; press %s then.",
                "With these data, complete the template. In the end, press %s.",
                "Please write these data into the blanks and click %s.",
                "Make the letter complete by means of these data, then %s.",
                "Fill in the template with the data given and press %s.",
                "Let no gap of the letter stay empty; then click %s.",
                "Write the letter with these data and press %s."),
            button);
    if (fields.size() > 3 || dice.chance(0.5)) {
      scene.instruct(words, dice.shuffled(fields));
      return;
    }
    StringBuilder text = new StringBuilder(words);
    for (Instruction.Field field : dice.shuffled(fields)) {
      text.append(' ').append(field.name()).append(": ");
      text.append(Asking.value(dice, field.value())).append('.');
    }
    scene.instruct(text.toString());
  }
}
