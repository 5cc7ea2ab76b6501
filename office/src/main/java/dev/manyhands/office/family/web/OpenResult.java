package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Section;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A search, and the result of a certain place, which may be on a later page. */
final class OpenResult implements Family {

  private static final List<String> ORDINALS =
      List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th");
  private static final List<String> WORDS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
  private static final int PER_PAGE = 3;

  @Override
  public String id() {
    return "web/results-v1";
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
    Sheet sheet = scene.sheet(dice.wording("Search", "Find", "Engine", "Look up", "Explore"));
    String query = Captions.one(dice);
    Widget field =
        Places.field(scene, sheet, dice.of("Search", "Keywords", "", "Query", "Look for"));
    Widget search = sheet.button(dice.of("Search", "Search", "Find", "Go"));
    int pages = dice.between(1, 3);
    int top = sheet.y();
    List<Widget> links = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    int bottom = top;
    for (int i = 0; i < pages; i++) {
      sheet.moveTo(top);
      sections.add(sheet.page().section(false, () -> results(scene, sheet, links)));
      bottom = Math.max(bottom, sheet.y());
    }
    sheet.moveTo(bottom);
    List<Widget> pager = pages == 1 ? List.of() : pager(scene, sheet, sections);
    search.onClick(() -> show(sections, pager, field.value().equals(query) ? 0 : -1));
    sheet.page().defaultButton(search);
    int place = dice.below(links.size());
    Widget right = links.get(place);
    Pick.of(scene, sheet, links, right);
    scene.plan().fill(field, query);
    Widget way = pages > 1 ? pager.get(place / PER_PAGE) : right;
    scene
        .plan()
        .seekWhen(
            view -> links.stream().anyMatch(view::shows) && !view.shows(right) && !view.shows(way));
    if (pages > 1) {
      scene.plan().press(way);
    }
    scene.plan().press(search);
    show(sections, pager, -1);
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Search for \"%s\" and open the %s result.",
                "Enter \"%s\" into the search and click the %s search result.",
                "Look for \"%s\", then click on the %s hit.",
                "Find \"%s\" and choose the %s of the results.",
                "Use the search for \"%s\" and click the %s result.",
                "Type \"%s\" into the search field and open the %s result.",
                "Please search for \"%s\" and click on the %s link of the results.",
                "Could you look up \"%s\" and open the %s result?",
                "Search \"%s\"; from the results take the %s.",
                "After a search for \"%s\", click the %s entry.",
                "Look up \"%s\" and follow the %s link.",
                "Enter \"%s\", press the button and click on the %s hit.",
                "Open the %2$s result that you get for \"%1$s\".",
                "Click on result number %2$s for \"%1$s\".",
                "The %2$s result of a search for \"%1$s\" is wanted: open it.",
                "Key \"%s\" into the search and choose the %s result.",
                "Find the results for \"%s\" and open the %s of them.",
                "Run a search with \"%s\", then go to the %s result.",
                "When you have searched for \"%s\", click the %s thing found.",
                "What is the %2$s result for \"%1$s\"? Click on it.",
                "Type \"%s\", search, and follow the %s result."),
            query,
            (dice.chance(0.7) ? ORDINALS : WORDS).get(place)));
  }

  private static void results(Scene scene, Sheet sheet, List<Widget> links) {
    Dice dice = scene.dice();
    int tight = Math.min(3, scene.skin().gapPx()) - scene.skin().gapPx();
    for (int i = 0; i < PER_PAGE; i++) {
      links.add(sheet.link(Captions.one(dice)));
      sheet.space(tight);
      sheet.paragraph(Captions.nonsense(dice, 3) + " " + Captions.nonsense(dice, 4));
      sheet.space(tight);
    }
  }

  private static List<Widget> pager(Scene scene, Sheet sheet, List<Section> sections) {
    int font = scene.skin().fontPx();
    List<Widget> pager = new ArrayList<>();
    int x = sheet.x();
    for (int i = 0; i < sections.size(); i++) {
      int page = i;
      Widget number = sheet.page().add(Role.LINK, x, sheet.y(), font + 4, font + 6);
      pager.add(number.name(Integer.toString(i + 1)));
      number.onClick(() -> show(sections, pager, page));
      x += font + 12;
    }
    Widget on = sheet.page().add(Role.LINK, x, sheet.y(), 2 * font, font + 6).name(">");
    on.onClick(() -> {
      for (int i = sections.size() - 2; i >= 0; i--) {
        if (sections.get(i).shown()) {
          show(sections, pager, i + 1);
        }
      }
    });
    pager.add(on);
    sheet.space(font + 10);
    return pager;
  }

  /** Shows a page of results, or with -1 none. */
  private static void show(List<Section> sections, List<Widget> pager, int page) {
    for (int i = 0; i < sections.size(); i++) {
      sections.get(i).show(i == page);
    }
    for (int i = 0; i < pager.size(); i++) {
      pager.get(i).show(page >= 0).set(State.SELECTED, i == page);
    }
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
