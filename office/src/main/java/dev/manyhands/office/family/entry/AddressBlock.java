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
        SideBySide.sheet(scene, dice.wording("Card", "Letter head", "Sender", "Signature", "Scan"));
    LINES.stream().filter(kept::contains).map(person::get).forEach(card::paragraph);
    Sheet entry =
        SideBySide.sheet(scene, dice.wording("New contact", "Address book", "Form", "Contact"));
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
            "A new contact: enter it from what lies open."));
    scene.solvedWhen(form::sentRight);
  }
}
