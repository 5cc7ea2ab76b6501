package dev.manyhands.office.family.reading;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Namesakes;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Section;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A table that shows some rows at a time, by pages or by first letters: one value is asked for. */
final class PagedTable implements Family {
  private static final List<Term> ABOUT =
      List.of(
          Term.PHONE,
          Term.EMAIL,
          Term.CITY,
          Term.PRICE,
          Term.QUANTITY,
          Term.REFERENCE,
          Term.ORDER_NUMBER,
          Term.CUSTOMER_NUMBER,
          Term.STREET,
          Term.POSTCODE,
          Term.JOB_TITLE);

  /** What is pressed for other rows. */
  private enum Pager {
    NUMBERS,
    ONWARD,
    LETTERS
  }

  @Override
  public String id() {
    return "read/paged-table-v1";
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
    boolean tiny = scene.skin().isTiny();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Directory", "Parts list", "Staff", "Register", "Customers", "Stock", "Suppliers"));
    Pager pager = dice.of(Pager.values());
    Term key = dice.of(Term.FULL_NAME, Term.COMPANY, Term.PRODUCT, Term.LAST_NAME);
    int each = dice.between(2, tiny ? 4 : 7);
    List<List<String>> pages = pages(dice, pager, key, each, dice.between(2, tiny ? 4 : 5));
    List<Term> terms = new ArrayList<>(List.of(key));
    terms.addAll(dice.some(ABOUT, tiny ? dice.between(1, 2) : dice.between(2, 3)));
    List<String> headers = terms.stream().map(term -> term.word(dice)).toList();
    boolean above = !tiny && dice.chance(0.4);
    List<Section> sections = new ArrayList<>(pages.size());
    List<Widget> turners = above ? turners(scene, sheet, pager, pages) : new ArrayList<>();
    int top = sheet.y();
    int bottom = top;
    int right = dice.below(pages.size());
    int row = dice.below(pages.get(right).size());
    int column = dice.between(1, terms.size() - 1);
    List<Widget> firsts = new ArrayList<>(pages.size());
    List<List<Widget>> cells = new ArrayList<>();
    for (List<String> keys : pages) {
      sheet.moveTo(top);
      List<List<String>> rows = keys.stream().map(name -> row(dice, name, terms)).toList();
      Section section =
          sheet
              .page()
              .section(
                  sections.isEmpty(),
                  () -> {
                    List<List<Widget>> table = sheet.table(headers, rows);
                    firsts.add(table.getFirst().getFirst());
                    if (sections.size() == right) {
                      cells.addAll(table);
                    }
                  });
      sections.add(section);
      bottom = Math.max(bottom, sheet.y());
    }
    sheet.moveTo(bottom);
    if (!above) {
      turners.addAll(turners(scene, sheet, pager, pages));
    }
    wire(scene, pager, sections, turners);
    plan(scene, pager, firsts, turners, right);
    Answer answer = Answer.below(scene, sheet);
    Widget value = cells.get(row).get(column);
    answer.is(value, other(cells, row, column));
    scene.show(sheet);
    String name = Asking.value(dice, pages.get(right).get(row));
    scene.instruct(answer.asked(Template.fill(asked(dice), terms.get(column).word(dice), name)));
  }

  /** The first cells of the rows of each page; by letters, all of a letter stand on one page. */
  private static List<List<String>> pages(Dice dice, Pager pager, Term key, int each, int count) {
    List<List<String>> pages = new ArrayList<>(count);
    if (pager != Pager.LETTERS) {
      boolean alike = key != Term.LAST_NAME && dice.chance(0.5);
      List<String> names =
          alike
              ? dice.shuffled(Namesakes.of(dice, key, each * count))
              : Namesakes.apart(dice, key, each * count);
      for (int i = 0; i < count; i++) {
        pages.add(names.subList(i * each, (i + 1) * each));
      }
      return pages;
    }
    List<String> names = Namesakes.apart(dice, key, each * count);
    names.removeIf(name -> initial(name) < 'A' || initial(name) > 'Z');
    names.sort(Comparator.comparing(name -> name.toUpperCase(Locale.ROOT)));
    List<String> page = new ArrayList<>(each);
    for (String name : names) {
      if (page.size() >= each && initial(page.getLast()) != initial(name)) {
        pages.add(page);
        page = new ArrayList<>(each);
      }
      page.add(name);
    }
    pages.add(page);
    return pages;
  }

  private static char initial(String name) {
    return Character.toUpperCase(name.charAt(0));
  }

  private static List<String> row(Dice dice, String name, List<Term> terms) {
    Person person = new Person(dice);
    List<String> row = new ArrayList<>(terms.size());
    row.add(name);
    terms.stream().skip(1).map(person::get).forEach(row::add);
    return row;
  }

  /** Another value of the column, for a near miss. */
  private static Widget other(List<List<Widget>> cells, int row, int column) {
    Widget right = cells.get(row).get(column);
    for (List<Widget> each : cells) {
      if (!each.get(column).text().equals(right.text())) {
        return each.get(column);
      }
    }
    return cells.get(row).getFirst();
  }

  /** What leads to other rows, side by side where there is room. */
  private static List<Widget> turners(
      Scene scene, Sheet sheet, Pager pager, List<List<String>> pages) {
    Dice dice = scene.dice();
    List<String> words = new ArrayList<>();
    switch (pager) {
      case ONWARD ->
          words.addAll(
              dice.of(
                  List.of("Previous", "Next"),
                  List.of("<", ">"),
                  List.of("Back", "More"),
                  List.of("Earlier rows", "Further rows")));
      case NUMBERS -> {
        String before = scene.skin().isTiny() ? "" : dice.of("", "", "Page ");
        for (int i = 1; i <= pages.size(); i++) {
          words.add(before + i);
        }
      }
      case LETTERS -> {
        String dash = dice.of("-", " - ", "...");
        for (List<String> page : pages) {
          char first = initial(page.getFirst());
          char last = initial(page.getLast());
          words.add(first == last ? String.valueOf(first) : first + dash + last);
        }
      }
    }
    Role role = dice.of(Role.LINK, Role.BUTTON);
    int font = scene.skin().fontPx();
    int high = font + 8;
    int x = sheet.x();
    List<Widget> turners = new ArrayList<>(words.size());
    for (String word : words) {
      int wide = Metrics.widthPx(word, font) + (role == Role.LINK ? 4 : 16);
      if (x > sheet.x() && x + wide > sheet.x() + sheet.widthPx()) {
        x = sheet.x();
        sheet.space(high + 2);
      }
      turners.add(sheet.page().add(role, x, sheet.y(), wide, high).name(word));
      x += wide + 8;
    }
    sheet.space(high + scene.skin().gapPx());
    return turners;
  }

  private static void wire(Scene scene, Pager pager, List<Section> sections, List<Widget> turners) {
    for (int i = 0; i < turners.size(); i++) {
      int place = i;
      turners
          .get(i)
          .onClick(() -> {
            int now = 0;
            while (!sections.get(now).shown()) {
              now++;
            }
            int to = pager == Pager.ONWARD ? now + 2 * place - 1 : place;
            show(pager, sections, turners, Math.clamp(to, 0, sections.size() - 1));
            scene.desk().scrollTo(0);
          });
    }
    show(pager, sections, turners, 0);
  }

  private static void show(Pager pager, List<Section> sections, List<Widget> turners, int page) {
    for (int i = 0; i < sections.size(); i++) {
      sections.get(i).show(i == page);
    }
    if (pager == Pager.ONWARD) {
      turners.getFirst().set(State.DISABLED, page == 0);
      turners.getLast().set(State.DISABLED, page == sections.size() - 1);
    } else {
      for (int i = 0; i < turners.size(); i++) {
        turners.get(i).set(State.SELECTED, i == page);
      }
    }
  }

  /** Page by page, for nobody knows which it is; but straight to where the letter says so. */
  private static void plan(
      Scene scene, Pager pager, List<Widget> firsts, List<Widget> turners, int right) {
    for (int i = 0; i < firsts.size(); i++) {
      if (i == right) {
        continue;
      }
      Widget turner =
          switch (pager) {
            case ONWARD -> i < right ? turners.getLast() : turners.getFirst();
            case NUMBERS -> turners.get(i < right ? i + 1 : i - 1);
            case LETTERS -> turners.get(right);
          };
      Widget first = firsts.get(i);
      scene.plan().pressWhen(view -> isOn(view, first, turner, pager), turner);
    }
  }

  /** Whether a page shows: by its first row, or where that is out of view by what it marks. */
  private static boolean isOn(View view, Widget first, Widget turner, Pager pager) {
    return view.shows(first)
        || (pager == Pager.LETTERS && view.shows(turner) && !view.is(turner, State.SELECTED));
  }

  private static String asked(Dice dice) {
    return dice.wording(
        "What is the %s of %s?",
        "Find the %s of %s in the table.",
        "Look up the %s of %s.",
        "Which %s has %s?",
        "Go through the table and give the %s of %s.",
        "The table lists %2$s. What is the %1$s?",
        "Please tell me the %s of %s; the table has several pages.",
        "Could you find out the %s of %s?",
        "I need the %s of %s from the list.",
        "Search the table for %2$s and read off the %1$s.",
        "In the row of %2$s, what is the %1$s?",
        "Give the %s that the list has for %s.",
        "%2$s is in this list. Which %1$s is given?",
        "Find %2$s; what stands under %1$s?",
        "What does the table say is the %s of %s?",
        "Report the %s of %s.",
        "The %s of %s is asked for.",
        "Not all rows show at once. Find the %s of %s.",
        "Look for %2$s, on this page or another, and note the %1$s.",
        "Somewhere in the table is %2$s. Say the %1$s.",
        "Check the list: which %s does %s have?",
        "Read the %s of %s from the table.",
        "For %2$s, find the %1$s.",
        "Turn to the rows with %2$s and give the %1$s.",
        "We are looking for the %s of %s.",
        "Under which %s is %s entered?");
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
