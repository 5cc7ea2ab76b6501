package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Articles that link to one another: the answer stands in one that another leads to. */
final class Encyclopedia implements Family {
  private static final List<Term> ABOUT =
      List.of(Term.CITY, Term.COUNTRY, Term.BIRTHDAY, Term.JOB_TITLE, Term.STREET, Term.INDUSTRY);

  @Override
  public String id() {
    return "read/encyclopedia-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    String main = dice.wording("Main article", "Start page", "Portal", "Index");
    Sheet start = scene.sheet(main);
    start.heading(main);
    start.prose(Prose.sentences(dice, 2));
    start.paragraph(dice.of("See also", "Further articles", "Read more"));
    List<String> names = new ArrayList<>();
    int count = dice.between(2, 4);
    while (names.size() < count) {
      String name = new Person(dice).get(Term.FULL_NAME);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    List<Widget> links = names.stream().map(start::link).toList();
    List<Term> terms = dice.some(ABOUT, 3);
    List<String> labels = terms.stream().map(term -> term.word(dice)).toList();
    int right = dice.below(count);
    int asked = dice.below(terms.size());
    String home = dice.of("Main page", "Home", "Up");
    for (int i = 0; i < count; i++) {
      Sheet article = scene.bare(names.get(i));
      Widget back = article.link(home);
      article.heading(names.get(i));
      article.prose(Prose.sentence(dice));
      Person person = new Person(dice);
      List<Widget> facts =
          Facts.layOut(scene, article, labels, terms.stream().map(person::get).toList());
      article.prose(Prose.sentences(dice, 2));
      links.get(i).onClick(() -> scene.show(article));
      back.onClick(() -> scene.show(start));
      if (i == right) {
        Answer.spoken(scene).is(facts.get(asked), facts.get((asked + 1) % facts.size()));
        scene.plan().press(links.get(i));
      } else {
        scene.plan().press(back);
      }
    }
    scene.show(start);
    scene.instruct(
        Template.fill(
            dice.wording(
                "What does the article on %2$s give as the %1$s?",
                "Read up on %2$s: what is the %1$s?",
                "Look up the %1$s of %2$s.",
                "Open the article about %2$s and answer with the %1$s."),
            terms.get(asked).word(dice),
            names.get(right)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_ANSWER, Mistake.PRESSES_ANOTHER);
  }
}
