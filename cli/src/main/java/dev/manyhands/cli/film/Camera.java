package dev.manyhands.cli.film;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceProvider;
import dev.manyhands.env.task.Instruction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Films how one instruction is carried out in the midst of other work: it looks over the shoulders
 * of a policy and its surfaces, and takes pictures only while that instruction is in hand. Safe for
 * use by many threads.
 */
public final class Camera {
  private final Instruction wanted;
  private final Film film;
  private @Nullable Screen decidedOn;
  private @Nullable Decision decision;
  private @Nullable BufferedImage last;
  private boolean running = true;

  public Camera(String title, Instruction wanted) {
    this.wanted = wanted;
    this.film = new Film(title, wanted);
  }

  /** The policy with this camera at its shoulder. */
  public Policy over(Policy policy) {
    return new Policy() {
      @Override
      public List<Decision> decide(List<Observation> batch) {
        List<Decision> decisions = policy.decide(batch);
        for (int i = 0; i < batch.size(); i++) {
          note(batch.get(i), decisions.get(i));
        }
        return decisions;
      }

      @Override
      public void close() {
        policy.close();
      }
    };
  }

  /** The surfaces with this camera before them. */
  public SurfaceProvider over(SurfaceProvider surfaces) {
    return new SurfaceProvider() {
      @Override
      public Surface open(Access access) {
        return new FilmedSurface(surfaces.open(access), Camera.this);
      }

      @Override
      public void close() {
        surfaces.close();
      }
    };
  }

  /** Ends the film, with what came of the instruction; empty where it was never in hand. */
  public synchronized @Nullable Film end(boolean succeeded, String outcome) {
    running = false;
    if (last == null) {
      return null;
    }
    film.end(last, succeeded, outcome);
    return film;
  }

  private synchronized void note(Observation seen, Decision decided) {
    if (running && seen.instruction().equals(wanted)) {
      decidedOn = seen.screen();
      decision = decided;
    }
  }

  /** Whether something was decided on just this screen that is not on the film yet. */
  synchronized boolean wants(@Nullable Screen screen) {
    return isDecidedOn(screen) && decision != null;
  }

  @SuppressWarnings("ReferenceEquality") // two desks may show equal screens
  private boolean isDecidedOn(@Nullable Screen screen) {
    return screen != null && screen == decidedOn;
  }

  /** Takes up the picture of a screen that is wanted. */
  synchronized void shoot(Screen screen, byte[] png) {
    if (wants(screen) && decision != null) {
      BufferedImage picture = picture(png);
      film.add(picture, screen, decision);
      last = picture;
      decision = null;
    }
  }

  /** Takes up a picture of what the last decision led to. */
  synchronized void after(@Nullable Screen before, byte[] png) {
    if (running && isDecidedOn(before)) {
      last = picture(png);
    }
  }

  private static BufferedImage picture(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
