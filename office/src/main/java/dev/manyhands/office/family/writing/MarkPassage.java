package dev.manyhands.office.family.writing;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Passages on a page, of which one is marked by the mouse before a button is pressed. */
final class MarkPassage implements Family {
  private static final List<List<String>> ORDINALS =
      List.of(
          List.of("first", "1st"),
          List.of("second", "2nd"),
          List.of("third", "3rd"),
          List.of("fourth", "4th"));

  @Override
  public String id() {
    return "write/mark-passage-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet =
        scene.sheet(
            dice.wording("Reader", "Article", "Page", "Text", "Report", "News", "Notes", "Essay"));
    int count = dice.chance(0.3) ? 1 : dice.between(2, tiny ? 3 : 4);
    boolean headed = !tiny && dice.chance(0.3);
    List<Widget> passages = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    while (passages.size() < count) {
      String words = Prose.sentences(dice, tiny ? 1 : dice.between(1, 3));
      if (passages.stream().anyMatch(other -> other.text().startsWith(words.substring(0, 16)))) {
        continue;
      }
      if (headed) {
        heads.add(dice.of("Part ", "Section ", "Note ", "§ ") + (passages.size() + 1));
        sheet.heading(heads.getLast());
      }
      passages.add(sheet.prose(words));
    }
    List<String> buttons = new ArrayList<>(List.of(button(dice)));
    if (dice.chance(0.3)) {
      buttons.addFirst(dice.of("Clear", "Cancel", "Back", "Reset"));
    }
    List<Widget> pressed = sheet.buttons(buttons);
    Receipt receipt = new Receipt(scene, sheet, dice.wording("Thank you.", "Noted.", "Received."));
    Widget right = passages.get(dice.below(count));
    String asked = right.text();
    List<String> handedIn = new ArrayList<>();
    Widget submit = pressed.getLast();
    submit.onClick(() -> {
      handedIn.add(
          String.join(
              "|", passages.stream().map(Widget::marked).filter(p -> !p.isEmpty()).toList()));
      receipt.show();
    });
    scene.plan().markWhen(view -> !view.marks(right, asked), right, asked).commit(submit);
    scene.show(sheet);
    scene.instruct(told(dice, which(dice, passages, right, heads), submit.name()));
    scene.solvedWhen(() -> handedIn.equals(List.of(asked)));
  }

  private static String button(Dice dice) {
    return dice.chance(0.5)
        ? "Submit"
        : dice.of("OK", "Highlight", "Quote", "Copy", "Send", "Mark", "Done", "Cite");
  }

  /** What a passage is called: by its place, its beginning or its heading. */
  private static String which(Dice dice, List<Widget> passages, Widget right, List<String> heads) {
    int place = passages.indexOf(right);
    if (passages.size() == 1 && dice.chance(0.7)) {
      return dice.wording(
          "the text",
          "the paragraph below",
          "the whole text",
          "all of the text",
          "the paragraph",
          "the text on the page",
          "the sentence below");
    }
    if (!heads.isEmpty() && dice.chance(0.4)) {
      return Template.fill(
          dice.of("the text under %s", "the paragraph of \"%s\"", "what stands below %s"),
          heads.get(place));
    }
    if (dice.chance(0.3)) {
      String beginning = right.text().replaceAll("^((\\S+ ){3}\\S+).*", "$1");
      return Template.fill(
          dice.of(
              "the paragraph that begins with \"%s\"",
              "the text \"%s ...\"", "\"%s\" and all that follows there"),
          beginning);
    }
    if (place == passages.size() - 1 && place > 0 && dice.chance(0.4)) {
      return dice.of("the last paragraph", "the last of the paragraphs", "the last text");
    }
    return Template.fill(
        dice.wording(
            "the %s paragraph",
            "the text in the %s paragraph",
            "the %s of the paragraphs",
            "the %s passage",
            "paragraph number " + (place + 1)),
        dice.of(ORDINALS.get(place)));
  }

  private static String told(Dice dice, String which, String button) {
    return Template.fill(
        dice.wording(
            "Highlight %s and press %s.",
            "Mark %s, then click %s.",
            "Select %s and click %s.",
            "With the mouse, mark %s. Then press %s.",
            "Please highlight %s, then press \"%s\".",
            "Could you select %s and press %s?",
            "Mark %s and finish with %s.",
            "Drag over %s so that it is marked, and press %s.",
            "Press %2$s once %1$s is marked.",
            "Before you press %2$s, mark %1$s.",
            "Have %s marked and click \"%s\".",
            "Highlight %s. When it is marked, press %s.",
            "Choose %s by marking it, and press %s.",
            "Mark just %s, nothing else, and press %s.",
            "Go over %s with the mouse to mark it, then hit %s.",
            "Select %s with the mouse; the button is %s.",
            "Let %s be marked, and then press %s.",
            "I need %s marked. Then press %s.",
            "Find %s, mark it and click on %s.",
            "Use the mouse to highlight %s, and confirm with %s.",
            "Take %s: mark it, press %s.",
            "First highlight %s, then use the button %s.",
            "Make a selection of %s and click %s.",
            "Highlight all of it, that is %s, and press %s.",
            "Put the marking on %s, then push %s."),
        which,
        button);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.COMMITS_AT_ONCE);
  }
}
