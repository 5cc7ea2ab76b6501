package dev.manyhands.office.family;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Desk;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A bar of menus, some with menus inside: one command is to be chosen. */
final class ChooseFromMenu implements Family {
  /** A command, or where it has inner ones a menu. */
  private record Entry(String name, List<String> inner) {
    static Entry of(String name, String... inner) {
      return new Entry(name, List.of(inner));
    }
  }

  private record Menu(String name, List<Entry> entries) {
    static Menu of(String name, Entry... entries) {
      return new Menu(name, List.of(entries));
    }
  }

  private static final List<Menu> MENUS =
      List.of(
          Menu.of(
              "File",
              Entry.of("New"),
              Entry.of("Open"),
              Entry.of("Save"),
              Entry.of("Save as"),
              Entry.of("Close"),
              Entry.of("Export", "PDF", "CSV", "Spreadsheet", "Picture"),
              Entry.of("Print", "All pages", "This page", "Selection")),
          Menu.of(
              "Edit",
              Entry.of("Undo"),
              Entry.of("Redo"),
              Entry.of("Copy"),
              Entry.of("Paste"),
              Entry.of("Find and replace"),
              Entry.of("Options"),
              Entry.of("Select", "All", "None", "This page")),
          Menu.of(
              "View",
              Entry.of("Full screen"),
              Entry.of("Refresh"),
              Entry.of("Zoom", "In", "Out", "Whole page"),
              Entry.of("Panels", "Left", "Right", "Bottom", "All"),
              Entry.of("Options")),
          Menu.of(
              "Insert",
              Entry.of("Row"),
              Entry.of("Column"),
              Entry.of("Picture"),
              Entry.of("Link"),
              Entry.of("Chart", "Bars", "Lines", "Pie"),
              Entry.of("Comment")),
          Menu.of(
              "Tools",
              Entry.of("Spelling"),
              Entry.of("Statistics"),
              Entry.of("Import", "CSV", "Spreadsheet", "Contacts"),
              Entry.of("Macros"),
              Entry.of("Settings")),
          Menu.of(
              "Customers",
              Entry.of("New"),
              Entry.of("Find"),
              Entry.of("Merge"),
              Entry.of("Sort by", "Name", "Date", "City"),
              Entry.of("Archive")),
          Menu.of(
              "Help",
              Entry.of("Contents"),
              Entry.of("About"),
              Entry.of("Updates"),
              Entry.of("Contact", "By mail", "By phone")));

  @Override
  public String id() {
    return "web/menu-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet =
        scene.bare(
            dice.wording(
                "Editor",
                "Workplace",
                "Documents",
                "Office",
                "Writer",
                "Planner",
                "Application",
                "Manager",
                "Studio",
                "Notebook",
                "Desk"));
    List<Menu> menus = dice.some(MENUS, dice.between(2, 5));
    Menu right = dice.of(menus);
    Entry entry = dice.of(right.entries);
    String inner = entry.inner.isEmpty() ? "" : dice.of(entry.inner);

    List<Widget> bar = bar(scene, sheet, menus);
    sheet.space(20);
    sheet.heading(
        dice.wording(
            "Untitled",
            "Letter",
            "My document",
            "Document 1",
            "New file",
            "Notes",
            "Draft",
            "Minutes",
            "Report"));
    Widget status = sheet.alert("", Look.PLAIN).show(false);
    sheet.aside();
    List<String> chosen = new ArrayList<>();
    List<Widget> path = new ArrayList<>();
    Choosing choosing =
        new Choosing(
            scene,
            path,
            List.of(entry.name, inner),
            words -> {
              chosen.add(words);
              status.text(words).show(true);
            });
    for (int i = 0; i < menus.size(); i++) {
      choosing.menu(bar.get(i), menus.get(i), menus.get(i).equals(right));
    }
    scene.plan().doneAt(status);
    for (int i = path.size() - 1; i >= 0; i--) {
      if (i == path.size() - 1) {
        scene.plan().commit(path.get(i));
      } else {
        scene.plan().press(path.get(i));
      }
    }
    scene.plan().press(bar.get(menus.indexOf(right)));
    scene.show(sheet);
    scene.obstacles();
    scene.instruct(asked(dice, right.name, entry.name, inner));
    String wanted = trail(right.name, entry.name, inner);
    scene.solvedWhen(() -> chosen.equals(List.of(wanted)));
  }

  private static List<Widget> bar(Scene scene, Sheet sheet, List<Menu> menus) {
    int font = scene.skin().fontPx();
    Role role = scene.dice().of(Role.MENUITEM, Role.MENUITEM, Role.BUTTON);
    int x = scene.dice().between(0, 30);
    List<Widget> bar = new ArrayList<>();
    for (Menu menu : menus) {
      int width = Metrics.widthPx(menu.name, font) + 24;
      bar.add(sheet.page().add(role, x, 0, width, font + 14).name(menu.name));
      x += width;
    }
    sheet.moveTo(Math.max(sheet.y(), font + 14));
    return bar;
  }

  /** Builds menus, and finds the way to what is to be chosen. */
  private record Choosing(
      Scene scene, List<Widget> path, List<String> wanted, Consumer<String> run) {

    void menu(Widget opener, Menu menu, boolean right) {
      List<Entry> entries = scene.dice().shuffled(menu.entries);
      List<String> names = entries.stream().map(Entry::name).toList();
      Page page = scene.desk().page("");
      List<Widget> items = items(page, names);
      opener.onClick(() -> open(page, onScreen(opener), true));
      for (int i = 0; i < items.size(); i++) {
        Entry entry = entries.get(i);
        boolean way = right && entry.name.equals(wanted.getFirst());
        Widget item = items.get(i);
        if (way) {
          path.add(item);
        }
        if (entry.inner.isEmpty()) {
          item.onClick(() -> choose(trail(menu.name, entry.name, "")));
        } else {
          inner(item, menu, entry, way);
        }
        Widget other = items.get((i + 1) % items.size());
        if (way && entry.inner.isEmpty()) {
          scene.plan().confuse(item, other);
        }
      }
    }

    private void inner(Widget item, Menu menu, Entry entry, boolean way) {
      Page page = scene.desk().page("");
      List<Widget> items = items(page, entry.inner);
      item.onClick(() -> open(page, onScreen(item), false));
      for (int i = 0; i < items.size(); i++) {
        String name = entry.inner.get(i);
        items.get(i).onClick(() -> choose(trail(menu.name, entry.name, name)));
        if (way && name.equals(wanted.get(1))) {
          path.add(items.get(i));
          scene.plan().confuse(items.get(i), items.get((i + 1) % items.size()));
        }
      }
    }

    private void choose(String words) {
      Desk desk = scene.desk();
      for (Pane pane : desk.panes()) {
        if (pane.form() == Pane.Form.MENU) {
          desk.close(pane);
        }
      }
      run.accept(words);
    }

    private Box onScreen(Widget widget) {
      return scene.desk().onScreen(widget);
    }

    private List<Widget> items(Page page, List<String> names) {
      int font = scene.skin().fontPx();
      int width = 90;
      for (String name : names) {
        width = Math.max(width, Metrics.widthPx(name, font) + 40);
      }
      List<Widget> items = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        Widget item = page.add(Role.MENUITEM, 1, 1 + i * (font + 12), width, font + 12);
        items.add(item.name(names.get(i)));
      }
      return items;
    }

    private void open(Page page, Box from, boolean below) {
      int width = page.widgets().getFirst().box().width() + 2;
      int right = below ? from.x() : from.x() + from.width();
      int x = right + width > scene.skin().widthPx() ? scene.skin().widthPx() - width : right;
      int y = below ? from.y() + from.height() : from.y() + 4;
      scene.desk().open(Pane.Form.MENU, page, x, y, width, page.height() + 1);
    }
  }

  private static String trail(String menu, String entry, String inner) {
    return menu + " / " + entry + (inner.isEmpty() ? "" : " / " + inner);
  }

  private static String asked(Dice dice, String menu, String entry, String inner) {
    if (inner.isEmpty()) {
      return Template.fill(
          dice.wording(
              "Choose %1$s > %2$s.",
              "Choose %1$s > %2$s from the menu.",
              "Open the %1$s menu and choose %2$s.",
              "In the menu %1$s, click %2$s.",
              "Run the command \"%2$s\" of the menu \"%1$s\".",
              "Select \"%2$s\" in the menu called \"%1$s\".",
              "Go to %1$s, then %2$s.",
              "Click %1$s, then %2$s.",
              "Please open %1$s and click %2$s.",
              "Could you choose %2$s from the %1$s menu?",
              "From the menu %1$s, take %2$s.",
              "From \"%1$s\" choose \"%2$s\".",
              "Pick %2$s in the menu %1$s.",
              "Use the menu: %1$s, then %2$s.",
              "Use the command %2$s under %1$s.",
              "Under %1$s in the menu bar, click \"%2$s\".",
              "%1$s > %2$s",
              "%1$s / %2$s, please.",
              "Find %2$s in the %1$s menu and click it.",
              "The command is %2$s; it is in the menu %1$s.",
              "Call up \"%2$s\" by way of the menu \"%1$s\".",
              "Open %1$s in the menu bar, then select %2$s.",
              "%2$s is wanted. Take it from the menu %1$s.",
              "Click \"%2$s\" after opening the menu \"%1$s\".",
              "When the menu %1$s is open, choose %2$s.",
              "Please select %1$s, then %2$s in the menu bar.",
              "In the menu bar, go to %1$s and pick \"%2$s\".",
              "Choose the entry %2$s that the menu %1$s has.",
              "Have %2$s done: it is in the menu %1$s.",
              "With the menu %1$s, use the command \"%2$s\".",
              "Please use %2$s, which is in the %1$s menu."),
          menu,
          entry);
    }
    return Template.fill(
        dice.wording(
            "Choose %1$s > %2$s > %3$s.",
            "Open the %1$s menu, go to %2$s and choose %3$s.",
            "In the menu %1$s, under %2$s, click %3$s.",
            "Run the command \"%3$s\" of \"%2$s\" in the menu \"%1$s\".",
            "Select %3$s. It is in the menu %1$s, below %2$s.",
            "Go to %1$s, then %2$s, then %3$s.",
            "From the menu bar take %1$s / %2$s / %3$s.",
            "Click %1$s, then %2$s, then %3$s.",
            "Please open %1$s, then %2$s, and click %3$s.",
            "Could you choose %3$s under %2$s in the %1$s menu?",
            "From the menu %1$s, open %2$s and take %3$s.",
            "Pick %3$s below %2$s in the menu %1$s.",
            "Use the menu: %1$s, %2$s, %3$s.",
            "Use the command %3$s, which is in %1$s under %2$s.",
            "Under %1$s in the menu bar, open \"%2$s\" and click \"%3$s\".",
            "%1$s > %2$s > %3$s",
            "Find %3$s in the menu %2$s inside %1$s and click it.",
            "The command is %3$s; it is in the menu %1$s, inside %2$s.",
            "Call up \"%3$s\" by way of \"%1$s\" and \"%2$s\".",
            "Open %1$s in the menu bar, point to %2$s, then select %3$s.",
            "%3$s is wanted. Take it from %2$s in the menu %1$s.",
            "Click \"%3$s\" after opening \"%1$s\" and in it \"%2$s\".",
            "When the menu %1$s is open, go to %2$s and choose %3$s.",
            "Choose the entry %3$s that %2$s has in the menu %1$s.",
            "In the menu bar, go to %1$s, in there to %2$s, and pick \"%3$s\".",
            "Please select %1$s, %2$s and then %3$s.",
            "Please take %3$s: menu %1$s, inside %2$s.",
            "With the menu %1$s, open %2$s and use \"%3$s\".",
            "Open %1$s / %2$s and click %3$s.",
            "Please use %3$s, which is in %2$s of the %1$s menu."),
        menu,
        entry,
        inner);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
