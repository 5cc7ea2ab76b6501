package dev.manyhands.office.scene;

import dev.manyhands.env.task.Instruction.Field;
import dev.manyhands.office.data.Dice;
import java.util.List;

/** Writes data into a sentence. */
final class Sentence {
  /** In words; a longer value is hard to tell from the words around it. */
  private static final int LONGEST_BARE = 5;

  private Sentence() {}

  static String of(String words, List<Field> fields, Dice dice) {
    boolean quoted = dice.chance(0.5) || !fields.stream().allMatch(f -> isPlain(f.value()));
    String is = dice.of(" ", ": ", " is ", " = ", " - ", " should be ", " -> ");
    String join = dice.of(", ", "; ", ", ");
    StringBuilder sentence =
        new StringBuilder(words)
            .append(
                dice.of(
                    " Use ",
                    " ",
                    " Data: ",
                    " The data: ",
                    " Enter: ",
                    " With: ",
                    " As follows: ",
                    " Here are the data: "));
    boolean first = true;
    for (Field field : fields) {
      if (field.value().isEmpty()) {
        continue;
      }
      sentence.append(first ? "" : join).append(field.name()).append(is);
      sentence.append(quoted ? "\"" + field.value() + "\"" : field.value());
      first = false;
    }
    return sentence.append('.').toString();
  }

  /** Whether nothing would be lost if marks around it were taken off. */
  private static boolean isPlain(String value) {
    return !value.isEmpty()
        && isWord(value.charAt(0))
        && isWord(value.charAt(value.length() - 1))
        && value.indexOf(',') < 0
        && value.indexOf(';') < 0
        && value.split(" ", -1).length <= LONGEST_BARE;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
