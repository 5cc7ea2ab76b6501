package dev.manyhands.office.family;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Namesakes;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Dialogs: one that stands in the way, one that asks again, or one that wants a word. */
final class AnswerDialog implements Family {
  private static final List<String> THINGS =
      List.of(
          "Subscribe",
          "Download",
          "Read more",
          "Contact us",
          "Show prices",
          "Order now",
          "Open map",
          "Start",
          "Next",
          "Continue",
          "Register");
  private static final int DIALOG_PX = 420;

  @Override
  public String id() {
    return "web/dialog-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public void stage(Scene scene) {
    if (scene.dice().chance(0.45)) {
      notice(scene);
    } else {
      perRow(scene, scene.dice().chance(0.5));
    }
  }

  /** A notice lies over the page; it is to be answered as asked before the page is used. */
  private static void notice(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Welcome", "News", "Our offers", "Start page"));
    sheet.heading(sheet.page().title());
    sheet.aside();
    List<String> names = dice.some(THINGS, dice.between(2, 3));
    List<Widget> things =
        dice.chance(0.5) ? sheet.buttons(names) : names.stream().map(sheet::link).toList();
    Widget right = dice.of(things);

    String topic =
        dice.wording("Cookies", "Newsletter", "Survey", "Special offer", "Notifications");
    Sheet dialog = scene.pane(topic, DIALOG_PX);
    dialog.paragraph(
        dice.wording(
            "Please choose before you go on.",
            "What would you like?",
            "May we ask you something?",
            "Your choice will be remembered."));
    String yes = dice.of("Accept", "Yes", "Allow", "Agree", "Accept all");
    String no = dice.of("Decline", "No", "No thanks", "Reject", "Not now");
    List<String> choices = new ArrayList<>(List.of(yes, no));
    if (dice.chance(0.4)) {
      choices.add(dice.of("Settings", "More", "Details"));
    }
    List<Widget> buttons = dialog.buttons(dice.shuffled(choices));
    String choice = dice.of(yes, no);
    Widget answer = buttons.stream().filter(b -> b.name().equals(choice)).findFirst().orElseThrow();
    Widget other = buttons.stream().filter(b -> b != answer).findFirst().orElseThrow();

    List<Widget> used = new ArrayList<>();
    Receipt receipt = new Receipt(scene, sheet, "Done.");
    for (Widget thing : things) {
      thing.onClick(() -> {
        used.add(thing);
        receipt.show();
      });
    }
    scene.show(sheet);
    Pane pane = scene.modal(dialog);
    for (Widget button : buttons) {
      button.onClick(() -> {
        used.add(button);
        scene.desk().close(pane);
      });
    }
    scene.plan().press(answer).commit(right).confuse(answer, other);
    scene.instruct(
        dice.wording(
                "Answer the dialog with %1$s, then click %2$s.",
                "Press \"%1$s\" in the message and then \"%2$s\" on the page.",
                "Choose %1$s in the dialog. After that use %2$s.",
                "First %1$s, then %2$s.",
                "A notice is in the way: answer \"%1$s\". Then go to \"%2$s\".",
                "Dismiss the notice with %1$s and press %2$s.")
            .formatted(choice, right.name()));
    scene.solvedWhen(() -> used.equals(List.of(answer, right)));
  }

  /** A list of things with a button each, which asks again, or asks for a new name. */
  private static void perRow(Scene scene, boolean named) {
    Dice dice = scene.dice();
    Skin skin = scene.skin();
    Term term = dice.of(Term.FULL_NAME, Term.PRODUCT, Term.COMPANY);
    List<String> names = Namesakes.of(dice, term, dice.between(2, 5));
    String right = names.getFirst();
    String verb =
        named
            ? dice.of("Rename", "Edit", "Change name")
            : dice.of("Delete", "Archive", "Remove", "Approve", "Block");
    Sheet sheet = scene.sheet(dice.wording("Entries", "Files", "List", "Records", "Inbox"));
    sheet.heading(sheet.page().title());
    boolean speaking = dice.chance(0.4);
    String ok =
        named ? dice.of("OK", "Save", "Apply") : dice.of("OK", "Yes", verb, "Confirm", "Continue");
    String cancel = dice.of("Cancel", "No", "Back", "Keep it");
    String replacement = named ? new Person(dice).get(term) : "";
    List<String> made = new ArrayList<>();
    List<Runnable> later = new ArrayList<>();
    Receipt[] receipt = new Receipt[1];
    Widget[] opener = new Widget[2];
    for (String name : dice.shuffled(names)) {
      int y = sheet.y();
      int nameWidth = Math.min(sheet.widthPx() / 2, 320);
      sheet.page().text(name, sheet.x(), y + 4, nameWidth - 10, skin.fontPx() + 6);
      String words = speaking ? verb + " " + name : verb;
      int wide = Math.min(sheet.widthPx() / 2, Metrics.widthPx(words, skin.fontPx()) + 24);
      Widget button =
          sheet.page().button(words, sheet.x() + nameWidth, y, wide, skin.fontPx() + 14);
      sheet.moveTo(y + skin.fontPx() + 14 + Math.min(12, skin.gapPx()));

      Sheet dialog = scene.pane(verb, DIALOG_PX);
      dialog.paragraph((named ? "New name for " : verb + " ") + name + (named ? "" : "?"));
      Widget field = named ? field(dialog, skin) : null;
      List<Widget> answers = dialog.buttons(List.of(ok, cancel));
      Pane[] pane = new Pane[1];
      button.onClick(() -> pane[0] = scene.modal(dialog));
      answers.get(1).onClick(() -> scene.desk().close(pane[0]));
      answers
          .get(0)
          .onClick(() -> {
            scene.desk().close(pane[0]);
            made.add(name + (field == null ? "" : " " + field.value()));
            receipt[0].show();
          });
      if (name.equals(right)) {
        opener[0] = button;
        if (field != null) {
          scene.plan().fill(field, replacement);
        }
        scene.plan().commit(answers.get(0));
      } else {
        opener[1] = button;
        later.add(() -> scene.plan().press(answers.get(1)));
      }
    }
    later.forEach(Runnable::run);
    scene.plan().press(opener[0]).confuse(opener[0], opener[1]);
    receipt[0] = new Receipt(scene, sheet, dice.wording("Done.", "The list is up to date.", "OK."));
    scene.show(sheet);
    scene.obstacles();
    scene.instruct(
        named
            ? dice.wording(
                    "Rename %s to %s.",
                    "Change the name of %s to %s.",
                    "The entry %s is to be called %s.",
                    "Give %s the new name %s.",
                    "Edit %s: its name is now %s.")
                .formatted(Asking.value(dice, right), "\"" + replacement + "\"")
            : dice.wording(
                    "%s %s and confirm.",
                    "%s the entry %s. When asked, agree.",
                    "Please %s %s; the question that follows is to be answered with yes.",
                    "%s only this one: %s.",
                    "%s %s.")
                .formatted(verb, Asking.value(dice, right)));
    String wanted = right + (named ? " " + replacement : "");
    scene.solvedWhen(() -> made.equals(List.of(wanted)));
  }

  private static Widget field(Sheet dialog, Skin skin) {
    Widget field =
        dialog
            .page()
            .add(Role.TEXTBOX, dialog.x(), dialog.y(), dialog.widthPx(), skin.fieldPx())
            .name("Name");
    dialog.space(skin.fieldPx() + skin.gapPx());
    return field;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
