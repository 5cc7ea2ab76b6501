package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
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
          "Renew");

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
    Sheet sheet = scene.sheet(dice.wording("Note", "Memo", "Task", "Hand-over", "Ticket"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    List<String> words = dice.some(BUTTONS, dice.between(2, 4));
    String right = dice.of(words);
    String note =
        dice.wording(
                "Please press %s.",
                "Click on %s when you have read this.",
                "The right button is %s.",
                "We have decided: %s.",
                "Use the button %s.",
                "This one is for \"%s\".")
            .formatted(right);
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
