package dev.manyhands.office.family.entry;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.part.SideBySide;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A record beside a paper: what the paper says otherwise than the record is to be put right. */
final class ApplyChanges implements Family {
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
          Term.WEBSITE,
          Term.JOB_TITLE,
          Term.CUSTOMER_NUMBER);

  @Override
  public String id() {
    return "entry/apply-changes-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Person before = scene.person();
    Person after = new Person(dice);
    int fields = Math.clamp(dice.between(2, 5), 1, SideBySide.fields(scene));
    List<Term> terms = dice.some(TERMS, fields);
    List<Term> changed = dice.some(terms, Math.min(fields, dice.of(1, 1, 2)));
    boolean whole = dice.chance(0.5);
    List<Term> told = whole ? dice.shuffled(terms) : changed;
    Sheet paper =
        SideBySide.sheet(
            scene,
            dice.wording(
                "Letter",
                "Note",
                "Scan",
                "Fax",
                "Message",
                "Memo",
                "Slip",
                "News",
                "Form",
                "Post",
                "E-mail",
                "Reply card",
                "Business card"));
    if (!whole) {
      paper.paragraph(
          dice.wording(
              "Please note:",
              "What is new:",
              "Changes",
              "From now on:",
              "News:",
              "Please change:",
              "New data",
              "Has changed:",
              "As of today:",
              "What changes:",
              "My new data:",
              "Update",
              "Corrections"));
    }
    List<String> labels = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Term term : told) {
      labels.add(term.word(dice));
      values.add((changed.contains(term) ? after : before).get(term));
    }
    Facts.layOut(scene, paper, labels, values);
    Sheet record =
        SideBySide.sheet(
            scene,
            dice.wording(
                "Customer",
                "Record",
                "Profile",
                "Client",
                "Entry",
                "File",
                "Account",
                "Contact",
                "Edit record",
                "Member",
                "Data base",
                "Master data"));
    Form form = record.form();
    for (Term term : terms) {
      Input input = Input.text(term).holds(before.get(term));
      String value = (changed.contains(term) ? after : before).get(term);
      form.add(input.wants(value));
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(Receipt.save(dice), () -> receipt[0].show());
    receipt[0] = Receipt.here(scene, record, Receipt.saved(dice));
    SideBySide.show(scene, paper, record);
    scene.instruct(
        dice.wording(
            "Correct the record by what the other window says, and save it.",
            "Bring the record up to date with the paper.",
            "The record is out of date. Put right what differs and save.",
            "Apply what is said in the one window to the record in the other.",
            "Make the record agree with the paper, then save it.",
            "Something has changed. Put it into the record and save.",
            "Please update the record with what the paper says.",
            "Could you correct the record? What is right stands in the other window.",
            "Enter the changes in the record and save it.",
            "Change in the record whatever the other window says otherwise.",
            "The one window says what is right. Correct the other one and save it.",
            "Where record and paper differ, the paper is right. Correct and save.",
            "Look for what is wrong in the record, put it right, then press the button.",
            "Update the fields that are not as on the paper.",
            "Carry the changes over into the record, then keep it.",
            "What the paper says shall stand in the record. Save it then.",
            "Some fields are out of date: type in what the paper says and save.",
            "Type the new data over the old and save the record.",
            "By the paper, some of the record is wrong. Change that and store it.",
            "Amend the record as the note beside it tells.",
            "Please check the record against the other window, correct it, and save.",
            "New data have come in. Change the record to match and save it.",
            "Keep what is right in the record, change what is not, and save it.",
            "Check the fields against the paper; correct those that differ, then save.",
            "Please bring the record into line with the other window and save it.",
            "The other window has news about this record. Enter it and press the button.",
            "Compare both windows and correct the record."));
    scene.solvedWhen(form::sentRight);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
