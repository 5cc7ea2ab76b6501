package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One figure, and names of which one fits it: of its form, its kind, its colour or its sign. */
final class NameFigure implements Family {
  /** By what a figure is named. */
  private enum By {
    KIND,
    KIND_OR_RECTANGLE,
    COLOUR,
    SIGN
  }

  @Override
  public String id() {
    return "read/name-figure-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public int maxActions() {
    return 40;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public double clutterShare() {
    return 0.15;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Figure", "What is this?", "Picture", "Shape", "Name"));
    By by =
        dice.of(By.KIND, By.KIND, By.KIND_OR_RECTANGLE, By.KIND_OR_RECTANGLE, By.COLOUR, By.SIGN);
    String kind = by == By.SIGN ? dice.of("letter", "digit") : dice.of(Figure.KINDS);
    Figure figure = Figure.of(dice, dice.of(Shapes.COLOURS), kind, false);
    int count = dice.between(2, 5);
    List<String> names = names(dice, by, figure, count);
    String right = names.getFirst();
    boolean above = dice.chance(0.7);
    names = dice.shuffled(names);
    if (above) {
      draw(scene, sheet, figure);
    }
    Role role = dice.of(Role.BUTTON, Role.BUTTON, Role.BUTTON, Role.LINK, Role.GENERIC);
    List<Widget> buttons = new ArrayList<>();
    int x = sheet.x();
    int high = Math.min(scene.skin().fieldPx(), 30);
    for (String name : names) {
      int wide = Metrics.widthPx(name, scene.skin().fontPx()) + (tiny ? 10 : 22);
      if (x > sheet.x() && x + wide > sheet.x() + sheet.widthPx()) {
        x = sheet.x();
        sheet.space(high + 4);
      }
      buttons.add(sheet.page().add(role, x, sheet.y(), wide, high).name(name));
      x += wide + (tiny ? 3 : 10);
    }
    sheet.space(high + scene.skin().gapPx());
    if (!above) {
      draw(scene, sheet, figure);
    }
    Pick.of(scene, sheet, buttons, buttons.get(names.indexOf(right)));
    scene.show(sheet);
    scene.instruct(
        dice.wording(
            "Press the name of what is shown.",
            "What do you see? Choose the word for it.",
            "Click the word that fits the picture.",
            "Which word describes the drawing? Press it.",
            "Name the figure by pressing one of the words.",
            "Say what this is.",
            "Which of these is it? Click the answer.",
            "Choose the best description of what is drawn.",
            "Click the name of the figure.",
            "What is shown here? Press the right word.",
            "Please choose the word that describes the picture.",
            "Look at the figure and click what it is.",
            "Identify the figure.",
            "Which of the words names the figure? Click on it.",
            "Select the word for what you see.",
            "Press the word that goes with the drawing.",
            "Could you click the word for this figure?",
            "Tell what is drawn, by pressing its name.",
            "Classify the picture: click the right word.",
            "Press the answer that describes what is drawn.",
            "Find the right name for the figure and click it.",
            "From the words, choose the one that is true of the picture.",
            "Pick the button that tells what the picture shows.",
            "Decide what is to be seen, and press that."));
  }

  private static void draw(Scene scene, Sheet sheet, Figure figure) {
    Dice dice = scene.dice();
    int side = scene.skin().isTiny() ? dice.between(20, 46) : dice.between(30, 120);
    int x = sheet.x() + dice.below(Math.max(1, sheet.widthPx() / 2 - side));
    sheet
        .page()
        .add(dice.of(Role.IMAGE, Role.IMAGE, Role.GENERIC), x, sheet.y(), side, side)
        .name(figure.name());
    sheet.space(side + scene.skin().gapPx());
  }

  /** The right name first, then others. */
  private static List<String> names(Dice dice, By by, Figure figure, int count) {
    String right = right(dice, by, figure);
    List<String> pool =
        switch (by) {
          case KIND -> new ArrayList<>(Figure.KINDS);
          case KIND_OR_RECTANGLE ->
              new ArrayList<>(
                  List.of("circle", "rectangle", "triangle", "star", "letter", "digit"));
          case COLOUR -> new ArrayList<>(Shapes.COLOURS);
          case SIGN ->
              List.of("a", "D", "e", "G", "k", "M", "r", "T", "w", "2", "3", "5", "8", "9");
        };
    List<String> names = new ArrayList<>(List.of(right));
    for (String other : dice.shuffled(pool)) {
      String own = by == By.COLOUR ? figure.colour() : by == By.SIGN ? right : kindOf(by, figure);
      if (names.size() < count && !other.equals(own)) {
        names.add(by == By.KIND_OR_RECTANGLE || by == By.KIND ? said(dice, other) : other);
      }
    }
    if (by == By.SIGN) {
      return names;
    }
    int letters = dice.below(3);
    return names.stream().map(name -> inLetters(name, letters)).toList();
  }

  private static String kindOf(By by, Figure figure) {
    return by == By.KIND_OR_RECTANGLE && figure.kind().equals("square")
        ? "rectangle"
        : figure.kind();
  }

  private static String right(Dice dice, By by, Figure figure) {
    return switch (by) {
      case KIND, KIND_OR_RECTANGLE -> said(dice, kindOf(by, figure));
      case COLOUR -> figure.colour();
      case SIGN -> figure.sign();
    };
  }

  private static String said(Dice dice, String kind) {
    return kind.equals("digit") ? dice.of("digit", "number", "number", "figure from 0 to 9") : kind;
  }

  private static String inLetters(String name, int letters) {
    return switch (letters) {
      case 0 -> name;
      case 1 -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      default -> name.toUpperCase(Locale.ROOT);
    };
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
