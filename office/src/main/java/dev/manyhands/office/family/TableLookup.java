package dev.manyhands.office.family;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Namesakes;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import java.util.ArrayList;
import java.util.List;

/** A value to be found in a table, by its row and its column, and typed into a form below. */
final class TableLookup implements Family {
  private static final List<Term> KEYS =
      List.of(Term.LAST_NAME, Term.PRODUCT, Term.COMPANY, Term.CITY, Term.ORDER_NUMBER);
  private static final List<Term> COLUMNS =
      List.of(
          Term.PHONE,
          Term.PRICE,
          Term.QUANTITY,
          Term.POSTCODE,
          Term.EMAIL,
          Term.CUSTOMER_NUMBER,
          Term.START_DATE,
          Term.REFERENCE,
          Term.DEPARTMENT,
          Term.STATUS);
  private static final int WIDE_PX = 800;

  @Override
  public String id() {
    return "entry/table-lookup-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Skin skin = scene.skin();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Price list",
                "Overview",
                "Records",
                "Stock",
                "Directory",
                "Data",
                "Table",
                "Figures",
                "Inventory",
                "Catalogue",
                "Listing",
                "Report"));
    sheet.heading(sheet.page().title());
    Term key = dice.of(KEYS);
    List<Term> columns = dice.some(COLUMNS, dice.between(2, skin.widthPx() < WIDE_PX ? 2 : 3));
    int fields = dice.chance(0.7) ? 1 : Math.min(2, columns.size());
    int formPx = fields * (skin.fieldPx() + 2 * skin.fontPx() + 12 + skin.gapPx());
    int roomPx = skin.heightPx() - sheet.y() - formPx - skin.fieldPx() - 3 * skin.gapPx();
    int rows = Math.clamp(roomPx / (skin.fontPx() + 14) - 2, 2, dice.between(3, 8));

    List<String> headers = new ArrayList<>();
    headers.add(key.word(dice));
    columns.forEach(column -> headers.add(column.word(dice)));
    List<List<String>> table = new ArrayList<>();
    boolean alike = (key == Term.PRODUCT || key == Term.COMPANY) && dice.chance(0.5);
    List<String> names = alike ? dice.shuffled(Namesakes.of(dice, key, rows)) : List.of();
    while (table.size() < rows) {
      Person person = new Person(dice);
      String name = alike ? names.get(table.size()) : person.get(key);
      if (table.stream().noneMatch(row -> row.getFirst().equals(name))) {
        List<String> row = new ArrayList<>(List.of(name));
        columns.forEach(column -> row.add(person.get(column)));
        table.add(row);
      }
    }
    List<String> row = dice.of(table);
    List<Term> asked = dice.some(columns, fields);

    boolean below = dice.chance(0.7);
    if (below) {
      sheet.table(headers, table);
    }
    Form form = sheet.form();
    Term target = fields == 1 && dice.chance(0.4) ? Term.NOTES : asked.getFirst();
    for (Term term : asked) {
      Term shown = term == asked.getFirst() ? target : term;
      form.add(Input.text(shown).wants(row.get(1 + columns.indexOf(term))).required());
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(Receipt.save(dice), () -> receipt[0].show());
    if (!below) {
      sheet.table(headers, table);
    }
    receipt[0] = new Receipt(scene, sheet, Receipt.saved(dice));

    scene.show(sheet);
    String field = target == Term.NOTES ? form.fields().getFirst().term().word(dice) : "";
    scene.instruct(
        words(dice, row.getFirst(), asked.stream().map(term -> term.word(dice)).toList(), field));
    scene.solvedWhen(form::sentRight);
  }

  private static String words(Dice dice, String row, List<String> columns, String field) {
    String what = String.join(" and the ", columns);
    String key = Asking.value(dice, row);
    String words =
        Template.fill(
            dice.wording(
                "Look up the %s of %s in the table and enter it in the form.",
                "Find the %s for %s in the list, type it below and save.",
                "Copy the %s of %s from the table.",
                "What is the %s of %s? Type it into the form and save it.",
                "The form needs the %s of %s. Take it from the table.",
                "Please enter the %s of %s in the form and save it.",
                "Could you look up the %s of %s and type it into the form?",
                "From the table, copy the %s of %s into the form.",
                "In the table you find the %s of %s. Fill it in and save.",
                "Fill in the %s of %s and press the button.",
                "You find the %s of %s in the table. Enter that in the form and save.",
                "Transfer the %s of %s from the table to the form.",
                "We want the %s of %s. Type it in and save it.",
                "Carry the %s of %s over from the table into the form.",
                "Key the %s of %s into the form, then save.",
                "Read the %s of %s in the table and fill it in.",
                "Save the %s of %s by means of the form.",
                "Enter what the table gives as the %s of %s.",
                "Put the %s of %s where the form asks for it.",
                "Find %2$s in the table and enter the %1$s in the form.",
                "Look for the row of %2$s and copy its %1$s into the form.",
                "In the row of %2$s, read the %1$s and fill it in.",
                "For %2$s, enter the %1$s in the form and save it.",
                "What the table says about %2$s: enter the %1$s of it and save.",
                "%2$s: fill in the %1$s and press the button.",
                "Of %2$s, the form asks for the %1$s. Take that from the table.",
                "Look %2$s up in the table, type the %1$s into the form, and save.",
                "The table has the %s for %s; please fill it in and save.",
                "Please copy the %s for %s from the table into the form.",
                "From the row of %2$s, take the %1$s and enter that in the form.",
                "The form is to be filled in with the %s of %s.",
                "Take the %s belonging to %s and fill it in."),
            what,
            key);
    return field.isEmpty()
        ? words
        : words
            + " "
            + Template.fill(
                dice.wording(
                    "Use the field %s.",
                    "It goes into %s.",
                    "Enter it under %s.",
                    "The field for it is %s.",
                    "It belongs in the field %s.",
                    "The field is called %s.",
                    "Fill in %s with it.",
                    "%s is the field for it.",
                    "Type it into %s.",
                    "It is asked for as %s.",
                    "Write it under %s.",
                    "That goes under %s.",
                    "Please put it into the field %s.",
                    "The form calls it %s.",
                    "Put it in %s."),
                field);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.FORGETS_ONE, Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
