package dev.manyhands.browser.miniwob;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Instruction.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says is to be done: words, and data where they stand apart. */
final class Utterance {
  /** A name with its colon, such as {@code to:}, but not an hour's. */
  private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d])(\\p{L}+):\\s");

  private static final Pattern DAY = Pattern.compile("\\son\\s(\\d{1,2}/\\d{1,2}/\\d{4})");

  /** Where a value ends that no other name follows. */
  private static final Pattern END = Pattern.compile("\\.?$|\\.\\s|\\son\\s(?=\\d)|\\sand\\s");

  private Utterance() {}

  /**
   * The instruction in a page's answer.
   *
   * @param said {@code utterance}, and {@code fields} with what the page gives by name
   */
  static Instruction parse(Map<?, ?> said) {
    String text = String.valueOf(said.get("utterance"));
    List<Field> fields = new ArrayList<>();
    if (said.get("fields") instanceof Map<?, ?> given) {
      given.forEach(
          (name, value) -> fields.add(new Field(String.valueOf(name), String.valueOf(value))));
    }
    return new Instruction(text, fields.isEmpty() ? named(text) : fields);
  }

  /** Data that stand in the words as names with colons and what follows them. */
  private static List<Field> named(String text) {
    List<Field> fields = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    Matcher end = END.matcher(text);
    boolean found = name.find();
    while (found) {
      String called = name.group(1);
      int from = name.end();
      found = name.find();
      int to = end.find(from) ? end.start() : text.length();
      String value = text.substring(from, found ? Math.min(to, name.start()) : to).strip();
      if (!value.isEmpty()) {
        fields.add(new Field(called, value));
      }
    }
    Matcher day = DAY.matcher(text);
    if (!fields.isEmpty() && day.find()) {
      fields.add(new Field("date", day.group(1)));
    }
    return fields;
  }
}
