package dev.manyhands.office.family.entry;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Texts in boxes: one of them is to be copied into a field as it stands. */
final class CopyText implements Family {
  private static final List<String> TITLES =
      List.of(
          "Source",
          "Original",
          "Draft",
          "First box",
          "Second box",
          "Upper text",
          "Left text",
          "Version A",
          "Version B",
          "English",
          "Short text",
          "Long text");

  @Override
  public String id() {
    return "entry/copy-text-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public double tinyShare() {
    return 0.35;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Skin skin = scene.skin();
    boolean tiny = skin.isTiny();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Clipboard",
                "Copy room",
                "Two boxes",
                "Copy desk",
                "Text copy",
                "Copying",
                "Copy a text",
                "Texts",
                "Notes",
                "Exchange",
                "Transcript"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    boolean areas = dice.chance(0.6);
    int font = skin.fontPx();
    int tall = areas ? font + 16 : font + 8;
    List<String> titles = dice.some(TITLES, dice.between(1, tiny ? 2 : 3));
    List<String> values = new ArrayList<>();
    int wide = Math.min(360, sheet.widthPx());
    while (values.size() < titles.size()) {
      String value =
          dice.chance(0.5)
              ? Prose.sentence(dice)
              : new Person(dice).get(dice.of(Term.PASSWORD, Term.MESSAGE, Term.ACCOUNT));
      if (values.contains(value)) {
        continue;
      }
      values.add(value);
      Widget label = sheet.paragraph(titles.get(values.size() - 1));
      sheet.space(-Math.max(0, skin.gapPx() - 2));
      Role role = areas ? Role.TEXTAREA : Role.TEXT;
      Widget text = sheet.page().add(role, sheet.x(), sheet.y(), wide, tall);
      if (areas) {
        text.name(label.text()).value(value).set(State.READONLY, true);
        label.labels(text);
      } else {
        text.text(value);
      }
      sheet.space(tall + skin.gapPx());
    }
    int right = dice.below(titles.size());
    Form form = sheet.form();
    String into =
        dice.of(
            "Copy",
            "Target",
            "Here",
            "New text",
            "Result",
            "Copy here",
            "Your copy",
            "New box",
            "Text here",
            "Repeat",
            "Second copy");
    boolean line = dice.chance(0.6);
    Input input = line ? Input.text(Term.NOTES) : Input.area(Term.NOTES);
    form.add(input.label(into).wants(values.get(right)));
    Receipt[] receipt = new Receipt[1];
    String button =
        dice.of("Submit", "Save", "OK", "Done", "Finish", "Send", "Confirm", "Store", "Ready");
    form.commit(button, () -> receipt[0].show());
    receipt[0] = new Receipt(scene, sheet, Receipt.saved(dice));
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Copy the text of \"%1$s\" into \"%2$s\" and press %3$s.",
                "The field %2$s shall hold what stands in %1$s. Press %3$s then.",
                "Take the words of \"%1$s\" over to \"%2$s\", then click %3$s.",
                "Write the text from %1$s into %2$s. Press %3$s.",
                "Please copy \"%1$s\" into the field \"%2$s\", then press %3$s.",
                "Could you type the text of %1$s into %2$s and click %3$s?",
                "Copy what stands under %1$s to %2$s. Then press %3$s.",
                "The text of \"%1$s\" belongs in \"%2$s\". Press %3$s when it is there.",
                "Type into %2$s what %1$s says, then click %3$s.",
                "%2$s needs the same text as %1$s. Press %3$s in the end.",
                "Transfer the text from \"%1$s\" to \"%2$s\" and press %3$s.",
                "Fill in \"%2$s\" with the words of \"%1$s\", then use %3$s.",
                "Carry the text of %1$s over to %2$s. After that, click %3$s.",
                "In \"%2$s\", repeat what \"%1$s\" says; press %3$s then.",
                "Enter the text of \"%1$s\" under \"%2$s\" and click %3$s.",
                "Key the words of %1$s into %2$s, then press %3$s.",
                "Let \"%2$s\" hold the text of \"%1$s\" and press %3$s.",
                "What \"%1$s\" says is to be copied into \"%2$s\". Then %3$s.",
                "From %1$s, copy the text to %2$s, then press %3$s.",
                "Before you press %3$s, copy the text of %1$s into %2$s.",
                "Press %3$s once \"%2$s\" says the same as \"%1$s\".",
                "Please enter in %2$s word for word what %1$s says, and press %3$s.",
                "Reproduce \"%1$s\" in the box \"%2$s\" and click %3$s.",
                "Read \"%1$s\", type its text into \"%2$s\", and press %3$s.",
                "Put into \"%2$s\" exactly what \"%1$s\" says and click %3$s."),
            titles.get(right),
            into,
            button));
    scene.solvedWhen(form::lastSentRight);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
