package dev.manyhands.office.family.assembled;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A form put together from controls of any kinds, often two of one kind, in parts or in steps. */
final class AssembledForm implements Family {
  private static final List<Part.Kind> KINDS = List.of(Part.Kind.values());
  private static final List<String> SECTIONS =
      List.of("Details", "About you", "Your wishes", "The rest", "General", "More", "Particulars");

  @Override
  public String id() {
    return "form/assembled-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public int maxActions() {
    return 160;
  }

  @Override
  public double tinyShare() {
    return 0.2;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Parts parts = new Parts(scene);
    int way = tiny ? 0 : dice.below(4);
    int pages = way == 3 ? 2 : 1;
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      Sheet sheet =
          scene.sheet(
              dice.wording("Request", "Order", "Form", "Entry", "Application", "Plan", "Sheet"));
      if (!tiny && dice.chance(0.7)) {
        sheet.heading(i == 0 ? sheet.page().title() : dice.of(SECTIONS));
      }
      sheets.add(sheet);
    }
    boolean note = way == 2;
    for (Sheet sheet : sheets) {
      int most = Math.min(Parts.fits(scene, sheet), tiny ? 3 : pages > 1 ? 4 : 7);
      lay(scene, parts, sheet, Math.max(1, note ? Math.min(3, most / 2) : most), way == 1);
      Sheet last = sheets.getLast();
      if (sheet != last) {
        Widget next =
            sheet.button(dice.of("Next", "Continue", "Go on", "Forward", "Next page", "Proceed"));
        next.onClick(() -> scene.show(last));
        scene.plan().press(next);
      }
    }
    Sheet last = sheets.getLast();
    List<Instruction.Field> data = dice.chance(0.5) ? parts.data() : dice.shuffled(parts.data());
    if (note) {
      last.heading(dice.of("Note", "Memo", "To be entered", "Jotted down"));
      Facts.layOut(
          scene,
          last,
          data.stream().map(Instruction.Field::name).toList(),
          data.stream().map(Instruction.Field::value).toList());
    }
    String button =
        dice.of("Submit", "Send", "Save", "Book", "Finish", "OK", "Confirm", "Order", "Apply");
    parts.commit(last, button, view -> true);
    scene.show(sheets.getFirst());
    if (note && last.y() <= scene.skin().heightPx()) {
      scene.instruct(
          dice.wording(
              "Enter what the note says.",
              "Fill in the form as in the note.",
              "The note on the page says what goes into the form.",
              "Take the data from the note and send the form.",
              "As in the note, please.",
              "Enter the data from the note.",
              "Please fill in the form with what the note says.",
              "Copy the note into the form and send it.",
              "Use the note to fill in the form.",
              "What the note says is to be entered.",
              "Could you fill in the form by the note?",
              "Everything for the form stands in the note; enter it and send it.",
              "Read the note and fill in the form by it.",
              "Follow the note: fill in the form and hand it in.",
              "Transfer the note to the form.",
              "The form should say what the note says. Send it then.",
              "Go by the note when you fill in the form.",
              "See the note for what to enter.",
              "Put in what is written in the note.",
              "Fill in each field as the note tells you, then send it.",
              "Type the note into the form."));
    } else if (data.size() > 4 || dice.chance(0.4)) {
      scene.instruct(
          dice.wording(
              "Fill in the form.",
              "Enter these data.",
              "Send this in.",
              "Hand in the form with these data.",
              "Please enter.",
              "New entry:",
              "Please fill this in.",
              "Please fill in the form with these data.",
              "Fill in what follows and send it.",
              "Enter the following.",
              "Enter this and send it.",
              "Could you enter this for me?",
              "Use these data for the form.",
              "Put this into the form.",
              "Take these data and send the form.",
              "Send the form with the following data.",
              "Fill in the form like this.",
              "These data have to be entered.",
              "Here is what to enter:",
              "Enter all of this, then send it.",
              "Submit this.",
              "The form should hold these data when you send it.",
              "Once all of this is in, submit the form.",
              "Complete the form and press the button."),
          data);
    } else {
      List<Part> asked = parts.asked();
      scene.instruct(
          Clauses.all(dice, dice.chance(0.6) ? asked : dice.shuffled(asked))
              + Template.fill(
                  dice.wording(
                      " Then press %s.",
                      " Finish with %s.",
                      "",
                      " Click %s at the end.",
                      " Hand it in.",
                      " Send it.",
                      " After that, press %s.",
                      " Then click %s.",
                      " At the end, press %s.",
                      " When all is in, press %s.",
                      " Press %s when you are done.",
                      " Submit it with %s.",
                      " Finally click \"%s\".",
                      " Send it with %s.",
                      " Once that is done, hit %s.",
                      " Please end with %s.",
                      " Then hand it in.",
                      " Do not forget to press %s.",
                      " Complete it by pressing \"%s\".",
                      " Then send the form.",
                      " The last thing is to click %s.",
                      " Confirm with \"%s\"."),
                  button));
    }
  }

  private static void lay(Scene scene, Parts parts, Sheet sheet, int most, boolean sections) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int count = Math.min(most, dice.between(2, most + 1));
    Form form = sheet.form().unplanned();
    boolean twins = count >= 2 && dice.chance(0.45);
    int twinAt = twins ? dice.below(count - 1) : -1;
    int left = count;
    boolean any = false;
    while (left > 0) {
      Part.Kind kind = dice.of(KINDS);
      if (tiny && kind == Part.Kind.DATE) {
        continue;
      }
      if (sections && left < count && left % 3 == 0) {
        form.heading(dice.of(SECTIONS));
      }
      if (count - left == twinAt) {
        parts.twins(sheet, form, kind);
        any = true;
        left -= 2;
      } else {
        boolean asked = (left == 1 && !any) || dice.chance(0.75);
        any |= asked;
        parts.add(sheet, form, kind, asked);
        left--;
      }
    }
    sheet.space(scene.skin().gapPx());
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.FORGETS_ONE, Mistake.COMMITS_AT_ONCE, Mistake.NEVER_COMMITS);
  }
}
