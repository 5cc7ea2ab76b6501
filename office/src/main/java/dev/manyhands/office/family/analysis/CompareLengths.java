package dev.manyhands.office.family.analysis;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Things that differ in length, height or place, and in no number: the one at an end of their
 * order, or next to it, is to be pressed or named.
 */
final class CompareLengths implements Family {
  private static final int STEPS = 24;
  private static final List<String> TASKS =
      List.of(
          "Planning",
          "Painting",
          "Wiring",
          "Roof",
          "Testing",
          "Cleaning",
          "Permit",
          "Garden",
          "Cellar",
          "Windows",
          "Survey",
          "Heating",
          "Plumbing",
          "Flooring",
          "Design",
          "Fencing",
          "Moving",
          "Foundation",
          "Tiling",
          "Insulation",
          "Inspection",
          "Delivery",
          "Lighting",
          "Plastering");

  /** How the things are drawn. */
  private enum Way {
    PROGRESS,
    TIMELINE,
    TUBES,
    RULER,
    BLOCKS
  }

  @Override
  public String id() {
    return "analyse/lengths-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public double tinyShare() {
    return 0.2;
  }

  @Override
  public double clutterShare() {
    return 0.15;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Way way = dice.of(Way.values());
    int count = dice.between(2, tiny ? 3 : 6);
    List<String> names = names(dice, way, count);
    List<Integer> sizes = sizes(dice, count);
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Status",
                "Overview",
                "Project",
                "Store",
                "Comparison",
                "Progress",
                "Chart",
                "Lengths",
                "Sizes",
                "Picture",
                "Measurements",
                "Drawing",
                "Display",
                "At a glance",
                "Board"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    boolean pressed = dice.chance(0.5);
    boolean onThing = pressed && dice.chance(0.5);
    Drawing drawing = draw(scene, sheet, way, names, sizes, pressed && !onThing);
    List<Integer> ranking = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ranking.add(i);
    }
    ranking.sort(Comparator.comparing(sizes::get));
    boolean most = dice.chance(0.5);
    int rank = count > 2 && dice.chance(0.25) ? 1 : 0;
    int right = ranking.get(most ? count - 1 - rank : rank);
    int wrong = ranking.get(most ? 0 : count - 1);
    if (wrong == right) {
      wrong = ranking.get(most ? count - 1 : 0);
    }
    String which = (rank == 1 ? "second " : "") + quality(dice, way, most);
    String thing = thing(dice, way);
    if (pressed) {
      press(scene, sheet, onThing ? drawing.things : drawing.labels, right, wrong);
      scene.show(sheet);
      scene.instruct(
          Template.fill(
              dice.wording(
                  "Click the %1$s %2$s.",
                  "Press the %2$s that is %1$s.",
                  "Open the %1$s of them.",
                  "Which %2$s is the %1$s? Click it.",
                  "Find the %1$s %2$s and click on it.",
                  "Choose the %1$s %2$s.",
                  "Take the one that is %1$s.",
                  "Please click the %s %s.",
                  "Could you click on the %s %s?",
                  "Compare them and click the %s %s.",
                  "Of these, click the %2$s that is %1$s.",
                  "One %2$s is %1$s. Click that one.",
                  "Look which %2$s is %1$s, then press it.",
                  "I want you to press the %s %s.",
                  "%1$s %2$s: click on it.",
                  "Which is the %s %s? Press it.",
                  "Press whichever %2$s is the %1$s.",
                  "Your task is to click the %s %s.",
                  "Go for the %s %s and click it.",
                  "The %s %s is to be clicked.",
                  "The %s %s has to be selected.",
                  "See which %2$s is %1$s and choose that.",
                  "After comparing them all, press the %s %s.",
                  "From what you see, pick the %s %s.",
                  "Click once on the %s %s.",
                  "Please choose the %2$s that is %1$s.",
                  "Select the %1$s %2$s."),
              which,
              thing));
      return;
    }
    Answer answer = Answer.below(scene, sheet);
    answer.is(drawing.labels.get(right), drawing.labels.get(wrong));
    scene.show(sheet);
    scene.instruct(
        answer.asked(
            Template.fill(
                dice.wording(
                    "Which %2$s is the %1$s?",
                    "Name the %1$s %2$s.",
                    "Tell me which one is %1$s.",
                    "What is the name of the %1$s %2$s?",
                    "Find the %1$s %2$s.",
                    "Give the name of the %1$s one.",
                    "Of all these, what is the %1$s?",
                    "Please give the name of the %s %s.",
                    "Could you tell me which %2$s is the %1$s?",
                    "Compare them: which is the %s %s?",
                    "Which name belongs to the %s %s?",
                    "What is the %s %s called?",
                    "One %2$s is the %1$s. What is its name?",
                    "By the picture, which %2$s is %1$s?",
                    "Say which %2$s is %1$s.",
                    "Whose %2$s is the %1$s?",
                    "I would like to know which %2$s is the %1$s.",
                    "Look at the drawing and name the %s %s.",
                    "Answer with the name at the %s %s.",
                    "Which one has the %s %s?",
                    "Do you see which %2$s is the %1$s? Name it.",
                    "The name of the %s %s is asked for.",
                    "What name stands at the %s %s?",
                    "Tell me the name that goes with the %s %s.",
                    "See which %2$s is %1$s and give its name.",
                    "Compare all of them, then answer with the name of the %s %s.",
                    "Look: which is the %1$s %2$s?"),
                which,
                thing)));
  }

  /** What is drawn, and the names of it. */
  private record Drawing(List<Widget> things, List<Widget> labels) {}

  private static void press(Scene scene, Sheet sheet, List<Widget> things, int right, int wrong) {
    Receipt receipt =
        new Receipt(scene, sheet, scene.dice().wording("Opened.", "Noted.", "Thank you.", "Done."));
    List<Integer> pressed = new ArrayList<>(1);
    for (int i = 0; i < things.size(); i++) {
      int place = i;
      things
          .get(i)
          .onClick(() -> {
            pressed.add(place);
            receipt.show();
          });
    }
    scene.plan().commit(things.get(right)).confuse(things.get(right), things.get(wrong));
    scene.solvedWhen(() -> pressed.equals(List.of(right)));
  }

  private static List<String> names(Dice dice, Way way, int count) {
    if (way == Way.TIMELINE && dice.chance(0.6)) {
      return dice.some(TASKS, count);
    }
    Term term = dice.of(Term.FIRST_NAME, Term.CITY, Term.LAST_NAME);
    List<String> names = new ArrayList<>();
    while (names.size() < count) {
      String name = new Person(dice).get(term);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Shares of {@link #STEPS}, no two the same, at times all close to each other. */
  private static List<Integer> sizes(Dice dice, int count) {
    int least = dice.chance(0.3) ? 10 : 2;
    int most = dice.chance(0.3) ? 12 : STEPS;
    List<Integer> sizes = new ArrayList<>();
    while (sizes.size() < count) {
      int size = dice.between(least, Math.max(most, least + 8));
      if (sizes.stream().noneMatch(other -> Math.abs(other - size) < 1)) {
        sizes.add(size);
      }
    }
    return sizes;
  }

  private static Drawing draw(
      Scene scene, Sheet sheet, Way way, List<String> names, List<Integer> sizes, boolean linked) {
    Dice dice = scene.dice();
    int font = scene.skin().fontPx();
    int line = font + 6;
    int count = names.size();
    List<Widget> things = new ArrayList<>();
    List<Widget> labels = new ArrayList<>();
    int top = sheet.y();
    boolean upright = way == Way.TUBES || way == Way.BLOCKS;
    int labelPx = Math.min(120, sheet.widthPx() * 2 / 5);
    int tall = Math.min(180, scene.skin().heightPx() / 3);
    int slot = Math.min(120, sheet.widthPx() / count);
    int rowPx = line + dice.between(2, 12);
    int room = Math.min(sheet.widthPx() - labelPx - 6, dice.between(6, 16) * STEPS);
    int unit = Math.max(2, room / STEPS);
    boolean below = way == Way.PROGRESS && dice.chance(0.4);
    Role role = linked ? Role.LINK : Role.TEXT;
    boolean named = dice.chance(0.5);
    for (int i = 0; i < count; i++) {
      int x = upright ? sheet.x() + i * slot : sheet.x();
      int y = upright ? top : top + i * (below ? 2 * rowPx : rowPx);
      int labelY = upright ? top + tall + 4 : y;
      int wide = upright ? slot - 4 : labelPx - 4;
      Widget label = sheet.page().add(role, x, labelY, wide, line);
      labels.add(linked ? label.name(names.get(i)) : label.text(names.get(i)));
      int size = sizes.get(i);
      int barX = below ? x : x + labelPx;
      int barY = below ? y + rowPx : y;
      things.add(
          switch (way) {
            case PROGRESS -> bar(sheet, barX, barY, size * unit, line);
            case TIMELINE ->
                bar(
                    sheet,
                    barX + dice.below(STEPS + 1 - Math.min(STEPS, size)) * unit,
                    barY,
                    size * unit,
                    line);
            case RULER -> bar(sheet, barX + size * unit, barY, 8, line);
            case TUBES, BLOCKS -> {
              int high = Math.max(3, tall * size / STEPS);
              int lift = way == Way.BLOCKS ? dice.below(tall - Math.min(tall - 1, high)) : 0;
              yield bar(sheet, x, top + Math.max(0, tall - high - lift), slot / 2, high);
            }
          });
      things.getLast().name(named ? names.get(i) : "");
    }
    sheet.moveTo(upright ? top + tall + line + 10 : top + count * (below ? 2 : 1) * rowPx + 6);
    return new Drawing(things, labels);
  }

  private static Widget bar(Sheet sheet, int x, int y, int width, int height) {
    return sheet.page().add(Role.IMAGE, x, y, width, height);
  }

  private static String thing(Dice dice, Way way) {
    return switch (way) {
      case PROGRESS -> dice.of("bar", "line", "strip", "stripe");
      case TIMELINE -> dice.of("piece of work", "stretch", "phase", "task", "job");
      case TUBES -> dice.of("column", "tower", "tube", "pillar");
      case RULER -> dice.of("mark", "pointer", "marker", "needle");
      case BLOCKS -> dice.of("block", "box", "stack", "brick");
    };
  }

  private static String quality(Dice dice, Way way, boolean most) {
    return switch (way) {
      case PROGRESS, TIMELINE ->
          most
              ? dice.of("longest", "largest", "widest", "biggest")
              : dice.of("shortest", "smallest", "narrowest");
      case TUBES ->
          most
              ? dice.of("tallest", "highest", "largest", "biggest")
              : dice.of("lowest", "smallest", "shortest");
      case BLOCKS ->
          most ? dice.of("tallest", "largest", "biggest") : dice.of("shortest", "smallest");
      case RULER ->
          most
              ? dice.of("rightmost", "farthest to the right")
              : dice.of("leftmost", "farthest to the left");
    };
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
