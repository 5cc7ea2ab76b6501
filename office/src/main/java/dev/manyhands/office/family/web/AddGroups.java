package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import java.util.ArrayList;
import java.util.List;

/** Like things in two or three heaps, with signs between them: how many are they together? */
final class AddGroups implements Family {
  private static final List<String> NAMES = List.of("", "block", "star", "coin", "box", "dot");

  @Override
  public String id() {
    return "analyse/add-groups-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Sum", "Add", "Heaps", "Together", "Total"));
    int heaps = tiny || dice.chance(0.75) ? 2 : 3;
    int most = heaps == 2 ? 8 : 5;
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < heaps; i++) {
      sizes.add(dice.between(i == 0 ? 1 : 0, most));
    }
    String name = dice.of(NAMES);
    String colour = dice.of(Shapes.COLOURS);
    String label = Figure.words(dice.chance(0.7) || name.isEmpty() ? colour : "", name);
    String noun = name.isEmpty() ? dice.of("blocks", "squares", "things") : plural(name);
    layOut(scene, sheet, sizes, label);
    int right = sizes.stream().mapToInt(Integer::intValue).sum();
    String question =
        Template.fill(
            dice.wording(
                "How many %s are there altogether?",
                "Add up the %s.",
                "How many %s are here in all?",
                "What is the total number of %s?",
                "Count all the %s.",
                "Give the sum of the %s.",
                "How many %s do the groups have together?",
                "Work out how many %s there are in total.",
                "Put the groups together: how many %s is that?",
                "How many %s do you get when you add the groups?",
                "Count the %s of each group and add them up.",
                "Please add the %s of all groups.",
                "Sum up the %s.",
                "All groups taken together, how many %s are there?",
                "What do the groups of %s add up to?",
                "Work out the sum of the %s.",
                "Could you say how many %s there are in all groups?",
                "Add the groups of %s and give the total.",
                "How many %s make up the whole?",
                "Total of the %s?",
                "If you put all the %s in one heap, how many are there?",
                "We need to know how many %s there are altogether.",
                "Taken all together, the %s number how many?",
                "Say how many %s the sum comes to.",
                "The groups of %s are added: what is the result?",
                "Find the number of all %s."),
            noun);
    String asked = NumberAnswer.below(scene, sheet, right, heaps * most, question);
    scene.show(sheet);
    scene.instruct(asked);
  }

  private static String plural(String name) {
    return name + (name.endsWith("x") ? "es" : "s");
  }

  /** Heaps side by side, each a few things wide. */
  private static void layOut(Scene scene, Sheet sheet, List<Integer> sizes, String label) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int eachPx = tiny ? 13 : dice.between(16, 30);
    int wide = dice.between(2, 4);
    int font = scene.skin().fontPx();
    String sign = dice.of("+", "+", "and", "");
    Role role = dice.of(Role.IMAGE, Role.IMAGE, Role.GENERIC);
    int x = sheet.x();
    int rows = 1;
    for (int heap = 0; heap < sizes.size(); heap++) {
      if (heap > 0 && !sign.isEmpty()) {
        int signPx = Metrics.widthPx(sign, font) + 2;
        sheet.page().text(sign, x, sheet.y(), signPx, font + 6);
      }
      x += heap == 0 ? 0 : Metrics.widthPx(sign, font) + (tiny ? 6 : 14);
      for (int i = 0; i < sizes.get(heap); i++) {
        int left = x + i % wide * eachPx;
        int top = sheet.y() + i / wide * eachPx;
        sheet.page().add(role, left, top, eachPx - 3, eachPx - 3).name(label);
      }
      rows = Math.max(rows, (sizes.get(heap) + wide - 1) / wide);
      x += wide * eachPx + (tiny ? 2 : 10);
    }
    sheet.space(Math.max(rows * eachPx, font + 6) + scene.skin().gapPx());
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.MISREADS);
  }
}
