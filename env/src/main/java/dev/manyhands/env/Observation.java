package dev.manyhands.env;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy decides on.
 *
 * @param instruction what is to be done
 * @param screen what is seen now
 * @param previous what was seen before the last decision, or null at the start
 * @param history the last decisions, in parts, oldest first, at most {@link #HISTORY} of them
 */
public record Observation(
    Instruction instruction, Screen screen, @Nullable Screen previous, List<Past> history) {
  /** How many past decisions are kept. */
  public static final int HISTORY = 40;

  public Observation {
    history = List.copyOf(history);
  }

  /** What is seen before anything was done. */
  public static Observation first(Instruction instruction, Screen screen) {
    return new Observation(instruction, screen, null, List.of());
  }

  /** What is seen after a decision that led to the screen {@code next}. */
  public Observation then(Decision decision, Screen next) {
    List<Past> longer = new ArrayList<>(history);
    for (Decision part : decision.parts()) {
      longer.add(new Past(part, part.target(screen)));
    }
    List<Past> last = longer.subList(Math.max(0, longer.size() - HISTORY), longer.size());
    return new Observation(instruction, next, screen, last);
  }

  /**
   * A past decision.
   *
   * @param decision what was done
   * @param target the element that its first action pointed at, as it was then, or null
   */
  public record Past(Decision decision, @Nullable Element target) {}
}
