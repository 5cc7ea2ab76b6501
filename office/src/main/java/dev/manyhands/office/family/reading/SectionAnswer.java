package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
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
        scene.sheet(
            dice.wording(
                "Report",
                "Article",
                "Handbook",
                "Minutes",
                "Guide",
                "Manual",
                "Brochure",
                "Leaflet",
                "Summary",
                "Essay",
                "Documentation",
                "Protocol",
                "Paper",
                "Description",
                "Information",
                "Notes"));
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
                ? Template.fill(
                    dice.wording(
                        "Under which heading does it say %s?",
                        "Which section contains the text %s?",
                        "Find the heading above %s.",
                        "Name the part of the text that says %s.",
                        "Please tell me under which heading you find %s.",
                        "Could you name the section that says %s?",
                        "In which section is %s written?",
                        "Which heading stands over %s?",
                        "Find the section with the words %s and give its heading.",
                        "What is the heading of the text %s?",
                        "Look for %s and name the heading above it.",
                        "Give the heading under which %s stands.",
                        "%s: in which section is this?",
                        "To which heading does the text %s belong?",
                        "Somewhere it says %s. Under which heading?",
                        "Tell me the title of the part that reads %s.",
                        "The heading over %s is wanted.",
                        "Say which section has the text %s.",
                        "What is the part called in which it says %s?",
                        "Which part of the page tells us %s?",
                        "Where does it say %s? Give the heading.",
                        "Answer with the heading that belongs to %s.",
                        "What is the title of the section with %s?"),
                    "\"" + said.get(right) + "\"")
                : Template.fill(
                    dice.wording(
                        "What does the section %s say?",
                        "Give the text under the heading %s.",
                        "Read the paragraph about %s and answer with it.",
                        "What is written under %s?",
                        "Please give the text of the section %s.",
                        "Could you tell me what the part %s says?",
                        "What text stands under %s?",
                        "Read the section %s and answer with its text.",
                        "Find the heading %s. What is written below it?",
                        "What can be read under the heading %s?",
                        "Tell me the words of the section %s.",
                        "Look up the section %s and give its text.",
                        "What do we learn under %s?",
                        "The text that belongs to %s is wanted.",
                        "Answer with what the section %s says.",
                        "Which text follows the heading %s?",
                        "Repeat what stands under the heading %s.",
                        "Give the paragraph that comes after %s.",
                        "Go to the section %s and tell me its text.",
                        "Section %s: what does it say?",
                        "What does the page say under %s?",
                        "Read out what is below %s.",
                        "Answer with the words below %s."),
                    Asking.value(dice, headings.get(right).text()))));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
