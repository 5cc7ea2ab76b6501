package dev.manyhands.office.family.entry;

import dev.manyhands.office.scene.Family;
import java.util.List;

/** Every family about carrying data over. */
public final class EntryFamilies {
  private static final List<Family> ALL =
      List.of(
          new PickRecord(),
          new EnterSeveral(),
          new AddToList(),
          new FillGrid(),
          new ApplyChanges(),
          new AddressBlock(),
          new CopyText(),
          new CopyTable(),
          new Delivery(),
          new Transcribe(),
          new UpdateRows());

  private EntryFamilies() {}

  public static List<Family> all() {
    return ALL;
  }
}
