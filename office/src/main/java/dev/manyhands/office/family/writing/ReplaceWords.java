package dev.manyhands.office.family.writing;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Detour;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A document in which one word is to be replaced by another, through a dialog, and then saved. */
final class ReplaceWords implements Family {
  private static final List<String> INSTEAD =
      List.of(
          "lamp", "Tuesday", "market", "violin", "harbour", "winter", "ticket", "engine", "village",
          "mirror", "captain", "orange", "ladder", "museum", "pencil");
  private static final int LONG_WORD = 5;

  @Override
  public String id() {
    return "write/replace-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public double tinyShare() {
    return 0.15;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    String text = Prose.sentences(dice, tiny ? 1 : dice.between(1, 3));
    String word = dice.of(longWords(text));
    String instead = dice.datum(INSTEAD);
    String expected = text.replace(word, instead);
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Editor",
                "Manuscript",
                "Article",
                "Document",
                "Text",
                "Draft",
                "Report",
                "Essay",
                "Chapter",
                "Story",
                "Word processor"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    Widget document = sheet.prose(text);
    String replace =
        dice.of(
            "Replace",
            "Find and replace",
            "Search and replace",
            "Replace...",
            "Exchange words",
            "Find & replace",
            "Change words",
            "Substitute");
    List<String> words =
        new ArrayList<>(
            List.of(
                replace, dice.of("Undo all", "Revert", "Reset", "Undo", "Start again", "Restore")));
    if (dice.chance(0.4)) {
      words.add(dice.of("Print", "Share", "Word count", "Export", "Spelling", "Statistics"));
    }
    List<Widget> buttons = sheet.buttons(words);
    Widget save = sheet.button(Receipt.save(dice));
    Receipt receipt = new Receipt(scene, sheet, Receipt.saved(dice));

    Sheet dialog = scene.pane(replace, Math.min(340, scene.skin().widthPx() - 8));
    Form form = dialog.form();
    Field find =
        form.add(
            Input.text(Term.NOTES)
                .label(
                    dice.of(
                        "Find",
                        "Search for",
                        "Find what",
                        "Old",
                        "Word to find",
                        "Look for",
                        "This word",
                        "Find text"))
                .wants(word)
                .required());
    Field with =
        form.add(
            Input.text(Term.REFERENCE)
                .label(
                    dice.of(
                        "Replace with",
                        "Replace by",
                        "With",
                        "New",
                        "Put instead",
                        "Instead",
                        "New word",
                        "Change to",
                        "By"))
                .wants(instead));
    Pane[] pane = new Pane[1];
    Runnable close =
        () -> {
          scene.desk().close(pane[0]);
          form.fields().forEach(field -> field.control().value(""));
        };
    form.commit(
        dice.of("Replace all", "OK", "Replace everywhere", "Change all", "Replace", "Do it"),
        () -> {
          document.text(document.text().replace(find.value(), with.value()));
          close.run();
        });
    dialog.button(dice.of("Cancel", "Close", "Back", "Dismiss")).onClick(close);
    buttons.getFirst().onClick(() -> pane[0] = scene.modal(dialog));
    buttons.get(1).onClick(() -> document.text(text));
    if (buttons.size() > 2) {
      Detour.from(scene, buttons.get(2), sheet);
    }
    List<String> saved = new ArrayList<>();
    save.onClick(() -> {
      saved.add(document.text());
      receipt.show();
    });
    scene
        .plan()
        .pressWhen(view -> view.reads(document, text), buttons.getFirst())
        .pressWhen(view -> view.shows(document) && !view.reads(document, expected), buttons.get(1))
        .commit(save);
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Replace \"%1$s\" by \"%2$s\" and save the text.",
                "Change every \"%1$s\" to \"%2$s\", then press %3$s.",
                "The word \"%1$s\" should read \"%2$s\" throughout. Correct it and save.",
                "Put \"%2$s\" wherever it says \"%1$s\". Press %3$s in the end.",
                "Instead of \"%1$s\" write \"%2$s\", then save.",
                "Please replace \"%1$s\" with \"%2$s\" and press %3$s.",
                "Could you change \"%1$s\" into \"%2$s\" everywhere and save?",
                "Replace every \"%1$s\" in the text with \"%2$s\". Press %3$s after that.",
                "\"%1$s\" is wrong; it should be \"%2$s\". Replace it, then press %3$s.",
                "Wherever the text says \"%1$s\" it should say \"%2$s\". Then save.",
                "Exchange the word \"%1$s\" for \"%2$s\", then press %3$s.",
                "Let \"%2$s\" stand in place of \"%1$s\" and save the text.",
                "Use \"%2$s\" instead of \"%1$s\" in the whole text. Press %3$s in the end.",
                "In the text, \"%1$s\" is to become \"%2$s\". Save it.",
                "Find \"%1$s\" and put \"%2$s\" in its place, then press %3$s.",
                "All over the text, turn \"%1$s\" into \"%2$s\" and save.",
                "The text must not say \"%1$s\" but \"%2$s\". Change that and press %3$s.",
                "Swap \"%1$s\" for \"%2$s\", then save.",
                "Substitute \"%2$s\" for \"%1$s\" throughout and press %3$s.",
                "\"%2$s\" is to replace \"%1$s\" in the text. Save it then.",
                "Correct \"%1$s\" to \"%2$s\" everywhere; press %3$s when that is done.",
                "With find and replace, change \"%1$s\" to \"%2$s\". Then press %3$s.",
                "Have \"%1$s\" replaced by \"%2$s\" and the text saved.",
                "Make \"%2$s\" out of \"%1$s\" throughout the text, then save.",
                "Each \"%1$s\" has to be \"%2$s\" before you press %3$s.",
                "Please put \"%2$s\" for \"%1$s\" wherever it stands, and save.",
                "Change the text so that it says \"%2$s\" and no longer \"%1$s\"; then press %3$s.",
                "Search for \"%1$s\", replace it with \"%2$s\", and press %3$s."),
            word,
            instead,
            save.name()));
    scene.solvedWhen(() -> saved.equals(List.of(expected)));
  }

  private static List<String> longWords(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^A-Za-z]+", -1)) {
      if (word.length() >= LONG_WORD) {
        words.add(word);
      }
    }
    return words;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
