package dev.manyhands.env.task;

import java.util.List;

/**
 * What a digital human is asked to do: a sentence or more, and the data to do it with.
 *
 * @param text the words
 * @param fields key/value data, in the order given; may be empty
 */
public record Instruction(String text, List<Field> fields) {
  public Instruction {
    fields = List.copyOf(fields);
  }

  /** An instruction of words only. */
  public static Instruction of(String text) {
    return new Instruction(text, List.of());
  }

  /**
   * One piece of data.
   *
   * @param name what it is, such as "First name"
   * @param value its text, empty where nothing is to stand; for a secret only a handle, which the
   *     surface exchanges for the real text as it types
   */
  public record Field(String name, String value) {}
}
