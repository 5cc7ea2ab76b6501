package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Plan;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Section;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What asks for the rest of an event: its name, and how long it is or when it ends. */
final class EventDialog {
  private static final int WIDE_PX = 300;

  final Widget name;
  final Widget create;
  private final Scene scene;
  private final Sheet sheet;
  private final List<Widget> lengths;
  private @Nullable Section section;
  private @Nullable Pane pane;

  private EventDialog(
      Scene scene, Sheet sheet, Widget name, List<Widget> lengths, Widget create, Widget cancel) {
    this.scene = scene;
    this.sheet = sheet;
    this.name = name;
    this.lengths = lengths;
    this.create = create;
    cancel.onClick(this::close);
  }

  /** In a pane, with a list of lengths, or none. */
  static EventDialog of(Scene scene, List<String> lengths) {
    return over(scene, "Length", lengths, false);
  }

  /** In a pane, with what else is to be chosen as a list or as radio buttons. */
  static EventDialog over(Scene scene, String label, List<String> lengths, boolean radios) {
    Sheet sheet =
        scene.pane(
            scene
                .dice()
                .of("New event", "Event", "Appointment", "Add to the day", "Entry", "Planned"),
            WIDE_PX);
    return layOut(scene, sheet, label, lengths, radios);
  }

  /** On a page itself, unseen as yet. */
  static EventDialog below(
      Scene scene, Sheet sheet, String label, List<String> lengths, boolean radios) {
    EventDialog[] made = new EventDialog[1];
    Section section =
        sheet.page().section(false, () -> made[0] = layOut(scene, sheet, label, lengths, radios));
    made[0].section = section;
    return made[0];
  }

  private static EventDialog layOut(
      Scene scene, Sheet sheet, String label, List<String> lengths, boolean radios) {
    Dice dice = scene.dice();
    Widget name =
        Places.field(
            scene,
            sheet,
            dice.of(
                "Event name", "Name", "Title", "What", "Called", "Subject", "Name of the event"));
    List<Widget> choices =
        lengths.isEmpty()
            ? List.of()
            : radios
                ? radios(scene, sheet, label, lengths)
                : List.of(list(scene, sheet, label, lengths));
    boolean createFirst = dice.chance(0.5);
    String word = dice.of("Create", "Save", "Add", "OK", "Confirm", "Add event", "Put in");
    List<Widget> buttons =
        sheet.buttons(createFirst ? List.of(word, "Cancel") : List.of("Cancel", word));
    int first = createFirst ? 0 : 1;
    return new EventDialog(scene, sheet, name, choices, buttons.get(first), buttons.get(1 - first));
  }

  private static Widget list(Scene scene, Sheet sheet, String label, List<String> lengths) {
    int wide = Math.min(sheet.widthPx(), 160);
    int high = Math.min(scene.skin().fieldPx(), 26);
    Widget list = sheet.page().add(Role.COMBOBOX, sheet.x(), sheet.y(), wide, high);
    sheet.space(high + 6);
    return list.name(label).options(lengths).value(scene.dice().of(lengths));
  }

  private static List<Widget> radios(Scene scene, Sheet sheet, String label, List<String> lengths) {
    int side = scene.skin().fontPx() + 2;
    List<Widget> radios = new ArrayList<>(lengths.size());
    for (String length : lengths) {
      Widget radio = sheet.page().add(Role.RADIO, sheet.x(), sheet.y(), side, side);
      radios.add(radio.name(length).group(label));
      sheet
          .page()
          .text(length, sheet.x() + side + 6, sheet.y(), sheet.widthPx() - side - 6, side + 2)
          .labels(radio);
      sheet.space(side + 5);
    }
    return radios;
  }

  /** Plans to fill it in, with a length where it asks for one, and to hand it in. */
  void plan(String wantedName, String length) {
    Plan plan = scene.plan();
    plan.fill(name, wantedName);
    for (Widget choice : lengths) {
      if (choice.role() == Role.COMBOBOX) {
        plan.fill(choice, length);
      } else if (choice.name().equals(length)) {
        plan.check(choice, true);
      }
    }
    plan.commit(create);
    if (section != null) {
      plan.seekWhen(view -> view.shows(name) && !view.shows(create));
    }
  }

  /** The length that is chosen, or nothing. */
  String length() {
    for (Widget choice : lengths) {
      if (choice.role() == Role.COMBOBOX) {
        return choice.value();
      }
      if (choice.checked()) {
        return choice.name();
      }
    }
    return "";
  }

  void open() {
    if (section == null) {
      pane = scene.modal(sheet);
    } else {
      section.show(true);
      scene.desk().scrollTo(name.box().y() - scene.desk().heightPx() / 2);
    }
  }

  void close() {
    if (section != null) {
      section.show(false);
    } else if (pane != null) {
      scene.desk().close(pane);
    }
  }
}
