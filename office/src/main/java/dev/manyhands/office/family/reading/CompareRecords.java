package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Lists or cards beside each other: what they share, what one lacks, or who differs. */
final class CompareRecords implements Family {
  private static final List<Term> TERMS =
      List.of(
          Term.CITY,
          Term.STATUS,
          Term.COLOUR,
          Term.LANGUAGE,
          Term.DEPARTMENT,
          Term.SHIPPING,
          Term.PAYMENT,
          Term.SIZE,
          Term.COUNTRY);
  private static final List<Term> ENTRIES =
      List.of(Term.FIRST_NAME, Term.CITY, Term.PRODUCT, Term.LAST_NAME, Term.ORDER_NUMBER);

  @Override
  public String id() {
    return "read/compare-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    if (scene.dice().chance(0.6)) {
      lists(scene);
    } else {
      cards(scene);
    }
  }

  /** Two lists: the one entry that both have, or that only one of them has. */
  private static void lists(Scene scene) {
    Dice dice = scene.dice();
    boolean shared = dice.chance(0.5);
    int count = dice.between(2, 5);
    Term term = dice.of(ENTRIES);
    List<String> pool = different(dice, term, 2 * count);
    List<String> one = new ArrayList<>(pool.subList(0, count));
    List<String> two;
    String right;
    if (shared) {
      right = one.get(dice.below(count));
      two = new ArrayList<>(pool.subList(count, 2 * count - 1));
      two.add(right);
    } else {
      right = one.get(dice.below(count));
      two = new ArrayList<>(one);
      two.remove(right);
    }
    List<String> titles =
        dice.of(
            List.of("Invited", "Came"),
            List.of("Ordered", "Arrived"),
            List.of("Monday", "Tuesday"),
            List.of("North", "South"),
            List.of("Planned", "Finished"));
    Sheet sheet = scene.sheet(dice.wording("Lists", "Side by side", "Check", "Two columns"));
    sheet.heading(sheet.page().title());
    boolean swapped = dice.chance(0.5);
    int x = sheet.x();
    int y = sheet.y();
    int wide = sheet.widthPx();
    int columnPx = (wide - 16) / 2;
    List<Widget> first =
        column(
            sheet,
            swapped ? x + columnPx + 16 : x,
            y,
            columnPx,
            titles.getFirst(),
            dice.shuffled(one));
    int bottom = sheet.y();
    column(
        sheet, swapped ? x : x + columnPx + 16, y, columnPx, titles.getLast(), dice.shuffled(two));
    sheet.within(x, Math.max(bottom, sheet.y()) + scene.skin().gapPx(), wide);
    Widget good = first.getFirst();
    Widget bad = first.getFirst();
    for (Widget widget : first) {
      if (widget.text().equals(right)) {
        good = widget;
      } else {
        bad = widget;
      }
    }
    Answer answer = Answer.below(scene, sheet);
    answer.is(good, bad);
    scene.show(sheet);
    scene.instruct(
        answer.asked(
            (shared
                    ? dice.wording(
                        "What stands both under %s and under %s?",
                        "Which entry do %s and %s share?",
                        "One entry of %s is in %s too. Which?",
                        "Name what %s and %s have in common.",
                        "Find the entry that %s and %s both hold.")
                    : dice.wording(
                        "What stands under %s, but not under %s?",
                        "Which entry of %s is missing in %s?",
                        "Something in %s lacks in %s. What?",
                        "Name the entry of %s that %s does not hold.",
                        "Find what only %s has, and %s has not."))
                .formatted(titles.getFirst(), titles.getLast())));
  }

  private static List<Widget> column(
      Sheet sheet, int x, int y, int widthPx, String title, List<String> entries) {
    sheet.within(x, y, widthPx);
    sheet.heading(title);
    return entries.stream().map(sheet::paragraph).toList();
  }

  private static List<String> different(Dice dice, Term term, int count) {
    List<String> values = new ArrayList<>();
    while (values.size() < count) {
      String value = new Person(dice).get(term);
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    return values;
  }

  /** Cards beside each other: the one with a property, or the value that is not like the others. */
  private static void cards(Scene scene) {
    Dice dice = scene.dice();
    int count = dice.between(2, 3);
    List<Term> terms = dice.some(TERMS, dice.between(1, 3));
    List<String> names = different(dice, Term.FIRST_NAME, count);
    int right = dice.below(count);
    int odd = dice.below(terms.size());
    List<List<String>> values = new ArrayList<>();
    List<List<String>> pairs = new ArrayList<>();
    for (Term term : terms) {
      pairs.add(different(dice, term, 2));
    }
    boolean mixed = dice.chance(0.6);
    for (int i = 0; i < count; i++) {
      List<String> card = new ArrayList<>();
      for (int j = 0; j < terms.size(); j++) {
        boolean other = j == odd ? i == right : mixed && dice.chance(0.5);
        card.add(pairs.get(j).get(other ? 1 : 0));
      }
      values.add(card);
    }
    Sheet sheet = scene.sheet(dice.wording("Cards", "People", "Compare", "Profiles"));
    sheet.heading(sheet.page().title());
    int x = sheet.x();
    int y = sheet.y();
    int wide = sheet.widthPx();
    int columnPx = (wide - 12 * (count - 1)) / count;
    List<Widget> heads = new ArrayList<>();
    List<String> labels = terms.stream().map(term -> term.word(dice)).toList();
    int bottom = y;
    for (int i = 0; i < count; i++) {
      sheet.within(x + i * (columnPx + 12), y, columnPx);
      heads.add(sheet.heading(names.get(i)));
      for (int j = 0; j < terms.size(); j++) {
        sheet.paragraph(labels.get(j) + ": " + values.get(i).get(j));
      }
      bottom = Math.max(bottom, sheet.y());
    }
    sheet.within(x, bottom + scene.skin().gapPx(), wide);
    Answer answer = Answer.below(scene, sheet);
    answer.is(heads.get(right), heads.get((right + 1) % count));
    scene.show(sheet);
    boolean differs = count > 2 && dice.chance(0.5);
    String asked = terms.get(odd).word(dice);
    scene.instruct(
        answer.asked(
            differs
                ? dice.wording(
                        "Whose %s differs from that of the others?",
                        "All have the same %s but one. Who?",
                        "Who has another %s than the rest?",
                        "Name the one whose %s is not like the others'.")
                    .formatted(asked)
                : dice.wording(
                        "Who has %2$s as %1$s?",
                        "Whose %1$s is %2$s?",
                        "Name the one with the %1$s %2$s.",
                        "For whom does %1$s say %2$s?",
                        "Find the card with %2$s under %1$s. Whose is it?")
                    .formatted(asked, pairs.get(odd).get(1))));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
