package dev.manyhands.cli.film;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Decision;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmTest {
  private static final int RED = 0xe03e2f;

  private final Screen screen =
      new Screen(
          400,
          300,
          "Contact",
          List.of(
              element(1, Role.TEXTBOX, "First name", new Box(40, 40, 200, 30)),
              element(2, Role.BUTTON, "Save", new Box(40, 240, 80, 30))),
          0,
          0,
          0,
          0);

  @Test
  void everyStepIsShownWithWhatWasDoneWhereItWasDone(@TempDir Path folder) throws IOException {
    Film film = new Film("form/contact-v1", Instruction.of("Enter the contact and save it."));
    film.add(
        white(),
        screen,
        new Decision(List.of(new Action.Click(140, 55), new Action.Type("Zoë")), 0.97));
    film.add(white(), screen, new Decision(List.of(new Action.Click(80, 255)), 0.4));
    film.end(white(), true, "2 decisions");
    Path file = folder.resolve("made/film.png");
    film.save(file);

    BufferedImage sheet = ImageIO.read(file.toFile());
    assertThat(sheet.getWidth()).isGreaterThan(3 * 500);
    // the ring's dot, scaled to the cell, in the first and in the second cell
    assertThat(reds(sheet, 0)).isGreaterThan(50);
    assertThat(reds(sheet, 1)).isGreaterThan(50);
    assertThat(reds(sheet, 2)).isZero();
  }

  @Test
  void captionsNameWhatWasActedOn() {
    Decision decision =
        Decision.certain(
            List.of(
                new Action.Click(140, 55),
                Action.Keypress.of("CTRL", "a"),
                new Action.Type("Zoë"),
                new Action.Click(390, 290),
                new Action.Done("42")));
    assertThat(Captions.of(screen, decision))
        .isEqualTo("click “First name”, type “Zoë”, click at 390, 290, done: “42”");
  }

  /** How many red dots a column of the sheet has; the outcome's own column has none. */
  private static int reds(BufferedImage sheet, int column) {
    int count = 0;
    int width = sheet.getWidth() / 3;
    for (int x = column * width; x < (column + 1) * width; x++) {
      for (int y = 0; y < sheet.getHeight(); y++) {
        if ((sheet.getRGB(x, y) & 0xffffff) == RED) {
          count++;
        }
      }
    }
    return count;
  }

  private static Element element(int id, Role role, String name, Box box) {
    return new Element(id, role, name, "", "", "", "", box, 0);
  }

  private static BufferedImage white() {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 400, 300);
    g.dispose();
    return image;
  }
}
