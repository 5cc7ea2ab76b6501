package dev.manyhands.cli.film;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.InputDevice;
import dev.manyhands.env.action.MouseButton;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceProvider;
import dev.manyhands.env.surface.SurfaceProvider.Access;
import dev.manyhands.env.task.Instruction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CameraTest {
  private static final Instruction WANTED = Instruction.of("Enter Zoë.");
  private static final Instruction OTHER = Instruction.of("Enter Bob.");

  private final Camera camera = new Camera("row 7", WANTED);
  private final Policy policy =
      camera.over((Policy) batch -> batch.stream().map(_ -> clicking()).toList());

  @Test
  void onlyTheWantedInstructionIsPhotographedOnceADecision() {
    Page wanted = new Page();
    Page other = new Page();
    work(wanted, WANTED, 3);
    work(other, OTHER, 3);
    // one picture a decision, although each decision is a click of three events
    assertThat(wanted.photographed).isEqualTo(3);
    assertThat(other.photographed).isZero();
    assertThat(camera.end(true, "verified")).isNotNull();
  }

  @Test
  void equalScreensOfTwoDesksAreToldApart() {
    Page wanted = new Page();
    Page other = new Page();
    Surface first = open(wanted);
    Surface second = open(other);
    Screen seen = first.look();
    assertThat(second.look()).isEqualTo(seen);
    Decision decision = policy.decide(List.of(Observation.first(WANTED, seen))).getFirst();
    perform(decision, second);
    perform(decision, first);
    assertThat(other.photographed).isZero();
    assertThat(wanted.photographed).isEqualTo(1);
  }

  @Test
  void whatWasNeverInHandHasNoFilm() {
    work(new Page(), OTHER, 1);
    assertThat(camera.end(false, "not reached")).isNull();
  }

  private void work(Page page, Instruction instruction, int decisions) {
    Surface surface = open(page);
    for (int i = 0; i < decisions; i++) {
      Observation seen = Observation.first(instruction, surface.look());
      perform(policy.decide(List.of(seen)).getFirst(), surface);
    }
  }

  private Surface open(Page page) {
    return camera.over(page).open(new Access(Set.of("example.org"), Map.of()));
  }

  private static void perform(Decision decision, InputDevice device) {
    decision.actions().forEach(action -> Unfolding.perform(action, device));
  }

  private static Decision clicking() {
    return Decision.certain(List.of(new Action.Click(5, 5)));
  }

  /** A page that counts its pictures, and its own provider. */
  private static final class Page implements Surface, SurfaceProvider {
    private int photographed;

    @Override
    public Surface open(Access access) {
      return this;
    }

    @Override
    public void visit(URI address) {}

    @Override
    public Screen look() {
      return new Screen(20, 20, "Page", List.of(), 0, 0, 0, 0);
    }

    @Override
    public String text() {
      return "";
    }

    @Override
    public byte[] screenshot() {
      photographed++;
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      try {
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", png);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return png.toByteArray();
    }

    @Override
    public URI address() {
      return URI.create("http://example.org/");
    }

    @Override
    public void mouseMove(int x, int y) {}

    @Override
    public void mouseDown(MouseButton button, int clickCount) {}

    @Override
    public void mouseUp(MouseButton button, int clickCount) {}

    @Override
    public void wheel(int deltaX, int deltaY) {}

    @Override
    public void keyDown(String key) {}

    @Override
    public void keyUp(String key) {}

    @Override
    public void character(int codePoint) {}

    @Override
    public void pause(Duration duration) {}

    @Override
    public void close() {}
  }
}
