package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
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
    Sheet sheet = scene.sheet(dice.wording("List", "Overview", "Stock", "Register"));
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
        dice.wording(
                "How many have the %s %s? Press the number.",
                "Count the rows with the %s %s and click the number.",
                "Press the number of those whose %s is %s.",
                "In how many rows is the %s %s? Press that number.",
                "Click how often the %s %s occurs.")
            .formatted(group.word(dice), wanted));
    scene.solvedWhen(() -> pressed.equals(List.of(right.name())));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.PRESSES_ANOTHER);
  }
}
