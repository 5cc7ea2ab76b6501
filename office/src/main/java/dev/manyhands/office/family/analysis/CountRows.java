package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
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

/** How many rows of a small table are of a kind; the number is to be pressed. */
final class CountRows implements Family {
  private static final List<Term> GROUPS =
      List.of(Term.STATUS, Term.DEPARTMENT, Term.SIZE, Term.COLOUR, Term.COUNTRY);
  private static final int MOST = 5;

  @Override
  public String id() {
    return "analyse/count-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public double tinyShare() {
    return 0.2;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Term group = dice.of(GROUPS);
    Term key = dice.of(Term.FIRST_NAME, Term.PRODUCT, Term.CITY);
    List<String> kinds = dice.some(Person.choices(group), 3);
    String wanted = kinds.getFirst();
    int count = dice.between(0, tiny ? 3 : MOST);
    int others = dice.between(count == 0 ? 2 : 1, tiny ? 2 : 3);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < count + others; i++) {
      String kind = i < count ? wanted : kinds.get(1 + dice.below(2));
      rows.add(List.of(new Person(dice).get(key), kind));
    }
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "List",
                "Overview",
                "Stock",
                "Table",
                "Data",
                "Records",
                "Inventory",
                "Survey",
                "Entries",
                "Directory",
                "Items",
                "Count",
                "Collection",
                "Register"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    sheet.table(List.of(key.word(dice), group.word(dice)), dice.shuffled(rows));
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i <= MOST; i++) {
      numbers.add(Integer.toString(i));
    }
    List<Widget> buttons = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += 3) {
      buttons.addAll(sheet.buttons(numbers.subList(i, i + 3)));
    }
    Receipt receipt = new Receipt(scene, sheet, dice.wording("Thank you.", "Noted.", "Answered."));
    List<String> pressed = new ArrayList<>();
    for (Widget button : buttons) {
      button.onClick(() -> {
        pressed.add(button.name());
        receipt.show();
      });
    }
    Widget right = buttons.get(count);
    scene.plan().commit(right).confuse(right, buttons.get(count == 0 ? 1 : count - 1));
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "How many have the %s %s? Press the number.",
                "Count the rows with the %s %s and click the number.",
                "Press the number of those whose %s is %s.",
                "In how many rows is the %s %s? Press that number.",
                "Please count the rows with the %s %s and press the number.",
                "Could you press the number of rows that have %2$s as their %1$s?",
                "For how many is the %s %s? Click on the right number.",
                "Find out how many times the %s is %s, then press that number.",
                "Count how many have %2$s under %1$s, and click the result.",
                "How often do you see %2$s in the column %1$s? Press the number.",
                "%s %s: how many rows? Click the number.",
                "Look at %s and count %s. Press the button with the count.",
                "Choose the number of entries whose %s is %s.",
                "How many rows show %2$s as %1$s? Choose the number below.",
                "The number of rows with the %s %s is to be pressed.",
                "Click on the number that says how many have the %s %s.",
                "Only rows with the %s %s count. How many are there? Press it.",
                "Go through the %s column, count every %s, and press the total.",
                "Of all the rows, how many are of the %s %s? Click the answer.",
                "Press how many entries there are with %2$s for the %1$s.",
                "Which number of rows has the %s %s? Press the button for it.",
                "I want to know how many have the %s %s; press the number for it.",
                "When you have counted the rows whose %s is %s, press the number.",
                "Tell me by a button how many rows have %2$s as the %1$s.",
                "Click how often the %s %s occurs."),
            group.word(dice),
            wanted));
    scene.solvedWhen(() -> pressed.equals(List.of(right.name())));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.PRESSES_ANOTHER);
  }
}
