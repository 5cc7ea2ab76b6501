package dev.manyhands.office.picture;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.office.widget.Widget;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws one element at a time. */
final class Brush {
  private static final Color INK = new Color(0x1F2933);
  private static final Color FAINT = new Color(0x8A94A3);
  private static final Color MARKED = new Color(0xB9D3F8);
  private static final Color LINE = new Color(0xB8C1CC);
  private static final Color ACCENT = new Color(0x2563C9);
  private static final Color SOFT = new Color(0xE3ECFA);
  private static final Color BAD = new Color(0xC0262D);
  private static final Color PAPER = Color.WHITE;

  /** Has the widths that the office lays out with; where it is missing, Java takes another. */
  private static final String FAMILY = "Liberation Sans";

  private static final int ROUND = 7;
  private static final int PADDING = 7;
  private static final int SPILL = 14;

  /** Words in a box at least this high may break into lines. */
  private static final int LINES_PX = 26;

  private final Graphics2D graphics;
  private final Set<String> labels = new HashSet<>();

  Brush(Graphics2D graphics, Screen screen) {
    this.graphics = graphics;
    for (Element element : screen.elements()) {
      if (element.role() == Role.TEXT) {
        labels.add(element.text());
      }
    }
  }

  void draw(Element element) {
    Box box = element.box();
    boolean off = element.is(State.DISABLED);
    switch (element.role()) {
      case BUTTON -> button(element, off);
      case LINK -> link(element);
      case TEXTBOX, SPINBUTTON, DATE -> field(element, off);
      case TEXTAREA -> area(element, off);
      case CHECKBOX -> tick(element);
      case RADIO -> radio(element);
      case COMBOBOX -> {
        field(element, off);
        arrow(box);
      }
      case OPTION, MENUITEM -> option(element);
      case TAB -> tab(element);
      case SLIDER -> {
        graphics.setColor(LINE);
        graphics.fillRoundRect(box.x(), box.centerY() - 2, box.width(), 4, 4, 4);
      }
      case HEADING -> words(element.label(), box, INK, Font.BOLD, box.height() - 10, 0);
      case TEXT -> paragraph(element.label(), box, INK, marked(element));
      case CELL, LISTITEM, TREEITEM -> {
        graphics.setColor(element.is(State.SELECTED) ? SOFT : PAPER);
        graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        graphics.setColor(SOFT);
        graphics.drawRect(box.x(), box.y(), box.width(), box.height());
        words(element.label(), box, INK, Font.PLAIN, size(box), PADDING);
      }
      case COLUMNHEADER -> {
        graphics.setColor(SOFT);
        graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        words(element.label(), box, INK, Font.BOLD, size(box), PADDING);
      }
      case ALERT -> alert(element);
      case DIALOG, WINDOW -> frame(element);
      case IMAGE, GENERIC -> {
        graphics.setColor(LINE);
        graphics.drawRoundRect(box.x(), box.y(), box.width() - 1, box.height() - 1, ROUND, ROUND);
        words(element.label(), box, FAINT, Font.PLAIN, size(box), PADDING);
      }
    }
  }

  /** The ring around what has the keyboard. */
  void ring(Box box) {
    graphics.setColor(new Color(0x992563C9, true));
    graphics.setStroke(new BasicStroke(2f));
    graphics.drawRoundRect(
        box.x() - 2, box.y() - 2, box.width() + 3, box.height() + 3, ROUND + 2, ROUND + 2);
    graphics.setStroke(new BasicStroke(1f));
  }

  private void button(Element element, boolean off) {
    Box box = element.box();
    graphics.setColor(off ? LINE : ACCENT);
    graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
    Font font = font(Font.BOLD, size(box) - 1);
    graphics.setFont(font);
    FontMetrics metrics = graphics.getFontMetrics();
    String words = fitted(element.label(), metrics, box.width() - 6);
    graphics.setColor(PAPER);
    graphics.drawString(
        words, box.centerX() - metrics.stringWidth(words) / 2, baseline(box, metrics));
  }

  private void link(Element element) {
    Box box = element.box();
    words(element.label(), box, ACCENT, Font.PLAIN, size(box), 0);
    graphics.setColor(new Color(0x552563C9, true));
    graphics.drawLine(
        box.x(), box.y() + box.height() - 3, box.x() + box.width() - 2, box.y() + box.height() - 3);
  }

  private void field(Element element, boolean off) {
    Box box = element.box();
    outline(element, off);
    boolean empty = element.value().isEmpty();
    String shown = empty ? placeholder(element) : element.value();
    words(shown, box, empty ? FAINT : INK, Font.PLAIN, size(box) - 1, PADDING);
  }

  /** What stands in an empty field: its hint, or its name where no label beside it says that. */
  private String placeholder(Element element) {
    boolean complaint = element.is(State.INVALID);
    return !element.hint().isEmpty() && !complaint
        ? element.hint()
        : labels.contains(element.name()) || element.role() == Role.COMBOBOX ? "" : element.name();
  }

  private void area(Element element, boolean off) {
    Box box = element.box();
    outline(element, off);
    boolean empty = element.value().isEmpty();
    String shown = empty ? placeholder(element) : element.value();
    Box inner =
        new Box(
            box.x() + PADDING,
            box.y() + 5,
            Math.max(0, box.width() - 2 * PADDING),
            Math.max(0, box.height() - 8));
    paragraph(shown, inner, empty ? FAINT : INK, marked(element));
  }

  private void outline(Element element, boolean off) {
    Box box = element.box();
    graphics.setColor(off ? new Color(0xEEF0F3) : PAPER);
    graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
    graphics.setColor(element.is(State.INVALID) ? BAD : LINE);
    graphics.drawRoundRect(box.x(), box.y(), box.width() - 1, box.height() - 1, ROUND, ROUND);
  }

  private void arrow(Box box) {
    int x = box.x() + box.width() - 17;
    int y = box.centerY() - 2;
    graphics.setColor(INK);
    graphics.setStroke(new BasicStroke(1.6f));
    graphics.drawLine(x, y, x + 4, y + 4);
    graphics.drawLine(x + 4, y + 4, x + 8, y);
    graphics.setStroke(new BasicStroke(1f));
  }

  private void tick(Element element) {
    Box box = element.box();
    boolean on = element.is(State.CHECKED);
    graphics.setColor(on ? ACCENT : PAPER);
    graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 5, 5);
    graphics.setColor(element.is(State.INVALID) ? BAD : on ? ACCENT : LINE);
    graphics.drawRoundRect(box.x(), box.y(), box.width() - 1, box.height() - 1, 5, 5);
    if (on) {
      graphics.setColor(PAPER);
      graphics.setStroke(new BasicStroke(2f));
      graphics.drawLine(box.x() + 3, box.centerY(), box.centerX() - 1, box.y() + box.height() - 5);
      graphics.drawLine(
          box.centerX() - 1, box.y() + box.height() - 5, box.x() + box.width() - 4, box.y() + 4);
      graphics.setStroke(new BasicStroke(1f));
    }
  }

  private void radio(Element element) {
    Box box = element.box();
    graphics.setColor(PAPER);
    graphics.fillOval(box.x(), box.y(), box.width() - 1, box.height() - 1);
    graphics.setColor(element.is(State.CHECKED) ? ACCENT : LINE);
    graphics.drawOval(box.x(), box.y(), box.width() - 1, box.height() - 1);
    if (element.is(State.CHECKED)) {
      graphics.fillOval(box.x() + 4, box.y() + 4, box.width() - 9, box.height() - 9);
    }
  }

  private void option(Element element) {
    Box box = element.box();
    graphics.setColor(element.is(State.SELECTED) || element.is(State.FOCUSED) ? SOFT : PAPER);
    graphics.fillRect(box.x(), box.y(), box.width(), box.height());
    graphics.setColor(LINE);
    graphics.drawLine(box.x(), box.y(), box.x(), box.y() + box.height());
    graphics.drawLine(
        box.x() + box.width() - 1, box.y(), box.x() + box.width() - 1, box.y() + box.height());
    words(element.label(), box, INK, Font.PLAIN, size(box), PADDING);
  }

  private void tab(Element element) {
    Box box = element.box();
    boolean on = element.is(State.SELECTED);
    graphics.setColor(on ? PAPER : SOFT);
    graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
    graphics.setColor(on ? ACCENT : LINE);
    graphics.fillRect(box.x(), box.y() + box.height() - 2, box.width(), 2);
    words(element.label(), box, on ? ACCENT : INK, Font.PLAIN, size(box), 10);
  }

  private void alert(Element element) {
    Box box = element.box();
    if (box.height() < 26) {
      words(element.label(), box, BAD, Font.PLAIN, box.height() - 4, 0);
      return;
    }
    graphics.setColor(new Color(0xE6F4EA));
    graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
    graphics.setColor(new Color(0x2E8B57));
    graphics.fillRect(box.x(), box.y(), 4, box.height());
    words(element.label(), box, INK, Font.PLAIN, size(box), 14);
  }

  private void frame(Element element) {
    Box box = element.box();
    graphics.setColor(new Color(0x22102030, true));
    graphics.fillRoundRect(box.x() + 2, box.y() + 4, box.width() + 4, box.height() + 4, 12, 12);
    graphics.setColor(new Color(0xFBFCFD));
    graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 10, 10);
    graphics.setColor(LINE);
    graphics.drawRoundRect(box.x(), box.y(), box.width() - 1, box.height() - 1, 10, 10);
    Box title = new Box(box.x(), box.y(), box.width(), Math.min(32, box.height()));
    words(element.label(), title, INK, Font.BOLD, 14, 12);
  }

  /** The words that are marked in an element, or none. */
  private static String marked(Element element) {
    String said = Widget.hintOf("");
    int at = element.hint().indexOf(said);
    return at < 0 ? "" : element.hint().substring(at + said.length());
  }

  /** Lays colour under what of a line is marked. */
  private void mark(String line, String marked, FontMetrics metrics, int x, int top) {
    boolean whole = !line.isEmpty() && marked.contains(line);
    int at = whole ? 0 : line.indexOf(marked);
    if (marked.isEmpty() || at < 0) {
      return;
    }
    Color ink = graphics.getColor();
    graphics.setColor(MARKED);
    graphics.fillRect(
        x + metrics.stringWidth(line.substring(0, at)),
        top,
        metrics.stringWidth(whole ? line : marked),
        metrics.getHeight());
    graphics.setColor(ink);
  }

  private void words(String words, Box box, Color colour, int style, int sizePx, int indent) {
    graphics.setFont(font(style, sizePx));
    graphics.setColor(colour);
    FontMetrics metrics = graphics.getFontMetrics();
    Shape clip = graphics.getClip();
    graphics.clipRect(box.x(), box.y(), box.width() + SPILL, box.height());
    graphics.drawString(
        fitted(words, metrics, box.width() + SPILL - 2 * indent),
        box.x() + indent,
        baseline(box, metrics));
    graphics.setClip(clip);
  }

  /** One line where the box has room for one, and else broken into several. */
  private void paragraph(String words, Box box, Color colour, String marked) {
    if (box.height() < LINES_PX) {
      graphics.setFont(font(Font.PLAIN, size(box) + 2));
      mark(words, marked, graphics.getFontMetrics(), box.x(), box.y());
      words(words, box, colour, Font.PLAIN, size(box) + 2, 0);
      return;
    }
    graphics.setFont(font(Font.PLAIN, 14));
    graphics.setColor(colour);
    FontMetrics metrics = graphics.getFontMetrics();
    int y = box.y() + metrics.getAscent();
    for (String line : lines(words, metrics, box.width())) {
      if (y > box.y() + box.height()) {
        return;
      }
      mark(line, marked, metrics, box.x(), y - metrics.getAscent());
      graphics.drawString(line, box.x(), y);
      y += metrics.getHeight();
    }
  }

  private static List<String> lines(String words, FontMetrics metrics, int widthPx) {
    List<String> lines = new ArrayList<>();
    for (String part : words.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : part.split(" ")) {
        if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > widthPx) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String fitted(String words, FontMetrics metrics, int widthPx) {
    if (metrics.stringWidth(words) <= widthPx) {
      return words;
    }
    int length = words.length();
    while (length > 0 && metrics.stringWidth(words.substring(0, length) + "…") > widthPx) {
      length--;
    }
    return words.substring(0, length) + "…";
  }

  private static int baseline(Box box, FontMetrics metrics) {
    return box.y() + (box.height() + metrics.getAscent() - metrics.getDescent()) / 2;
  }

  /** A size of letters that fits a box for one line. */
  private static int size(Box box) {
    return Math.clamp(box.height() - 8L, 11, 15);
  }

  private static Font font(int style, int sizePx) {
    return new Font(FAMILY, style, Math.max(9, sizePx));
  }
}
