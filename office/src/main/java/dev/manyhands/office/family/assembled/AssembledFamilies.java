package dev.manyhands.office.family.assembled;

import dev.manyhands.office.scene.Family;
import java.util.List;

/** Every family whose pages are put together by chance. */
public final class AssembledFamilies {
  private static final List<Family> ALL =
      List.of(new AssembledForm(), new Preferences(), new Procedure(), new TwoTasks());

  private AssembledFamilies() {}

  public static List<Family> all() {
    return ALL;
  }
}
