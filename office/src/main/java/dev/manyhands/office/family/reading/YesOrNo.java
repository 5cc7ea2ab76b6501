package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Something is said of a record: one button says that it is so, another that it is not. */
final class YesOrNo implements Family {
  private static final List<Term> TERMS =
      List.of(
          Term.FULL_NAME,
          Term.PHONE,
          Term.CITY,
          Term.COMPANY,
          Term.STATUS,
          Term.PRICE,
          Term.QUANTITY,
          Term.COUNTRY,
          Term.DEPARTMENT,
          Term.START_DATE,
          Term.COLOUR,
          Term.SHIPPING,
          Term.EMAIL);

  @Override
  public String id() {
    return "read/yes-no-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public double tinyShare() {
    return 0.35;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Person person = scene.person();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Record",
                "Data sheet",
                "Card",
                "Entry",
                "Details",
                "Form",
                "Profile",
                "Information",
                "File card",
                "Statement",
                "Facts",
                "Data",
                "Overview",
                "File",
                "Check"));
    if (dice.chance(0.6)) {
      sheet.heading(sheet.page().title());
    }
    List<Term> terms = dice.some(TERMS, dice.between(1, scene.skin().isTiny() ? 3 : 6));
    List<String> values = terms.stream().map(person::get).toList();
    Facts.layOut(scene, sheet, terms.stream().map(term -> term.word(dice)).toList(), values);
    int asked = dice.below(terms.size());
    boolean so = dice.chance(0.5);
    String said = values.get(asked);
    while (!so && said.equals(values.get(asked))) {
      said = new Person(dice).get(terms.get(asked));
    }
    List<String> words =
        dice.of(
            List.of("Yes", "No"),
            List.of("True", "False"),
            List.of("Right", "Wrong"),
            List.of("Correct", "Incorrect"),
            List.of("It is so", "It is not so"));
    boolean noFirst = dice.chance(0.4);
    List<Widget> buttons = sheet.buttons(noFirst ? words.reversed() : words);
    Widget right = buttons.get(so != noFirst ? 0 : 1);
    Widget wrong = buttons.get(so != noFirst ? 1 : 0);
    Receipt receipt = new Receipt(scene, sheet, dice.wording("Thank you.", "Noted.", "Answered."));
    List<Widget> pressed = new ArrayList<>();
    buttons.forEach(button ->
        button.onClick(() -> {
          pressed.add(button);
          receipt.show();
        }));
    scene.plan().commit(right).confuse(right, wrong);
    scene.show(sheet);
    scene.obstacles();
    String question =
        Template.fill(
            dice.wording(
                "Is the %s \"%s\"?",
                "Does it say that the %s is \"%s\"?",
                "Is it true that the %s is \"%s\"?",
                "The %s is \"%s\". Is that so?",
                "Check whether the %s reads \"%s\".",
                "Is \"%2$s\" the right %1$s?",
                "Please check: is the %s \"%s\"?",
                "Does the %s read \"%s\"?",
                "Can you confirm that the %s is \"%s\"?",
                "Is \"%2$s\" given as the %1$s?",
                "Do you find the %s \"%s\" here?",
                "Is it right that the %s is \"%s\"?",
                "Does the page give \"%2$s\" as the %1$s?",
                "I think that the %s is \"%s\". Am I right?",
                "Look at the %s: is it \"%s\"?",
                "Say whether the %s is \"%s\".",
                "Is \"%2$s\" what stands under %1$s?",
                "Is the %s really \"%s\"?",
                "Does \"%2$s\" stand there as the %1$s?",
                "See if the %s is \"%s\".",
                "The %s should be \"%s\": is it?",
                "Decide whether the %s is \"%s\".",
                "Could it be that the %s is \"%s\"?",
                "Someone told me that the %s is \"%s\". Is it?",
                "Somebody claims that the %s is \"%s\"."),
            terms.get(asked).word(dice),
            said);
    scene.instruct(
        question
            + " "
            + Template.fill(
                dice.wording(
                    "Press %s or %s.",
                    "Answer with the buttons %s and %s.",
                    "Click %s or %s.",
                    "Use the buttons %s and %s.",
                    "Answer with %s or %s.",
                    "Please press %s or %s.",
                    "Pick %s or %s.",
                    "Click on %s or on %s.",
                    "Select either %s or %s.",
                    "Choose between %s and %s.",
                    "Press either %s or %s.",
                    "Decide by %s or %s.",
                    "Say so with %s or %s.",
                    "Answer by pressing %s or %s.",
                    "Your choice: %s or %s.",
                    "Choose %s or %s."),
                words.get(0),
                words.get(1)));
    scene.solvedWhen(() -> pressed.equals(List.of(right)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.PRESSES_ANOTHER);
  }
}
