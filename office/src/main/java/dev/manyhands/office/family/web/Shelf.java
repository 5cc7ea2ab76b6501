package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Plan;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A shop's goods, each with what it is put into the cart by, and what the cart holds. */
final class Shelf {
  private static final int ROOMY_PX = 460;
  private static final int CARD_PX = 190;

  /** How a number of something is put into the cart. */
  enum By {
    /** A button puts in one, whenever it is pressed. */
    BUTTON,
    /** A number is raised and lowered. */
    STEPPER,
    /** A number is typed, and a button puts in so many. */
    FIELD_AND_BUTTON,
    /** What stands in the field when it is ordered counts. */
    FIELD
  }

  private final Scene scene;
  private final Sheet sheet;
  private final Plan plan;
  private final By by;
  private final int font;
  private final int high;
  private final List<Goods> goods;
  private final List<Integer> wanted;
  private final int[] held;
  private final List<Widget> adders = new ArrayList<>();
  private final List<Widget> fields = new ArrayList<>();
  private final List<Widget> removers = new ArrayList<>();
  private final List<Widget> notes = new ArrayList<>();
  private final List<Widget> lines = new ArrayList<>();
  private final List<Widget> sums = new ArrayList<>(1);
  private final String add;
  private final String note;
  private final String sum;
  private final String remove;
  private final String none;
  private final List<String> signs;
  private final Role number;
  private final boolean grouped;
  private int linesY;

  Shelf(Scene scene, Sheet sheet, By by, List<Goods> goods, List<Integer> wanted) {
    Dice dice = scene.dice();
    this.scene = scene;
    this.sheet = sheet;
    this.plan = scene.plan();
    this.by = by;
    this.goods = goods;
    this.wanted = wanted;
    this.held = new int[goods.size()];
    this.font = scene.skin().fontPx();
    this.high = Math.min(scene.skin().fieldPx(), 28);
    boolean narrow = scene.skin().isTiny();
    this.add =
        narrow
            ? dice.of("Add", "Buy", "+", "Add", "To cart")
            : dice.of("Add to cart", "Add", "Add to basket", "Buy", "Put in cart", "Add to bag");
    this.note =
        narrow
            ? dice.of("x %d", "%d", "(%d)")
            : dice.of("%d in cart", "In cart: %d", "x %d", "%d chosen", "Added: %d");
    this.sum = dice.of("Cart: %d items", "%d in your basket", "Items: %d", "Your cart (%d)", "%d");
    this.remove = narrow ? dice.of("x", "X", "-") : dice.of("Remove", "x", "Take out", "Delete");
    this.none = by == By.FIELD_AND_BUTTON ? dice.of("1", "1", "0", "") : dice.of("0", "0", "");
    this.signs = dice.of(List.of("-", "+"), List.of("-", "+"), List.of("▼", "▲"));
    this.number = dice.of(Role.TEXT, Role.SPINBUTTON, Role.TEXTBOX);
    this.grouped = dice.chance(0.3);
    if (dice.chance(0.3)) {
      sums.add(sheet.paragraph(Template.fill(sum, 0)));
    }
    layOut(dice.of("$%d.%02d", "$%d.%02d", "€%d.%02d", "%d.%02d EUR", "£%d.%02d", "USD %d.%02d"));
    if (sums.isEmpty() && dice.chance(0.6)) {
      sums.add(sheet.paragraph(Template.fill(sum, 0)));
    }
  }

  /** How many of each are in the cart. */
  List<Integer> held() {
    List<Integer> each = new ArrayList<>(goods.size());
    for (int i = 0; i < goods.size(); i++) {
      each.add(by == By.FIELD ? number(fields.get(i).value()) : held[i]);
    }
    return each;
  }

  /** Shows what the cart holds line by line where the sheet stands; maybe nowhere else then. */
  void list() {
    linesY = sheet.y();
    for (int i = 0; i < goods.size(); i++) {
      int wide = Math.min(sheet.widthPx(), 360);
      lines.add(sheet.page().text("", sheet.x(), sheet.y(), wide, font + 6).show(false));
      sheet.space(font + 8);
    }
    boolean beside = by == By.STEPPER || scene.dice().chance(0.5);
    if (!beside) {
      notes.clear();
    }
  }

  /** What is beside something wanted could be taken for it. */
  private void confuse() {
    int right = 0;
    while (wanted.get(right) == 0) {
      right++;
    }
    if (by != By.FIELD) {
      plan.confuse(adders.get(right), adders.get((right + 1) % adders.size()));
    }
  }

  private void layOut(String price) {
    Dice dice = scene.dice();
    boolean rows = sheet.widthPx() >= ROOMY_PX && dice.chance(0.6);
    int most = rows ? 1 : Math.clamp(sheet.widthPx() / CARD_PX, 1, 4);
    int columns = most > 1 ? dice.between(2, most) : 1;
    int columnPx = Math.min(sheet.widthPx() / columns, columns > 1 ? 280 : 700);
    boolean told = !rows && !scene.skin().isTiny() && dice.chance(0.3);
    Role role = dice.of(Role.TEXT, Role.TEXT, Role.LINK);
    int gap = Math.min(scene.skin().gapPx(), 14) + 2;
    int top = sheet.y();
    int bottom = top;
    for (int i = 0; i < goods.size(); i++) {
      if (i % columns == 0) {
        top = i == 0 ? top : bottom + gap;
      }
      int x = sheet.x() + i % columns * columnPx;
      Goods each = goods.get(i);
      String costs = Template.fill(price, each.cents() / 100, each.cents() % 100);
      int pricePx = Metrics.widthPx(costs, font) + 4;
      int namePx = Math.min(Metrics.widthPx(each.name(), font) + 2, columnPx - pricePx - 12);
      Widget name = sheet.page().add(role, x, top, rows ? Math.min(namePx, 220) : namePx, font + 6);
      if (role == Role.LINK) {
        name.name(each.name());
      } else {
        name.text(each.name());
      }
      int priceX = rows ? x + 226 : x + namePx + 8;
      sheet.page().text(costs, priceX, top, pricePx, font + 6);
      int y = rows ? top : top + font + 8;
      if (told) {
        String words = Prose.sentence(dice);
        sheet.page().text(words, x, y, columnPx - 12, font + 6).look(Look.MUTED);
        y += font + 8;
      }
      controls(i, rows ? x + 310 : x, y);
      bottom = y + high;
    }
    sheet.moveTo(bottom + gap);
    confuse();
  }

  private void controls(int place, int left, int y) {
    int addPx = Metrics.widthPx(add, font) + 16;
    switch (by) {
      case BUTTON -> {
        Widget adder = button(add, left, y, addPx, place, 1);
        adders.add(adder);
        Widget taker = cart(place, left + addPx + 6, y);
        plan.pressWhen(view -> lacks(view, place) > 0, adder)
            .pressWhen(view -> lacks(view, place) < 0, taker);
      }
      case STEPPER -> {
        int signPx = Metrics.widthPx("+", font) + 14;
        Widget fewer = button(signs.getFirst(), left, y, signPx, place, -1);
        Widget shown = sheet.page().add(number, left + signPx + 2, y, font + 20, high);
        Widget more = button(signs.getLast(), left + signPx + font + 24, y, signPx, place, 1);
        if (number != Role.TEXT) {
          shown.name(goods.get(place).name()).set(State.READONLY, true);
        }
        adders.add(more);
        notes.add(shown);
        write(place);
        plan.pressWhen(view -> lacks(view, place) > 0, more)
            .pressWhen(view -> lacks(view, place) < 0, fewer);
      }
      case FIELD_AND_BUTTON -> {
        Widget field = field(place, left, y);
        int addX = left + field.box().width() + 4;
        Widget adder = sheet.page().button(add, addX, y, addPx, high);
        adders.add(belonging(adder, place));
        adder.onClick(() -> {
          put(place, held[place] + number(field.value()));
          field.value(none);
        });
        Widget taker = cart(place, addX + addPx + 6, y);
        String many = Integer.toString(wanted.get(place));
        if (wanted.get(place) > 0) {
          plan.fillWhen(view -> lacks(view, place) == wanted.get(place), field, many);
        }
        plan.pressWhen(
                view ->
                    lacks(view, place) == wanted.get(place)
                        && wanted.get(place) > 0
                        && view.holds(field, many),
                adder)
            .pressWhen(
                view -> lacks(view, place) != 0 && lacks(view, place) != wanted.get(place), taker);
      }
      case FIELD -> {
        Widget field = field(place, left, y);
        field.onChange(this::total);
        plan.fill(field, wanted.get(place) == 0 ? none : Integer.toString(wanted.get(place)));
      }
    }
  }

  private Widget field(int place, int left, int y) {
    Role role = number == Role.SPINBUTTON ? Role.SPINBUTTON : Role.TEXTBOX;
    Widget field = sheet.page().add(role, left, y, font + 28, high).value(none);
    fields.add(field.name(goods.get(place).name()));
    return field;
  }

  /** A button that changes by so many what is in the cart. */
  private Widget button(String words, int x, int y, int wide, int place, int more) {
    Widget button = belonging(sheet.page().button(words, x, y, wide, high), place);
    return button.onClick(() -> put(place, Math.max(0, held[place] + more)));
  }

  /** What the cart holds of something, and the button that takes it out again. */
  private Widget cart(int place, int left, int y) {
    int notePx = Metrics.widthPx(Template.fill(note, 10), font) + 2;
    notes.add(sheet.page().text("", left, y, notePx, high).show(false));
    int removePx = Metrics.widthPx(remove, font) + 12;
    Widget taker = sheet.page().button(remove, left + notePx + 4, y, removePx, high).show(false);
    taker.onClick(() -> put(place, 0));
    removers.add(belonging(taker, place));
    return taker;
  }

  private Widget belonging(Widget widget, int place) {
    return grouped ? widget.group(goods.get(place).name()) : widget;
  }

  private void put(int place, int count) {
    held[place] = count;
    write(place);
    total();
  }

  private void write(int place) {
    int count = held[place];
    if (by == By.STEPPER) {
      Widget shown = notes.get(place);
      if (number == Role.TEXT) {
        shown.text(Integer.toString(count));
      } else {
        shown.value(Integer.toString(count));
      }
      return;
    }
    if (!notes.isEmpty()) {
      notes.get(place).text(Template.fill(note, count)).show(count > 0);
    }
    removers.get(place).show(count > 0);
  }

  private void total() {
    List<Integer> counts = held();
    int all = counts.stream().mapToInt(Integer::intValue).sum();
    sums.forEach(shown -> shown.text(Template.fill(sum, all)));
    int y = linesY;
    for (int i = 0; i < lines.size(); i++) {
      Widget line = lines.get(i).show(counts.get(i) > 0);
      if (counts.get(i) > 0) {
        line.text(counts.get(i) + " x " + goods.get(i).name());
        line.at(line.box().x(), y, line.box().width(), line.box().height());
        y += line.box().height() + 2;
      }
    }
  }

  /** How many are missing in the cart, as far as it is seen; 0 where the whole row is not. */
  private int lacks(View view, int place) {
    Element adder = view.find(adders.get(place));
    if (adder == null || adder.box().height() < high) {
      return 0;
    }
    Element shown = view.find((notes.isEmpty() ? lines : notes).get(place));
    return wanted.get(place) - (shown == null ? 0 : number(shown.label() + shown.value()));
  }

  /** The first number in some words. */
  private static int number(String words) {
    String digits = words.replaceAll("^\\D*(\\d*).*", "$1");
    return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }
}
