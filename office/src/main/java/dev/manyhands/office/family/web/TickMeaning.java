package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Synonyms;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Boxes to be ticked whose words mean what the instruction says in other words. */
final class TickMeaning implements Family {
  @Override
  public String id() {
    return "web/tick-meaning-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Words", "Meanings", "Thesaurus", "Language", "Quiz"));
    int count = dice.between(2, tiny ? 6 : 10);
    int wanted = dice.between(1, Math.min(count, 5));
    List<List<String>> groups = Synonyms.some(dice, count);
    List<String> shown = new ArrayList<>(count);
    List<String> said = new ArrayList<>(wanted);
    for (int i = 0; i < count; i++) {
      List<String> two = dice.some(groups.get(i), 2);
      shown.add(two.getFirst());
      if (i < wanted) {
        said.add(dice.chance(0.9) ? two.getLast() : two.getFirst());
      }
    }
    List<String> right = shown.subList(0, wanted);
    List<Widget> boxes = new ArrayList<>(count);
    for (String word : dice.shuffled(shown)) {
      Widget box = box(scene, sheet, word);
      scene.plan().check(box, right.contains(word));
      boxes.add(box);
    }
    sheet.space(4);
    List<String> ticked = boxes.stream().map(Widget::name).filter(right::contains).toList();
    Submission submission =
        Submission.below(
            scene,
            sheet,
            () -> boxes.stream().filter(Widget::checked).map(Widget::name).toList(),
            ticked);
    scene.show(sheet);
    scene.instruct(
        submission.told(
            dice,
            Template.fill(
                dice.wording(
                    "Select words similar to %s",
                    "Tick what means the same as %s",
                    "Mark the words with the meaning of %s",
                    "Check every word that is like %s",
                    "Choose the synonyms of %s",
                    "Which words could replace %s? Tick them",
                    "Find other words for %s and tick them",
                    "Pick the words that mean nearly the same as %s",
                    "Please tick the synonyms of %s",
                    "Could you check the words that are similar to %s",
                    "Tick those words that say the same as %s",
                    "For each of these find another word and tick it: %s",
                    "Check the boxes beside words meaning %s",
                    "Mark all words that come close to %s in meaning",
                    "Similar to %s: tick every such word",
                    "Choose the words that could stand for %s",
                    "Put a tick at each word like %s",
                    "We need other words for %s; select them",
                    "Look for words with the same meaning as %s and mark them",
                    "Every word that is a synonym of %s has to be ticked",
                    "The words nearest in meaning to %s are to be selected",
                    "Instead of %s one may say other words; check those",
                    "Given the words %s, choose what means the same",
                    "If a word means the same as %s, tick it",
                    "Select what is alike in meaning to %s",
                    "Tick each word that could be used for %s",
                    "Tick the boxes whose words are close to %s"),
                list(dice, dice.shuffled(said)))));
  }

  private static String list(Dice dice, List<String> words) {
    if (words.size() > 1 && dice.chance(0.5)) {
      String first = String.join(", ", words.subList(0, words.size() - 1));
      return first + " and " + words.getLast();
    }
    return String.join(", ", words);
  }

  private static Widget box(Scene scene, Sheet sheet, String word) {
    int font = scene.skin().fontPx();
    int side = Math.min(14, font);
    Widget box = sheet.page().add(Role.CHECKBOX, sheet.x(), sheet.y(), side, side).name(word);
    int wide = Math.min(sheet.widthPx() - side - 4, Metrics.widthPx(word, font) + 2);
    sheet.page().text(word, sheet.x() + side + 4, sheet.y(), wide, font + 3).labels(box);
    sheet.space(font + (scene.skin().isTiny() ? 4 : 7));
    return box;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
