package dev.manyhands.office.family.writing;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Synonyms;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An editor in which words are marked, and then dressed by the buttons of a tool bar. */
final class MarkWords implements Family {
  private static final List<String> STYLES =
      List.of(
          "Bold",
          "Italic",
          "Underline",
          "Strike",
          "Red",
          "Blue",
          "Green",
          "Orange",
          "Large",
          "Small",
          "Code",
          "Highlight");

  private static final List<String> SYLLABLES =
      List.of(
          "lo", "rem", "ip", "sum", "ta", "ven", "qui", "mor", "est", "ul", "pha", "re", "tus",
          "vel", "nec", "om", "dic", "sa", "per", "lit");

  @Override
  public String id() {
    return "write/mark-words-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public int maxActions() {
    return 800;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int font = scene.skin().fontPx();
    Sheet sheet =
        scene.sheet(
            dice.wording("Editor", "Text", "Note", "Draft", "Letter", "Writer", "Page", "Article"));
    List<String> names = dice.some(STYLES, dice.between(2, tiny ? 3 : 5));
    boolean toolsFirst = dice.chance(0.7);
    List<Widget> tools = new ArrayList<>(toolsFirst ? sheet.buttons(names) : List.of());
    String text = text(dice, tiny);
    int lines = 1 + Metrics.widthPx(text, font) * 5 / 4 / (sheet.widthPx() - 20);
    int high = Math.max(2, lines) * (font + 5) + 14;
    Widget area = sheet.page().add(Role.TEXTAREA, sheet.x(), sheet.y(), sheet.widthPx(), high);
    area.name(dice.chance(0.5) ? "" : dice.of("Text", "Content", "Body", "Your text"));
    area.value(text);
    sheet.space(high + scene.skin().gapPx());
    if (!toolsFirst) {
      tools.addAll(sheet.buttons(names));
    }
    Widget told = sheet.paragraph("Underline: " + text).look(Look.MUTED);
    told.show(false);
    Widget save = sheet.button(Receipt.save(dice));
    Receipt receipt = new Receipt(scene, sheet, Receipt.saved(dice));
    String part = dice.chance(0.3) ? text : part(dice, text);
    int right = dice.below(tools.size());
    boolean tells = dice.chance(0.5);
    String[] dressed = {"", ""};
    for (Widget tool : tools) {
      tool.onClick(() -> {
        if (!area.marked().isEmpty()) {
          dressed[0] = area.marked();
          dressed[1] = tool.name();
          tools.forEach(each -> each.set(State.SELECTED, each == tool));
          told.text(dressed[1] + ": " + dressed[0]).show(tells);
        }
      });
    }
    // A tool is lit as long as what is marked is dressed by it, as in any editor.
    area.onMark(() -> tools.forEach(tool -> tool.set(State.SELECTED, false)));
    List<String> saved = new ArrayList<>();
    save.onClick(() -> {
      saved.addAll(Arrays.asList(dressed));
      receipt.show();
    });
    Widget tool = tools.get(right);
    scene
        .plan()
        .markWhen(view -> !view.marks(area, part), area, part)
        .pressWhen(view -> view.marks(area, part) && !view.is(tool, State.SELECTED), tool)
        .commit(save)
        .confuse(tool, tools.get((right + 1) % tools.size()));
    scene.show(sheet);
    scene.instruct(told(dice, part.equals(text), part, tool.name()));
    scene.solvedWhen(() -> saved.equals(List.of(part, tool.name())));
  }

  private static String text(Dice dice, boolean tiny) {
    if (dice.chance(0.5)) {
      List<String> words = new ArrayList<>();
      for (int count = dice.between(3, tiny ? 5 : 8); words.size() < count; ) {
        String word = word(dice);
        if (!words.contains(word)) {
          words.add(word);
        }
      }
      return String.join(" ", words);
    }
    return Prose.sentences(dice, tiny ? 1 : dice.between(1, 2));
  }

  /** A word that may mean nothing. */
  private static String word(Dice dice) {
    if (dice.chance(0.5)) {
      return dice.of(Synonyms.some(dice, 1).getFirst());
    }
    StringBuilder word = new StringBuilder();
    for (int syllables = dice.between(1, 3); syllables > 0; syllables--) {
      word.append(dice.of(SYLLABLES));
    }
    return word.toString();
  }

  /** One to three words of a text that stand there once. */
  private static String part(Dice dice, String text) {
    String[] words = text.split(" ", -1);
    while (true) {
      int first = dice.below(words.length);
      int last = Math.min(words.length - 1, first + (dice.chance(0.6) ? 0 : dice.between(1, 2)));
      String part =
          String.join(" ", Arrays.asList(words).subList(first, last + 1)).replaceAll("[,.]$", "");
      int at = text.indexOf(part);
      if (!part.equals(text) && text.indexOf(part, at + 1) < 0) {
        return part;
      }
    }
  }

  private static String told(Dice dice, boolean whole, String part, String tool) {
    String what =
        whole
            ? dice.wording(
                "everything",
                "all of the text",
                "the whole text",
                "all the words",
                "the entire text",
                "the text as a whole")
            : Template.fill(
                dice.of(
                    "%s",
                    "\"%s\"",
                    "the word %s",
                    "the text %s",
                    "the part \"%s\"",
                    "\"%s\" in the text"),
                part);
    if (!whole && part.contains(" ")) {
      what = what.replace("the word ", "the words ");
    }
    return Template.fill(
        dice.wording(
            "Give %s the style %s and save.",
            "In the editor, make %s %s, then save.",
            "Mark %s and press %s. Save it afterwards.",
            "Select %s, choose %s, and save.",
            "Set %s in %s and save the text.",
            "Let %s be %s, and keep that.",
            "Please make %s %s and save.",
            "Could you format %s as %s and then save?",
            "Use the editor to give %s the style %s, and submit.",
            "Apply to %s the style %s. Then save.",
            "Turn %s %s, and store the text.",
            "Change the style of %s to %s and save.",
            "Highlight %s, click %s, and finish by saving.",
            "%2$s is the style for %1$s. Apply it and save.",
            "Use %2$s on %1$s, then save.",
            "Press %2$s once you have marked %1$s, and save.",
            "The style %2$s belongs to %1$s alone. Set it and save.",
            "Make it so that %s is %s, then save.",
            "With the tool bar, dress %s in %s; save in the end.",
            "Mark %s; its style is to be %s. Save.",
            "Using the editor, have %s in %s and save that.",
            "I want %s in %s. Save when it is so.",
            "Let the editor show %s as %s, and save.",
            "Put %s in the style %s and save it.",
            "See to it that %s is in %s, and save."),
        what,
        dice.chance(0.5) ? tool : tool.toLowerCase(Locale.ROOT));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.PRESSES_ANOTHER, Mistake.COMMITS_AT_ONCE);
  }
}
