package dev.manyhands.office.family.writing;

import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Files;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.part.Rows;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A list of files: one is chosen, and gets another name in a dialog. */
final class RenameFile implements Family {
  @Override
  public String id() {
    return "write/rename-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public double tinyShare() {
    return 0.2;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  private record Renaming(int file, String name) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int count = dice.between(2, tiny ? 3 : 6);
    List<String> names = Files.some(dice, count + 1);
    String name = names.getLast();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Files",
                "Documents",
                "Folder",
                "Directory",
                "Documents (2)",
                "Shared files",
                "Cloud",
                "Archive",
                "Uploads",
                "Disk",
                "My drive"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    List<List<String>> entries = new ArrayList<>();
    for (String file : names.subList(0, count)) {
      entries.add(List.of(file, dice.between(1, 900) + " KB"));
    }
    List<Rows.Row> rows = Rows.layOut(scene, sheet, List.of("Name", "Size"), entries, true);
    String verb =
        dice.of(
            "Rename",
            "Change name",
            "Rename...",
            "New name",
            "Give a new name",
            "Rename file",
            "Change name...");
    List<String> words =
        dice.shuffled(
            List.of(verb, dice.of("Delete", "Copy", "Move", "Share", "Print", "Send", "Open")));
    List<Widget> buttons = sheet.buttons(words);
    Widget rename = buttons.get(words.indexOf(verb));
    Receipt receipt =
        Receipt.here(
            scene,
            sheet,
            dice.wording(
                "Renamed.",
                "The file has a new name.",
                "The name has been changed.",
                "Name changed.",
                "Done.",
                "The file was renamed.",
                "Saved.",
                "All right.",
                "New name stored.",
                "The name is changed."));
    Widget hint =
        sheet.alert(
            dice.wording(
                "Choose a file first.",
                "Please select a file.",
                "First choose a file.",
                "No file is selected.",
                "Which file?",
                "Nothing is chosen."),
            Look.BAD);
    hint.show(false);

    Sheet dialog = scene.pane(verb, Math.min(320, scene.skin().widthPx() - 8));
    Form form = dialog.form();
    Input input =
        Input.text(Term.NOTES)
            .label(
                dice.of("New name", "Name", "File name", "New file name", "Rename to", "Call it"));
    Field field = form.add(input.wants(name).required());
    int[] chosen = {-1};
    Pane[] pane = new Pane[1];
    List<Renaming> renamed = new ArrayList<>();
    form.commit(
        dice.of("OK", "Rename", "Save", "Apply", "Change", "Done", "Confirm"),
        () -> {
          renamed.add(new Renaming(chosen[0], field.value()));
          scene.desk().close(pane[0]);
          receipt.show();
        });
    Widget cancel = dialog.button(dice.of("Cancel", "Close", "Back", "Discard", "Keep name"));
    cancel.onClick(() -> scene.desk().close(pane[0]));
    for (int i = 0; i < count; i++) {
      int place = i;
      rows.get(i)
          .onOpen(() -> {
            chosen[0] = place;
            for (int j = 0; j < rows.size(); j++) {
              rows.get(j).opener().set(State.SELECTED, j == place);
            }
          });
    }
    for (Widget button : buttons) {
      button.onClick(() -> {
        hint.show(chosen[0] < 0);
        if (chosen[0] >= 0 && button == rename) {
          field.control().value(names.get(chosen[0]));
          pane[0] = scene.modal(dialog);
        }
      });
    }
    int right = dice.below(count);
    Widget file = rows.get(right).opener();
    scene
        .plan()
        .pressWhen(view -> !view.is(file, State.SELECTED), file)
        .pressWhen(view -> view.is(file, State.SELECTED), rename);
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Rename %s to %s.",
                "Give the file %s the name %s.",
                "The file %s shall be called %s.",
                "Change the name of %s into %s.",
                "Please rename %s to %s.",
                "Could you rename the file %s to %s?",
                "Change the file name %s to %s.",
                "The name of %s should be %s.",
                "From now on %s is to be called %s.",
                "%s needs a new name: %s.",
                "Do not call the file %s any more; call it %s.",
                "Give %s another name, namely %s.",
                "The file called %s gets the name %s.",
                "Select %s and rename it to %s.",
                "Take the file %s and name it %s.",
                "%s: rename it to %s.",
                "File %s, new name %s.",
                "Find the file %s and change its name to %s.",
                "%2$s is to be the new name of %1$s.",
                "The name %2$s is to replace %1$s.",
                "Enter %2$s as the new name of the file %1$s.",
                "Set the name of %s to %s.",
                "Instead of %s the file is to be called %s.",
                "In place of %1$s, %2$s shall be the name of the file.",
                "The new name of the file %1$s is %2$s.",
                "Rename as %2$s the file that is now called %1$s.",
                "Have %s renamed: the new name is %s.",
                "Please change what the file %s is called to %s.",
                "Let %s be named %s from now on."),
            Asking.value(dice, names.get(right)),
            Asking.value(dice, name)));
    scene.solvedWhen(() -> renamed.equals(List.of(new Renaming(right, name))));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
