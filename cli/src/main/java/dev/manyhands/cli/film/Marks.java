package dev.manyhands.cli.film;

import dev.manyhands.env.Decision;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;

/** Draws what was decided onto the screen it was decided on, in the screen's own pixels. */
final class Marks {
  private static final Color MARK = new Color(0xe0, 0x3e, 0x2f);
  private static final Color HALO = new Color(0xe0, 0x3e, 0x2f, 60);
  private static final int RADIUS_PX = 12;

  private Marks() {}

  static void draw(Graphics2D g, Screen screen, Decision decision) {
    Action.@Nullable Point at = focus(screen);
    for (Action action : decision.actions()) {
      switch (action) {
        case Action.Click(int x, int y, _) -> {
          at = new Action.Point(x, y);
          ring(g, at, 1);
        }
        case Action.DoubleClick(int x, int y) -> {
          at = new Action.Point(x, y);
          ring(g, at, 2);
        }
        case Action.Move(int x, int y) -> {
          at = new Action.Point(x, y);
          ring(g, at, 0);
        }
        case Action.Drag(var path) -> {
          for (int i = 1; i < path.size(); i++) {
            line(g, path.get(i - 1), path.get(i));
          }
          at = path.getLast();
          ring(g, path.getFirst(), 1);
        }
        case Action.Scroll(int x, int y, int scrollX, int scrollY) -> {
          at = new Action.Point(x, y);
          line(
              g,
              at,
              new Action.Point(x + Integer.signum(scrollX) * 60, y + Integer.signum(scrollY) * 60));
        }
        case Action.Type(String text) -> note(g, screen, at, text.replace("\n", "⏎"));
        case Action.Keypress(var keys) -> {
          if (!Captions.isSelectAll(action)) {
            note(g, screen, at, "[" + String.join("+", keys) + "]");
          }
        }
        case Action.Wait _, Action.Done _ -> {}
      }
    }
  }

  private static Action.@Nullable Point focus(Screen screen) {
    Element focused = screen.focused();
    return focused == null
        ? null
        : new Action.Point(focused.box().centerX(), focused.box().centerY());
  }

  private static void ring(Graphics2D g, Action.Point at, int clicks) {
    g.setColor(HALO);
    g.fillOval(at.x() - RADIUS_PX, at.y() - RADIUS_PX, 2 * RADIUS_PX, 2 * RADIUS_PX);
    g.setColor(MARK);
    g.setStroke(new BasicStroke(3));
    for (int i = 0; i < clicks; i++) {
      int radius = RADIUS_PX + 5 * i;
      g.drawOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    }
    g.fillOval(at.x() - 2, at.y() - 2, 5, 5);
  }

  private static void line(Graphics2D g, Action.Point from, Action.Point to) {
    g.setColor(MARK);
    g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.drawLine(from.x(), from.y(), to.x(), to.y());
    double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
    for (double side : new double[] {angle + 2.6, angle - 2.6}) {
      g.drawLine(
          to.x(),
          to.y(),
          (int) Math.round(to.x() + 14 * Math.cos(side)),
          (int) Math.round(to.y() + 14 * Math.sin(side)));
    }
  }

  /** A speech bubble below a point, moved to where it fits on the screen. */
  private static void note(Graphics2D g, Screen screen, Action.@Nullable Point at, String words) {
    g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Math.max(13, screen.widthPx() / 50)));
    var metrics = g.getFontMetrics();
    String shown = words.length() > 48 ? words.substring(0, 47) + "…" : words;
    int width = metrics.stringWidth(shown) + 12;
    int height = metrics.getHeight() + 6;
    int x = at == null ? 10 : Math.clamp(at.x() + 10, 0, Math.max(0, screen.widthPx() - width));
    int below = at == null ? 10 : at.y() + RADIUS_PX + 4;
    int y = below + height > screen.heightPx() ? Math.max(0, below - height - 40) : below;
    g.setColor(MARK);
    g.fillRoundRect(x, y, width, height, 10, 10);
    g.setColor(Color.WHITE);
    g.drawString(shown, x + 6, y + 3 + metrics.getAscent());
  }
}
