package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What people have posted, each with the same row of icons under it. */
final class Feed {
  private static final List<String> ICONS =
      List.of("reply", "share", "like", "retweet", "save", "comment", "flag", "star");

  /** A post: who wrote it, and its icons. */
  record Post(String handle, List<Widget> icons) {}

  private Feed() {}

  /** Lays out that many posts, with "more" as their last icon where it is wanted. */
  static List<Post> of(Scene scene, Sheet sheet, int count, boolean more) {
    Dice dice = scene.dice();
    int style = dice.below(3);
    List<String> icons = new ArrayList<>(dice.some(ICONS, dice.between(2, 4)));
    if (more) {
      icons.add(dice.of("more", "more", "..."));
    } else if (style == 0) {
      icons.replaceAll(icon -> icon.substring(0, 1).toUpperCase(Locale.ROOT) + icon.substring(1));
    }
    Role iconRole = dice.of(Role.BUTTON, Role.BUTTON, Role.GENERIC, Role.LINK);
    Role handleRole = dice.of(Role.TEXT, Role.LINK, Role.GENERIC);
    boolean named = dice.chance(0.6);
    List<String> handles = handles(dice, count);
    List<Post> posts = new ArrayList<>(count);
    for (String handle : handles) {
      int line = scene.skin().fontPx() + 4;
      int x = sheet.x();
      if (named) {
        String name = new Person(dice).get(Term.FIRST_NAME);
        x += put(scene, sheet, Role.TEXT, name, x, line) + 6;
      }
      x += put(scene, sheet, handleRole, handle, x, line) + 8;
      if (dice.chance(0.4) && x + 30 < sheet.x() + sheet.widthPx()) {
        put(scene, sheet, Role.TEXT, dice.between(1, 23) + "h", x, line);
      }
      sheet.space(line);
      text(scene, sheet);
      posts.add(new Post(handle, icons(scene, sheet, iconRole, icons)));
    }
    return posts;
  }

  private static void text(Scene scene, Sheet sheet) {
    Dice dice = scene.dice();
    String words = Captions.nonsense(dice, 2) + " " + Captions.nonsense(dice, 3);
    if (scene.skin().isTiny()) {
      sheet.paragraph(words).look(Look.MUTED);
      sheet.space(-scene.skin().gapPx());
    } else {
      sheet.prose(dice.chance(0.5) ? Prose.sentence(dice) : words);
      sheet.space(2 - scene.skin().gapPx());
    }
  }

  private static List<Widget> icons(Scene scene, Sheet sheet, Role role, List<String> icons) {
    int high = Math.min(scene.skin().fieldPx(), scene.skin().fontPx() + 6);
    int eachPx = Math.min(sheet.widthPx() / icons.size(), 90);
    List<Widget> row = new ArrayList<>(icons.size());
    for (int i = 0; i < icons.size(); i++) {
      int wide = Math.min(eachPx - 3, Metrics.widthPx(icons.get(i), scene.skin().fontPx()) + 8);
      int x = sheet.x() + i * eachPx;
      row.add(sheet.page().add(role, x, sheet.y(), wide, high).name(icons.get(i)));
    }
    sheet.space(high + Math.min(8, scene.skin().gapPx()));
    return row;
  }

  private static int put(Scene scene, Sheet sheet, Role role, String words, int x, int line) {
    int room = sheet.x() + sheet.widthPx() - x;
    int wide = Math.min(Math.max(20, room), Metrics.widthPx(words, scene.skin().fontPx()) + 2);
    Widget widget = sheet.page().add(role, x, sheet.y(), wide, line);
    if (role == Role.TEXT) {
      widget.text(words);
    } else {
      widget.name(words);
    }
    return wide;
  }

  private static List<String> handles(Dice dice, int count) {
    List<String> handles = new ArrayList<>(count);
    while (handles.size() < count) {
      String name =
          dice.chance(0.5)
              ? Captions.nonsense(dice, dice.between(2, 3))
              : new Person(dice).get(Term.FIRST_NAME).toLowerCase(Locale.ROOT).replace(' ', '_');
      String handle = "@" + name;
      if (handles.stream().noneMatch(each -> each.startsWith(handle) || handle.startsWith(each))) {
        handles.add(handle);
      }
    }
    return handles;
  }
}
