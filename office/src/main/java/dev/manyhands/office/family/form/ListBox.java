package dev.manyhands.office.family.form;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.family.web.Submission;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Namesakes;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Lists whose options all lie open: one option is to be chosen, or several by a click on each. */
final class ListBox implements Family {
  private static final List<Term> TERMS =
      List.of(
          Term.COUNTRY,
          Term.COUNTRY,
          Term.INDUSTRY,
          Term.DEPARTMENT,
          Term.COLOUR,
          Term.LANGUAGE,
          Term.SHIPPING,
          Term.CITY,
          Term.FULL_NAME,
          Term.PRODUCT,
          Term.COMPANY,
          Term.JOB_TITLE);

  @Override
  public String id() {
    return "form/list-box-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.4;
  }

  /** A list with what shall be chosen in it. */
  private record Box(Term term, List<Widget> options, List<String> right) {
    List<String> chosen() {
      return options.stream().filter(each -> each.is(State.SELECTED)).map(Widget::name).toList();
    }
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet =
        scene.sheet(dice.wording("Selection", "Request", "Choose", "Options", "Form", "Details"));
    boolean several = dice.chance(0.45);
    List<Term> terms = dice.some(TERMS.subList(1, TERMS.size()), dice.chance(0.2) ? 2 : 1);
    List<Box> boxes = new ArrayList<>(terms.size());
    for (Term term : terms) {
      boxes.add(box(scene, sheet, term, several));
    }
    List<List<String>> right = boxes.stream().map(Box::right).toList();
    Submission submission =
        Submission.below(scene, sheet, () -> boxes.stream().map(Box::chosen).toList(), right);
    scene.show(sheet);
    ask(scene, boxes, several, submission);
  }

  private static Box box(Scene scene, Sheet sheet, Term term, boolean several) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    List<String> names = names(dice, term, dice.between(3, dice.chance(0.3) ? 28 : tiny ? 8 : 12));
    List<String> order = dice.chance(0.5) ? names.stream().sorted().toList() : names;
    String label = term.word(dice);
    sheet.paragraph(label);
    sheet.space(2 - scene.skin().gapPx());
    int rowPx = scene.skin().fontPx() + dice.between(4, 8);
    int widest = 0;
    for (String name : order) {
      widest = Math.max(widest, Metrics.widthPx(name, scene.skin().fontPx()));
    }
    int wide = Math.min(sheet.widthPx(), widest + dice.between(20, 120));
    int x = sheet.x();
    int y = sheet.y();
    // The frame is seen by itself, as that of a list is in a browser.
    sheet.page().add(Role.GENERIC, x, y, wide, order.size() * rowPx + 2).name(label);
    List<Widget> options = new ArrayList<>(order.size());
    for (int i = 0; i < order.size(); i++) {
      Widget option = sheet.page().add(Role.OPTION, x + 1, y + 1 + i * rowPx, wide - 2, rowPx);
      options.add(option.name(order.get(i)).group(label));
      option.onClick(() -> choose(options, option, several));
    }
    sheet.space(order.size() * rowPx + 2 + scene.skin().gapPx());
    if (several && dice.chance(0.4)) {
      sheet.paragraph("A click adds an option or takes it out.").look(Look.MUTED);
    }
    int wanted = several ? dice.between(1, Math.min(5, names.size() - 1)) : 1;
    List<String> right = dice.some(names, wanted);
    boolean begun = dice.chance(0.35);
    for (Widget option : options) {
      boolean isRight = right.contains(option.name());
      if (several) {
        option.set(State.SELECTED, begun && dice.chance(0.25));
        scene.plan().check(option, isRight);
      } else if (isRight) {
        scene.plan().check(option, true);
      }
    }
    if (begun && !several) {
      Widget first = dice.of(options);
      first.set(State.SELECTED, !right.contains(first.name()));
    }
    return new Box(term, options, order.stream().filter(right::contains).toList());
  }

  private static void choose(List<Widget> options, Widget option, boolean several) {
    if (several) {
      option.set(State.SELECTED, !option.is(State.SELECTED));
    } else {
      options.forEach(each -> each.set(State.SELECTED, each == option));
    }
  }

  /** That many of a kind, where there are so many; none is part of another. */
  private static List<String> names(Dice dice, Term term, int count) {
    List<String> choices = Person.choices(term);
    return choices.isEmpty() ? Namesakes.apart(dice, term, count) : dice.some(choices, count);
  }

  private static void ask(Scene scene, List<Box> boxes, boolean several, Submission submission) {
    Dice dice = scene.dice();
    if (dice.chance(0.25)) {
      List<Instruction.Field> data = new ArrayList<>(boxes.size());
      for (Box box : boxes) {
        data.add(new Instruction.Field(box.term().word(dice), String.join(", ", box.right())));
      }
      scene.instruct(submission.told(dice, beside(dice)), data);
      return;
    }
    List<String> parts = new ArrayList<>(boxes.size());
    for (Box box : boxes) {
      List<String> names = box.right().stream().map(name -> Asking.value(dice, name)).toList();
      parts.add(Asking.list(dice, names) + as(dice, box.term().word(dice)));
    }
    String all = String.join(dice.of(", and ", "; ", " and "), parts);
    scene.instruct(submission.told(dice, Template.fill((several ? many(dice) : one(dice)), all)));
  }

  private static String as(Dice dice, String label) {
    return dice.of(" as the ", " under ", " for ", " in the list ", " as ", " in ") + label;
  }

  private static String beside(Dice dice) {
    return dice.wording(
        "Choose in the lists what is given",
        "Make this choice",
        "Select these options",
        "Pick what is listed here",
        "Choose the following",
        "Set the choice to this",
        "What is to be chosen is given beside this",
        "Please select the data as given",
        "Choose as stated",
        "Click on the options given",
        "Take these options",
        "The choice is as follows",
        "Mark the options below",
        "Select exactly this");
  }

  private static String one(Dice dice) {
    return dice.wording(
        "Choose %s",
        "Select %s",
        "Pick %s",
        "Click on %s",
        "Please choose %s",
        "Take %s",
        "Could you select %s",
        "From what is offered, choose %s",
        "Set %s",
        "Find %s and click on it",
        "Mark %s",
        "We want %s; choose that",
        "Let %s be chosen",
        "Please have %s selected",
        "Look for %s and select it",
        "The right choice is %s",
        "Decide on %s",
        "I need %s",
        "Change the choice to %s",
        "Of all the options take %s",
        "Opt for %s",
        "Go for %s",
        "Make your choice %s",
        "Scroll if need be, and select %s",
        "What should be selected is %s",
        "Highlight %s");
  }

  private static String many(Dice dice) {
    return dice.wording(
        "Choose only %s",
        "Select exactly %s",
        "Pick just %s and nothing else",
        "Click on the options so that these are chosen: %s",
        "Please choose %s and no others",
        "Take %s, and leave out all else",
        "Could you select just %s",
        "From what is offered, choose %s and no more",
        "Have %s selected and the rest not",
        "In the end, these are chosen: %s",
        "Mark only %s",
        "We want %s and nothing more; choose that",
        "Let just %s be chosen",
        "Only these are to be selected: %s",
        "Nothing but %s should be chosen",
        "The choice is %s, nothing besides",
        "Decide on %s alone",
        "I need %s and none of the others",
        "Change the choice to exactly %s",
        "Of all the options take only %s",
        "Highlight no others than %s",
        "Make your choice just %s",
        "Add or take out options until it is %s",
        "What should be selected is %s, no more",
        "Set the selection to %s only");
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(
        Mistake.COMMITS_AT_ONCE, Mistake.FORGETS_ONE, Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
