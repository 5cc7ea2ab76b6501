package dev.manyhands.office.family.entry;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Several things to be added to a list, through the same field and button each time. */
final class AddToList implements Family {
  private static final int SPARE = 3;

  @Override
  public String id() {
    return "entry/add-to-list-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public double tinyShare() {
    return 0.25;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int font = scene.skin().fontPx();
    Term term = dice.of(Term.PRODUCT, Term.FIRST_NAME, Term.EMAIL, Term.CITY, Term.REFERENCE);
    List<String> items = new ArrayList<>();
    int count = dice.between(1, tiny ? 2 : 4);
    while (items.size() < count) {
      String item = new Person(dice).get(term);
      if (!items.contains(item)) {
        items.add(item);
      }
    }
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Shopping list",
                "Guests",
                "Tags",
                "Wish list",
                "Packing list",
                "Notes",
                "Names",
                "My list",
                "Keywords",
                "Members",
                "Things to do"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    String label =
        dice.of(
            "New item",
            "Add",
            "Entry",
            "Next",
            "Add item",
            "Item",
            "What next?",
            "Add to list",
            "New entry");
    int wide = Math.min(240, sheet.widthPx());
    Widget field =
        sheet.page().add(Role.TEXTBOX, sheet.x(), sheet.y(), wide, scene.skin().fieldPx());
    field.name(label).placeholder(label);
    sheet.space(scene.skin().fieldPx() + 4);
    List<Widget> buttons =
        sheet.buttons(
            List.of(
                dice.of("Add", "+", "Insert", "Put on list", "Add it", "Append", "Take in"),
                dice.of(
                    "Clear",
                    "Start over",
                    "Clear all",
                    "Empty list",
                    "Remove all",
                    "Begin again")));
    List<Widget> lines = new ArrayList<>();
    for (int i = 0; i < count + SPARE; i++) {
      lines.add(sheet.page().text("", sheet.x(), sheet.y(), wide, font + 6).show(false));
      sheet.space(i < count ? font + 8 : 0);
    }
    Widget save =
        sheet.button(
            dice.of(
                "Save", "Done", "Finish", "Submit", "Save list", "Store", "OK", "Ready", "Send"));
    Receipt receipt = new Receipt(scene, sheet, Receipt.saved(dice));
    List<String> held = new ArrayList<>();
    Runnable show =
        () -> {
          for (int i = 0; i < lines.size(); i++) {
            lines.get(i).text(i < held.size() ? held.get(i) : "").show(i < held.size());
          }
        };
    Runnable add =
        () -> {
          if (!field.value().isBlank() && held.size() < lines.size()) {
            held.add(field.value());
            field.value("");
            show.run();
          }
        };
    buttons.getFirst().onClick(add);
    sheet.page().onEnter(add);
    buttons
        .getLast()
        .onClick(() -> {
          held.clear();
          show.run();
        });
    List<List<String>> saved = new ArrayList<>();
    save.onClick(() -> {
      saved.add(List.copyOf(held));
      receipt.show();
    });
    plan(scene, field, buttons, save, lines, items);
    scene.show(sheet);
    ask(dice, scene, items, save.name());
    scene.solvedWhen(() ->
        saved.size() == 1
            && held.size() == count
            && new HashSet<>(saved.getFirst()).equals(new HashSet<>(items)));
  }

  private static void plan(
      Scene scene,
      Widget field,
      List<Widget> buttons,
      Widget save,
      List<Widget> lines,
      List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      int item = i;
      scene.plan().fillWhen(view -> turn(view, lines, items) == item, field, items.get(i));
    }
    scene
        .plan()
        .pressWhen(
            view -> lines.stream().anyMatch(line -> strange(view, line, items)), buttons.getLast())
        .pressWhen(view -> turn(view, lines, items) < items.size(), buttons.getFirst())
        .commit(save);
  }

  private static boolean strange(View view, Widget line, List<String> items) {
    return view.shows(line) && items.stream().noneMatch(item -> view.reads(line, item));
  }

  /** The first thing that is not on the list. */
  private static int turn(View view, List<Widget> lines, List<String> items) {
    int item = 0;
    while (item < items.size() && isOn(view, lines, items.get(item))) {
      item++;
    }
    return item;
  }

  private static boolean isOn(View view, List<Widget> lines, String item) {
    return lines.stream().anyMatch(line -> view.reads(line, item));
  }

  private static void ask(Dice dice, Scene scene, List<String> items, String save) {
    if (dice.chance(0.3)) {
      String name = dice.of("Item", "Entry", "Add", "New item", "On the list", "Thing", "Next");
      scene.instruct(
          Template.fill(
              dice.wording(
                  "Add these and press %s.",
                  "Put all of this on the list, then %s.",
                  "Please add all of these, then click %s.",
                  "All this belongs on the list. Press %s when it is there.",
                  "Could you put these on the list and press %s?",
                  "Enter these one by one, then press %s.",
                  "Key these in, each by itself, and click %s.",
                  "The list needs the following. Press %s in the end.",
                  "Fill the list with these and press %s.",
                  "Add what is named here to the list. After that, press %s.",
                  "Before you press %s, put each of these on the list.",
                  "Make a list of this and click %s.",
                  "Type all these into the list, then use %s.",
                  "One after another, add these; then press %s.",
                  "The following is to be listed. Click %s then.",
                  "Write these on the list and press %s to finish.",
                  "Once all of these are on the list, press %s.",
                  "Record these on the list, then click %s.",
                  "Please put everything named here on the list and press %s.",
                  "List these, then press %s."),
              save),
          items.stream().map(item -> new Instruction.Field(name, item)).toList());
      return;
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      all.append(i == 0 ? "" : i == items.size() - 1 ? " and " : ", ");
      all.append('"').append(items.get(i)).append('"');
    }
    scene.instruct(
        Template.fill(
            dice.wording(
                "Add %s to the list and press %s.",
                "Put %s on the list, then click %s.",
                "The list needs %s. Press %s when it is complete.",
                "Enter %s one by one and press %s.",
                "Please add %s to the list, then press %s.",
                "Could you put %s on the list and click %s?",
                "List %s, then press %s.",
                "Type %s into the list and click %s.",
                "%s: put that on the list. Press %s in the end.",
                "To be added: %s. After that, press %s.",
                "Key in %s, one after another, then press %s.",
                "The list is to hold %s. Click %s when all is there.",
                "With %s on the list, press %s.",
                "Before you press %2$s, add %1$s.",
                "Press %2$s once the list holds %1$s.",
                "Click %2$s when you have added %1$s.",
                "Fill the list with %s and press %s to finish.",
                "We need %s. Add that to the list and click %s.",
                "Note %s on the list and press %s.",
                "On the list, please: %s. Then %s.",
                "%s should be on the list when you press %s.",
                "Record %s in the list, then use %s.",
                "Please list %s and press %s after that.",
                "What belongs on the list is %s. Add it and press %s.",
                "Make a list of %s. Then press %s."),
            all,
            save));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
