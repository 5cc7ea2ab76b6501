package dev.manyhands.office.family.analysis;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.part.Figures;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A chart of bars without numbers: the longest or the shortest of them is asked for. */
final class ReadBars implements Family {
  @Override
  public String id() {
    return "analyse/bars-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    int count = dice.between(3, 6);
    Figures figures = Figures.monthly(dice, count, 1);
    Sheet sheet = scene.sheet(dice.wording("Chart", "Diagram", "Figures at a glance"));
    sheet.heading(figures.measures().getFirst());
    boolean upright = dice.chance(0.5);
    List<Integer> ranking = figures.ranking(0);
    List<Widget> labels = new ArrayList<>();
    int font = scene.skin().fontPx();
    int room = Math.min(sheet.widthPx() - 110, 300);
    int tall = Math.min(200, scene.skin().heightPx() / 3);
    int slot = Math.min(110, sheet.widthPx() / count);
    int top = sheet.y();
    for (int i = 0; i < count; i++) {
      int rank = 1 + ranking.indexOf(i);
      String name = figures.names().get(i);
      if (upright) {
        int high = tall * rank / count;
        int x = sheet.x() + i * slot;
        bar(sheet, name, x, top + tall - high, slot / 2, high);
        labels.add(sheet.page().text(name, x, top + tall + 4, slot - 6, font + 6));
      } else {
        int y = top + i * (font + 14);
        labels.add(sheet.page().text(name, sheet.x(), y, 100, font + 6));
        bar(sheet, name, sheet.x() + 106, y, room * rank / count, font + 6);
      }
    }
    sheet.moveTo(upright ? top + tall + font + 20 : top + count * (font + 14) + 10);
    Answer answer = Answer.below(scene, sheet);
    boolean most = dice.chance(0.5);
    Widget right = labels.get(most ? ranking.getLast() : ranking.getFirst());
    Widget wrong = labels.get(most ? ranking.getFirst() : ranking.getLast());
    answer.is(right, wrong);
    scene.show(sheet);
    scene.instruct(
        answer.asked(
            Template.fill(
                dice.wording(
                    "Which month has the %s bar?",
                    "Name the month whose bar is the %s.",
                    "Look at the chart: which month is the %s?",
                    "Find the month with the %s bar."),
                most ? dice.of("longest", "largest") : dice.of("shortest", "smallest"))));
  }

  private static void bar(Sheet sheet, String name, int x, int y, int width, int height) {
    sheet.page().add(Role.IMAGE, x, y, Math.max(2, width), height).name(name);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
