package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name is misspelt, and so the program does not compile: the message tells the name, and a dialog
 * offers names that there are.
 */
final class UnknownName implements Family {
  private static final Pattern DECLARED =
      Pattern.compile("\\b(?:int|int\\[\\]|String|char|boolean) (\\w+)(?! *\\()");
  private static final int LONG_NAME = 4;
  private static final int OFFERED = 5;

  @Override
  public String id() {
    return "code/unknown-name-v1";
  }

  @Override
  public Kind kind() {
    return Kind.CODING;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  /** Ten for the line that is to be changed. */
  @Override
  public int maxActions() {
    return 10;
  }

  /** A name used in a line. */
  private record Use(int program, int line, String name) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    List<Program> programs = List.of();
    List<Use> uses = List.of();
    while (uses.isEmpty()) {
      programs = Fault.draw(scene, 3).programs();
      uses = uses(programs);
    }
    Use use = dice.of(uses);
    String wrong = misspelt(dice, use.name());
    List<List<String>> texts = new ArrayList<>();
    programs.forEach(program -> texts.add(new ArrayList<>(program.lines())));
    String right = texts.get(use.program()).get(use.line());
    String broken = right.replaceAll("\\b" + use.name() + "\\b", wrong);
    texts.get(use.program()).set(use.line(), broken);
    Workplace place = new Workplace(scene, programs, texts, false);
    Sheet sheet = place.sheet();
    place.row(Role.HEADING, dice.wording("Problems", "Errors", "Compiler", "Trouble", "Build"));
    Widget applied = place.row(Role.TEXT, "M".repeat(18)).text("-");
    Widget opener = sheet.button(dice.of("Quick fix", "Fix...", "Proposals", "Correct"));
    List<String> names = dice.shuffled(offered(dice, programs, use.name()));
    String change = dice.of("Change to %s", "Use %s", "Replace by %s", "Did you mean %s?");
    List<String> items = names.stream().map(change::formatted).toList();
    Sheet dialog = scene.pane(dice.of("Proposals", "Fixes", "Corrections"), 300);
    Pane[] pane = new Pane[1];
    List<Widget> widgets = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String words = items.get(i);
      String fixed = broken.replaceAll("\\b" + wrong + "\\b", names.get(i));
      Widget widget = dialog.link(words);
      widget.onClick(() -> {
        scene.desk().close(pane[0]);
        place.put(use.program(), use.line(), fixed);
        applied.text(words);
      });
      widgets.add(widget);
    }
    opener.onClick(() -> pane[0] = scene.modal(dialog));
    int good = names.indexOf(use.name());
    Widget pick = widgets.get(good);
    place.planToLook();
    scene
        .plan()
        .pressWhen(view -> !view.reads(applied, items.get(good)), pick)
        .pressWhen(view -> !view.reads(applied, items.get(good)), opener)
        .confuse(pick, widgets.get(good == 0 ? 1 : 0));
    place.planToFinish();
    // Another name may happen to pass, but is not what was misspelt.
    scene.solvedWhen(
        () -> place.isGreen() && place.text(use.program(), use.line()).equals(right.strip()));
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "The program does not compile. See with \"%s\" why, and mend it with \"%s\".",
                "A name is misspelt: press \"%s\", then choose the right one under \"%s\".",
                "Follow the compiler's message: \"%s\" shows it, \"%s\" corrects it.",
                "Press \"%s\". A symbol is not found; use \"%s\" to put it right.",
                "Make it compile and pass its tests with \"%s\" and \"%s\".",
                "Somebody mistyped a name. \"%s\" says which; mend it by \"%s\"."),
            place.runButton().name(),
            opener.name()));
  }

  private static List<Use> uses(List<Program> programs) {
    List<Use> uses = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      List<String> lines = programs.get(i).lines();
      List<String> names = names(List.of(programs.get(i)));
      for (int j = 0; j < lines.size(); j++) {
        String line = lines.get(j);
        for (String name : names) {
          boolean used = Pattern.compile("\\b" + name + "\\b").matcher(line).find();
          boolean code = !line.strip().startsWith("//") && !line.contains("static ");
          if (used && code && name.length() >= LONG_NAME && !names(line).contains(name)) {
            uses.add(new Use(i, j, name));
          }
        }
      }
    }
    return uses;
  }

  private static List<String> names(List<Program> programs) {
    return programs.stream()
        .flatMap(program -> program.lines().stream())
        .filter(line -> !line.strip().startsWith("//"))
        .flatMap(line -> names(line).stream())
        .distinct()
        .toList();
  }

  private static List<String> names(String line) {
    Matcher declared = DECLARED.matcher(line);
    List<String> names = new ArrayList<>();
    while (declared.find()) {
      names.add(declared.group(1));
    }
    return names;
  }

  /** The right name among others, at least one of them. */
  private static List<String> offered(Dice dice, List<Program> programs, String right) {
    List<String> others = new ArrayList<>(names(programs));
    others.addAll(List.of("result", "index"));
    List<String> offered = new ArrayList<>(List.of(right));
    for (String other : dice.shuffled(others.stream().distinct().toList())) {
      if (offered.size() < OFFERED && !other.equals(right)) {
        offered.add(other);
      }
    }
    return offered;
  }

  /** Two letters exchanged, one twice, or one left out; the first and the last stay. */
  private static String misspelt(Dice dice, String name) {
    int at = dice.between(1, name.length() - 3);
    String head = name.substring(0, at);
    String tail = name.substring(at + 1);
    char letter = name.charAt(at);
    return switch (letter == tail.charAt(0) ? 1 : dice.below(3)) {
      case 0 -> head + tail.charAt(0) + letter + tail.substring(1);
      case 1 -> head + letter + letter + letter + tail;
      default -> head + tail;
    };
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
