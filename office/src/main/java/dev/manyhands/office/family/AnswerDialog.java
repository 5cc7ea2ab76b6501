package dev.manyhands.office.family;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
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
          "Register",
          "Sign in",
          "Buy",
          "Play",
          "Book now",
          "Take the tour",
          "Our team",
          "Events",
          "Watch the film");
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
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Welcome",
                "News",
                "Our offers",
                "Home",
                "Today",
                "Our shop",
                "Overview",
                "Guide",
                "Travel",
                "Magazine",
                "Start page"));
    sheet.heading(sheet.page().title());
    sheet.aside();
    List<String> names = dice.some(THINGS, dice.between(2, 3));
    List<Widget> things =
        dice.chance(0.5) ? sheet.buttons(names) : names.stream().map(sheet::link).toList();
    Widget right = dice.of(things);

    String topic =
        dice.wording(
            "Cookies",
            "Newsletter",
            "Survey",
            "Special offer",
            "Privacy",
            "Your opinion",
            "Before you go on",
            "A question",
            "Updates",
            "Welcome",
            "Notifications");
    Sheet dialog = scene.pane(topic, DIALOG_PX);
    dialog.paragraph(
        dice.wording(
            "Please choose before you go on.",
            "What would you like?",
            "May we ask you something?",
            "One moment, please.",
            "Do you agree?",
            "Tell us what you want.",
            "You decide.",
            "Is that all right with you?",
            "We need your answer.",
            "Please decide.",
            "Your choice will be remembered."));
    String yes =
        dice.of(
            "Accept",
            "Yes",
            "Allow",
            "Agree",
            "Accept all",
            "All right",
            "Okay",
            "Confirm",
            "I agree",
            "Sure");
    String no =
        dice.of(
            "Decline",
            "No",
            "No thanks",
            "Reject",
            "Not now",
            "Refuse",
            "Never",
            "Do not allow",
            "No, thank you",
            "Disagree");
    List<String> choices = new ArrayList<>(List.of(yes, no));
    if (dice.chance(0.4)) {
      choices.add(dice.of("Settings", "More", "Details", "Learn more", "Options", "Help"));
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
        Template.fill(
            dice.wording(
                "Answer the dialog with %1$s, then click %2$s.",
                "Press \"%1$s\" in the message and then \"%2$s\" on the page.",
                "Choose %1$s in the dialog. After that use %2$s.",
                "First %1$s, then %2$s.",
                "A notice is in the way: answer \"%1$s\". Then go to \"%2$s\".",
                "Please answer \"%1$s\", then press \"%2$s\".",
                "Could you choose %1$s in the notice and then click %2$s?",
                "Click %1$s to be rid of the notice; then click %2$s.",
                "Close the message with \"%1$s\", then go on with \"%2$s\".",
                "In the window that is in front, press %1$s. Then use %2$s.",
                "When you are asked, say \"%1$s\". Then press \"%2$s\" on the page.",
                "Say %1$s to the question, then click %2$s.",
                "The question gets the answer \"%1$s\"; after that, press \"%2$s\".",
                "Press %1$s in the dialog. On the page, click %2$s.",
                "Before you can click %2$s, answer the notice with %1$s.",
                "To the notice, answer \"%1$s\". Next, use \"%2$s\".",
                "Your answer is %1$s. Go to %2$s then.",
                "Use \"%1$s\" in the pop-up and \"%2$s\" on the page behind it.",
                "%1$s is the answer to the dialog, %2$s what to click after it.",
                "Once the dialog has been answered with %1$s, press %2$s.",
                "Click %2$s, but first answer %1$s.",
                "After answering \"%1$s\" in the pop-up, press \"%2$s\".",
                "%1$s gets the dialog out of the way. Click it, then %2$s.",
                "Let your answer be \"%1$s\"; then choose \"%2$s\" on the page.",
                "Press %2$s as soon as you have answered the notice with %1$s.",
                "Please pick %1$s in the pop-up and then %2$s on the page.",
                "Choose \"%1$s\" where the notice asks, and press \"%2$s\" then.",
                "Click \"%1$s\" on the notice, and after that \"%2$s\".",
                "Dismiss the notice with %1$s and press %2$s."),
            choice,
            right.name()));
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
            ? dice.of("Rename", "Edit", "Change name", "Edit name", "New name")
            : dice.of(
                "Delete", "Archive", "Remove", "Approve", "Block", "Hide", "Pause", "Restore");
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Entries",
                "Files",
                "List",
                "Records",
                "Documents",
                "Overview",
                "Archive",
                "Members",
                "Queue",
                "Collection",
                "Contents",
                "Inbox"));
    sheet.heading(sheet.page().title());
    boolean speaking = dice.chance(0.4);
    String ok =
        named
            ? dice.of("OK", "Save", "Apply", "Done", "Store", "Rename it")
            : dice.of(
                "OK", "Yes", verb, "Confirm", "Continue", "Go ahead", "Agree", "Sure", "Do it");
    String cancel = dice.of("Cancel", "No", "Back", "Keep it", "Close", "Never mind", "Leave it");
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
    receipt[0] =
        new Receipt(
            scene,
            sheet,
            dice.wording(
                "Done.",
                "The list is up to date.",
                "Finished.",
                "It is done.",
                "All right.",
                "The list has been changed.",
                "Changes saved.",
                "Completed.",
                "OK."));
    scene.show(sheet);
    scene.obstacles();
    scene.instruct(
        named
            ? Template.fill(
                dice.wording(
                    "Rename %s to %s.",
                    "Change the name of %s to %s.",
                    "The entry %s is to be called %s.",
                    "Give %s the new name %s.",
                    "Please rename %s to %s.",
                    "Could you change the name of %s into %s?",
                    "Let %s be called %s.",
                    "From now on %s is called %s.",
                    "%s needs the new name %s.",
                    "%s gets the name %s.",
                    "The name of %s should be %s.",
                    "The name of %s is wrong. It is %s.",
                    "Find %s in the list and name it %s.",
                    "The entry %s has a new name: %s. Change it.",
                    "Set the name of %s to %s.",
                    "Call it %2$s, not %1$s.",
                    "Enter %2$s as the new name of %1$s.",
                    "%2$s is to be the name of what is now %1$s.",
                    "Type %2$s as the name of %1$s and confirm it.",
                    "What is called %s now is to be called %s.",
                    "Correct the name %s to %s.",
                    "Rename the entry %s. Its new name: %s.",
                    "Use the button beside %s to name it %s.",
                    "Put the name %2$s in place of %1$s.",
                    "Have %s renamed to %s.",
                    "Please give the entry %s the name %s.",
                    "The name %s is to be changed to %s.",
                    "Edit %s: its name is now %s."),
                Asking.value(dice, right),
                "\"" + replacement + "\"")
            : Template.fill(
                dice.wording(
                    "%s %s and confirm.",
                    "%s the entry %s. When asked, agree.",
                    "Please %s %s; the question that follows is to be answered with yes.",
                    "%s only this one: %s.",
                    "Please %s %s and confirm it.",
                    "%s %s, then say yes.",
                    "%s the one called %s and confirm.",
                    "Could you %s %s? Confirm when you are asked.",
                    "Use the button \"%s\" of %s and agree.",
                    "Press \"%s\" beside %s, then confirm.",
                    "Click \"%s\" for %s and answer the question with yes.",
                    "Find %2$s, press \"%1$s\" there, and agree to what follows.",
                    "In the row of %2$s, use \"%1$s\" and confirm.",
                    "%s just %s, no other.",
                    "Please %s the entry %s and agree.",
                    "What has to be done: %s %s. Confirm it.",
                    "For %2$s, choose \"%1$s\" and confirm.",
                    "The button \"%s\" of %s is to be pressed. Then agree.",
                    "%2$s: %1$s it and confirm.",
                    "Look for %2$s in the list, then %1$s it and agree.",
                    "Click \"%s\" beside %s and confirm that you mean it.",
                    "Of all these, %s %s alone, and confirm.",
                    "Choose \"%s\" for the entry %s and say yes to the question.",
                    "%s %s."),
                verb,
                Asking.value(dice, right)));
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
