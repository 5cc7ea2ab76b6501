package dev.manyhands.office.family.assembled;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.family.assembled.Part.Kind;
import dev.manyhands.office.family.web.Suggestions;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Controls of every kind, drawn by chance and laid out where a sheet stands. */
final class Parts {
  /** How many keys away from its middle a slider is set at most. */
  private static final int FARTHEST = 8;

  private static final int YEARS = 6;
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Scene scene;
  private final Dice dice;
  private final List<Part> parts = new ArrayList<>();
  private final List<Suggestions> offers = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  Parts(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice();
  }

  List<Part> all() {
    return parts;
  }

  List<Part> asked() {
    return parts.stream().filter(Part::isAsked).toList();
  }

  List<List<String>> held() {
    return parts.stream().map(part -> part.held().get()).toList();
  }

  List<List<String>> wanted() {
    return parts.stream().map(Part::wanted).toList();
  }

  /** How many controls have room below each other where a sheet stands, beside a button. */
  static int fits(Scene scene, Sheet sheet) {
    int partPx = scene.skin().fieldPx() + 2 * scene.skin().fontPx() + 14 + scene.skin().gapPx();
    int room = scene.skin().heightPx() - sheet.y() - 3 * scene.skin().fieldPx();
    return Math.clamp(room / partPx, 1, 7);
  }

  /** Lays out a control; one that is not asked for is to stay as it is. */
  Part add(Sheet sheet, Form form, Kind kind, boolean asked) {
    return add(sheet, form, kind, name(kind), asked);
  }

  /** Two of the same kind, told apart by a word before their names. */
  void twins(Sheet sheet, Form form, Kind kind) {
    List<String> roles = dice.shuffled(dice.of(Names.ROLES));
    Named name = name(kind);
    for (String role : roles) {
      add(sheet, form, kind, name.as(role), true);
    }
  }

  /** What a control is about. */
  private record Named(String label, String said, Term term, List<String> options) {
    Named as(String role) {
      return new Named(
          role + " " + label.toLowerCase(Locale.ROOT),
          role + " " + said.toLowerCase(Locale.ROOT),
          term,
          options);
    }
  }

  private Part add(Sheet sheet, Form form, Kind kind, Named name, boolean asked) {
    Part part =
        switch (kind) {
          case TEXT, AREA, LIST, RADIO, TICK -> field(form, kind, name, asked);
          case SLIDER -> slider(sheet, name, asked);
          case STEPPER -> stepper(sheet, name, asked);
          case DATE -> date(sheet, name, asked);
          case SUGGEST -> suggest(form, name, asked);
        };
    if (kind == Kind.SLIDER || kind == Kind.STEPPER || kind == Kind.DATE) {
      sheet.space(scene.skin().gapPx());
    }
    parts.add(part);
    return part;
  }

  private Named name(Kind kind) {
    while (true) {
      Named name = draw(kind);
      if (used.add(name.term == Term.FAX ? name.label : name.term.name())) {
        return name;
      }
    }
  }

  /** The term of what has none of its own is one that no page asks for. */
  private Named draw(Kind kind) {
    return switch (kind) {
      case TEXT -> term(dice.of(Names.TEXTS));
      case AREA -> {
        boolean free = Names.AREAS.stream().anyMatch(term -> !used.contains(term.name()));
        yield term(dice.of(free ? Names.AREAS : Names.TEXTS));
      }
      case LIST, RADIO -> {
        Names.Choice choice = dice.of(Names.CHOICES);
        yield plain(choice.name(), choice.options());
      }
      case TICK -> plain(dice.of(Names.TICKS), List.of());
      case SLIDER -> plain(dice.of(Names.LEVELS), List.of());
      case STEPPER -> plain(dice.of(Names.NUMBERS), List.of());
      case DATE -> plain(dice.of(Names.DATES), List.of());
      case SUGGEST -> {
        boolean place = dice.chance(0.5);
        String label = dice.of(place ? Names.PLACES : Names.PEOPLE);
        yield plain(label, entries(place ? Term.CITY : Term.FULL_NAME));
      }
    };
  }

  private Named term(Term term) {
    return new Named(term.word(dice), term.word(dice), term, List.of());
  }

  private static Named plain(String label, List<String> options) {
    return new Named(label, label, Term.FAX, options);
  }

  /** Entries to be suggested, none of which is part of another. */
  private List<String> entries(Term term) {
    List<String> names = new ArrayList<>();
    int count = dice.between(3, 8);
    while (names.size() < count) {
      String name = new Person(dice).get(term);
      if (names.stream().noneMatch(other -> isLike(other, name))) {
        names.add(name);
      }
    }
    int style = dice.below(3);
    return names.stream()
        .map(name ->
            switch (style) {
              case 0 -> name;
              case 1 -> name + " (" + (char) ('A' + dice.below(26)) + dice.between(10, 99) + ")";
              default -> name + " - " + dice.between(100, 999);
            })
        .toList();
  }

  private static boolean isLike(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.contains(b) || b.contains(a);
  }

  /** Whether nothing is offered that lies over the page. */
  private boolean idle(View view) {
    return offers.stream().noneMatch(offer -> offer.isOpen(view));
  }

  private Part field(Form form, Kind kind, Named name, boolean asked) {
    Input input =
        switch (kind) {
          case AREA -> Input.area(name.term);
          case LIST -> Input.list(name.term).options(name.options);
          case RADIO -> Input.radio(name.term).options(name.options);
          case TICK -> Input.tick(name.term, name.label);
          default -> Input.text(name.term);
        };
    input.label(name.label).unplanned();
    String said = "";
    if (kind == Kind.TICK) {
      boolean on = dice.chance(0.3);
      input.holds(on ? Field.YES : "");
      if (asked) {
        input.wants(on ? "" : Field.YES);
        said = on ? "off" : "on";
      }
    } else {
      List<String> mixed = dice.shuffled(name.options);
      String start = kind == Kind.LIST && dice.chance(0.5) ? mixed.getFirst() : "";
      input.holds(start);
      if (asked) {
        said = mixed.isEmpty() ? new Person(dice).get(name.term) : mixed.getLast();
        input.wants(said);
      }
    }
    Field field = form.add(input);
    if (asked) {
      planField(field);
    }
    return new Part(
        kind,
        name.said,
        said,
        field.control(),
        () -> List.of(field.value()),
        List.of(field.wanted()));
  }

  private void planField(Field field) {
    switch (field.control().role()) {
      case CHECKBOX ->
          scene.plan().checkWhen(this::idle, field.control(), field.wanted().equals(Field.YES));
      case RADIO -> {
        for (Widget radio : field.controls()) {
          if (radio.name().equals(field.wanted())) {
            scene.plan().checkWhen(this::idle, radio);
          }
        }
      }
      default -> scene.plan().fillWhen(this::idle, field.control(), field.wanted());
    }
  }

  private Part suggest(Form form, Named name, boolean asked) {
    Field field = form.add(Input.text(Term.FAX).label(name.label).unplanned());
    Widget control = field.control();
    Suggestions offer = new Suggestions(scene, control, dice.shuffled(name.options), true);
    offers.add(offer);
    String right = asked ? dice.of(name.options) : "";
    String said = right.replaceAll(" (\\(.*|- \\d+)$", "");
    if (asked) {
      offer.plan(scene.plan(), offers, said, right);
    }
    return new Part(
        Kind.SUGGEST, name.said, said, control, () -> List.of(control.value()), List.of(right));
  }

  private Part slider(Sheet sheet, Named name, boolean asked) {
    caption(sheet, name.label);
    int most = dice.of(5, 10, 10, 20, 100);
    int middle = most / 2;
    int far = Math.min(middle, FARTHEST);
    int start = dice.chance(0.5) ? 0 : dice.between(0, most);
    int wanted = asked ? middle + dice.between(-far, far) : start;
    if (asked && wanted == start) {
      wanted = wanted == middle ? middle + 1 : middle;
    }
    String words = Integer.toString(wanted);
    int wide = Math.min(sheet.widthPx() - 44, dice.between(50, 130) * 2) / 2 * 2;
    int high = Math.min(scene.skin().fieldPx(), 24);
    Widget slider = sheet.page().add(Role.SLIDER, sheet.x(), sheet.y(), wide, high).range(0, most);
    slider.name(name.label).value(Integer.toString(start));
    Widget number = sheet.page().text(slider.value(), sheet.x() + wide + 6, sheet.y(), 34, high);
    slider.onChange(() -> number.text(slider.value()));
    sheet.space(high);
    if (asked) {
      scene.plan().fillWhen(this::idle, slider, words);
    }
    return new Part(
        Kind.SLIDER,
        name.said,
        asked ? words : "",
        slider,
        () -> List.of(slider.value()),
        List.of(words));
  }

  private Part stepper(Sheet sheet, Named name, boolean asked) {
    caption(sheet, name.label);
    int start = dice.below(5);
    int aim = asked ? start + dice.between(1, 5) : start;
    if (asked && start > 1 && dice.chance(0.3)) {
      aim = start - dice.between(1, start);
    }
    int wanted = aim;
    List<String> signs =
        dice.of(List.of("-", "+"), List.of("Less", "More"), List.of("Minus", "Plus"));
    int font = scene.skin().fontPx();
    int high = Math.min(scene.skin().fieldPx(), 28);
    int signPx = Metrics.widthPx("Minus", font) + 10;
    int x = sheet.x();
    Widget less = sheet.page().button(signs.getFirst(), x, sheet.y(), signPx, high);
    Widget number = sheet.page().text("" + start, x + signPx + 6, sheet.y(), 30, high);
    Widget more = sheet.page().button(signs.getLast(), x + signPx + 42, sheet.y(), signPx, high);
    less.group(name.label).onClick(() -> count(number, -1));
    more.group(name.label).onClick(() -> count(number, 1));
    number.group(name.label);
    sheet.space(high);
    if (asked) {
      scene
          .plan()
          .pressWhen(view -> idle(view) && away(view.find(number), wanted) > 0, more)
          .pressWhen(view -> idle(view) && away(view.find(number), wanted) < 0, less);
    }
    String words = Integer.toString(wanted);
    return new Part(
        Kind.STEPPER,
        name.said,
        asked ? words : "",
        number,
        () -> List.of(number.text()),
        List.of(words));
  }

  private static void count(Widget number, int by) {
    number.text(Integer.toString(Math.clamp(Integer.parseInt(number.text()) + by, 0, 99)));
  }

  private static int away(@Nullable Element seen, int aim) {
    return seen == null ? 0 : aim - Integer.parseInt(seen.text());
  }

  /** A day, a month and a year to be chosen from a list each. */
  private Part date(Sheet sheet, Named name, boolean asked) {
    caption(sheet, name.label);
    int first = dice.between(1960, 2026);
    LocalDate date = LocalDate.of(first, 1, 1).plusDays(dice.below(YEARS * 365));
    List<String> days = IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).toList();
    List<String> years = IntStream.range(first, first + YEARS).mapToObj(Integer::toString).toList();
    String blank = dice.of("", "-", "...");
    List<String> right =
        List.of(
            Integer.toString(date.getDayOfMonth()),
            MONTHS.get(date.getMonthValue() - 1),
            Integer.toString(date.getYear()));
    List<List<String>> choices = List.of(days, MONTHS, years);
    List<String> names = List.of("Day", "Month", "Year");
    List<Integer> order =
        dice.of(List.of(0, 1, 2), List.of(0, 1, 2), List.of(1, 0, 2), List.of(2, 1, 0));
    int wide = Math.min(110, (sheet.widthPx() - 16) / 3);
    int high = scene.skin().fieldPx();
    Widget[] lists = new Widget[3];
    for (int i = 0; i < order.size(); i++) {
      int what = order.get(i);
      List<String> options = new ArrayList<>(List.of(blank));
      options.addAll(choices.get(what));
      int x = sheet.x() + i * (wide + 8);
      Widget list = sheet.page().add(Role.COMBOBOX, x, sheet.y(), wide, high).options(options);
      lists[what] = list.name(names.get(what)).group(name.label).value(blank);
      if (asked) {
        scene.plan().fillWhen(this::idle, list, right.get(what));
      }
    }
    sheet.space(high);
    List<String> wanted = asked ? right : List.of(blank, blank, blank);
    return new Part(
        Kind.DATE,
        name.said,
        asked ? written(date) : "",
        lists[0],
        () -> Stream.of(lists).map(Widget::value).toList(),
        wanted);
  }

  private String written(LocalDate date) {
    boolean clear = date.getDayOfMonth() > 12;
    String pattern =
        clear
            ? dice.of("d MMMM uuuu", "MMMM d, uuuu", "MM/dd/uuuu", "uuuu-MM-dd", "dd.MM.uuuu")
            : dice.of("d MMMM uuuu", "d MMMM uuuu", "MMMM d, uuuu", "uuuu-MM-dd");
    return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  private void caption(Sheet sheet, String words) {
    sheet.space(scene.skin().gapPx());
    sheet.paragraph(words);
    sheet.space(2 - scene.skin().gapPx());
  }

  /** A button that hands in all that is held; counts where the condition holds. */
  Widget commit(Sheet sheet, String words, Predicate<View> when) {
    Widget button = sheet.button(words).look(Look.PRIMARY);
    Receipt receipt = new Receipt(scene, sheet, Receipt.saved(dice));
    List<List<List<String>>> sent = new ArrayList<>(1);
    button.onClick(() -> {
      sent.add(held());
      receipt.show();
    });
    scene.plan().commitWhen(view -> idle(view) && when.test(view), button);
    scene.solvedWhen(() -> sent.equals(List.of(wanted())));
    return button;
  }

  /** What is asked for, as the data of an instruction. */
  List<Instruction.Field> data() {
    return asked().stream().map(part -> new Instruction.Field(part.name(), part.said())).toList();
  }
}
