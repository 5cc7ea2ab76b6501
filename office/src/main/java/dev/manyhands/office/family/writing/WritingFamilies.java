package dev.manyhands.office.family.writing;

import dev.manyhands.office.scene.Family;
import java.util.List;

/** Every family about writing. */
public final class WritingFamilies {
  private static final List<Family> ALL =
      List.of(
          new ReplyToMessage(),
          new ForwardMessage(),
          new ComposeMessage(),
          new WriteDocument(),
          new FillTemplate(),
          new ReplaceWords(),
          new EditParagraph(),
          new CommentOnPost(),
          new FormatParagraph(),
          new RenameFile(),
          new PinNote(),
          new LetterFromTable(),
          new MarkWords(),
          new MarkPassage());

  private WritingFamilies() {}

  public static List<Family> all() {
    return ALL;
  }
}
