package dev.manyhands.office.family.reading;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Numbers, each with two things to choose from beside it: odd or even, low or high. */
final class OddOrEven implements Family {
  private static final int HALF = 50;

  @Override
  public String id() {
    return "read/odd-even-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public double tinyShare() {
    return 0.4;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean parity = dice.chance(0.8);
    List<String> words = parity ? dice.shuffled(List.of("Odd", "Even")) : List.of("Low", "High");
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Numbers",
                "Sorting",
                "Two kinds",
                "Odd or even",
                "Exercise",
                "Sort the numbers",
                "Maths",
                "Classify",
                "Arithmetic",
                "Task",
                "Choices",
                "Number quiz",
                "Decide",
                "Sieve"));
    int count = dice.between(1, scene.skin().isTiny() ? 4 : 6);
    int font = scene.skin().fontPx();
    int high = scene.skin().fieldPx();
    int wide = Math.min(90, Metrics.widthPx("Even", font) + 16);
    boolean around = dice.chance(0.5);
    Role role = dice.of(Role.BUTTON, Role.RADIO);
    List<List<Widget>> choices = new ArrayList<>();
    List<Integer> rights = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = dice.between(0, 2 * HALF - 1);
      boolean second = parity ? words.get(number % 2 == 0 ? 1 : 0).equals("Even") : number >= HALF;
      rights.add(second ? 1 : 0);
      String group = Integer.toString(number);
      int x = sheet.x();
      int numberX = around ? x + wide + 6 : x;
      int firstX = around ? x : x + 40;
      int secondX = around ? x + wide + 46 : x + 46 + wide;
      sheet.page().text(group, numberX, sheet.y(), 36, high);
      choices.add(
          List.of(
              choice(sheet, role, words.get(0), firstX, wide, high, i + " " + group),
              choice(sheet, role, words.get(1), secondX, wide, high, i + " " + group)));
      sheet.space(high + 6);
    }
    Widget submit = sheet.button(dice.of("Submit", "Check", "Done", "Finish"));
    Receipt receipt =
        new Receipt(scene, sheet, dice.wording("Checked.", "Thank you.", "Handed in."));
    int[] chosen = new int[count];
    List<List<Integer>> sent = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int row = i;
      chosen[i] = -1;
      for (int j = 0; j < 2; j++) {
        int side = j;
        Widget choice = choices.get(i).get(j);
        choice.onClick(() -> {
          chosen[row] = side;
          if (role == Role.BUTTON) {
            choices.get(row).forEach(each -> each.set(State.SELECTED, each == choice));
          }
        });
      }
      Widget right = choices.get(i).get(rights.get(i));
      if (role == Role.RADIO) {
        scene.plan().check(right, true);
      } else {
        Widget wrong = choices.get(i).get(1 - rights.get(i));
        scene
            .plan()
            .pressWhen(view -> !view.is(right, State.SELECTED), right)
            .confuse(right, wrong);
      }
    }
    submit.onClick(() -> {
      List<Integer> all = new ArrayList<>();
      for (int each : chosen) {
        all.add(each);
      }
      sent.add(all);
      receipt.show();
    });
    scene.plan().commit(submit);
    scene.show(sheet);
    scene.instruct(
        (parity
                ? dice.wording(
                    "Mark every number as odd or even",
                    "Say of each number whether it is odd or even",
                    "Odd or even? Choose for each number",
                    "Please mark each number as odd or even",
                    "For each number, choose whether it is odd or even",
                    "Decide for every number whether it is even or odd",
                    "Choose for all numbers, Odd or Even",
                    "Sort the numbers into odd and even ones",
                    "Is each number even or odd? Choose it beside the number",
                    "Label every number Odd or Even",
                    "Pick Odd for odd numbers and Even for even ones",
                    "Every number is either even or odd: choose which",
                    "Where a number is even choose Even, otherwise Odd",
                    "Tell odd numbers from even ones by choosing beside each",
                    "Select Even or Odd in each row, as fits the number",
                    "Classify all the numbers as even or odd",
                    "Beside each number, select what it is, odd or even",
                    "Go through the numbers and choose Odd or Even for each",
                    "Each number should be marked, Even or Odd",
                    "Find out which numbers are odd and which are even, choose accordingly",
                    "Choose Odd or Even beside the numbers")
                : dice.wording(
                    "Mark numbers below fifty as low and the others as high",
                    "Choose Low below 50 and High from 50 on",
                    "Please choose High for numbers of 50 or more, and Low for the rest",
                    "For each number, choose Low if it is under 50 and High if it is not",
                    "A number below 50 is low, any other is high. Mark them all",
                    "Decide for every number: Low up to 49, High from 50",
                    "Sort the numbers: those under 50 are low, those from 50 on high",
                    "Choose High where the number is at least 50, otherwise Low",
                    "Pick Low beside numbers less than 50, and High beside all others",
                    "Mark each number as low or high; high begins at 50",
                    "Where a number is smaller than fifty choose Low, elsewhere High",
                    "Label numbers up to 49 Low and larger ones High",
                    "Every number from 50 on gets High, every smaller one Low",
                    "Low means less than 50, high means 50 or more. Choose for every number",
                    "Select High for fifty and above, Low for anything less",
                    "Classify the numbers as low, if below 50, or high",
                    "Go through the numbers: below 50 is Low, the others are High",
                    "Numbers from 50 on are high, others low. Choose for each"))
            + Template.fill(
                dice.wording(
                    " and press %s.",
                    ", then click %s.",
                    ". Press %s when you are done.",
                    ", then press %s.",
                    ". After that, click %s.",
                    ". Finally press %s.",
                    " and click %s at the end.",
                    ". When all are chosen, press %s.",
                    ". Click %s to finish.",
                    ", and after that press %s.",
                    ". Finish with %s.",
                    ". Confirm it with %s.",
                    ". Once done, click %s.",
                    ". Then press %s."),
                submit.name()));
    scene.solvedWhen(() -> sent.equals(List.of(rights)));
  }

  private static Widget choice(
      Sheet sheet, Role role, String words, int x, int wide, int high, String group) {
    if (role == Role.BUTTON) {
      return sheet.page().button(words, x, sheet.y(), wide, high);
    }
    int side = Math.min(high, 14);
    Widget radio =
        sheet.page().add(Role.RADIO, x, sheet.y() + (high - side) / 2, side, side).name(words);
    sheet.page().text(words, x + side + 4, sheet.y(), wide - side - 4, high).labels(radio);
    return radio.group(group);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.WRONG_OPTION, Mistake.PRESSES_ANOTHER);
  }
}
