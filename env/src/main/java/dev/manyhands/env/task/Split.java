package dev.manyhands.env.task;

/** Whether a policy may learn from a task, or is only ever tested on it. */
public enum Split {
  TRAIN,
  HELD_OUT
}
