package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A conversation: who wrote what, when, and what came first or last. */
final class ReadChat implements Family {
  @Override
  public String id() {
    return "read/chat-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public double tinyShare() {
    return 0.2;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    int count = dice.between(2, scene.skin().isTiny() ? 3 : 6);
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Chat",
                "Conversation",
                "Thread",
                "Messages",
                "Group chat",
                "Discussion",
                "Talk",
                "Channel",
                "Dialogue",
                "Forum",
                "Board",
                "Chat room",
                "Posts",
                "Team room"));
    if (!scene.skin().isTiny()) {
      sheet.heading(sheet.page().title());
    }
    List<Widget> names = new ArrayList<>();
    List<Widget> times = new ArrayList<>();
    List<Widget> texts = new ArrayList<>();
    List<String> used = new ArrayList<>();
    int minute = dice.between(7 * 60, 12 * 60);
    int font = scene.skin().fontPx();
    while (names.size() < count) {
      String name = new Person(dice).get(dice.of(Term.FIRST_NAME, Term.FULL_NAME));
      String text =
          dice.chance(0.5) ? Prose.sentence(dice) : new Person(dice).get(Term.MESSAGE) + ".";
      if (used.contains(name) || used.contains(text)) {
        continue;
      }
      used.add(name);
      used.add(text);
      minute += dice.between(1, 90);
      String time = Template.fill("%02d:%02d", minute / 60, minute % 60);
      int wide = Metrics.widthPx(name, font) + 2;
      names.add(sheet.page().text(name, sheet.x(), sheet.y(), wide, font + 6));
      times.add(
          sheet
              .page()
              .text(time, sheet.x() + wide + 10, sheet.y(), 3 * font, font + 6)
              .look(Look.MUTED));
      sheet.moveTo(sheet.y() + font + 7);
      texts.add(sheet.prose(text));
    }
    Answer answer = Answer.below(scene, sheet);
    int right = dice.below(count);
    int wrong = (right + 1) % count;
    int way = dice.below(4);
    List<Widget> asked = way == 0 ? texts : way == 1 ? names : way == 2 ? times : texts;
    if (way == 3) {
      right = dice.of(0, count - 1);
      wrong = count - 1 - right;
    }
    answer.is(asked.get(right), asked.get(wrong));
    scene.show(sheet);
    String name = names.get(right).text();
    String text = texts.get(right).text();
    scene.instruct(answer.asked(question(dice, way, name, text, right == 0)));
  }

  private static String question(Dice dice, int way, String name, String text, boolean first) {
    return switch (way) {
      case 0 ->
          Template.fill(
              dice.wording(
                  "What did %s write?",
                  "Give the words of %s.",
                  "Which message is from %s?",
                  "Please tell me what %s wrote.",
                  "Could you repeat the words of %s?",
                  "What does the message from %s say?",
                  "Find what %s wrote and answer with it.",
                  "Give the text of the message by %s.",
                  "What has %s posted?",
                  "Look for %s in the conversation: what is the message?",
                  "%s wrote something. What was it?",
                  "Tell me the text that %s posted.",
                  "What was said by %s?",
                  "Answer with the message that %s wrote.",
                  "I need the words that %s used.",
                  "Read out the message of %s.",
                  "Which words come from %s?",
                  "What is the message under the name %s?",
                  "Message by %s: what does it say?",
                  "See what %s said and give it word for word.",
                  "Answer with what %s said."),
              name);
      case 1 ->
          Template.fill(
              dice.wording(
                  "Who wrote \"%s\"?",
                  "Whose message is \"%s\"?",
                  "Name the one who said \"%s\".",
                  "Please tell me who wrote \"%s\".",
                  "Could you say who posted \"%s\"?",
                  "Who is the author of \"%s\"?",
                  "Find out who said \"%s\".",
                  "By whom is the message \"%s\"?",
                  "Give the name of the person who wrote \"%s\".",
                  "\"%s\": who wrote that?",
                  "One of them wrote \"%s\". Who?",
                  "Who posted the words \"%s\"?",
                  "Answer with the name of the one who posted \"%s\".",
                  "Whose words are \"%s\"?",
                  "The writer of \"%s\" is wanted.",
                  "Which person said \"%s\"?",
                  "Who was it that wrote \"%s\"?",
                  "Look for \"%s\" and name the writer.",
                  "What is the name above \"%s\"?",
                  "From whom is \"%s\"?"),
              text);
      case 2 ->
          Template.fill(
              dice.wording(
                  "When did %s write?",
                  "At what time did %s post?",
                  "Give the time of the message from %s.",
                  "Please tell me when %s wrote.",
                  "Could you give the time at which %s posted?",
                  "Which time stands beside the message from %s?",
                  "When was the message of %s posted?",
                  "Find the time when %s wrote.",
                  "At what time was %s heard from?",
                  "%s wrote at what time?",
                  "The time of the message by %s is wanted.",
                  "Tell me the time that is given for %s.",
                  "When did the message from %s come?",
                  "Look for %s and give the time of the post.",
                  "What is the time beside %s?",
                  "Say at which time %s wrote.",
                  "Answer with the time of what %s posted.",
                  "Since when has the message of %s been there? Give the time.",
                  "Time of the message from %s?",
                  "What time was it when %s wrote?"),
              name);
      default ->
          Template.fill(
              dice.wording(
                  "What does the %s message say?",
                  "Give the %s message of the conversation.",
                  "Answer with the text of the %s message.",
                  "Please give the text of the %s message.",
                  "Could you tell me the %s message in this conversation?",
                  "What is written in the %s message?",
                  "Find the %s message and answer with its words.",
                  "Read the %s message and give its text.",
                  "What was the %s thing that was said?",
                  "Which text does the %s message have?",
                  "Tell me the words of the %s message.",
                  "By time, what is the %s message?",
                  "The text of the %s post is wanted.",
                  "What did the %s message of all say?",
                  "Look for the %s message. What does it say?",
                  "Repeat the %s message, please.",
                  "Going by the times, which message is the %s?",
                  "What is the %s that was written here?",
                  "%s message: what are its words?",
                  "Which words were the %s to be posted?"),
              (first ? dice.of("first", "earliest") : dice.of("last", "latest")));
    };
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
