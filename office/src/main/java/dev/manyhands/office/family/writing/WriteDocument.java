package dev.manyhands.office.family.writing;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Files;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Detour;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** An editor: given words are to stand in the document, and it is to be saved under a name. */
final class WriteDocument implements Family {
  @Override
  public String id() {
    return "write/document-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public double tinyShare() {
    return 0.25;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    String text = dice.chance(0.5) ? Prose.sentence(dice) : scene.person().get(Term.MESSAGE);
    String file = Files.some(dice, 1).getFirst();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Editor",
                "Document",
                "Text",
                "Note pad",
                "New document",
                "Writing desk",
                "Notes",
                "Untitled",
                "Pages",
                "Plain text",
                "Draft",
                "Writer"));
    boolean above = dice.chance(0.5);
    String save =
        dice.of(
            "Save",
            "Save as",
            "Save as...",
            "Store",
            "Save to file",
            "Save under...",
            "Keep",
            "Save text");
    List<String> words =
        new ArrayList<>(dice.some(List.of("Print", "Close", "Share"), dice.below(tiny ? 2 : 4)));
    words.add(dice.below(words.size() + 1), save);
    List<Widget> buttons = above ? sheet.buttons(words) : List.of();
    int tall = Math.min(200, scene.skin().heightPx() / 3);
    Widget area = sheet.page().add(Role.TEXTAREA, sheet.x(), sheet.y(), sheet.widthPx(), tall);
    area.name(dice.of("Document", "Text", "Write here", "Your text", "Content", "Page"))
        .placeholder(area.name());
    area.value(dice.chance(0.3) ? Prose.sentence(dice) : "");
    sheet.space(tall + scene.skin().gapPx());
    if (!above) {
      buttons = sheet.buttons(words);
    }
    Sheet dialog = scene.pane(save, Math.min(360, scene.skin().widthPx() - 8));
    Form form = dialog.form();
    String label =
        dice.of(
            "File name",
            "Name",
            "Save under",
            "Save as",
            "Name of file",
            "Filename",
            "New file name",
            "Title of file");
    Input input = Input.text(Term.NOTES).label(label).wants(file).required();
    form.add(input.holds(dice.of("", "", "Untitled", "Document 1")));
    Pane[] pane = new Pane[1];
    Receipt[] receipt = new Receipt[1];
    List<String> saved = new ArrayList<>();
    scene.plan().fill(area, text);
    form.commit(
        dice.of("Save", "OK", "Store", "Keep", "Done", "Confirm"),
        () -> {
          saved.add(area.value());
          scene.desk().close(pane[0]);
          receipt[0].show();
        });
    Widget cancel = dialog.button(dice.of("Cancel", "Close", "Back", "Dismiss"));
    cancel.onClick(() -> scene.desk().close(pane[0]));
    for (Widget button : buttons) {
      if (button.name().equals(save)) {
        button.onClick(() -> pane[0] = scene.modal(dialog));
        scene.plan().press(button);
      } else {
        Detour.from(scene, button, sheet);
      }
    }
    receipt[0] = Receipt.here(scene, sheet, Receipt.saved(dice));
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Write \"%s\" and save it as %s.",
                "The document shall say \"%s\". Save it under the name %s.",
                "Type \"%s\", then save the file as %s.",
                "Enter the text \"%s\" into the editor and store it as %s.",
                "Put \"%s\" into a document called %s.",
                "Please write \"%s\" and save that under %s.",
                "Could you type \"%s\" and save the text as %s?",
                "Key in \"%s\", then store it under the name %s.",
                "The text is \"%s\". Save it in a file called %s.",
                "Let the document say \"%s\" and save it as %s.",
                "Write down \"%s\". The file is to be called %s.",
                "Enter \"%s\" and keep it under the name %s.",
                "\"%s\" is the text of the document; its file name is %s.",
                "A document with the text \"%s\" is to be saved as %s.",
                "Fill the document with \"%s\" and save it under %s.",
                "Note \"%s\" in the editor and save the note as %s.",
                "Text: \"%s\". File name: %s. Please save it.",
                "Save as %2$s a document that says \"%1$s\".",
                "Save a file %2$s with the text \"%1$s\".",
                "Create the file %2$s with the words \"%1$s\".",
                "Under the name %2$s, save the text \"%1$s\".",
                "We need a file called %2$s. It should say \"%1$s\".",
                "A file named %2$s is needed, with the text \"%1$s\" in it.",
                "The file %2$s is to hold the text \"%1$s\". Write and save it.",
                "Please make a document %2$s that reads \"%1$s\".",
                "Write a text and name it %2$s. It reads \"%1$s\".",
                "Record the words \"%s\" in a document and save that as %s.",
                "Name the file %2$s and let it say \"%1$s\".",
                "Let there be a file %2$s with \"%1$s\" in it.",
                "Set down \"%s\" in the document, which is to be stored as %s.",
                "Make a file that says \"%s\" and name it %s."),
            text,
            Asking.value(dice, file)));
    scene.solvedWhen(() -> form.lastSentRight() && saved.getLast().equals(text));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
