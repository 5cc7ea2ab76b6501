package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A number that is chosen from some: by a button, in a group or a list, or typed or said. */
final class NumberAnswer {
  private NumberAnswer() {}

  /** Lays out the choices where a sheet stands; returns the question with how it is answered. */
  static String below(Scene scene, Sheet sheet, int right, int most, String question) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    List<String> numbers = numbers(dice, right, most, dice.between(3, tiny ? 5 : 7));
    String words = Integer.toString(right);
    int way = dice.below(10);
    if (way < 5) {
      List<Widget> buttons = row(scene, sheet, Role.BUTTON, numbers);
      Pick.of(scene, sheet, buttons, buttons.get(numbers.indexOf(words)));
      return question
          + dice.wording(
              "",
              "",
              " Press the number.",
              " Click the right number.",
              " Choose the button.",
              " Click the answer.",
              " Press the answer.",
              " Choose the number.",
              " Answer by pressing a number.",
              " Click the number.",
              " Then press the right number.",
              " Select the number that is right.",
              " One of the buttons has the answer: press it.",
              " Pick the right button.",
              " Give the answer by a click.",
              " Press the button with the answer.");
    }
    if (way < 8) {
      Form form = sheet.form();
      boolean radios = way < 7 && !tiny;
      Input input = radios ? Input.radio(Term.QUANTITY) : Input.list(Term.QUANTITY);
      form.add(
          input
              .options(numbers)
              .label(dice.wording("Number", "How many", "Answer", "Count", "Result"))
              .wants(words));
      String button = dice.of("Submit", "OK", "Send", "Check", "Done", "Go", "Answer", "Confirm");
      Receipt[] receipt = new Receipt[1];
      form.commit(button, () -> receipt[0].show());
      receipt[0] = Pick.receipt(scene, sheet);
      scene.solvedWhen(form::lastSentRight);
      return question
          + Template.fill(
              dice.wording(
                  " Choose the number and press %s.",
                  " Select the answer, then click %s.",
                  " Pick the right number and submit it with %s.",
                  " Choose it below and confirm with %s.",
                  " Choose it and press %s.",
                  " Select the number and click %s.",
                  " Select the right answer and press %s.",
                  " Pick the number, then press %s.",
                  " Give the answer below, then click \"%s\".",
                  " Set the answer and hit %s.",
                  " Take the right number and send it with %s.",
                  " Answer below and press %s.",
                  " Choose the answer, then confirm by %s.",
                  " Click the number and then %s.",
                  " When you have chosen the number, press %s.",
                  " Mark the right answer and click %s.",
                  " Mark the number and hit %s."),
              button);
    }
    List<Widget> choices = row(scene, sheet, Role.TEXT, numbers);
    Answer answer = Answer.below(scene, sheet);
    int place = numbers.indexOf(words);
    answer.is(choices.get(place), choices.get(place == 0 ? 1 : place - 1));
    return answer.asked(question);
  }

  /** The right one and others, none twice, mostly in order. */
  private static List<String> numbers(Dice dice, int right, int most, int count) {
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i <= Math.max(most, right + 2); i++) {
      if (i != right) {
        others.add(i);
      }
    }
    List<Integer> numbers = new ArrayList<>(dice.some(others, count - 1));
    numbers.add(right);
    if (dice.chance(0.6)) {
      numbers.sort(null);
    } else {
      numbers = dice.shuffled(numbers);
    }
    return numbers.stream().map(number -> Integer.toString(number)).toList();
  }

  private static List<Widget> row(Scene scene, Sheet sheet, Role role, List<String> numbers) {
    int gap = scene.skin().isTiny() ? 3 : 8;
    int wide =
        Math.min((sheet.widthPx() + gap) / numbers.size() - gap, scene.dice().between(24, 52));
    int high = scene.skin().fieldPx();
    List<Widget> widgets = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int x = sheet.x() + i * (wide + gap);
      String words = numbers.get(i);
      if (role == Role.TEXT) {
        int textPx = Math.min(wide, Metrics.widthPx(words, scene.skin().fontPx()) + 2);
        widgets.add(sheet.page().text(words, x, sheet.y(), textPx, scene.skin().fontPx() + 6));
      } else {
        widgets.add(sheet.page().button(words, x, sheet.y(), wide, high));
      }
    }
    sheet.space(high + scene.skin().gapPx());
    return widgets;
  }
}
