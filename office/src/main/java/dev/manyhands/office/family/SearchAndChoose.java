package dev.manyhands.office.family;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Namesakes;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A search that finds names like the one asked for, which is to be opened. */
final class SearchAndChoose implements Family {
  @Override
  public String id() {
    return "web/search-choose-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  /** What can be found: a link, and some words below it. */
  private record Hit(String name, Widget link, Widget words) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Term term = dice.of(Term.FULL_NAME, Term.PRODUCT, Term.COMPANY, Term.SUBJECT, Term.JOB_TITLE);
    List<String> names = Namesakes.of(dice, term, dice.between(3, 7));
    String right = names.getFirst();

    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Search",
                "Find",
                "Catalogue",
                "Directory",
                "Index",
                "Library",
                "Encyclopedia",
                "Finder",
                "Data base",
                "Site search",
                "Listing",
                "Archive"));
    sheet.heading(
        dice.wording(
            "Search",
            "What are you looking for?",
            "Find an entry",
            "Search here",
            "Looking for something?",
            "What do you need?",
            "Search all entries",
            "Find it",
            "Start a search",
            "Our entries",
            "Look up"));
    Widget search = searchField(scene, sheet);
    Widget button = dice.chance(0.75) ? sheet.button(dice.of("Search", "Go", "Find", "OK")) : null;
    Widget nothing = sheet.alert(dice.of("Nothing found.", "No results."), Look.BAD).show(false);
    sheet.moveTo(nothing.box().y());

    Widget[] opened = new Widget[1];
    int top = sheet.y();
    List<Hit> hits = new ArrayList<>();
    for (String name : dice.shuffled(names)) {
      Widget link = sheet.link(name).show(false);
      Widget words = sheet.paragraph(about(dice)).look(Look.MUTED).show(false);
      Sheet page = scene.sheet(name);
      Widget heading = page.heading(name);
      page.paragraph(about(dice));
      Widget back =
          page.link(
              dice.of(
                  "Back to results",
                  "Back",
                  "New search",
                  "All results",
                  "Results",
                  "Search again"));
      back.onClick(() -> scene.show(sheet));
      link.onClick(() -> {
        opened[0] = heading;
        scene.show(page);
      });
      hits.add(new Hit(name, link, words));
      if (name.equals(right)) {
        scene.plan().doneAt(heading);
      } else {
        scene.plan().press(back);
      }
    }
    Runnable find = () -> nothing.show(found(hits, search.value(), top, scene.skin()) == 0);
    plan(scene, hits, names, search, button, find);

    scene.show(sheet);
    scene.obstacles();
    scene.solvedWhen(() -> opened[0] != null && opened[0].text().equals(right));
  }

  private static void plan(
      Scene scene,
      List<Hit> hits,
      List<String> names,
      Widget search,
      @Nullable Widget button,
      Runnable find) {
    Dice dice = scene.dice();
    String right = names.getFirst();
    Widget wanted = link(hits, right);
    scene.plan().confuse(wanted, link(hits, names.get(1))).commit(wanted);
    String query = right;
    String quotedRight = Asking.value(dice, right);
    if (dice.chance(0.6)) {
      scene.instruct(
          Template.fill(
              dice.wording(
                  "Find %s and open it.",
                  "Look up %s and open the page.",
                  "Open the entry %s. Use the search.",
                  "Use the search to open %s.",
                  "Search for %s and click on the result of that name.",
                  "Please find %s and open it.",
                  "Could you search for %s and open its page?",
                  "Search for %s and open it.",
                  "Look for %s by means of the search, then open it.",
                  "Open %s: you find it with the search.",
                  "Open the page of %s; search for it first.",
                  "The page of %s is to be opened. Search for it.",
                  "Use the search field to find %s, then click on it.",
                  "We need the page of %s. Find it and open it.",
                  "Search, find %s, open it.",
                  "Type %s into the search and open what has just this name.",
                  "Get to the page of %s by searching.",
                  "%s is what we look for. Find and open it.",
                  "Show the page of %s; the search leads there.",
                  "Enter %s in the search and click the right result.",
                  "Of all that the search finds, open %s.",
                  "Go to %s by way of the search field.",
                  "Somewhere there is %s. Search for it and click on it.",
                  "With the search, find and open %s.",
                  "Please look up %s and click on it.",
                  "Have %s searched for and opened.",
                  "Find the entry %s, then click on its name.",
                  "Click on %s after searching for it.",
                  "Search the site for %s and open the page.",
                  "Please open %s by way of the search."),
              quotedRight));
    } else {
      query = longest(right);
      scene.instruct(
          Template.fill(
              dice.wording(
                  "Search for %s, then open %s.",
                  "Enter %s in the search and open the result %s.",
                  "Look for %s and choose %s from the list.",
                  "Please search for %s and open %s.",
                  "Could you look for %s and then click on %s?",
                  "Search for %s and click on %s among the results.",
                  "Type %s into the search; of what it finds, open %s.",
                  "With %s as the search word, find %s and open it.",
                  "Use the search word %s and open %s.",
                  "Enter %s, search, and open %s.",
                  "Look up %s and go to %s.",
                  "Fill in %s in the search field, then click the result %s.",
                  "Under %s the search has several results: open %s.",
                  "Search word: %s. Result to open: %s.",
                  "Open %2$s, which you find by searching for %1$s.",
                  "Open the result %2$s of a search for %1$s.",
                  "%2$s is to be opened. Search for %1$s to find it.",
                  "Click on %2$s after a search for %1$s.",
                  "Find %2$s by searching for %1$s, and open it.",
                  "From the results for %s, choose %s.",
                  "Let the search look for %s, then click %s.",
                  "Among what is found for %s, pick %s.",
                  "Run a search for %s and open the one called %s.",
                  "Please enter %s as what to search for, then choose %s.",
                  "Key %s into the search and click on %s.",
                  "Type %s into the search field, then click on %s."),
              Asking.value(dice, query),
              quotedRight));
    }
    String typed = query;
    scene.plan().fillWhen(view -> !view.shows(wanted), search, typed);
    scene
        .plan()
        .seekWhen(
            view -> !view.shows(wanted) && hits.stream().anyMatch(hit -> view.shows(hit.link)));
    search.page().onEnter(find);
    if (button == null) {
      scene.plan().enterWhen(view -> view.holds(search, typed) && !view.shows(wanted), search);
    } else {
      button.onClick(find);
      scene.plan().press(button);
    }
  }

  private static Widget searchField(Scene scene, Sheet sheet) {
    Dice dice = scene.dice();
    Skin skin = scene.skin();
    String label = dice.of("Search", "Search for", "Name", "Find", "Search term", "Keywords");
    boolean inside = dice.chance(0.5);
    if (!inside) {
      sheet.paragraph(label);
      sheet.moveTo(sheet.y() - skin.gapPx() + 2);
    }
    int width = Math.min(sheet.widthPx(), dice.between(200, 420));
    Widget search =
        sheet.page().add(Role.TEXTBOX, sheet.x(), sheet.y(), width, skin.fieldPx()).name(label);
    if (inside) {
      search.placeholder(label);
    }
    sheet.moveTo(sheet.y() + skin.fieldPx() + skin.gapPx());
    return search;
  }

  /** Shows what shares a word with the query, one below the other; returns how many. */
  private static int found(List<Hit> hits, String query, int top, Skin skin) {
    String[] words = query.strip().toLowerCase(Locale.ROOT).split(" ", -1);
    int y = top;
    int count = 0;
    for (Hit hit : hits) {
      List<String> own = List.of(hit.name.toLowerCase(Locale.ROOT).split(" ", -1));
      boolean matches = false;
      for (String word : words) {
        matches |= own.contains(word);
      }
      hit.link.show(matches);
      hit.words.show(matches);
      if (matches) {
        place(hit.link, y);
        place(hit.words, y + hit.link.box().height() + 2);
        y = hit.words.box().y() + hit.words.box().height() + skin.gapPx();
        count++;
      }
    }
    return count;
  }

  private static void place(Widget widget, int y) {
    widget.at(widget.box().x(), y, widget.box().width(), widget.box().height());
  }

  private static Widget link(List<Hit> hits, String name) {
    for (Hit hit : hits) {
      if (hit.name.equals(name)) {
        return hit.link;
      }
    }
    throw new IllegalStateException(
        "The name (%s) must be among what can be found.".formatted(name));
  }

  private static String longest(String words) {
    String longest = "";
    for (String word : words.split(" ", -1)) {
      longest = word.length() > longest.length() ? word : longest;
    }
    return longest;
  }

  private static String about(Dice dice) {
    return dice.chance(0.5)
        ? new Person(dice).get(Term.CITY) + ", " + new Person(dice).get(Term.STATUS)
        : new Person(dice).get(Term.NOTES);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
