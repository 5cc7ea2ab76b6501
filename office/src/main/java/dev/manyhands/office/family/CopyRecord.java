package dev.manyhands.office.family;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import dev.manyhands.office.widget.Pane;
import java.util.ArrayList;
import java.util.List;

/** Two windows: a record in one, to be copied into the form in the other. */
final class CopyRecord implements Family {
  private static final List<Term> TERMS =
      List.of(
          Term.FIRST_NAME,
          Term.LAST_NAME,
          Term.EMAIL,
          Term.PHONE,
          Term.COMPANY,
          Term.STREET,
          Term.CITY,
          Term.POSTCODE,
          Term.COUNTRY,
          Term.CUSTOMER_NUMBER,
          Term.BIRTHDAY,
          Term.WEBSITE,
          Term.TAX_NUMBER,
          Term.STATUS,
          Term.PRODUCT,
          Term.QUANTITY,
          Term.PRICE,
          Term.DEPARTMENT);
  private static final List<Term> LEFT_ALONE =
      List.of(Term.FAX, Term.COUPON, Term.REFERENCE, Term.NICKNAME, Term.MIDDLE_NAME);
  private static final int EDGE_PX = 8;

  @Override
  public String id() {
    return "entry/copy-record-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Skin skin = scene.skin();
    Person person = scene.person();
    int width = (skin.widthPx() - 3 * EDGE_PX) / 2;
    int fieldPx = skin.fieldPx() + 2 * skin.fontPx() + 14 + skin.gapPx();
    int roomPx = skin.heightPx() - 2 * Pane.TITLE_PX - skin.fieldPx() - 5 * skin.fontPx() - 60;
    int fits = Math.max(1, roomPx / fieldPx);
    List<Term> terms = dice.some(TERMS, Math.min(fits, dice.between(2, 6)));
    boolean spare = terms.size() < fits && dice.chance(0.4);

    Sheet record =
        scene.pane(
            dice.wording(
                "Letter",
                "Record",
                "Customer",
                "Message",
                "Card",
                "Paper",
                "Scan",
                "Client",
                "E-mail",
                "File",
                "Sheet",
                "Slip",
                "Note"),
            width);
    record.heading(
        dice.wording(
            "Details",
            "New entry",
            "From the customer",
            "Data",
            "Facts",
            "About them",
            "Personal data",
            "What we know",
            "Contact",
            "Information",
            "At a glance",
            "Sent to us",
            "Particulars"));
    int more = Math.max(0, (roomPx - terms.size() * Facts.rowPx(scene)) / Facts.rowPx(scene));
    List<Term> told = new ArrayList<>(terms);
    TERMS.stream()
        .filter(term -> !terms.contains(term))
        .limit(dice.below(1 + Math.min(3, more)))
        .forEach(told::add);
    List<Term> mixed = dice.shuffled(told);
    Facts.layOut(
        scene,
        record,
        mixed.stream().map(term -> term.word(dice)).toList(),
        mixed.stream().map(person::get).toList());

    Sheet entry =
        scene.pane(
            dice.wording(
                "New record",
                "Entry",
                "Input",
                "Form",
                "Entry form",
                "New entry",
                "Data entry",
                "Register",
                "System",
                "Fields",
                "Add record",
                "Data base"),
            width);
    Form form = entry.form();
    List<Term> order = new ArrayList<>(dice.shuffled(terms));
    if (spare) {
      order.add(dice.below(order.size() + 1), dice.of(LEFT_ALONE));
    }
    for (Term term : order) {
      Input input = Input.of(term);
      form.add(
          terms.contains(term) ? input.wants(person.get(term)).required(dice.chance(0.6)) : input);
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(Receipt.save(dice), () -> receipt[0].show());
    receipt[0] = Receipt.here(scene, entry, Receipt.saved(dice));

    scene.show(scene.bare(dice.of("Desktop", "Office", "Workplace")));
    boolean left = dice.chance(0.6);
    int far = width + 2 * EDGE_PX;
    scene.window(record, left ? EDGE_PX : far, dice.between(0, 12));
    scene.window(entry, left ? far : EDGE_PX, dice.between(0, 12));
    scene.instruct(
        dice.wording(
            "Copy the record into the form and save it.",
            "Enter the data of the one window in the other, then save.",
            "Type what the record says into the form.",
            "The form is to hold what the record says. Fill it in and send it.",
            "Transfer the data to the form and press the button.",
            "Take over the details from the record.",
            "Please copy the data into the form and save them.",
            "Could you fill in the form from the record?",
            "Fill in the form with what the record says.",
            "The form is empty; fill it in from the other window and save it.",
            "Key the record into the form, then press the button.",
            "From the record, enter what the form asks for. Save it in the end.",
            "Carry the data over into the form and save.",
            "What the record says has to be entered in the form. Then press the button.",
            "Read the record, fill in the form, and send it.",
            "Type the details from the one window into the fields of the other.",
            "Put the details of the record into the fields, then store them.",
            "Whatever the record has for the form is to be filled in and saved.",
            "Look up in the record what the form asks for and fill it in.",
            "Record in the form what stands in the other window.",
            "The data beside the form are to be entered in it.",
            "Please enter the record in the form so that it can be saved.",
            "Fill in the fields from the record and press the button.",
            "Save in the form the data that the other window shows.",
            "Let the form have the same data as the record; then save it.",
            "Please fill in the form by the record and keep it.",
            "The record has to get into the form. Type it in and save.",
            "Take what the form needs from the record, enter it, and save.",
            "Please put the data of the record where they belong in the form and keep them."));
    scene.solvedWhen(form::sentRight);
  }
}
