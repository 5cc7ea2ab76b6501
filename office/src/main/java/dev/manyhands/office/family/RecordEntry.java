package dev.manyhands.office.family;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One row of a table of records typed into a company's own software: find the form, fill, save. */
final class RecordEntry implements Family {
  private static final List<String> ELSEWHERE =
      List.of("Home", "Orders", "Reports", "Settings", "Invoices", "Calendar", "Help", "Tasks");
  private static final List<Term> ASKED =
      List.of(
          Term.FIRST_NAME,
          Term.LAST_NAME,
          Term.COMPANY,
          Term.EMAIL,
          Term.PHONE,
          Term.MOBILE,
          Term.STREET,
          Term.POSTCODE,
          Term.CITY,
          Term.COUNTRY,
          Term.SALUTATION,
          Term.LANGUAGE,
          Term.SEGMENT,
          Term.STATUS,
          Term.SOURCE,
          Term.BIRTHDAY,
          Term.JOB_TITLE,
          Term.TAX_NUMBER,
          Term.WEBSITE,
          Term.CUSTOMER_NUMBER,
          Term.NOTES,
          Term.NEWS,
          Term.INDUSTRY,
          Term.CONTACT_BY,
          Term.SINCE,
          Term.DEPARTMENT,
          Term.START_DATE);
  private static final List<Term> LEFT_ALONE =
      List.of(Term.FAX, Term.COUPON, Term.REFERENCE, Term.NICKNAME, Term.MIDDLE_NAME, Term.PAYMENT);

  @Override
  public String id() {
    return "entry/record-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    String one = dice.of("customer", "client", "contact", "member", "supplier", "employee");
    String many = one + "s";
    String many1 = capital(many);
    String add = dice.of("New " + one, "Add " + one, "Create " + one, "Add", "New", "Add new");

    List<Sheet> pages = new ArrayList<>(3);
    List<String> links = new ArrayList<>(dice.some(ELSEWHERE, dice.between(2, 5)));
    links.add(dice.below(links.size() + 1), many1);
    if (dice.chance(0.3)) {
      links.add(dice.below(links.size() + 1), add);
    }
    List<Runnable> listeners =
        links.stream()
            .<Runnable>map(
                l -> () -> scene.show(pages.get(l.equals(add) ? 2 : l.equals(many1) ? 1 : 0)))
            .toList();

    Sheet start =
        scene.sheet(
            dice.of("Overview", "Dashboard", "Start", "Home page", "Welcome", "My desk"),
            links,
            listeners);
    start.heading(start.page().title());
    start.aside();
    Widget shortcut = dice.chance(0.4) ? start.link(add) : null;
    Widget all = null;
    if (dice.chance(0.6)) {
      if (dice.chance(0.3)) {
        others(scene, start);
      } else {
        recent(scene, start);
      }
      all =
          start.link(
              dice.of(
                  "View all",
                  "Show all",
                  "More",
                  "All " + many,
                  "See all",
                  "Open list",
                  "List all",
                  "All entries"));
    }
    Sheet list = scene.sheet(many1, links, listeners);
    String said = said(dice, one);
    Widget saved = list.alert(said, Look.GOOD).show(false);
    list.heading(many1);
    if (dice.chance(0.3)) {
      recent(scene, list);
    }
    if (dice.chance(0.4)) {
      search(scene, list);
    }
    List<String> actions = new ArrayList<>(dice.some(OTHER_ACTIONS, dice.between(0, 2)));
    int place = dice.below(actions.size() + 1);
    actions.add(place, add);
    Widget create = dice.chance(0.3) ? list.link(add) : list.buttons(actions).get(place);
    others(scene, list);

    Sheet sheet = scene.sheet(dice.of("New " + one, capital(one)), links, listeners);
    sheet.heading(dice.of("New " + one, capital(one) + " details", "Add a " + one));
    Form form = form(scene, sheet);
    pages.addAll(List.of(start, list, sheet));
    if (all != null) {
      all.onClick(() -> scene.show(list));
    }
    create.onClick(() -> scene.show(sheet));
    Details details =
        dice.chance(0.4)
            ? new Details(scene, scene.sheet(capital(one), links, listeners), form, said)
            : null;
    form.commit(
        dice.of(
            "Save",
            "Save " + one,
            "Create",
            "Add " + one,
            "Submit",
            "OK",
            "Store",
            "Finish",
            "Confirm",
            "Keep",
            "Save record",
            "Save now",
            "Register"),
        () -> {
          saved.show(true);
          if (details == null) {
            scene.show(list);
          } else {
            details.show(scene);
          }
        });
    sheet
        .link(dice.of("Cancel", "Back", "Discard", "Close", "Leave", "Never mind", "Go back"))
        .onClick(() -> scene.show(list));

    if (shortcut != null) {
      shortcut.onClick(() -> scene.show(sheet));
      scene.plan().press(shortcut);
    }
    int direct = links.indexOf(add);
    Widget way = start.page().widgets().get(direct < 0 ? links.indexOf(many1) : direct);
    scene.plan().press(create).press(way).doneAt(saved);
    if (details != null) {
      scene.plan().doneAt(details.message);
    }
    scene.show(dice.chance(0.4) ? list : dice.chance(0.5) ? start : sheet);
    scene.obstacles();
    scene.instructRow(
        Template.fill(
            dice.wording(
                "Enter this %1$s.",
                "Add a new %1$s with these data and save it.",
                "Create the %1$s record below.",
                "Type this row into the list of %2$s.",
                "A new %1$s has to be entered. Leave empty what is empty.",
                "Please record the following %1$s.",
                "Please enter this %1$s and save.",
                "Could you add this %1$s to the system?",
                "Add this %1$s to the %2$s.",
                "Save a new %1$s with these data.",
                "Key in the %1$s below and save it.",
                "Open the form for a new %1$s, fill it in, and save it.",
                "There is a new %1$s. Please add it to the list.",
                "New %1$s: enter it and save.",
                "This %1$s is not in the system yet. Enter it.",
                "The following %1$s is to be entered and saved.",
                "Fill in the form for a new %1$s with these data.",
                "Type in the data of this %1$s and store them.",
                "The list of %2$s lacks this one. Add it.",
                "Make a new entry among the %2$s with the data given.",
                "Record this row as a new %1$s, then save.",
                "One %1$s is missing in the system; here are the data to enter.",
                "Please create a %1$s with what is given here and leave the rest empty.",
                "Put this row into the form for a new %1$s and save it.",
                "Let this be entered as a new %1$s.",
                "Transfer this row to the %2$s; what is empty stays empty.",
                "Please key this row in as a new %1$s and press the button.",
                "Register a new %1$s with these data.",
                "Enter the data below under %2$s and save them.",
                "The data of a new %1$s have come in. Enter and save them.",
                "Put this %1$s into the system, then save."),
            one,
            many),
        form);
    scene.solvedWhen(form::sentRight);
  }

  private static final List<String> OTHER_ACTIONS =
      List.of(
          "Import",
          "Export",
          "Print",
          "Refresh",
          "Filter",
          "Columns",
          "Share",
          "Sort",
          "Statistics");

  private static Form form(Scene scene, Sheet sheet) {
    Dice dice = scene.dice();
    Form form = sheet.form();
    int asked = dice.between(6, 14);
    List<Term> terms = new ArrayList<>(dice.some(ASKED, asked));
    List<Term> alone = dice.some(LEFT_ALONE, dice.between(0, 2));
    terms.addAll(alone);
    if (dice.chance(0.5)) {
      terms = dice.shuffled(terms);
    } else {
      terms.sort(null);
    }
    int half = dice.chance(0.3) ? terms.size() / 2 : -1;
    for (int i = 0; i < terms.size(); i++) {
      if (i == half) {
        form.heading(
            dice.wording(
                "Further data",
                "Details",
                "More",
                "Other data",
                "More details",
                "Extra data",
                "Additional data",
                "Also",
                "Miscellaneous",
                "More about it",
                "Additional information"));
      }
      Term term = terms.get(i);
      Input input = input(dice, term);
      if (alone.contains(term)) {
        form.add(input);
      } else if (term == Term.NEWS) {
        form.add(input.wants(scene.person().get(term)));
      } else if (dice.chance(0.15) && i > 1) {
        form.add(input.wants(""));
      } else if (dice.chance(0.2) && i > 1) {
        // A row need not say what it leaves empty.
        form.add(input);
      } else {
        if (dice.chance(0.15) && !Person.choices(term).isEmpty()) {
          input.holds(Person.choices(term).getFirst());
        }
        form.add(input.wants(scene.person().get(term)).required(dice.chance(0.4)));
      }
    }
    return form;
  }

  /** A page that shows what has been saved: a message, and the record. */
  private static final class Details {
    private final Sheet sheet;
    private final Widget message;
    private final Map<Field, Widget> lines = new LinkedHashMap<>();

    Details(Scene scene, Sheet sheet, Form form, String said) {
      this.sheet = sheet;
      this.message = sheet.alert(said, Look.GOOD);
      sheet.heading(sheet.page().title());
      for (Field field : form.fields().subList(0, Math.min(5, form.fields().size()))) {
        lines.put(field, sheet.paragraph(field.label() + ": " + field.wanted()));
      }
      List<Widget> _ =
          sheet.buttons(
              scene.dice().some(List.of("Edit", "Delete", "Print", "Copy", "History", "Share"), 2));
    }

    void show(Scene scene) {
      lines.forEach((field, line) ->
          line.text(field.label() + ": " + (field.value().isEmpty() ? "–" : field.value())));
      scene.show(sheet);
    }
  }

  private static Input input(Dice dice, Term term) {
    if (term == Term.NEWS) {
      return Input.tick(
              term,
              dice.of(
                  "Subscribe to the newsletter",
                  "Newsletter",
                  "Send news by e-mail",
                  "Put on the mailing list",
                  "Receive e-mail updates",
                  "News by e-mail",
                  "Send our news",
                  "Wants the newsletter",
                  "Keep informed by e-mail",
                  "Add to mailing list"))
          .byTerm();
    }
    if (term == Term.NOTES && dice.chance(0.6)) {
      return Input.area(term);
    }
    boolean few = !Person.choices(term).isEmpty() && Person.choices(term).size() <= 5;
    return few && dice.chance(0.4) ? Input.radio(term) : Input.of(term);
  }

  private static String said(Dice dice, String one) {
    return Template.fill(
        dice.wording(
            "%1$s saved.",
            "The %2$s has been saved.",
            "%1$s created successfully.",
            "Saved.",
            "%1$s added.",
            "The data have been saved.",
            "Entry saved.",
            "The record has been stored.",
            "%1$s stored.",
            "A new %2$s was created.",
            "Done.",
            "The %2$s is now in the system.",
            "The new %2$s has been added."),
        capital(one),
        one);
  }

  /** A field that is not for the task. */
  private static void search(Scene scene, Sheet list) {
    int tall = scene.skin().fieldPx();
    String words =
        scene.dice().of("Search", "Find", "Filter", "Search records", "Quick search", "Look up");
    list.page()
        .add(Role.TEXTBOX, list.x(), list.y(), Math.min(260, list.widthPx() - 90), tall)
        .name(words)
        .placeholder(words);
    if (scene.dice().chance(0.6)) {
      Widget _ =
          list.page()
              .button(
                  scene.dice().of("Search", "Find", "Go", "Look up", "Seek"),
                  list.x() + Math.min(260, list.widthPx() - 90) + 10,
                  list.y(),
                  80,
                  tall);
    }
    list.space(tall + scene.skin().gapPx());
  }

  /** What has happened lately, in lines that can be pressed and lead nowhere. */
  private static void recent(Scene scene, Sheet sheet) {
    Dice dice = scene.dice();
    Page page = sheet.page();
    sheet.heading(
        dice.of(
            "Recent",
            "Latest entries",
            "Activity",
            "Recently added",
            "News",
            "What is new",
            "Last changes",
            "Latest",
            "To do today"));
    Role role =
        dice.of(Role.LISTITEM, Role.LISTITEM, Role.LINK, Role.TEXT, Role.GENERIC, Role.TREEITEM);
    Role badge = dice.of(Role.LISTITEM, Role.GENERIC, Role.IMAGE);
    boolean initials = dice.chance(0.5);
    int tall = scene.skin().fontPx() + 6;
    for (int i = dice.between(2, 6); i > 0; i--) {
      Person person = new Person(dice);
      String name = person.get(Term.FULL_NAME);
      if (initials) {
        String last = person.get(Term.LAST_NAME);
        String letters = (name.substring(0, 1) + last.charAt(0)).toUpperCase(Locale.ROOT);
        say(page.add(badge, sheet.x(), sheet.y(), 30, tall), letters);
      }
      say(page.add(role, sheet.x() + 40, sheet.y(), 200, tall), name);
      say(
          page.add(dice.of(Role.LISTITEM, Role.TEXT), sheet.x() + 250, sheet.y(), 200, tall),
          person.get(dice.of(Term.COMPANY, Term.CITY, Term.INDUSTRY)));
      sheet.space(tall + scene.skin().gapPx());
    }
  }

  private static void say(Widget widget, String words) {
    Widget _ =
        switch (widget.role()) {
          case LISTITEM, TEXT -> widget.text(words);
          default -> widget.name(words);
        };
  }

  /** Records that were there before. */
  private static void others(Scene scene, Sheet list) {
    Dice dice = scene.dice();
    List<List<String>> rows = new ArrayList<>();
    for (int i = dice.between(0, 5); i > 0; i--) {
      Person person = new Person(dice);
      rows.add(List.of(person.get(Term.FULL_NAME), person.get(Term.CITY), person.get(Term.PHONE)));
    }
    if (!rows.isEmpty()) {
      list.table(List.of("Name", "City", "Phone"), rows);
    }
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(
        Mistake.SWAPS_TWO,
        Mistake.FORGETS_ONE,
        Mistake.NEVER_COMMITS,
        Mistake.WRONG_OPTION,
        Mistake.FILLS_EMPTY,
        Mistake.CUTS_SHORT);
  }
}
