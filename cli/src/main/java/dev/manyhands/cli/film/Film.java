package dev.manyhands.cli.film;

import dev.manyhands.env.Decision;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A contact sheet of one episode: the instruction on top, then the screen before each decision with
 * the decision drawn on it, and the last screen with the outcome. Not safe for use by two threads.
 */
public final class Film {
  private static final int COLUMNS = 3;
  private static final int CELL_WIDTH_PX = 560;
  private static final int GAP_PX = 20;
  private static final int CAPTION_PX = 46;
  private static final Color PAPER = new Color(0xf4f1ea);
  private static final Color INK = new Color(0x22252b);
  private static final Color FAINT = new Color(0x6b7078);
  private static final Color GOOD = new Color(0x1a7f4b);
  private static final Color BAD = new Color(0xb3261e);
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 26);
  private static final Font WORDS = new Font(Font.SANS_SERIF, Font.PLAIN, 17);
  private static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 17);

  private final String title;
  private final Instruction instruction;
  private final List<Cell> cells = new ArrayList<>();

  /** A step's picture, already at its size on the sheet, and the words under it. */
  private record Cell(BufferedImage picture, String head, String words, Color color) {}

  public Film(String title, Instruction instruction) {
    this.title = title;
    this.instruction = instruction;
  }

  /** Says a decision in words, such as {@code click “First name”, type “Zoë”}. */
  public static String caption(Screen screen, Decision decision) {
    return Captions.of(screen, decision);
  }

  /** Adds a screen as it was seen, and what was decided on it. */
  public void add(BufferedImage seen, Screen screen, Decision decision) {
    BufferedImage picture = fit(seen);
    Graphics2D g = graphics(picture);
    g.scale(
        (double) picture.getWidth() / screen.widthPx(),
        (double) picture.getWidth() / screen.widthPx());
    Marks.draw(g, screen, decision);
    g.dispose();
    cells.add(
        new Cell(
            picture,
            "%d.  %.0f %% sure".formatted(cells.size() + 1, 100 * decision.confidence()),
            Captions.of(screen, decision),
            INK));
  }

  /** Adds what is seen now, before anything is decided on it. */
  public void now(BufferedImage seen) {
    cells.add(new Cell(fit(seen), "now", "", INK));
  }

  /** Adds the last screen and what came of it all. */
  public void end(BufferedImage seen, boolean succeeded, String outcome) {
    cells.add(
        new Cell(
            fit(seen), succeeded ? "✔ success" : "✘ no success", outcome, succeeded ? GOOD : BAD));
  }

  /** Saves the sheet as PNG; makes the folder where it is missing. */
  public void save(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (!ImageIO.write(draw(), "png", file.toFile())) {
      throw new IOException("The picture (%s) cannot be written as PNG.".formatted(file));
    }
  }

  BufferedImage draw() {
    int columns = Math.clamp(cells.size(), 1, COLUMNS);
    int cellHeight = 0;
    for (Cell cell : cells) {
      cellHeight = Math.max(cellHeight, cell.picture().getHeight());
    }
    int rowHeight = cellHeight + CAPTION_PX + GAP_PX;
    int rows = (cells.size() + columns - 1) / columns;
    int width = Math.max(2, columns) * (CELL_WIDTH_PX + GAP_PX) + GAP_PX;
    List<String> told = wrap(told(), WORDS, width - 2 * GAP_PX, 6);
    int top = GAP_PX + 40 + told.size() * 24 + GAP_PX;
    BufferedImage sheet =
        new BufferedImage(width, top + rows * rowHeight + GAP_PX, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = graphics(sheet);
    g.setColor(PAPER);
    g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    g.setColor(INK);
    g.setFont(TITLE);
    g.drawString(title, GAP_PX, GAP_PX + 26);
    g.setFont(WORDS);
    for (int i = 0; i < told.size(); i++) {
      g.drawString(told.get(i), GAP_PX, GAP_PX + 60 + i * 24);
    }
    for (int i = 0; i < cells.size(); i++) {
      int x = GAP_PX + i % columns * (CELL_WIDTH_PX + GAP_PX);
      draw(g, cells.get(i), x, top + i / columns * rowHeight, cellHeight);
    }
    g.dispose();
    return sheet;
  }

  private static void draw(Graphics2D g, Cell cell, int x, int y, int height) {
    g.drawImage(cell.picture(), x, y, null);
    g.setColor(cell.color().equals(INK) ? FAINT : cell.color());
    g.drawRect(x - 1, y - 1, cell.picture().getWidth() + 1, cell.picture().getHeight() + 1);
    g.setFont(STRONG);
    g.drawString(cell.head(), x, y + height + 20);
    g.setFont(WORDS);
    g.setColor(cell.color());
    g.drawString(wrap(cell.words(), WORDS, CELL_WIDTH_PX, 1).getFirst(), x, y + height + 41);
  }

  private String told() {
    StringBuilder words = new StringBuilder(instruction.text().strip());
    String separator = "  —  ";
    for (Instruction.Field field : instruction.fields()) {
      words.append(separator).append(field.name()).append(": ").append(field.value());
      separator = "  ·  ";
    }
    return words.toString();
  }

  /** Breaks words into at most so many lines; what does not fit is left out, and dots say so. */
  private static List<String> wrap(String words, Font font, int widthPx, int most) {
    FontMetrics metrics =
        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics().getFontMetrics(font);
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (metrics.stringWidth(longer) <= widthPx || line.isEmpty()) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    if (lines.size() <= most) {
      return lines;
    }
    String last = String.join(" ", lines.subList(most - 1, lines.size()));
    while (!last.isEmpty() && metrics.stringWidth(last + "…") > widthPx) {
      last = last.substring(0, last.length() - 1);
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
    kept.add(last + "…");
    return kept;
  }

  private static BufferedImage fit(BufferedImage seen) {
    int height = Math.max(1, seen.getHeight() * CELL_WIDTH_PX / seen.getWidth());
    BufferedImage picture = new BufferedImage(CELL_WIDTH_PX, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = graphics(picture);
    g.drawImage(seen, 0, 0, CELL_WIDTH_PX, height, null);
    g.dispose();
    return picture;
  }

  private static Graphics2D graphics(BufferedImage image) {
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    return g;
  }
}
