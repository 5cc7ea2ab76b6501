package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A small sum, as pages ask it of people: its result is typed, or one of several is pressed. */
final class WorkOutSum implements Family {
  @Override
  public String id() {
    return "web/sum-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  /** A question and what it comes to. */
  private record Sum(String words, int result) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sum sum = draw(dice);
    String result = Integer.toString(sum.result());
    Sheet sheet = scene.sheet(dice.wording("Check", "A question", "Sum", "Register", "One moment"));
    boolean typed = dice.chance(0.75);
    boolean withName = typed && dice.chance(0.35);
    String name = scene.person().get(dice.of(Term.FULL_NAME, Term.EMAIL, Term.CITY));
    List<Widget> fields = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    boolean nameFirst = dice.chance(0.6);
    if (withName && nameFirst) {
      fields.add(field(scene, sheet, dice.of("Name", "You", "Entry", "Text")));
      wanted.add(name);
    }
    boolean said = dice.chance(0.25);
    if (!said) {
      question(scene, sheet, sum.words());
    }
    if (!typed) {
      press(scene, sheet, sum, said);
      return;
    }
    Widget answer = field(scene, sheet, dice.of("", "", "Answer", "Result", "Solution", "Check"));
    fields.add(answer);
    wanted.add(result);
    if (withName && !nameFirst) {
      fields.add(field(scene, sheet, dice.of("Name", "You", "Entry", "Text")));
      wanted.add(name);
    }
    for (int i = 0; i < fields.size(); i++) {
      scene.plan().fill(fields.get(i), wanted.get(i));
    }
    Submission submission =
        Submission.below(
            scene, sheet, () -> fields.stream().map(Widget::value).toList(), List.copyOf(wanted));
    scene.show(sheet);
    String also =
        withName
            ? Template.fill(
                dice.wording(
                    ", and %s into the other field",
                    ". Also put %s in the other field",
                    ", and write %s in the other field",
                    "; in the other field goes %s",
                    ". The other field gets %s",
                    ", then enter %s in the other field",
                    "; enter %s in the field that remains",
                    ". Type %s into the other box",
                    "; %s belongs in the other field",
                    ". Into the other field type %s",
                    ", and fill the other field with %s",
                    ". The remaining field should say %s",
                    ", with %s in the other field",
                    "; the other field takes %s"),
                Asking.value(dice, name))
            : "";
    scene.instruct(submission.told(dice, asked(dice, sum, said) + also));
  }

  private static Sum draw(Dice dice) {
    int a = dice.between(1, dice.of(9, 12, 20, 99));
    int b = dice.between(1, dice.of(9, 12, 20));
    if (dice.chance(0.3)) {
      String x = dice.of("x", "y", "n", "z", "a");
      return dice.chance(0.5)
          ? new Sum(Template.fill("%s + %d = %d", x, b, a), a - b)
          : dice.chance(0.5)
              ? new Sum(Template.fill("%d - %s = %d", a, x, b), a - b)
              : new Sum(Template.fill("%s - %d = %d", x, b, a), a + b);
    }
    String end = dice.of("", " =", " = ?", "?");
    return switch (dice.below(3)) {
      case 0 -> new Sum(Template.fill("%d + %d%s", a, b, end), a + b);
      case 1 -> new Sum(Template.fill("%d - %d%s", a, b, end), a - b);
      default -> new Sum(Template.fill("%d %s %d%s", a, dice.of("x", "*"), b, end), a * b);
    };
  }

  private static void question(Scene scene, Sheet sheet, String words) {
    Dice dice = scene.dice();
    if (dice.chance(0.3)) {
      sheet.paragraph(
          dice.wording(
              "Are you a person?",
              "Security check",
              "Are you human?",
              "One question first:",
              "Quick check",
              "To keep robots out:",
              "Small task",
              "Prove it:",
              "Question:",
              "Solve this first",
              "Please answer:"));
    }
    sheet.paragraph(
        dice.chance(0.3)
            ? dice.wording(
                    "What is ",
                    "Solve: ",
                    "How much is ",
                    "Work out: ",
                    "Calculate ",
                    "Sum: ",
                    "Find: ",
                    "Task: ",
                    "")
                + words
            : words);
  }

  private static Widget field(Scene scene, Sheet sheet, String label) {
    int wide = Math.min(sheet.widthPx(), scene.dice().between(70, 260));
    int high = Math.min(scene.skin().fieldPx(), 30);
    if (!label.isEmpty() && scene.dice().chance(0.5)) {
      sheet.paragraph(label);
    }
    Widget field = sheet.page().add(Role.TEXTBOX, sheet.x(), sheet.y(), wide, high).name(label);
    sheet.space(high + scene.skin().gapPx());
    return field;
  }

  /** Several results to choose from. */
  private static void press(Scene scene, Sheet sheet, Sum sum, boolean said) {
    Dice dice = scene.dice();
    List<Integer> results = new ArrayList<>(List.of(sum.result()));
    while (results.size() < 4) {
      int other = sum.result() + dice.between(-5, 6);
      if (!results.contains(other)) {
        results.add(other);
      }
    }
    results.sort(Comparator.naturalOrder());
    List<String> words = results.stream().map(Object::toString).toList();
    List<Widget> buttons =
        scene.skin().isTiny() ? words.stream().map(sheet::button).toList() : sheet.buttons(words);
    List<Integer> pressed = new ArrayList<>(1);
    Widget end =
        sheet.paragraph(dice.wording("Thank you.", "Noted.", "Your answer counts.")).show(false);
    for (int i = 0; i < buttons.size(); i++) {
      int value = results.get(i);
      buttons
          .get(i)
          .onClick(() -> {
            pressed.add(value);
            end.show(true);
          });
    }
    int right = results.indexOf(sum.result());
    scene.plan().commit(buttons.get(right));
    scene.plan().confuse(buttons.get(right), buttons.get((right + 1) % buttons.size()));
    scene.plan().doneAt(end);
    scene.solvedWhen(() -> pressed.equals(List.of(sum.result())));
    scene.show(sheet);
    scene.instruct(
        asked(dice, sum, said)
            + dice.wording(
                ".",
                ", then press the right number.",
                "; press the number that is right.",
                ", and click the answer.",
                ". Press the right result.",
                ", choosing among the buttons.",
                ". Choose the number that fits.",
                "; the answer is one of the buttons.",
                ", then click the button with the result.",
                ". Pick the right one of the numbers.",
                ", and choose the button that says so.",
                " and press the right number."));
  }

  private static String asked(Dice dice, Sum sum, boolean said) {
    if (said) {
      return Template.fill(
          dice.wording(
              "Work out %s and give the result",
              "Solve %s and give the answer",
              "Answer this: %s",
              "Say what comes out of %s",
              "Compute %s",
              "How much is %s? Give the answer",
              "Find the result of %s",
              "Please work out %s",
              "Could you calculate %s and give what comes out",
              "What does %s come to? Give the number",
              "Reckon %s and give the number",
              "Give the answer to %s",
              "%s: find the number",
              "Do the sum %s and give its result",
              "Tell the result of %s",
              "Get the answer of %s",
              "The problem is %s; solve it",
              "Determine what %s comes to",
              "What is the answer to %s? Give it",
              "Take %s and find out the number",
              "Here is a small sum, %s; work it out",
              "Calculate %s"),
          sum.words().replaceAll(" *=? *\\??$", ""));
    }
    return dice.wording(
        "Solve the equation",
        "Work out the sum and give the result",
        "Answer the question on the page",
        "Calculate the result",
        "Give the missing number",
        "Show that you can reckon",
        "Solve it",
        "Find out what comes out and enter it",
        "Solve the problem on the page",
        "Work out the answer",
        "Do the sum that is shown",
        "Calculate what is asked",
        "Find the answer to the sum",
        "Please solve the sum on the page",
        "Give the answer to the little sum",
        "Could you work out what the page asks",
        "Reckon it out and give the answer",
        "Read the sum and give its result",
        "Find the number that makes it true",
        "The page asks for a number; give the right one",
        "Give the solution of the equation",
        "What is the result? Give it",
        "Compute the result of the sum",
        "Determine the number that is asked for",
        "Look at the sum, work it out and answer",
        "The result of the sum is wanted; give it",
        "Give the right number");
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
