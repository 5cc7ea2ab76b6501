package dev.manyhands.office.scene;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands on real pages beside the task: breadcrumbs, searches, news, lists, trees, polls,
 * footers. It has dice of its own, so that an instance is the same with it and without. Nothing of
 * it stays that the instruction names, that has the words of something that matters, or that lies
 * over it.
 */
final class Clutter {
  private static final int MOST = 12;
  private static final int MOST_ON_TINY = 4;
  private static final int ASIDE_PX = 170;
  private static final int WIDE_PX = 1000;
  private static final Set<Role> TEXTS =
      EnumSet.of(Role.TEXT, Role.HEADING, Role.CELL, Role.COLUMNHEADER, Role.ALERT, Role.LISTITEM);
  private static final int TELLING_LETTERS = 4;
  private static final List<String> SHAPES =
      List.of(
          "red circle",
          "blue square",
          "green triangle",
          "logo",
          "banner",
          "map",
          "portrait",
          "yellow star",
          "grey square",
          "photo",
          "flag",
          "chart",
          "avatar",
          "mascot",
          "pink heart");
  private static final List<String> BUTTONS =
      List.of(
          "Subscribe",
          "Vote",
          "Share",
          "Print",
          "Translate",
          "Feedback",
          "Play",
          "Follow us",
          "Donate",
          "Zoom",
          "Chat with us",
          "Listen",
          "Pause",
          "Contrast",
          "Rate us",
          "Install app");
  private static final List<String> LINKS =
      List.of(
          "Read more",
          "All topics",
          "Sitemap",
          "Press room",
          "Careers",
          "Gift cards",
          "Outlet",
          "Store finder",
          "Our story",
          "Sponsors",
          "Archive of news",
          "Opening hours",
          "Newsroom",
          "Training",
          "Accessibility");
  private static final List<String> WORDS =
      List.of(
          "Trending",
          "Weather",
          "Gallery",
          "Podcast",
          "Events",
          "Tips",
          "Recipes",
          "Traffic",
          "Horoscope",
          "Sports",
          "Games",
          "Quotes",
          "Polls",
          "Wildlife",
          "Travel",
          "Cinema");
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat");

  private final Scene scene;
  private final Skin skin;
  private final Dice dice;
  private final boolean everywhere;
  private int left;
  private final List<Widget> added = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>(0);
  private final List<Place> places = new ArrayList<>(0);
  private final BitSet letters = new BitSet();

  /** Where things go, and how many more. */
  private final class Place {
    final Page page;
    final int x;
    final int widthPx;
    final int top;
    final int first = added.size();
    int last = first;
    int y;

    Place(Page page, int x, int y, int widthPx) {
      this.page = page;
      this.x = x;
      this.top = y;
      this.y = y;
      this.widthPx = widthPx;
      places.add(this);
    }

    /** Takes away what a widget lies over; few lie anywhere near. */
    void makeRoom(Widget real) {
      if (real.page() == page && real.overlaps(x, top, widthPx, y - top)) {
        for (Widget widget : added.subList(first, last)) {
          if (widget.overlaps(real)) {
            widget.show(false);
          }
        }
      }
    }

    private void add(Widget widget) {
      added.add(widget);
      last = added.size();
      letters.set(letters(words(widget)));
    }

    /** Things side by side, as many as have room. */
    void row(Role role, List<String> words) {
      int heightPx = skin.fontPx() + 8;
      int nextX = x;
      for (String word : words) {
        int wide = Math.min(widthPx, Metrics.widthPx(word, skin.fontPx()) + 14);
        if (nextX > x && nextX + wide > x + widthPx) {
          break;
        }
        Widget widget = page.add(role, nextX, y, wide, heightPx);
        if (TEXTS.contains(role)) {
          widget.text(word);
        } else {
          widget.name(word);
        }
        if (role == Role.CELL) {
          widget.group(words.getFirst());
        } else if (role == Role.TEXTBOX) {
          widget.placeholder(word);
        }
        add(widget);
        nextX += wide + 8;
        left--;
      }
      y += heightPx + 4;
    }

    void line(Role role, String words) {
      row(role, List.of(words));
    }

    /** A switch with words beside it. */
    void choice(Role role, String words) {
      int side = skin.fontPx() + 2;
      int wide = Math.min(widthPx - side - 6, Metrics.widthPx(words, skin.fontPx()) + 2);
      if (wide <= 0) {
        return;
      }
      add(page.add(role, x, y, side, side).name(words).group("Your view"));
      add(page.text(words, x + side + 6, y, wide, skin.fontPx() + 6));
      y += skin.fontPx() + 12;
      left--;
    }
  }

  private Clutter(Scene scene, Dice dice, int count) {
    this.scene = scene;
    this.skin = scene.skin();
    this.dice = dice;
    this.left = count;
    this.everywhere = dice.chance(0.5);
  }

  /** That of an instance; mostly none. */
  static Clutter of(Scene scene, double share, long seed) {
    Dice dice = Dice.beside(seed);
    int most = scene.skin().isTiny() ? MOST_ON_TINY : MOST;
    return new Clutter(scene, dice, dice.chance(share) ? dice.between(1, most) : 0);
  }

  /** Above and beside what is still to be laid out. */
  void around(Sheet sheet) {
    if (left <= 0 || (!everywhere && !pages.isEmpty())) {
      return;
    }
    pages.add(sheet.page());
    int each = left;
    if (dice.chance(0.6)) {
      Place top = new Place(sheet.page(), sheet.x(), sheet.y(), sheet.widthPx());
      line(top);
      sheet.moveTo(top.y + 6);
    }
    if (left > 2 && skin.widthPx() >= WIDE_PX && dice.chance(0.5)) {
      sheet.narrow(ASIDE_PX + 20);
      int asideX = sheet.x() + sheet.widthPx() + 20;
      Place aside = new Place(sheet.page(), asideX, sheet.y(), ASIDE_PX);
      while (left > 0 && aside.y < skin.heightPx() - 120) {
        block(aside);
      }
    }
    left = everywhere ? each : left;
  }

  /** Below all, once all is laid out; and takes away what could be mistaken for the task's own. */
  void settle(Plan plan) {
    if (pages.isEmpty()) {
      return;
    }
    int each = left;
    for (Page page : pages) {
      left = each;
      Place bottom =
          new Place(
              page, skin.marginPx(), page.height() + 12, skin.widthPx() - 2 * skin.marginPx());
      boolean roomy = bottom.y + 8 * (skin.fontPx() + 12) <= skin.heightPx();
      while (left > 0 && (roomy || plan.seeks.isEmpty())) {
        block(bottom);
      }
    }
    BitSet own = new BitSet();
    for (Widget widget : added) {
      own.set(widget.id());
    }
    for (Page page : pages) {
      for (Widget widget : page.widgets()) {
        if (!own.get(widget.id())) {
          hideLike(widget);
        }
      }
    }
    String said = said(scene.instruction());
    for (Widget widget : added) {
      if (widget.shown() && isNamed(words(widget).toLowerCase(Locale.ROOT), said)) {
        widget.show(false);
      }
    }
  }

  private void hideLike(Widget real) {
    for (Place place : places) {
      place.makeRoom(real);
    }
    String words = words(real);
    if (!words.isEmpty() && letters.get(letters(words))) {
      for (Widget widget : added) {
        if (alike(words(widget), words)) {
          widget.show(false);
        }
      }
    }
  }

  /** A number that words have in common which are the same in lower case, and few others have. */
  private static int letters(String words) {
    int length = words.length();
    if (length == 0) {
      return 0;
    }
    int first = Character.toLowerCase(words.charAt(0));
    int last = Character.toLowerCase(words.charAt(length - 1));
    return (length + 7 * first + 31 * last) & 1023;
  }

  private static boolean alike(String one, String other) {
    return one.equalsIgnoreCase(other)
        && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  private static String words(Widget widget) {
    return widget.name().isEmpty() ? widget.text() : widget.name();
  }

  private static String said(Instruction instruction) {
    StringBuilder said = new StringBuilder(512).append(instruction.text());
    for (Instruction.Field field : instruction.fields()) {
      said.append(' ').append(field.name()).append(' ').append(field.value());
    }
    return said.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isNamed(String words, String said) {
    for (int from = 0; from <= words.length(); ) {
      int space = words.indexOf(' ', from);
      int to = space < 0 ? words.length() : space;
      if (to - from >= TELLING_LETTERS && said.contains(words.substring(from, to))) {
        return true;
      }
      from = to + 1;
    }
    return words.length() < TELLING_LETTERS && said.contains(words);
  }

  /** Something of one line. */
  private void line(Place place) {
    switch (dice.below(7)) {
      case 0 -> place.row(Role.LINK, dice.some(LINKS, dice.between(1, 4)));
      case 1 -> {
        place.row(
            Role.TEXTBOX,
            List.of(
                dice.of(
                    "Search this site",
                    "Ask our assistant",
                    "Look for a topic",
                    "Find a store",
                    "Ask a question",
                    "Your comment here")));
        place.line(
            Role.BUTTON, dice.of("Go", "Find", "Ask", "Look up", "Try", "Discover", "Explore"));
      }
      case 2 -> place.row(Role.TAB, dice.some(WORDS, dice.between(2, 4)));
      case 3 ->
          place.row(
              Role.MENUITEM,
              dice.some(
                  List.of(
                      "File",
                      "View",
                      "Tools",
                      "Window",
                      "Favourites",
                      "Bookmarks",
                      "History",
                      "Extras"),
                  3));
      case 4 -> place.row(Role.GENERIC, dice.some(WORDS, dice.between(1, 4)));
      case 5 -> place.row(Role.IMAGE, dice.some(SHAPES, dice.between(1, 4)));
      default ->
          place.line(
              Role.ALERT,
              dice.of(
                  "Maintenance on Sunday night",
                  "Offices closed in August",
                  "Strike on Thursday",
                  "New office in Oslo",
                  "Heavy snow expected",
                  "Lift out of order",
                  "Canteen opens at noon"));
    }
  }

  /** Something of several lines, or of one. */
  private void block(Place place) {
    switch (dice.below(9)) {
      case 0 -> {
        place.line(Role.HEADING, dice.of(WORDS));
        place.line(Role.TEXT, Prose.sentence(dice));
        place.line(Role.LINK, dice.of(LINKS));
      }
      case 1 -> {
        for (int i = dice.between(2, 4); i > 0; i--) {
          place.line(Role.LISTITEM, new Person(dice).get(Term.PRODUCT));
        }
      }
      case 2 -> {
        for (int i = dice.between(2, 4); i > 0; i--) {
          place.line(Role.TREEITEM, new Person(dice).get(Term.COMPANY));
        }
      }
      case 3 -> {
        place.line(Role.TEXT, Prose.sentence(dice));
        place.choice(Role.RADIO, dice.of("Great", "Often", "Good", "Weekly"));
        place.choice(Role.RADIO, dice.of("Poor", "Never", "Bad", "Rarely"));
        place.line(Role.BUTTON, dice.of(BUTTONS));
      }
      case 4 -> {
        place.row(Role.COLUMNHEADER, dice.some(WORDS, 2));
        place.row(Role.CELL, dice.some(DAYS, 2));
      }
      case 5 -> place.row(Role.BUTTON, dice.some(BUTTONS, dice.between(1, 4)));
      case 6 ->
          place.choice(
              Role.CHECKBOX,
              dice.of(
                  "Weekly digest",
                  "Large type",
                  "Dark mode",
                  "Show pictures",
                  "Play sounds",
                  "High contrast",
                  "Hide adverts",
                  "Short version"));
      default -> line(place);
    }
  }
}
