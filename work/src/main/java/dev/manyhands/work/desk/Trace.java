package dev.manyhands.work.desk;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.surface.SurfaceException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened at a sitting.
 *
 * @param end how it ended
 * @param steps what was done, in order
 * @param last the last screen, or null if none was seen
 * @param messages the errors and other messages that the last screen shows
 * @param address where it ended
 * @param before a picture from before the last button was pressed, or none
 * @param after a picture of the end, or none
 */
public record Trace(
    End end,
    List<Step> steps,
    @Nullable Screen last,
    List<String> messages,
    String address,
    Picture before,
    Picture after) {
  public Trace {
    steps = List.copyOf(steps);
    messages = List.copyOf(messages);
  }

  /** How many actions were performed. */
  public int actions() {
    return steps.stream().mapToInt(step -> step.actions().size()).sum();
  }

  /**
   * A decision and its actions as far as they were performed.
   *
   * @param at when it began
   * @param screen what was seen
   * @param actions what was done
   * @param confidence how sure the policy was
   */
  public record Step(Instant at, Screen screen, List<Action> actions, double confidence) {
    public Step {
      actions = List.copyOf(actions);
    }
  }

  /** How a sitting ends. */
  public sealed interface End {
    /** The policy said that it is done. */
    record Done(String answer) implements End {}

    /** The same screen was answered by the same decision again and again. */
    record Stuck() implements End {}

    /** The actions or the time ran out. */
    record LimitReached(String limit) implements End {}

    /** The policy was less sure than the job demands. */
    record Unsure(double confidence) implements End {}

    /** The job was stopped. */
    record Stopped() implements End {}

    /** The site or the browser failed, or, where there is no reason, the policy. */
    record Failed(SurfaceException.@Nullable Reason reason, String why) implements End {}
  }
}
