package dev.manyhands.office.family.writing;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Section;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** A board of notes, to which a new one in a given colour is pinned; its form unfolds in place. */
final class PinNote implements Family {
  @Override
  public String id() {
    return "write/pin-note-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Board", "Pin wall", "Sticky notes"));
    sheet.heading(sheet.page().title());
    for (int i = dice.between(1, 2); i > 0; i--) {
      sheet.paragraph(new Person(dice).get(Term.SUBJECT));
      sheet.prose(Prose.sentence(dice));
    }
    Widget add = sheet.button(dice.of("New note", "Add a note", "+ Note"));
    Receipt[] receipt = new Receipt[1];
    Form[] form = new Form[1];
    Widget[] pin = new Widget[1];
    String title = scene.person().get(Term.SUBJECT);
    String text = scene.person().get(Term.MESSAGE);
    List<String> colours = List.of("Yellow", "Pink", "Blue", "Green");
    String colour = dice.of(colours);
    Section section =
        sheet
            .page()
            .section(
                false,
                () -> {
                  form[0] = sheet.form();
                  form[0].add(
                      Input.text(Term.SUBJECT)
                          .label(dice.of("Title", "Heading", "Headline"))
                          .wants(title));
                  form[0].add(
                      Input.area(Term.MESSAGE).label(dice.of("Text", "Note", "Words")).wants(text));
                  form[0].add(
                      Input.radio(Term.COLOUR)
                          .label(dice.of("Colour", "Paper"))
                          .options(colours)
                          .wants(colour));
                  String words = dice.of("Pin", "Stick", "Add to board");
                  pin[0] = form[0].commit(words, () -> receipt[0].show());
                });
    receipt[0] = new Receipt(scene, sheet, dice.wording("Pinned.", "It is on the board."));
    add.onClick(() -> {
      section.show(true);
      add.show(false);
    });
    scene
        .plan()
        .seekWhen(view ->
            !view.shows(pin[0])
                && form[0].fields().stream().anyMatch(field -> view.shows(field.control())))
        .press(add);
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Pin a %1$s note titled \"%2$s\" that says \"%3$s\".",
                "Put \"%3$s\" on the board, on %1$s paper, under the title \"%2$s\".",
                "Add a note: title \"%2$s\", text \"%3$s\", colour %1$s.",
                "A %1$s note is to read \"%3$s\", headed \"%2$s\"."),
            colour,
            title,
            text));
    scene.solvedWhen(form[0]::sentRight);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.SWAPS_TWO, Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
