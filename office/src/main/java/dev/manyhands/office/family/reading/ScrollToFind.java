package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A page longer than the screen: the button below one of its sections is to be pressed. */
final class ScrollToFind implements Family {
  private static final int MOST_SECTIONS = 9;

  @Override
  public String id() {
    return "read/scroll-find-v1";
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
  public int maxActions() {
    return 60;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Bulletin",
                "Long read",
                "All entries",
                "News",
                "Magazine",
                "Stories",
                "Catalogue",
                "Feed",
                "Listing",
                "Articles",
                "Offers",
                "Brochure",
                "Overview",
                "Collection"));
    Term key = dice.of(Term.PRODUCT, Term.COMPANY, Term.CITY, Term.FULL_NAME);
    String verb = dice.of("Read more", "Open", "Details", "Continue", "Show");
    boolean links = dice.chance(0.5);
    List<String> names = new ArrayList<>();
    List<Widget> openers = new ArrayList<>();
    int longest = scene.skin().heightPx() * dice.between(1, 3);
    while (names.size() < 2 || (sheet.y() < longest && names.size() < MOST_SECTIONS)) {
      String name = new Person(dice).get(key);
      if (names.contains(name)) {
        continue;
      }
      names.add(name);
      sheet.heading(name);
      sheet.prose(Prose.sentences(dice, tiny ? 1 : dice.between(1, 3)));
      openers.add(links ? sheet.link(verb) : sheet.button(verb));
      sheet.space(tiny ? 4 : dice.between(0, 60));
    }
    Receipt receipt = new Receipt(scene, sheet, dice.wording("Opened.", "Here it is.", "Enjoy."));
    List<Integer> opened = new ArrayList<>();
    for (int i = 0; i < openers.size(); i++) {
      int place = i;
      openers
          .get(i)
          .onClick(() -> {
            opened.add(place);
            receipt.show();
          });
    }
    int right = dice.below(names.size());
    scene.plan().commit(openers.get(right));
    scene.plan().confuse(openers.get(right), openers.get((right + 1) % openers.size()));
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Press %2$s in the section %1$s.",
                "Find %1$s on the page and click its %2$s.",
                "Click \"%2$s\" under %1$s.",
                "Go to %1$s and use %2$s there.",
                "%1$s: %2$s. It may be further down.",
                "Please find the section %s and press its %s.",
                "Could you click %2$s in the part about %1$s?",
                "Look for %s on this page and press %s there.",
                "Scroll to %s and click %s.",
                "Choose %2$s for %1$s.",
                "Use the %2$s that stands under %1$s.",
                "Under the heading %s, press %s.",
                "The section %s has a %s; click it.",
                "Click %2$s below %1$s.",
                "In the section %s, click on %s.",
                "There is a section called %s. Press %s in it.",
                "Somewhere on the page is %s: press %s there.",
                "Go down the page until %s and choose %s.",
                "I would like to see more of %s, so press its %s.",
                "From all the sections, take %s and press %s.",
                "When you have found %s, click on %s beneath it.",
                "Press the %2$s which belongs to %1$s and no other.",
                "%2$s, please, under the heading %1$s.",
                "Which section is %s? Use %s in it.",
                "Scroll until you see %1$s, then press the %2$s that belongs to it."),
            Asking.value(dice, names.get(right)),
            verb));
    scene.solvedWhen(() -> opened.equals(List.of(right)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.PRESSES_ANOTHER);
  }
}
