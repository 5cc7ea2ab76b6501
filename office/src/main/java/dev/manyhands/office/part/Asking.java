package dev.manyhands.office.part;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** How instructions name data. */
public final class Asking {
  private static final int WORDS_WITHOUT_MARKS = 4;
  private static final int FIELDS_IN_WORDS = 3;

  private Asking() {}

  /** A value within a sentence: in quotation marks, or bare where it can be. */
  public static String value(Dice dice, String value) {
    boolean bare =
        Character.isLetterOrDigit(value.charAt(0))
            && Character.isLetterOrDigit(value.charAt(value.length() - 1))
            && value.indexOf(',') < 0
            && value.indexOf(';') < 0
            && value.split(" ", -1).length <= WORDS_WITHOUT_MARKS;
    return bare && dice.chance(0.4) ? value : "\"" + value + "\"";
  }

  /** Several things in a row within a sentence. */
  public static String list(Dice dice, List<String> parts) {
    if (parts.size() > 1 && dice.chance(0.5)) {
      String last = parts.getLast();
      return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + last;
    }
    return String.join(dice.of(", ", ", ", " and "), parts);
  }

  /** Asks for the data of some fields, beside the words or in a sentence for each. */
  public static void fields(Scene scene, String words, List<Field> fields, String... sentences) {
    Dice dice = scene.dice();
    List<Instruction.Field> data = new ArrayList<>(fields.size());
    for (Field field : dice.chance(0.6) ? dice.shuffled(fields) : fields) {
      boolean own = field.control().role() == Role.CHECKBOX;
      String name = own ? field.label() : field.term().word(dice);
      data.add(new Instruction.Field(name, field.wanted()));
    }
    boolean speakable = data.stream().noneMatch(field -> field.value().isEmpty());
    if (data.size() > FIELDS_IN_WORDS || !speakable || dice.chance(0.5)) {
      scene.instruct(words, data);
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Instruction.Field field : data) {
      String sentence = dice.wording(sentences);
      text.append(Template.fill(sentence, field.name(), value(dice, field.value()))).append(' ');
    }
    scene.instruct(dice.chance(0.5) ? text + words : words + " " + text.toString().strip());
  }
}
