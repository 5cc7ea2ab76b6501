package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Namesakes;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A catalogue of several pages, to be leafed through until what is asked for shows. */
final class TurnPages implements Family {
  private static final List<Term> ABOUT =
      List.of(
          Term.PRICE,
          Term.QUANTITY,
          Term.REFERENCE,
          Term.CITY,
          Term.PHONE,
          Term.EMAIL,
          Term.ORDER_NUMBER,
          Term.STATUS);

  @Override
  public String id() {
    return "read/turn-pages-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public double tinyShare() {
    return 0.25;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int count = dice.between(2, 5);
    int each = tiny ? 1 : dice.between(1, 2);
    Term key = dice.of(Term.PRODUCT, Term.FULL_NAME, Term.COMPANY);
    List<String> names = dice.shuffled(Namesakes.of(dice, key, count * each));
    List<Term> terms = dice.some(ABOUT, 2);
    List<String> labels = terms.stream().map(term -> term.word(dice)).toList();
    String title =
        dice.wording(
            "Catalogue",
            "Register",
            "Address book",
            "List",
            "Directory",
            "Index",
            "Guide",
            "Collection",
            "Contacts",
            "Records",
            "Pages",
            "Inventory",
            "Members",
            "Card index",
            "Archive");
    String onward = dice.of("Next", "Next page", ">", "Older", "More", "Forward");
    String backward =
        onward.equals(">") ? "<" : onward.equals("Older") ? "Newer" : dice.of("Previous", "Back");
    boolean links = dice.chance(0.5);
    boolean above = dice.chance(0.4);
    int wanted = dice.below(names.size());
    int asked = dice.below(terms.size());
    int right = wanted / each;
    int from = dice.chance(0.8) ? 0 : dice.below(count);
    List<Sheet> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Sheet page = scene.sheet(title);
      pages.add(page);
      if (above) {
        turners(scene, page, pages, i, count, right, List.of(backward, onward), links);
      }
      for (int j = 0; j < each; j++) {
        page.heading(names.get(i * each + j));
        Person person = new Person(dice);
        List<Widget> shown =
            Facts.layOut(scene, page, labels, terms.stream().map(person::get).toList());
        if (i * each + j == wanted) {
          Answer.spoken(scene).is(shown.get(asked), shown.get(1 - asked));
        }
      }
      if (!above) {
        turners(scene, page, pages, i, count, right, List.of(backward, onward), links);
      }
      page.paragraph(Template.fill(dice.of("Page %d of %d", "%d / %d"), i + 1, count));
    }
    scene.show(pages.get(from));
    String name = Asking.value(dice, names.get(wanted));
    scene.instruct(
        Template.fill(
            dice.wording(
                "Leaf through the pages: what is the %s of %s?",
                "What is the %s of %s? It may be on another page.",
                "Find the %s of %s.",
                "Go through the pages and answer with the %s of %s.",
                "Please find the %s of %s; there are several pages.",
                "Could you look through the pages for the %s of %s?",
                "Which %s does %s have?",
                "On one of the pages is %2$s. What is its %1$s?",
                "Turn the pages until you see %2$s, then give the %1$s.",
                "Look for %2$s on the pages and answer with the %1$s.",
                "What %s is given for %s?",
                "I need the %s of %s.",
                "Browse the pages for %2$s and tell me the %1$s.",
                "%2$s: what is the %1$s? Turn the pages if need be.",
                "Search all pages for %2$s and report the %1$s.",
                "Give the %s of %s, which may stand on another page.",
                "Page by page, look for %2$s. What is the %1$s?",
                "The %s of %s is wanted.",
                "Go to the page with %2$s and read the %1$s.",
                "Which page has %2$s? Answer with the %1$s that stands there.",
                "What does it say as the %s of %s?",
                "If %2$s is not on this page, turn to the others; then give the %1$s.",
                "Say what the %s of %s is.",
                "Somewhere in these pages you find %2$s; tell me the %1$s.",
                "Tell me the %s of %s, on whichever page it is."),
            terms.get(asked).word(dice),
            name));
  }

  private static void turners(
      Scene scene,
      Sheet page,
      List<Sheet> pages,
      int place,
      int count,
      int right,
      List<String> words,
      boolean links) {
    List<String> shown = new ArrayList<>(words);
    if (place == 0) {
      shown.removeFirst();
    } else if (place == count - 1) {
      shown.removeLast();
    }
    List<Widget> turners = links ? shown.stream().map(page::link).toList() : page.buttons(shown);
    for (Widget turner : turners) {
      int to = turner.name().equals(words.getLast()) ? place + 1 : place - 1;
      turner.onClick(() -> scene.show(pages.get(to)));
      if (Integer.signum(right - place) == to - place) {
        scene.plan().press(turner);
      }
    }
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_ANSWER, Mistake.PRESSES_ANOTHER);
  }
}
