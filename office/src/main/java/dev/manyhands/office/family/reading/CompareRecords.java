package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
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
            List.of("Planned", "Finished"),
            List.of("Offered", "Sold"),
            List.of("Sent", "Received"),
            List.of("Wanted", "Found"),
            List.of("Morning", "Evening"),
            List.of("Upstairs", "Downstairs"),
            List.of("Registered", "Paid"),
            List.of("Team A", "Team B"),
            List.of("Shelf 1", "Shelf 2"),
            List.of("Old list", "New list"));
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Lists",
                "Side by side",
                "Check",
                "Two lists",
                "Comparison",
                "Compare",
                "Both lists",
                "Lists compared",
                "Before and after",
                "Entries",
                "Checklist",
                "Overview",
                "Double check",
                "Two columns"));
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
            Template.fill(
                (shared
                    ? dice.wording(
                        "What stands both under %s and under %s?",
                        "Which entry do %s and %s share?",
                        "One entry of %s is in %s too. Which?",
                        "Name what %s and %s have in common.",
                        "Please find the entry that is in both %s and %s.",
                        "Could you tell me what %s and %s share?",
                        "Which entry appears in %s as well as in %s?",
                        "Compare the lists %s and %s: what do they both contain?",
                        "Only one entry stands under both %s and %s. Name it.",
                        "What is listed twice, once under %s and once under %s?",
                        "Look through %s and %s and give the entry that is in both.",
                        "Tell me the entry common to %s and %s.",
                        "Which one of those under %s is also found under %s?",
                        "One thing is on the list %s and on the list %s. What is it?",
                        "Between %s and %s there is one entry in common: which?",
                        "What can be found in both columns, %s and %s?",
                        "%s and %s: what is in both?",
                        "Give the entry that is listed in %s and also in %s.",
                        "Of the entries under %s, which does %s have too?",
                        "The entry that is the same in %s and in %s is wanted.",
                        "Say which entry %s has in common with %s.",
                        "Which is the one entry that you find in %s and again in %s?",
                        "See what is under %s and what is under %s. Which entry occurs in both?",
                        "Go through %s and %s; the answer is what stands in both.",
                        "Find the entry that %s and %s both hold.")
                    : dice.wording(
                        "What stands under %s, but not under %s?",
                        "Which entry of %s is missing in %s?",
                        "Something in %s lacks in %s. What?",
                        "Name the entry of %s that %s does not hold.",
                        "Please find the entry of %s that %s does not have.",
                        "Could you tell me what is in %s but not in %s?",
                        "Which entry appears in %s and not in %s?",
                        "Compare %s with %s: what is absent from the second?",
                        "Only one entry of %s does not stand under %s. Name it.",
                        "What is listed under %s and has been left out under %s?",
                        "Look through %s and give the entry that is not in %s.",
                        "Tell me which entry of %s cannot be found in %s.",
                        "Which one of those under %s is not found under %s?",
                        "One thing is on the list %s and not on the list %s. What is it?",
                        "What does %s contain that %s does not?",
                        "In %s but not in %s: what is it?",
                        "Give the entry which is listed in %s, but is not in %s.",
                        "Of the entries under %s, which one does %s not have?",
                        "The entry of %s that is lacking in %s is wanted.",
                        "Say which entry %s has and %s has not.",
                        "All but one of those under %s are under %s too. Which is not?",
                        "Which entry under %s has no counterpart under %s?",
                        "%2$s is not complete: which entry of %1$s is not there?",
                        "Check %s against %s. What is not in the latter?",
                        "Find what only %s has, and %s has not.")),
                titles.getFirst(),
                titles.getLast())));
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
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Cards",
                "People",
                "Compare",
                "Index cards",
                "Team",
                "Contacts",
                "Persons",
                "Members",
                "Who is who",
                "Card file",
                "Guests",
                "Directory",
                "Applicants",
                "Profiles"));
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
                ? Template.fill(
                    dice.wording(
                        "Whose %s differs from that of the others?",
                        "All have the same %s but one. Who?",
                        "Who has another %s than the rest?",
                        "Please find the person whose %s is different.",
                        "Could you tell me who has a different %s?",
                        "Which person does not share the %s of the others?",
                        "Compare the %s of them all: who is the exception?",
                        "One person has a different %s. Name that person.",
                        "By %s, who stands out?",
                        "Who does not have the same %s as the others?",
                        "Everybody but one has the same %s. Who is that one?",
                        "Look at the %s on each card. Whose is not the same?",
                        "Who is the odd one out by %s?",
                        "With regard to %s, one is unlike the rest. Who?",
                        "Give the name of the one whose %s is different.",
                        "Different %s: who is it?",
                        "The name of the person with another %s is wanted.",
                        "Check each %s and say who has a different one.",
                        "Who is the only one with a different %s?",
                        "Say who differs from the others in %s.",
                        "Which name is on the card that differs by its %s?",
                        "Name the one whose %s is not like the others'."),
                    asked)
                : Template.fill(
                    dice.wording(
                        "Who has %2$s as %1$s?",
                        "Whose %1$s is %2$s?",
                        "Name the one with the %1$s %2$s.",
                        "For whom does %1$s say %2$s?",
                        "Please tell me whose %s is %s.",
                        "Could you find the person whose %s is %s?",
                        "On whose card does %2$s stand under %1$s?",
                        "Which person has the %s %s?",
                        "Look for the %s %s and name whose it is.",
                        "Who is the one with %2$s for %1$s?",
                        "%s %s: who is it?",
                        "Whose card shows the %s %s?",
                        "Give the name of the person whose %s is %s.",
                        "Compare the cards: who has the %s %s?",
                        "One of them has the %s %s. Who?",
                        "Under %s, who has %s?",
                        "Say who it is whose %s is %s.",
                        "The name on the card with the %s %s is wanted.",
                        "Only one has %2$s as %1$s. Name that person.",
                        "I would like to know who has the %s %s.",
                        "Tell me the name above the %s %s.",
                        "If the %s is %s, whose card is it?",
                        "For which person is the %s given as %s?",
                        "Find the card with %2$s under %1$s. Whose is it?"),
                    asked,
                    pairs.get(odd).get(1))));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
