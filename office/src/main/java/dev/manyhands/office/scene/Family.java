package dev.manyhands.office.scene;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import java.util.List;

/** A family of instances: stages one for each seed. Safe for use by many threads. */
public interface Family {
  /** A versioned id such as {@code form/contact-v1}. */
  String id();

  Kind kind();

  default Split split() {
    return Split.TRAIN;
  }

  default int maxActions() {
    return 120;
  }

  /** How often it is staged on a screen as small as 160 by 210 pixels. */
  default double tinyShare() {
    return 0;
  }

  /** How often things that are not of the task stand around it. */
  default double clutterShare() {
    return 0.35;
  }

  /** Builds the instance that the scene's dice decide: everything random comes from them. */
  void stage(Scene scene);

  /** What goes narrowly wrong; each must earn nothing at every seed. */
  default List<Mistake> mistakes() {
    return List.of(Mistake.SWAPS_TWO, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
