package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.code.Routine;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A method is to be renamed through a dialog; the tests use its new name already. */
final class RenameMethod implements Family {
  private static final List<String> VERBS =
      List.of(
          "compute", "find", "get", "tell", "give", "work", "make", "read", "take", "show", "check",
          "ask", "derive", "fetch", "yield");
  private static final int DIALOG_PX = 360;

  @Override
  public String id() {
    return "code/rename-v1";
  }

  @Override
  public Kind kind() {
    return Kind.CODING;
  }

  /** Ten for the line that is to be changed. */
  @Override
  public int maxActions() {
    return 10;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Fault fault = Fault.draw(scene, 2);
    Fault.Suspect wanted = fault.guilty();
    String old = wanted.method();
    String name = dice.datum(VERBS) + Character.toUpperCase(old.charAt(0)) + old.substring(1);
    List<Program> renamed = new ArrayList<>();
    List<List<String>> texts = new ArrayList<>();
    for (Program program : fault.programs()) {
      texts.add(program.lines());
      List<Routine> routines =
          program.routines().stream().map(routine -> routine.renamed(old, name)).toList();
      renamed.add(new Program(program.name(), routines, program.head()));
    }
    Workplace place = new Workplace(scene, renamed, texts, false);
    Sheet sheet = place.sheet();
    place.row(
        Role.HEADING,
        dice.wording(
            "Methods",
            "Outline",
            "Symbols",
            "Method list",
            "Contents",
            "Members",
            "Overview",
            "Names",
            "Functions",
            "In this program",
            "Class outline",
            "All methods",
            "Members of the class",
            "Structure"));
    String words =
        dice.wording(
            "New name",
            "Rename to",
            "Name",
            "Name of the method",
            "New method name",
            "Call it",
            "Name it",
            "Other name",
            "Change to",
            "To",
            "Method name",
            "Change name to");
    List<Widget> entries = new ArrayList<>();
    List<Widget> cancels = new ArrayList<>();
    for (Fault.Suspect suspect : fault.suspects()) {
      Widget entry = place.row(Role.TREEITEM, "").name(suspect.method());
      entry.at(sheet.x(), entry.box().y(), sheet.widthPx(), entry.box().height());
      Sheet dialog = scene.pane(dice.of("Rename", "Refactor"), DIALOG_PX);
      dialog.paragraph(words);
      Widget field =
          dialog
              .page()
              .add(Role.TEXTBOX, dialog.x(), dialog.y(), 300, scene.skin().fieldPx())
              .name(words);
      dialog.space(scene.skin().fieldPx() + 10);
      List<Widget> buttons = dialog.buttons(List.of(dice.of("OK", "Apply", "Rename"), "Cancel"));
      Pane[] pane = new Pane[1];
      entry.onClick(() -> {
        field.value("");
        pane[0] = scene.modal(dialog);
      });
      buttons.get(1).onClick(() -> scene.desk().close(pane[0]));
      buttons
          .get(0)
          .onClick(() -> {
            scene.desk().close(pane[0]);
            place.rename(entry.name(), field.value());
            entry.name(field.value());
          });
      entries.add(entry);
      if (suspect.equals(wanted)) {
        scene.plan().fill(field, name).press(buttons.get(0));
      } else {
        cancels.add(buttons.get(1));
      }
    }
    cancels.forEach(scene.plan()::press);
    Widget entry = entries.get(fault.culprit());
    scene.plan().pressWhen(view -> !view.reads(entry, name), entry);
    if (entries.size() > 1) {
      scene.plan().confuse(entry, entries.get(fault.culprit() == 0 ? 1 : 0));
    }
    place.planToFinish();
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Rename the method %s to %s, then press %s.",
                "The method %s shall be called %s. Rename it and run %s.",
                "Give %s the new name %s. In the end, %s must succeed.",
                "The tests know %s as %s already. Rename it; check with %s.",
                "Change the name of %s into %s and look with %s whether all is well.",
                "Please rename %s to %s and run %s.",
                "Could you change the name of the method %s to %s, then press %s?",
                "%s gets a new name: %s. Test it with %s.",
                "Rename %s as %s. Afterwards press %s.",
                "The new name of %s is %s; when it is changed, press %s.",
                "We call %s now %s. Please rename it and check with %s.",
                "Replace the method name %s by %s throughout, then use %s.",
                "%2$s is what %1$s should be called. Rename it and press %3$s.",
                "Name the method %2$s instead of %1$s, and run %3$s.",
                "A better name for %s is %s. Change it, then %s.",
                "Let %s be named %s from now on; press %s at the end.",
                "I would like %s to be renamed to %s. Click %s after that.",
                "Do a rename: %s becomes %s. Finish with %s.",
                "The method that is called %s now must be named %s, so that %s succeeds.",
                "Since the tests use the name %2$s, rename %1$s to it, and press %3$s.",
                "From %s to %s: rename this method, then start %s.",
                "Find %s among the methods, give it the name %s, and run %s.",
                "Once %s has been renamed to %s, press %s.",
                "Refactor: rename %s to %s. Then check by %s.",
                "Everywhere in the program, %s should read %s. Rename the method and "
                    + "press %s.",
                "In the program, %s is to become %s. Then use %s."),
            old,
            name,
            "\"" + place.runButton().name() + "\""));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
