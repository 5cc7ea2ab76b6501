package dev.manyhands.office.scene;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A page laid out from top to bottom, inside bars of links as the skin has them. */
public final class Sheet {
  private static final List<String> LINKS =
      List.of(
          "Home",
          "About us",
          "Products",
          "News",
          "Support",
          "Contact",
          "Jobs",
          "Press",
          "Imprint",
          "Privacy",
          "Help",
          "FAQ",
          "Partners",
          "Locations",
          "Downloads",
          "Blog",
          "Investors",
          "Stores",
          "Community",
          "Academy",
          "Our story",
          "Magazine",
          "Careers",
          "Events");
  private static final List<String> ASIDES =
      List.of(
          "All fields marked with a star must be filled in.",
          "We treat your data with care.",
          "Opening hours: Monday to Friday, 9 to 17.",
          "Need help? Call us at any time.",
          "Your session ends after 30 minutes.",
          "Version 4.2, last updated in March.",
          "This service is free of charge.",
          "Please check your entries before you go on.",
          "Our office is closed on Sundays.",
          "We are glad that you are here.",
          "New: now also on your telephone.",
          "Prices include tax.",
          "Today is a good day to begin.",
          "This page was made with care.",
          "Write to us if anything is unclear.",
          "Some functions need a newer browser.",
          "You are on the test system.",
          "Helpful hints are in the manual.");

  private static final int EDGE_PX = 18;

  private final Scene scene;
  private final Skin skin;
  private final Page page;
  private int x;
  private int y;
  private int widthPx;

  Sheet(Scene scene, Page page) {
    this.scene = scene;
    this.skin = scene.skin();
    this.page = page;
    this.x = skin.marginPx();
    this.y = skin.marginPx();
    this.widthPx = skin.widthPx() - 2 * skin.marginPx();
  }

  /** Inside a dialog or a window of that width, below its title. */
  Sheet(Scene scene, Page page, int paneWidthPx) {
    this.scene = scene;
    this.skin = scene.skin();
    this.page = page;
    this.x = EDGE_PX;
    this.y = Pane.TITLE_PX + 12;
    this.widthPx = paneWidthPx - 2 * EDGE_PX;
  }

  public Page page() {
    return page;
  }

  /** The left edge of the content. */
  public int x() {
    return x;
  }

  /** Where the next thing goes. */
  public int y() {
    return y;
  }

  public int widthPx() {
    return widthPx;
  }

  int paneWidthPx() {
    return widthPx + 2 * EDGE_PX;
  }

  /** Goes on at another height. */
  public void moveTo(int newY) {
    y = newY;
  }

  /** Goes on within a column. */
  public void within(int columnX, int columnY, int columnPx) {
    x = columnX;
    y = columnY;
    widthPx = columnPx;
  }

  /** Leaves room. */
  public void space(int px) {
    y += px;
  }

  /** Leaves room at the right. */
  void narrow(int px) {
    widthPx -= px;
  }

  public Widget heading(String words) {
    int font = skin.fontPx() + 6;
    Widget heading = page.add(Role.HEADING, x, y, fit(words, font), font + 8).text(words);
    y += font + 8 + skin.gapPx();
    return heading;
  }

  public Widget paragraph(String words) {
    Widget text = page.text(words, x, y, fit(words, skin.fontPx()), skin.fontPx() + 6);
    y += skin.fontPx() + 6 + skin.gapPx();
    return text;
  }

  /** Words in as many lines as they need. */
  public Widget prose(String words) {
    int line = skin.fontPx() + 5;
    int lines = lines(words);
    int height = lines * line + 2;
    int wide = lines == 1 ? fit(words, skin.fontPx()) : widthPx;
    Widget text = page.text(words, x, y, wide, height).look(Look.PROSE);
    y += height + skin.gapPx();
    return text;
  }

  /** How many lines words take; a little more than they do, for letters differ. */
  private int lines(String words) {
    int space = Metrics.widthPx(" ", skin.fontPx());
    int lines = 1;
    int used = 0;
    for (int from = 0; from <= words.length(); ) {
      int gap = words.indexOf(' ', from);
      int to = gap < 0 ? words.length() : gap;
      int wide = Metrics.widthPx(words, from, to, skin.fontPx());
      if (used > 0 && used + space + wide > widthPx - 2) {
        lines++;
        used = 0;
      }
      used += wide + (used > 0 ? space : 0);
      from = to + 1;
    }
    return lines;
  }

  /** A message that wants attention. */
  public Widget alert(String words, Look look) {
    int height = skin.fontPx() + 18;
    Widget alert = page.add(Role.ALERT, x, y, widthPx, height).text(words).look(look);
    y += height + skin.gapPx();
    return alert;
  }

  public Widget link(String words) {
    int height = skin.fontPx() + 6;
    Widget link = page.add(Role.LINK, x, y, fit(words, skin.fontPx()), height).name(words);
    y += height + skin.gapPx();
    return link;
  }

  public Widget button(String words) {
    return buttons(List.of(words)).getFirst();
  }

  /** Buttons in a row. */
  public List<Widget> buttons(List<String> words) {
    int[] widths = new int[words.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = buttonPx(words.get(i));
    }
    int left = x;
    if (skin.buttonsRight()) {
      int total = 0;
      for (int width : widths) {
        total += width + 10;
      }
      left = x + Math.min(widthPx, 700) - total;
    }
    Widget[] buttons = new Widget[widths.length];
    for (int i = 0; i < widths.length; i++) {
      buttons[i] = page.button(words.get(i), left, y, widths[i], skin.fieldPx());
      left += widths[i] + 10;
    }
    y += skin.fieldPx() + skin.gapPx();
    return List.of(buttons);
  }

  /** A form that begins here. */
  public Form form() {
    return new Form(scene, this);
  }

  /** Tabs in a row; what they show is laid out by {@link Tabs#panel}. */
  public Tabs tabs(List<String> names) {
    return new Tabs(scene, this, names);
  }

  /** A table with a row of headers; cells know their row, by its first cell, and their column. */
  public List<List<Widget>> table(List<String> headers, List<List<String>> rows) {
    int rowPx = skin.fontPx() + 14;
    int columnPx = Math.min(220, widthPx / headers.size());
    for (int j = 0; j < headers.size(); j++) {
      page.add(Role.COLUMNHEADER, x + j * columnPx, y, columnPx, rowPx).text(headers.get(j));
    }
    y += rowPx;
    List<List<Widget>> cells = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      List<Widget> line = new ArrayList<>(row.size());
      for (int j = 0; j < row.size(); j++) {
        line.add(
            page.add(Role.CELL, x + j * columnPx, y, columnPx, rowPx)
                .text(row.get(j))
                .group(row.getFirst() + " / " + headers.get(j)));
      }
      cells.add(line);
      y += rowPx;
    }
    y += skin.gapPx();
    return cells;
  }

  /**
   * A table to be written into: fields, but for its first column. A field knows its row and column;
   * without a value it is empty.
   */
  public List<List<Widget>> entryTable(List<String> headers, List<List<String>> rows) {
    int rowPx = Math.max(skin.fontPx() + 12, skin.fieldPx() - 6);
    int columnPx = Math.min(200, widthPx / headers.size());
    for (int j = 0; j < headers.size(); j++) {
      page.add(Role.COLUMNHEADER, x + j * columnPx, y, columnPx, rowPx).text(headers.get(j));
    }
    y += rowPx;
    List<List<Widget>> fields = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      String key = row.getFirst();
      page.add(Role.CELL, x, y, columnPx, rowPx).text(key).group(key + " / " + headers.getFirst());
      List<Widget> line = new ArrayList<>(headers.size() - 1);
      for (int j = 1; j < headers.size(); j++) {
        line.add(
            page.add(Role.TEXTBOX, x + j * columnPx, y, columnPx, rowPx)
                .name(key + " " + headers.get(j))
                .group(key + " / " + headers.get(j))
                .value(row.get(j)));
      }
      fields.add(line);
      y += rowPx;
    }
    y += skin.gapPx();
    return fields;
  }

  /** A button that opens a menu; each item runs its listener. Returns the items. */
  public List<Widget> menu(Widget opener, List<String> items, List<Runnable> listeners) {
    Page menu = page.desk().page("");
    int rowPx = skin.fontPx() + 14;
    int menuPx = 0;
    for (String item : items) {
      menuPx = Math.max(menuPx, buttonPx(item));
    }
    Pane[] open = new Pane[1];
    List<Widget> widgets = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Runnable listener = listeners.get(i);
      Widget item = menu.add(Role.MENUITEM, 1, 1 + i * rowPx, menuPx - 2, rowPx);
      widgets.add(
          item.name(items.get(i))
              .onClick(() -> {
                page.desk().close(open[0]);
                listener.run();
              }));
    }
    int paneWidth = menuPx;
    int paneHeight = items.size() * rowPx + 2;
    opener.onClick(() -> {
      Box box = page.desk().onScreen(opener);
      int below = box.y() + box.height();
      open[0] =
          page.desk()
              .open(
                  Pane.Form.MENU,
                  menu,
                  Math.clamp(box.x(), 0, Math.max(0, skin.widthPx() - paneWidth)),
                  below + paneHeight <= skin.heightPx() ? below : Math.max(0, box.y() - paneHeight),
                  paneWidth,
                  paneHeight);
    });
    return widgets;
  }

  /** Some words that are of no use. */
  public void aside() {
    paragraph(scene.dice().of(ASIDES)).look(Look.MUTED);
  }

  /** Links that lead nowhere, in a bar where the skin has one. */
  Sheet withBar() {
    Dice dice = scene.dice();
    return withBar(dice.some(LINKS, dice.between(3, 6)), List.of());
  }

  /** Links in a bar, at the top where the skin has none; each runs its listener. */
  Sheet withBar(List<String> words, List<Runnable> listeners) {
    int font = skin.fontPx();
    boolean side = skin.bar() == Skin.Bar.SIDE && skin.widthPx() >= 800;
    int linkX = side ? 12 : skin.marginPx();
    int linkY = side ? 20 : 10;
    for (int i = 0; i < words.size(); i++) {
      int width = Metrics.widthPx(words.get(i), font) + 2;
      Widget link = page.add(Role.LINK, linkX, linkY, width, font + 6).name(words.get(i));
      link.look(Look.BAR);
      if (i < listeners.size()) {
        link.onClick(listeners.get(i));
      }
      if (side) {
        linkY += font + 18;
      } else {
        linkX += width + 20;
      }
    }
    if (side) {
      x += 150;
      widthPx -= 150;
    } else {
      y += font + 16;
    }
    return this;
  }

  private int buttonPx(String words) {
    return Metrics.widthPx(words, skin.fontPx()) + 30;
  }

  private int fit(String words, int fontPx) {
    return Math.min(widthPx, Metrics.widthPx(words, fontPx) + 2);
  }
}
