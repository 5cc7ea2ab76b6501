package dev.manyhands.office.family.writing;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A text in paragraphs, each a field of its own: one is to be written anew or emptied. */
final class EditParagraph implements Family {
  private static final List<String> TITLES =
      List.of(
          "Aim",
          "Place",
          "People",
          "Cost",
          "Risks",
          "Thanks",
          "Start",
          "End",
          "Outlook",
          "Reasons",
          "Method",
          "Findings",
          "Contact",
          "Deadline",
          "Team");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  @Override
  public String id() {
    return "write/paragraph-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public double tinyShare() {
    return 0.2;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Page editor",
                "Wiki page",
                "Proposal",
                "Editor",
                "Text",
                "Draft",
                "Article",
                "Report",
                "Concept",
                "Minutes",
                "Leaflet",
                "Brochure"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    int font = scene.skin().fontPx();
    int count = dice.between(2, tiny ? 2 : ORDINALS.size());
    List<String> titles = dice.some(TITLES, count);
    List<Widget> areas = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    int wide = Math.min(520, sheet.widthPx());
    int tall = (tiny ? 1 : 2) * (font + 5) + 14;
    for (String title : titles) {
      Widget label = sheet.paragraph(title);
      sheet.space(2 - scene.skin().gapPx());
      Widget area = sheet.page().add(Role.TEXTAREA, sheet.x(), sheet.y(), wide, tall);
      area.name(title).value(Prose.sentence(dice));
      label.labels(area);
      sheet.space(tall + scene.skin().gapPx());
      areas.add(area);
      wanted.add(area.value());
    }
    Widget save = sheet.button(Receipt.save(dice));
    Receipt receipt = new Receipt(scene, sheet, Receipt.saved(dice));
    int right = dice.below(count);
    boolean remove = dice.chance(0.2);
    String text = remove ? "" : new Person(dice).get(dice.of(Term.MESSAGE, Term.SUBJECT));
    wanted.set(right, text);
    for (int i = 0; i < count; i++) {
      scene.plan().fill(areas.get(i), wanted.get(i));
    }
    scene.plan().commit(save);
    List<List<String>> saved = new ArrayList<>();
    save.onClick(() -> {
      saved.add(areas.stream().map(Widget::value).toList());
      receipt.show();
    });
    scene.show(sheet);
    String which =
        dice.chance(0.4)
            ? "the " + ORDINALS.get(right) + " paragraph"
            : dice.of("the part ", "the paragraph ", "") + Asking.value(dice, titles.get(right));
    scene.instruct(
        (remove
                ? Template.fill(
                    dice.wording(
                        "Remove the text of %s",
                        "Empty %s",
                        "Clear %s",
                        "Please clear %s",
                        "Delete the words in %s",
                        "Delete what stands in %s",
                        "Take all the text out of %s",
                        "Leave %s empty",
                        "Make %s empty",
                        "The text of %s is not needed: delete it",
                        "See that the text of %s is removed",
                        "Erase the text of %s",
                        "Wipe out what %s says",
                        "Let nothing stand in %s",
                        "Drop the text of %s",
                        "Cut all the words of %s",
                        "Remove all that %s says",
                        "Have the text of %s deleted",
                        "Please see that nothing is left in %s",
                        "Get rid of the text of %s",
                        "What %s says is wrong: remove it all",
                        "Please take out the text of %s",
                        "There should be nothing in %s"),
                    which)
                : Template.fill(
                    dice.wording(
                        "Write \"%2$s\" into %1$s",
                        "Let %1$s say \"%2$s\"",
                        "Replace the text of %1$s by \"%2$s\"",
                        "Set %1$s to \"%2$s\"",
                        "Please write \"%2$s\" into %1$s",
                        "Enter \"%2$s\" as the text of %1$s",
                        "Type \"%2$s\" into %1$s in place of what is there",
                        "In %1$s, write \"%2$s\"",
                        "Change the text of %1$s to \"%2$s\"",
                        "Put \"%2$s\" into %1$s",
                        "Have \"%2$s\" as the text of %1$s",
                        "Take \"%2$s\" as the new text of %1$s",
                        "For %1$s, enter the text \"%2$s\"",
                        "Fill %1$s with \"%2$s\"",
                        "Make %1$s read \"%2$s\"",
                        "Key in \"%2$s\" for %1$s",
                        "Have %1$s say \"%2$s\" and nothing else",
                        "Overwrite %1$s with \"%2$s\"",
                        "What %1$s says now is wrong; write \"%2$s\" there",
                        "Let the words of %1$s be \"%2$s\"",
                        "Give %1$s the new text \"%2$s\"",
                        "Correct %1$s so that it says \"%2$s\"",
                        "Please let \"%2$s\" be the whole text of %1$s",
                        "As the text of %1$s, type \"%2$s\"",
                        "Substitute \"%2$s\" for the text of %1$s",
                        "Alter %1$s to read \"%2$s\"",
                        "Rewrite %1$s as \"%2$s\""),
                    which,
                    text))
            + dice.wording(
                " and save.",
                ", then press the button.",
                " and keep it.",
                ", then save.",
                ". Then save it.",
                " and save the page.",
                ". After that, save.",
                ". Keep the change.",
                " and store it.",
                ", then keep it.",
                ". Press the button then.",
                ", and do not forget to save.",
                ". Save the page when you are done.",
                ". Please save it then.",
                " and press the button.",
                ". Then press the button.",
                " and save it.",
                ". Save it."));
    scene.solvedWhen(() -> saved.equals(List.of(wanted)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.SWAPS_TWO, Mistake.NEVER_COMMITS);
  }
}
