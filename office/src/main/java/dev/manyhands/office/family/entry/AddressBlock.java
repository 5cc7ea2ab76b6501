package dev.manyhands.office.family.entry;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.part.SideBySide;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.List;

/** A letter head or a card without labels: what each line is, it shows by itself. */
final class AddressBlock implements Family {
  /** In the order in which they are written. */
  private static final List<Term> LINES =
      List.of(
          Term.COMPANY,
          Term.FULL_NAME,
          Term.JOB_TITLE,
          Term.STREET,
          Term.POSTCODE,
          Term.CITY,
          Term.PHONE,
          Term.EMAIL,
          Term.WEBSITE);

  @Override
  public String id() {
    return "entry/address-block-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Person person = scene.person();
    int fits = SideBySide.roomPx(scene) / (scene.skin().fontPx() + 6 + scene.skin().gapPx());
    List<Term> kept = dice.some(LINES, Math.clamp(fits, 2, dice.between(3, LINES.size())));
    Sheet card =
        SideBySide.sheet(
            scene,
            dice.wording(
                "Card",
                "Letter head",
                "Sender",
                "Signature",
                "Address",
                "Visiting card",
                "Footer",
                "Paper",
                "Stamp",
                "Imprint",
                "Envelope",
                "Scan"));
    LINES.stream().filter(kept::contains).map(person::get).forEach(card::paragraph);
    Sheet entry =
        SideBySide.sheet(
            scene,
            dice.wording(
                "New contact",
                "Address book",
                "Form",
                "New address",
                "Address entry",
                "Add contact",
                "New person",
                "People",
                "Directory",
                "Data entry",
                "Contact"));
    Form form = entry.form();
    for (Term term : dice.some(kept, Math.min(SideBySide.fields(scene), dice.between(1, 5)))) {
      form.add(Input.text(term).wants(person.get(term)).required(dice.chance(0.5)));
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(Receipt.save(dice), () -> receipt[0].show());
    receipt[0] = Receipt.here(scene, entry, Receipt.saved(dice));
    SideBySide.show(scene, card, entry);
    scene.instruct(
        dice.wording(
            "Enter the contact from the card.",
            "Type the address into the form and save it.",
            "Put what the card says where it belongs in the form.",
            "Make a contact of the lines in the other window.",
            "Take the data from the letter head and save the contact.",
            "Copy the contact from the card into the form.",
            "Please fill in the form with what stands on the card, then save.",
            "Could you save this contact?",
            "Type the contact into the fields and press the button.",
            "Key in the address from the other window and save it.",
            "What the one window shows goes into the form of the other.",
            "The lines in the one window are to be entered in the other.",
            "Record this contact.",
            "Fill in the form from the lines beside it.",
            "From the lines that you see, fill in every field of the form. Then save it.",
            "Each field wants one of the lines. Enter them and save.",
            "Transfer the address into the fields.",
            "Please take over the contact as it stands there.",
            "Save whoever is named in the other window as a contact.",
            "Carry the lines over into the form, so that the contact is kept.",
            "Put each line into the field where it belongs and press the button.",
            "Look at the card and fill in what the form asks for.",
            "Copy from the letter head what the fields want, then save.",
            "The contact in the one window is to be saved in the other.",
            "Please key in this contact and keep it.",
            "With the lines of the other window, complete the form.",
            "Fill in and save the contact whose data lie beside the form.",
            "A new contact: enter it from what lies open."));
    scene.solvedWhen(form::sentRight);
  }
}
