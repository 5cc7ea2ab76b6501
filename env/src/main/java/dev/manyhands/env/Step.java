package dev.manyhands.env;

import dev.manyhands.env.screen.Screen;

/**
 * What follows from an action.
 *
 * @param screen what is seen now
 * @param reward 1 for success, in the step that brings it, and else 0; there is no partial credit
 * @param status whether the episode goes on
 */
public record Step(Screen screen, double reward, Status status) {
  public Step {
    if (reward != 0 && reward != 1) {
      throw new IllegalArgumentException(
          "The reward (%s) must be 0 or 1.\nMaybe the grader gives partial credit."
              .formatted(reward));
    }
    if (reward == 1 && status == Status.RUNNING) {
      throw new IllegalArgumentException("A step with a reward must end its episode.");
    }
  }
}
