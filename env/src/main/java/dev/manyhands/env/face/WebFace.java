package dev.manyhands.env.face;

import dev.manyhands.env.Status;
import dev.manyhands.env.task.Instruction;
import java.time.Duration;

/**
 * One instance of a task as a web page. The page's native widgets take the mouse and the keyboard;
 * a small script in the page posts what became of them (a value changed, something was clicked) and
 * applies the patch that comes back, so that the application itself is written once, in Java. Not
 * safe for use by two threads at once.
 */
public interface WebFace {
  /**
   * The name of the function through which the page posts: {@code await manyhandsPost(message)}
   * takes a string and gives the patch as a string.
   */
  String POST = "manyhandsPost";

  /**
   * The name of the function that the page defines for patches which it did not ask for: {@code
   * manyhandsApply(patch)}.
   */
  String APPLY = "manyhandsApply";

  /** The attribute that carries an element's id, the same as on the office's own screen. */
  String ID_ATTRIBUTE = "data-manyhands-id";

  /** How much of the application's time an action takes, besides what a wait lasts. */
  Duration ACTION_TIME = Duration.ofMillis(100);

  Instruction instruction();

  /** The size of the page, in CSS pixels. */
  int widthPx();

  int heightPx();

  /** The whole page as it is now. */
  String html();

  /** Tells the application what happened in the page; returns the patch to apply. */
  String post(String message);

  /**
   * Lets the application's time pass; returns the patch to apply, empty where nothing changed. To
   * be called after every action, with {@link #ACTION_TIME} and what the action waited.
   */
  String advance(Duration duration);

  /** Declares the episode finished, as {@code Action.Done} does. */
  void done(String answer);

  Status status();

  /** The reward so far, 0 or 1. */
  double reward();
}
