package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Running text with links in its sentences: one is to be followed, and maybe another one there. */
final class FollowLink implements Family {
  private static final List<String> SUBJECTS =
      List.of(
          "history",
          "geography",
          "climate",
          "agriculture",
          "trade",
          "education",
          "music",
          "art",
          "architecture",
          "religion",
          "sport",
          "transport",
          "tourism",
          "language",
          "literature",
          "science",
          "medicine",
          "law",
          "politics",
          "economy",
          "cooking",
          "fishing",
          "forestry",
          "mining",
          "shipping",
          "railways",
          "bridges",
          "harbours",
          "castles",
          "gardens",
          "museums",
          "theatre",
          "dance",
          "cinema",
          "weather",
          "rivers",
          "mountains",
          "lakes",
          "islands",
          "birds",
          "insects",
          "flowers",
          "festivals",
          "markets",
          "coins",
          "stamps",
          "maps");
  private static final List<String> KINDS =
      List.of("early", "modern", "local", "public", "private", "national", "popular", "ancient");
  private static final List<String> LEADS =
      List.of(
          "More is known about",
          "Much has been written on",
          "Readers often ask about",
          "For a long time people thought of",
          "The second part deals with",
          "Nobody had expected",
          "Some of it goes back to",
          "One may compare this with",
          "They spoke at length of",
          "In those years there was talk of",
          "A chapter of its own is about",
          "All of this has to do with",
          "Visitors come because of",
          "It was not the only reason, but",
          "Even today one hears of",
          "The best account is that of");
  private static final List<String> TAILS =
      List.of(
          "and what came of it.",
          "as it was then.",
          "in the whole country.",
          "more than once.",
          "and of little else.",
          "from the very beginning.",
          "before the great fire.",
          "as a matter of course.",
          "when the time had come.",
          "and its friends.",
          "in a later edition.",
          "at the end of the century.");

  @Override
  public String id() {
    return "web/follow-link-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 40;
  }

  @Override
  public double tinyShare() {
    return 0.4;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    String title =
        dice.wording("Article", "Report", "Journal", "Newsletter", "Wiki", "Handbook", "Story");
    int steps = dice.chance(0.3) ? 2 : 1;
    Role role = dice.chance(0.85) ? Role.LINK : Role.GENERIC;
    List<String> names = names(dice, steps * dice.between(2, scene.skin().isTiny() ? 6 : 8));
    int each = names.size() / steps;
    List<Sheet> articles = new ArrayList<>(steps);
    List<Widget> rights = new ArrayList<>(steps);
    List<List<Widget>> links = new ArrayList<>(steps);
    for (int i = 0; i < steps; i++) {
      articles.add(scene.sheet(title));
      List<String> here = names.subList(i * each, (i + 1) * each);
      int right = dice.below(each);
      links.add(article(scene, articles.get(i), title, role, here, here.get(right)));
      rights.add(links.get(i).get(right));
      title = capital(here.get(right));
    }
    Sheet end = scene.bare(title);
    scene.plan().doneAt(end.heading(title));
    end.prose(Prose.sentences(dice, dice.between(1, 3)));
    for (int i = 0; i < steps; i++) {
      boolean last = i == steps - 1;
      Sheet onward = last ? end : articles.get(i + 1);
      Widget right = rights.get(i).onClick(() -> scene.show(onward));
      if (last) {
        scene.plan().commit(right);
      } else {
        scene.plan().press(right);
      }
      for (Widget link : links.get(i)) {
        if (link != right) {
          astray(scene, link, articles.get(i));
          scene.plan().confuse(right, link);
        }
      }
    }
    scene.show(articles.getFirst());
    scene.solvedWhen(() -> scene.desk().shown() == end.page());
    List<String> said = rights.stream().map(right -> Asking.value(dice, right.name())).toList();
    scene.instruct(
        steps == 1
            ? Template.fill(one(dice), said.getFirst())
            : Template.fill(two(dice), said.getFirst(), said.getLast()));
  }

  /** Names of one sort, of which none is part of another. */
  private static List<String> names(Dice dice, int count) {
    int sort = dice.below(6);
    List<String> names = new ArrayList<>(count);
    while (names.size() < count) {
      String next =
          switch (sort) {
            case 0, 1 -> dice.datum(SUBJECTS);
            case 2 -> dice.of(KINDS) + " " + dice.datum(SUBJECTS);
            case 3 -> new Person(dice).get(Term.FULL_NAME);
            case 4 -> new Person(dice).get(dice.of(Term.CITY, Term.COMPANY));
            default -> Captions.nonsense(dice, dice.between(2, 3));
          };
      // The held-out subjects alone would be too few.
      sort = sort < 2 && names.size() > 6 ? 2 : sort;
      if (names.stream().noneMatch(name -> name.contains(next) || next.contains(name))) {
        names.add(next);
      }
    }
    return names;
  }

  /** A text with a link of each name; now and then the right one's words stand there plain too. */
  private static List<Widget> article(
      Scene scene, Sheet sheet, String title, Role role, List<String> names, String right) {
    Dice dice = scene.dice();
    if (dice.chance(0.6)) {
      sheet.heading(title);
    }
    int talk = scene.skin().isTiny() ? dice.of(0, 1, 2) : dice.between(0, 4);
    int plainAt = dice.chance(0.3) ? dice.below(names.size()) : -1;
    List<Widget> links = new ArrayList<>(names.size());
    List<Passage.Run> runs = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      for (int j = dice.between(0, talk); j > 0; j--) {
        plain.append(Prose.sentence(dice)).append(' ');
      }
      if (i == plainAt) {
        plain.append(dice.of(LEADS)).append(' ').append(right).append(' ');
        plain.append(dice.of(TAILS)).append(' ');
      }
      runs.add(new Passage.Run(plain.append(dice.of(LEADS)).toString(), false));
      runs.add(new Passage.Run(names.get(i), true));
      plain.setLength(0);
      plain.append(dice.of(TAILS)).append(' ');
      if (i == names.size() - 1 || dice.chance(0.35)) {
        runs.add(new Passage.Run(plain.toString().strip(), false));
        links.addAll(Passage.layOut(scene, sheet, role, runs));
        runs.clear();
        plain.setLength(0);
      }
    }
    return links;
  }

  /** A wrong link leads to a page with a way back. */
  private static void astray(Scene scene, Widget link, Sheet from) {
    Dice dice = scene.dice();
    Sheet page = scene.bare(capital(link.name()));
    boolean above = dice.chance(0.5);
    String words = dice.of("Back", "Go back", "Return", "Back to the text");
    List<Widget> back = new ArrayList<>(1);
    if (above) {
      back.add(page.link(words));
    }
    page.heading(capital(link.name()));
    page.prose(Prose.sentence(dice));
    if (!above) {
      back.add(page.link(words));
    }
    back.getFirst().onClick(() -> scene.show(from));
    scene.plan().press(back.getFirst());
    link.onClick(() -> scene.show(page));
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String one(Dice dice) {
    return dice.wording(
        "Follow the link %s.",
        "Click the word %s in the text.",
        "Open the link about %s.",
        "In the text, follow the link %s.",
        "Go to the page about %s.",
        "Click on %s where it is a link.",
        "Please follow the link %s in this text.",
        "Could you open the page to which %s leads?",
        "Find %s among the links of the text and click it.",
        "The text has a link to %s; follow it.",
        "I want to read about %s: follow its link.",
        "Somewhere in the text is the link %s. Click on it.",
        "Read on at %s.",
        "Let the link %s take you on.",
        "Press the link that says %s.",
        "One of the sentences links to %s. Go there.",
        "Use the link %s.",
        "Look for the linked word %s and click on it.",
        "What does the page on %s say? Follow the link to it.",
        "Visit the page on %s that the text links to.",
        "Go from here to %s by its link.",
        "Take the link %s.",
        "Click the link named %s.",
        "Open %s from within the text.",
        "Show me the page behind the link %s.",
        "Where the text says %s there is a link: follow it.",
        "Jump to %s from the text.");
  }

  private static String two(Dice dice) {
    return dice.wording(
        "Follow the link %s, then the link %s on the page that comes.",
        "Click %s in the text, and %s in the next text.",
        "Go to %s and from there to %s.",
        "Open the link %s, and there the link %s.",
        "First follow %s, then %s.",
        "Please follow the link %s and on that page the link %s.",
        "By way of %s go on to %s.",
        "Read about %s; from that page, go to %s.",
        "Click the word %s, then on its page the word %s.",
        "The page %2$s is reached from the page %1$s. Go there.",
        "Take the link %s and after it the link %s.",
        "Could you go to %s and then follow %s there?",
        "To get to %2$s, first follow %1$s.",
        "Use the link %s, then on the new page the link %s.",
        "Press %s, and when its page shows, press %s.",
        "Behind the link %s is a text with the link %s: follow both.",
        "Two links lead to the goal: %s, and then %s.",
        "Follow %2$s, which stands on the page behind %1$s.",
        "Start with the link %s and finish with the link %s.",
        "After the link %s, click the link %s.",
        "Move on to %s, then further to %s.",
        "Find the link %s, follow it, and follow %s on the page it opens.",
        "From this text go to %s; in the text there click on %s.",
        "Let %s take you on, and then %s.");
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
