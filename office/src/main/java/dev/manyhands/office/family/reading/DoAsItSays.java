package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A note on the page says what is to be pressed; the instruction says only to heed it. */
final class DoAsItSays implements Family {
  private static final List<String> BUTTONS =
      List.of(
          "Approve",
          "Reject",
          "Send back",
          "Keep",
          "Print",
          "Archive",
          "Call",
          "Postpone",
          "Confirm",
          "Escalate",
          "Ignore",
          "Copy",
          "Start",
          "Stop",
          "Renew",
          "Forward",
          "Cancel order",
          "Refund",
          "Assign",
          "Publish",
          "Skip",
          "Lock",
          "Unlock",
          "Restart",
          "Refuse");

  @Override
  public String id() {
    return "read/note-says-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public double tinyShare() {
    return 0.3;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Note",
                "Memo",
                "Task",
                "Hand-over",
                "Message",
                "Instructions",
                "Notice",
                "To do",
                "Request",
                "Handover note",
                "Reminder",
                "Information",
                "For you",
                "Assignment",
                "Ticket"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    List<String> words = dice.some(BUTTONS, dice.between(2, 4));
    String right = dice.of(words);
    String note =
        Template.fill(
            dice.wording(
                "Please press %s.",
                "Click on %s when you have read this.",
                "The right button is %s.",
                "We have decided: %s.",
                "Use the button %s.",
                "The button to press is %s.",
                "Kindly click %s.",
                "Choose %s, please.",
                "It should be %s this time.",
                "You only have to press %s.",
                "In this case we take %s.",
                "Just click the button %s.",
                "What we want here is %s.",
                "Go on with %s.",
                "Press \"%s\" and nothing else.",
                "The answer is \"%s\".",
                "Everybody agreed on %s.",
                "%s is what is needed here.",
                "Only %s will do.",
                "Please make it %s.",
                "This one is for \"%s\"."),
            right);
    String who = new Person(dice).get(Term.FIRST_NAME);
    List<String> lines = new ArrayList<>(List.of(note));
    for (int i = dice.below(tiny ? 2 : 4); i > 0; i--) {
      lines.add(dice.below(lines.size() + 1), Prose.sentence(dice));
    }
    boolean below = dice.chance(0.3);
    List<Widget> buttons = new ArrayList<>();
    if (below) {
      buttons.addAll(buttons(sheet, words));
    }
    if (dice.chance(0.5)) {
      sheet.prose(String.join(" ", lines));
    } else {
      lines.forEach(sheet::prose);
    }
    sheet.paragraph(dice.of("Thanks, ", "Regards, ", "") + who);
    if (!below) {
      buttons.addAll(buttons(sheet, words));
    }
    Receipt receipt = new Receipt(scene, sheet, dice.wording("Done.", "Thank you.", "Noted."));
    List<String> pressed = new ArrayList<>();
    for (Widget button : buttons) {
      button.onClick(() -> {
        pressed.add(button.name());
        receipt.show();
      });
    }
    Widget button = buttons.get(words.indexOf(right));
    scene.plan().commit(button).confuse(button, buttons.get(button == buttons.getFirst() ? 1 : 0));
    scene.show(sheet);
    scene.obstacles();
    scene.instruct(
        dice.wording(
            "Do what the note says.",
            "Read the note and press the button that it names.",
            "Follow the note.",
            "The note tells you what to press.",
            "Act as the text on the page asks.",
            "Please do as the note says.",
            "Could you read the note and do what it asks?",
            "Read what is written here and press the right button.",
            "Carry out what the note asks for.",
            "Press the button that is named in the note.",
            "The text says which button is the right one. Press it.",
            "Find out from the text what to press, and press it.",
            "Please follow the instructions in the note.",
            "One of the buttons is named in the text: click that one.",
            "See what the note wants, and do it.",
            "Read the page and choose the button it asks for.",
            "What does the note ask for? Do that.",
            "The note has to be obeyed.",
            "Which button to press is written in the note. Please press it.",
            "Click the button that the note mentions.",
            "After reading the note, press the button in question.",
            "There is a note for you. Do what is in it.",
            "Someone left a note here; please do what it says.",
            "Use the button that the writer of the note wants.",
            "Press what the page tells you to."));
    scene.solvedWhen(() -> pressed.equals(List.of(right)));
  }

  private static List<Widget> buttons(Sheet sheet, List<String> words) {
    List<Widget> buttons = new ArrayList<>();
    for (int i = 0; i < words.size(); i += 2) {
      buttons.addAll(sheet.buttons(words.subList(i, Math.min(i + 2, words.size()))));
    }
    return buttons;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.PRESSES_ANOTHER);
  }
}
