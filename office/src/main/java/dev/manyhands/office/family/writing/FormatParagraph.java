package dev.manyhands.office.family.writing;

import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text whose lines are chosen by a click and dressed by the buttons of a tool bar. */
final class FormatParagraph implements Family {
  private static final List<String> STYLES =
      List.of("Bold", "Italic", "Underline", "Heading", "Quote", "Strike");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  @Override
  public String id() {
    return "write/format-v1";
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
  public int maxActions() {
    return 60;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int font = scene.skin().fontPx();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Editor",
                "Styles",
                "Layout",
                "Text",
                "Writer",
                "Format",
                "Article",
                "Document",
                "Letter",
                "Draft",
                "Composer"));
    List<String> styles = dice.some(STYLES, dice.between(2, tiny ? 2 : 4));
    List<Widget> tools = new ArrayList<>(sheet.buttons(styles));
    Widget plain =
        sheet.button(
            dice.of(
                "Clear formatting",
                "Plain",
                "Remove styles",
                "No style",
                "Normal",
                "Reset styles"));
    int count = dice.between(2, ORDINALS.size());
    List<Widget> lines = new ArrayList<>();
    List<Widget> marks = new ArrayList<>();
    int markPx = Metrics.widthPx("Underline", font) + 4;
    while (lines.size() < count) {
      String words = Prose.sentence(dice);
      if (lines.stream().anyMatch(line -> line.text().equals(words))) {
        continue;
      }
      int wide = Math.min(sheet.widthPx() - markPx - 8, Metrics.widthPx(words, font) + 2);
      lines.add(sheet.page().text(words, sheet.x(), sheet.y(), wide, font + 8));
      marks.add(
          sheet
              .page()
              .text("", sheet.x() + wide + 6, sheet.y(), markPx, font + 8)
              .look(Look.MUTED));
      sheet.space(font + 8 + scene.skin().gapPx());
    }
    Widget save = sheet.button(Receipt.save(dice));
    Receipt receipt = new Receipt(scene, sheet, Receipt.saved(dice));
    marks.forEach(mark -> mark.show(false));
    int[] chosen = {-1};
    for (int i = 0; i < count; i++) {
      int place = i;
      lines
          .get(i)
          .onClick(() -> {
            chosen[0] = place;
            lines.forEach(line -> line.set(State.SELECTED, line == lines.get(place)));
          });
    }
    tools.forEach(tool ->
        tool.onClick(() -> {
          if (chosen[0] >= 0) {
            marks.get(chosen[0]).text(tool.name()).show(true);
          }
        }));
    plain.onClick(() -> marks.forEach(mark -> mark.text("").show(false)));
    int right = dice.below(count);
    int style = dice.below(styles.size());
    Widget line = lines.get(right);
    Widget mark = marks.get(right);
    Widget tool = tools.get(style);
    scene
        .plan()
        .pressWhen(
            view ->
                marks.stream().anyMatch(other -> other != mark && view.shows(other))
                    || (view.shows(mark) && !view.reads(mark, tool.name())),
            plain)
        .pressWhen(view -> !view.shows(mark) && !view.is(line, State.SELECTED), line)
        .pressWhen(view -> !view.shows(mark), tool)
        .commit(save);
    List<List<String>> saved = new ArrayList<>();
    save.onClick(() -> {
      saved.add(marks.stream().map(Widget::text).toList());
      receipt.show();
    });
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      wanted.add(i == right ? tool.name() : "");
    }
    scene.plan().confuse(tool, tools.get((style + 1) % tools.size()));
    scene.show(sheet);
    String which =
        dice.chance(0.5)
            ? Template.fill(
                dice.of(
                    "the %s line", "the %s sentence", "the %s row of text", "the %s of the lines"),
                ORDINALS.get(right))
            : "\"" + line.text() + "\"";
    scene.instruct(
        Template.fill(
            dice.wording(
                "Give %s the style %s and save.",
                "Mark %s as %s, then save.",
                "Choose %s and press %s. Save the text afterwards.",
                "Format %s: %s. Then save it.",
                "Please give %s the style %s, then save.",
                "Could you format %s as %s and save the text?",
                "Click %s, then press %s, and save.",
                "Select %s, choose %s, and keep it.",
                "Set the style of %s to %s, then press the button that saves the text.",
                "Apply to %s the style %s, then save.",
                "For %s, the style is to be %s. Save it then.",
                "Set %s in %s and save the text.",
                "See that %s has the style %s, and save.",
                "%s: %s, please. Then save.",
                "The style of %s is to be %s. Save the change.",
                "Turn %s into %s, then save.",
                "Change %s to %s, then save the text.",
                "Put %s in the style %s and store it.",
                "%2$s is the style for %1$s. Apply it and save.",
                "Use the button %2$s on %1$s, then save.",
                "Press %2$s for %1$s, and save in the end.",
                "The style %2$s belongs to %1$s. Set it and save.",
                "Apply %2$s to %1$s and keep the change.",
                "With the style %2$s, format %1$s; save it then.",
                "Let %s get the style %s, then save.",
                "Have %s formatted as %s and save that.",
                "Please use %2$s for %1$s and save.",
                "As %2$s, format %1$s, then save.",
                "Let %s be set in %s, and save."),
            which,
            dice.chance(0.5) ? tool.name() : tool.name().toLowerCase(Locale.ROOT)));
    scene.solvedWhen(() -> saved.equals(List.of(wanted)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.PRESSES_ANOTHER);
  }
}
