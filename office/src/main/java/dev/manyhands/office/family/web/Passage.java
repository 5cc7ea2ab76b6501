package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Sentences in lines as wide as a sheet, in which some words are links. */
final class Passage {
  /** Some words in a row, all of them of one link or of none. */
  record Run(String words, boolean linked) {}

  private final Sheet sheet;
  private final Role role;
  private final int font;
  private final int linePx;
  private final List<Widget> links = new ArrayList<>();
  private int x;

  private Passage(Scene scene, Sheet sheet, Role role) {
    this.sheet = sheet;
    this.role = role;
    this.font = scene.skin().fontPx();
    this.linePx = font + 5;
    this.x = sheet.x();
  }

  /** Lays out a paragraph where a sheet stands; returns its links, in order. */
  static List<Widget> layOut(Scene scene, Sheet sheet, Role role, List<Run> runs) {
    Passage passage = new Passage(scene, sheet, role);
    for (Run run : runs) {
      if (run.linked()) {
        passage.link(run.words());
      } else {
        passage.plain(run.words());
      }
    }
    sheet.space(passage.linePx + Math.min(12, scene.skin().gapPx()));
    return passage.links;
  }

  /** A link stands in one line, the next one where it has no more room in this. */
  private void link(String words) {
    int wide = Math.min(sheet.widthPx(), width(words));
    if (x > sheet.x() && x + wide > sheet.x() + sheet.widthPx()) {
      turn();
    }
    links.add(sheet.page().add(role, x, sheet.y(), wide, linePx).name(words));
    x += wide + space();
  }

  /** Other words are one text for each line. */
  private void plain(String words) {
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (x + width(longer) <= sheet.x() + sheet.widthPx()) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      put(line);
      turn();
      line.setLength(0);
      line.append(word);
    }
    put(line);
  }

  private void put(StringBuilder line) {
    if (!line.isEmpty()) {
      int wide = Math.min(sheet.widthPx(), width(line.toString()));
      sheet.page().text(line.toString(), x, sheet.y(), wide, linePx);
      x += wide + space();
    }
  }

  private void turn() {
    x = sheet.x();
    sheet.space(linePx);
  }

  private int width(String words) {
    return Metrics.widthPx(words, font) + 2;
  }

  private int space() {
    return Metrics.widthPx(" ", font);
  }
}
