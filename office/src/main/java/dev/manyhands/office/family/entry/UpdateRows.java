package dev.manyhands.office.family.entry;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.part.SideBySide;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** News about some of the rows of a list: these are brought up to date, the others stay. */
final class UpdateRows implements Family {
  @Override
  public String id() {
    return "entry/update-rows-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  /** What a list is about: what its rows and its column are called, and whose the rows are. */
  private record Topic(String news, String list, String row, String column, Term names) {}

  private static Topic topic(Dice dice) {
    return dice.of(
        new Topic("New extensions", "Phone list", "Colleague", "Extension", Term.FULL_NAME),
        new Topic("Hours of the week", "Time sheet", "Employee", "Hours", Term.LAST_NAME),
        new Topic("Results", "Score board", "Player", "Points", Term.FIRST_NAME),
        new Topic("Readings", "Meters", "Town", "Meter", Term.CITY),
        new Topic("Price changes", "Price list", "Article", "Price", Term.PRODUCT),
        new Topic("Seats", "Guest list", "Guest", "Table", Term.FULL_NAME),
        new Topic("Budgets", "Plan", "Company", "Budget", Term.COMPANY));
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Topic topic = topic(dice);
    int room = Math.max(2, SideBySide.roomPx(scene) / (scene.skin().fontPx() + 14) - 2);
    int count = Math.clamp(room, 2, dice.between(3, 7));
    List<String> names = new ArrayList<>();
    for (int tries = 0; names.size() < count && tries < 100; tries++) {
      String name = new Person(dice).get(topic.names());
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    boolean empty = dice.chance(0.5);
    int lines = SideBySide.roomPx(scene) / (Facts.rowPx(scene) + 2 * scene.skin().gapPx());
    int most = Math.clamp(lines, 1, Math.max(1, names.size() - 1));
    List<String> told = dice.some(names, dice.between(1, most));
    List<String> values = new ArrayList<>();
    told.forEach(_ -> values.add(Integer.toString(dice.between(10, 999))));

    Sheet news = SideBySide.sheet(scene, topic.news());
    write(scene, news, topic, told, values);
    Sheet list = SideBySide.sheet(scene, topic.list());
    List<List<String>> rows = new ArrayList<>();
    for (String name : names) {
      rows.add(List.of(name, empty ? "" : Integer.toString(dice.between(10, 999))));
    }
    List<String> headers = List.of(dice.of(topic.row(), "Name"), topic.column());
    List<Widget> fields = list.entryTable(headers, rows).stream().map(List::getFirst).toList();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int at = told.indexOf(names.get(i));
      String value = at < 0 ? rows.get(i).get(1) : values.get(at);
      wanted.add(value);
      scene.plan().fill(fields.get(i), value);
    }
    Widget save = list.button(Receipt.save(dice));
    Receipt receipt = Receipt.here(scene, list, Receipt.saved(dice));
    scene.plan().commit(save);
    List<List<String>> saved = new ArrayList<>();
    save.onClick(() -> {
      saved.add(fields.stream().map(Widget::value).toList());
      receipt.show();
    });
    SideBySide.show(scene, news, list);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Bring the %1$s up to date.",
                "Update the %1$s.",
                "There is news for the %1$s.",
                "Enter the %2$s.",
                "Put the %2$s into the %1$s; leave the rest as it is.",
                "Change the %1$s as the %2$s say.",
                "Correct what has changed in the %1$s.",
                "Please update the %1$s with the %2$s.",
                "Could you enter the %2$s in the %1$s?",
                "Out of date: the %1$s. Put in the %2$s and save.",
                "Type the %2$s into the %1$s and save it.",
                "Key the %2$s into the right rows of the %1$s.",
                "%2$s have come in: change the %1$s and save it.",
                "Transfer the %2$s to the %1$s; do not touch the other rows.",
                "Make the %1$s agree with the %2$s, then press the button.",
                "In the %1$s, change the rows that are named under %2$s.",
                "Take the %2$s over into the %1$s.",
                "Only some rows of the %1$s change: see the %2$s. Save them.",
                "Fill in the %2$s where they belong in the %1$s.",
                "Record the %2$s in the %1$s.",
                "Please see to it that the %2$s get into the %1$s.",
                "From the %2$s, correct the %1$s and keep it.",
                "Look at the %2$s and change the %1$s where needed. Then save.",
                "Carry the %2$s over, so that all is right in the %1$s again.",
                "Copy the %2$s to the rows of the %1$s.",
                "With the %2$s, bring the rows of the %1$s up to date.",
                "Changes to the %1$s: enter the %2$s and save.",
                "Put the %2$s where they go in the %1$s, then save it.",
                "The %2$s belong into the %1$s."),
            topic.list(),
            topic.news()));
    scene.solvedWhen(() -> saved.equals(List.of(wanted)));
  }

  private static void write(
      Scene scene, Sheet news, Topic topic, List<String> told, List<String> values) {
    Dice dice = scene.dice();
    switch (dice.below(3)) {
      case 0 -> Facts.layOut(scene, news, told, values);
      case 1 -> {
        List<List<String>> rows = new ArrayList<>();
        boolean dated = dice.chance(0.4);
        for (int i = 0; i < told.size(); i++) {
          String day = dice.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "1 May", "June");
          rows.add(
              dated
                  ? List.of(told.get(i), day, values.get(i))
                  : List.of(told.get(i), values.get(i)));
        }
        String column = dice.of(topic.column(), "New", "Now");
        news.table(
            dated
                ? List.of(topic.row(), "Since", column)
                : List.of(dice.of(topic.row(), "Who or what"), column),
            rows);
      }
      default -> {
        for (int i = 0; i < told.size(); i++) {
          news.paragraph(told.get(i)).look(Look.MUTED);
          news.paragraph(values.get(i));
        }
      }
    }
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
