package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A text under headings: what one of its sections says, or which section says something. */
final class SectionAnswer implements Family {
  private static final List<String> HEADINGS =
      List.of(
          "Introduction",
          "History",
          "Opening hours",
          "How to get here",
          "Results",
          "Open questions",
          "Budget",
          "Next steps",
          "Background",
          "Staff",
          "Weather",
          "Materials",
          "Schedule",
          "Summary",
          "Food and drink",
          "Rules",
          "Equipment",
          "Prizes",
          "Methods",
          "Safety");

  @Override
  public String id() {
    return "read/section-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public double tinyShare() {
    return 0.3;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet =
        scene.sheet(dice.wording("Report", "Article", "Handbook", "Minutes", "Guide", "Notes"));
    if (dice.chance(0.5)) {
      sheet.paragraph(sheet.page().title());
    }
    List<Widget> headings = new ArrayList<>();
    List<Widget> texts = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (String heading : dice.some(HEADINGS, dice.between(2, scene.skin().isTiny() ? 3 : 5))) {
      String text = Prose.sentences(dice, scene.skin().isTiny() ? 1 : dice.between(1, 2));
      while (said.contains(text)) {
        text = Prose.sentence(dice);
      }
      said.add(text);
      headings.add(sheet.heading(heading));
      texts.add(sheet.prose(text));
    }
    Answer answer = Answer.below(scene, sheet);
    int right = dice.below(headings.size());
    int wrong = (right + 1) % headings.size();
    boolean backwards = dice.chance(0.4);
    List<Widget> asked = backwards ? headings : texts;
    answer.is(asked.get(right), asked.get(wrong));
    scene.show(sheet);
    scene.obstacles();
    scene.instruct(
        answer.asked(
            backwards
                ? dice.wording(
                        "Under which heading does it say %s?",
                        "Which section contains the text %s?",
                        "Find the heading above %s.",
                        "Name the part of the text that says %s.",
                        "What is the title of the section with %s?")
                    .formatted("\"" + said.get(right) + "\"")
                : dice.wording(
                        "What does the section %s say?",
                        "Give the text under the heading %s.",
                        "Read the paragraph about %s and answer with it.",
                        "What is written under %s?",
                        "Answer with the words below %s.")
                    .formatted(Asking.value(dice, headings.get(right).text()))));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
