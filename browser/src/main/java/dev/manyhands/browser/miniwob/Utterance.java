package dev.manyhands.browser.miniwob;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Instruction.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a page says is to be done: words, and data where the page gives them apart. */
final class Utterance {
  private Utterance() {}

  /**
   * The instruction in a page's answer.
   *
   * @param said {@code utterance}, and {@code fields} with what the page gives by name
   */
  static Instruction parse(Map<?, ?> said) {
    List<Field> fields = new ArrayList<>();
    if (said.get("fields") instanceof Map<?, ?> given) {
      given.forEach(
          (name, value) -> fields.add(new Field(String.valueOf(name), String.valueOf(value))));
    }
    return new Instruction(String.valueOf(said.get("utterance")), fields);
  }
}
