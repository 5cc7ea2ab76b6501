package dev.manyhands.office.scene;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.scene.Skin.Labels;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields laid out as the skin says, what they shall hold, and what has been sent. Fields stand in
 * the order in which they are added.
 */
public final class Form {
  private static final int SHARE_OF_LABEL = 40;
  private static final List<String> BLANKS =
      List.of(
          "Please choose",
          "Select",
          "Select...",
          "- none -",
          "Please select",
          "Choose one",
          "Choose",
          "Choose...",
          "Pick one",
          "Not chosen",
          "Nothing selected",
          "Please pick",
          "---");

  private final Scene scene;
  private final Sheet sheet;
  private final Skin skin;
  private final int columns;
  private final int columnPx;
  private final Skin.Labels labels;
  private final boolean examples;
  private final String blank;
  private final List<Field> fields = new ArrayList<>();
  private final List<List<String>> records = new ArrayList<>(1);
  private boolean planned = true;
  private int column;
  private int rowTop;
  private int rowHeight;

  Form(Scene scene, Sheet sheet) {
    this.scene = scene;
    this.sheet = sheet;
    this.skin = scene.skin();
    this.columns = skin.columnsIn(sheet.widthPx());
    this.columnPx = Math.min(420, (sheet.widthPx() - (columns - 1) * skin.gapPx()) / columns);
    this.labels = columnPx < 260 && skin.labels() == Labels.LEFT ? Labels.ABOVE : skin.labels();
    this.rowTop = sheet.y();
    this.examples = scene.dice().chance(0.25);
    this.blank = scene.dice().chance(0.5) ? "" : scene.dice().of(BLANKS);
  }

  /** How it is filled in and sent is not part of the plan. */
  public Form unplanned() {
    planned = false;
    return this;
  }

  /** Adds a field. */
  public Field add(Input input) {
    Dice dice = scene.dice();
    input.blank = blank;
    String label = input.label != null ? input.label : input.term.word(dice);
    boolean wide = input.role == Role.TEXTAREA || input.role == Role.RADIO;
    if (column == columns || (wide && column > 0) || sheet.y() > rowTop + rowHeight) {
      nextRow();
    }
    int x = sheet.x() + column * (columnPx + skin.gapPx());
    Field field =
        switch (input.role) {
          case CHECKBOX -> checkbox(input, label, x);
          case RADIO -> radios(input, label, x);
          default -> entry(input, label, x);
        };
    column = wide ? columns : column + 1;
    fields.add(field);
    if (planned && !input.unplanned) {
      field.planInto(scene.plan());
    }
    sheet.moveTo(rowTop + rowHeight);
    return field;
  }

  /** A heading between fields. */
  public void heading(String words) {
    nextRow();
    sheet.moveTo(rowTop);
    sheet.heading(words);
    rowTop = sheet.y();
  }

  /** The button that sends the form; {@code sent} runs when all is in order. */
  public Widget commit(String words, Runnable sent) {
    nextRow();
    sheet.moveTo(rowTop);
    Widget button = sheet.button(words).look(Look.PRIMARY);
    button.onClick(() -> {
      if (check()) {
        records.add(values());
        sent.run();
      }
    });
    sheet.page().defaultButton(button);
    if (planned) {
      scene.plan().commit(button);
    }
    return button;
  }

  public List<Field> fields() {
    return fields;
  }

  /** What the fields hold now, in order. */
  public List<String> values() {
    return fields.stream().map(Field::value).toList();
  }

  /** What has been sent, in order. */
  public List<List<String>> records() {
    return records;
  }

  /** Whether exactly what is wanted has been sent, once. */
  public boolean sentRight() {
    return records.size() == 1
        && records.getFirst().equals(fields.stream().map(Field::wanted).toList());
  }

  /** Whether what was sent last is what is wanted, whatever was sent and refused before. */
  public boolean lastSentRight() {
    return !records.isEmpty()
        && records.getLast().equals(fields.stream().map(Field::wanted).toList());
  }

  /** Complains about what is missing or wrong, and goes to the first such field. */
  public boolean check() {
    Field first = null;
    for (Field field : fields) {
      String complaint = complaint(field);
      field.complain(complaint);
      if (complaint != null && first == null) {
        first = field;
      }
    }
    if (first != null) {
      sheet.page().desk().focus(first.control());
    }
    return first == null;
  }

  private static @Nullable String complaint(Field field) {
    String value = field.value();
    if (field.input.required && value.isBlank()) {
      return "Please fill in this field";
    }
    boolean wrong = field.input.check != null && !value.isEmpty() && !field.input.check.test(value);
    return wrong ? field.input.complaint : null;
  }

  private void nextRow() {
    if (column > 0) {
      rowTop += rowHeight + skin.gapPx();
      rowHeight = 0;
      column = 0;
    }
    rowTop = Math.max(rowTop, sheet.y());
  }

  private Field entry(Input input, String label, int x) {
    Dice dice = scene.dice();
    Page page = sheet.page();
    int font = skin.fontPx();
    int line = font + 6;
    String shown = Words.decorated(label, skin, input.required);
    boolean inside =
        labels == Labels.INSIDE && input.role != Role.COMBOBOX && input.holds.isEmpty();
    int fieldX = x;
    int fieldY = rowTop;
    int fieldPx = columnPx;
    int tall = input.role == Role.TEXTAREA ? 3 * (font + 5) + 14 : skin.fieldPx();
    Widget words = null;
    if (!inside && labels == Labels.LEFT) {
      int labelPx = columnPx * SHARE_OF_LABEL / 100;
      words = page.text(shown, x, rowTop + (skin.fieldPx() - line) / 2, labelPx - 6, line);
      fieldX += labelPx;
      fieldPx -= labelPx;
    } else if (!inside) {
      words = page.text(shown, x, rowTop, Math.min(columnPx, width(shown)), line);
      fieldY += line + 2;
    }
    Widget control = page.add(input.role, fieldX, fieldY, fieldPx, tall).name(shown);
    if (input.role == Role.COMBOBOX) {
      control.options(choices(input));
    } else if (inside) {
      control.placeholder(shown);
    } else if (examples && !input.secret) {
      String example = new Person(dice).get(input.term);
      control.placeholder(example).hint(example);
    }
    control.value(input.role == Role.COMBOBOX && input.holds.isEmpty() ? input.blank : input.holds);
    control.set(State.REQUIRED, input.required);
    control.set(State.PROTECTED, input.secret);
    if (words != null) {
      words.labels(control);
    }
    Widget complaint = complaint(fieldX, fieldY + tall + 1, fieldPx);
    rowHeight = Math.max(rowHeight, fieldY + tall + complaintPx() - rowTop);
    return new Field(input, label, List.of(control), complaint);
  }

  /** The options; where a whole open list has no room above or below, as many as have. */
  private List<String> choices(Input input) {
    int roomPx = (skin.heightPx() - skin.fieldPx()) / 2 - 4;
    int listPx = sheet.page().desk().listPx();
    int rows = roomPx >= listPx ? Integer.MAX_VALUE : roomPx / sheet.page().desk().rowPx();
    int count = input.options.size();
    List<String> options = new ArrayList<>(count + 1);
    boolean blank = input.holds.isEmpty();
    if (blank) {
      options.add(input.blank);
    }
    int surplus = count - rows + (blank ? 1 : 0);
    int from = surplus > 0 ? scene.dice().below(count) : 0;
    boolean[] left = new boolean[count];
    for (int i = 0; surplus > 0 && i < count; i++) {
      int place = (from + i) % count;
      String option = input.options.get(place);
      if (!option.equals(input.wanted) && !option.equals(input.holds)) {
        left[place] = true;
        surplus--;
      }
    }
    for (int i = 0; i < count; i++) {
      if (!left[i]) {
        options.add(input.options.get(i));
      }
    }
    return options;
  }

  private Field checkbox(Input input, String label, int x) {
    Page page = sheet.page();
    int side = skin.fontPx() + 2;
    Widget box =
        page.add(Role.CHECKBOX, x, rowTop + (skin.fieldPx() - side) / 2, side, side)
            .name(label)
            .set(State.CHECKED, input.holds.equals(Field.YES))
            .set(State.REQUIRED, input.required);
    int line = skin.fontPx() + 6;
    page.text(
            label,
            x + side + 8,
            rowTop + (skin.fieldPx() - line) / 2,
            Math.min(width(label), columnPx - side - 8),
            line)
        .labels(box);
    Widget complaint = complaint(x, rowTop + skin.fieldPx(), columnPx);
    rowHeight = Math.max(rowHeight, skin.fieldPx() + complaintPx());
    return new Field(input, label, List.of(box), complaint);
  }

  private Field radios(Input input, String label, int x) {
    Page page = sheet.page();
    int line = skin.fontPx() + 6;
    int side = skin.fontPx() + 1;
    String legend = Words.decorated(label, skin, input.required);
    page.text(legend, x, rowTop, width(legend), line);
    int roomPx = sheet.x() + sheet.widthPx() - x;
    int optionX = x;
    int optionY = rowTop + line + 4;
    List<Widget> radios = new ArrayList<>(input.options.size());
    for (String option : input.options) {
      int widthPx = width(option);
      if (optionX > x && optionX + side + 8 + widthPx > x + roomPx) {
        optionX = x;
        optionY += line + 6;
      }
      Widget radio =
          page.add(Role.RADIO, optionX, optionY + (line - side) / 2, side, side)
              .name(option)
              .group(legend)
              .set(State.CHECKED, option.equals(input.holds));
      page.text(option, optionX + side + 6, optionY, widthPx, line).labels(radio);
      radios.add(radio);
      optionX += side + 6 + widthPx + 18;
    }
    int bottom = optionY + line;
    Widget complaint = complaint(x, bottom, roomPx);
    rowHeight = Math.max(rowHeight, bottom + complaintPx() - rowTop);
    return new Field(input, label, List.copyOf(radios), complaint);
  }

  private int complaintPx() {
    return skin.fontPx() + 4;
  }

  private Widget complaint(int x, int y, int widthPx) {
    return sheet
        .page()
        .add(Role.ALERT, x, y, widthPx, skin.fontPx() + 3)
        .look(Look.BAD)
        .show(false);
  }

  private int width(String words) {
    return Metrics.widthPx(words, skin.fontPx()) + 2;
  }
}
