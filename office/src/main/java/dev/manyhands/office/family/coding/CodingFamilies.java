package dev.manyhands.office.family.coding;

import dev.manyhands.office.scene.Family;
import java.util.List;

/** Every family about programs. */
public final class CodingFamilies {
  private static final List<Family> ALL =
      List.of(
          new QuickFix(),
          new Specification(),
          new FollowCompiler(),
          new CompleteBody(),
          new RenameMethod(),
          new RevertChange(),
          new UnknownName(),
          new FailingMethod(),
          new EditLine(),
          new PickName(),
          new ReplaceName(),
          new CherryPick(),
          new MergeConflict(),
          new Remarks(),
          new SpareLine(),
          new PatchByHand());

  private CodingFamilies() {}

  public static List<Family> all() {
    return ALL;
  }
}
