package dev.manyhands.work.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A mapping in a job file, read field by field; every complaint names the line. */
final class Section {
  private final String file;
  private final String path;
  private final Yaml.Mapping mapping;

  private Section(String file, String path, Yaml.Mapping mapping) {
    this.file = file;
    this.path = path;
    this.mapping = mapping;
  }

  /** A section that may have these fields and no others. */
  static Section of(String file, String path, Yaml yaml, String... known) {
    if (!(yaml instanceof Yaml.Mapping mapping)) {
      throw new JobException(
          JobException.Reason.JOB_FILE,
          "%s, line %d: %s must have fields of its own.\nMaybe one of these: %s."
              .formatted(
                  file, yaml.line(), path.isEmpty() ? "a job" : "'" + path + "'", list(known)));
    }
    Section section = new Section(file, path, mapping);
    for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
      if (known.length > 0 && !Set.of(known).contains(entry.getKey())) {
        throw section.wrong(
            entry.getValue().line(),
            "the field '%s' is unknown.\n%s"
                .formatted(
                    section.name(entry.getKey()), Names.advice(entry.getKey(), List.of(known))));
      }
    }
    return section;
  }

  private static String list(String... names) {
    return String.join(", ", names);
  }

  JobException wrong(int line, String what) {
    return new JobException(
        JobException.Reason.JOB_FILE, "%s, line %d: %s".formatted(file, line, what));
  }

  /** A complaint about a field that is there. */
  JobException wrong(String field, String what) {
    Yaml value = mapping.entries().get(field);
    return wrong(
        value == null ? mapping.line() : value.line(), "'%s' %s".formatted(name(field), what));
  }

  private String name(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  int line() {
    return mapping.line();
  }

  boolean has(String field) {
    return mapping.entries().containsKey(field);
  }

  Set<String> fields() {
    return mapping.entries().keySet();
  }

  @Nullable Section section(String field, String... known) {
    Yaml value = mapping.entries().get(field);
    return value == null ? null : of(file, name(field), value, known);
  }

  /** Whether a field has fields of its own. */
  boolean isSection(String field) {
    return mapping.entries().get(field) instanceof Yaml.Mapping;
  }

  Section requiredSection(String field, String... known) {
    Section section = section(field, known);
    if (section == null) {
      throw wrong(mapping.line(), "the field '%s' is missing.".formatted(name(field)));
    }
    return section;
  }

  String text(String field) {
    Yaml value = mapping.entries().get(field);
    if (value == null) {
      throw wrong(
          mapping.line(),
          "the field '%s' is missing.\nMaybe add '%s: …'.".formatted(name(field), field));
    }
    String text = scalar(field, value);
    if (text.isBlank()) {
      throw wrong(field, "must not be empty.");
    }
    return text;
  }

  String text(String field, String otherwise) {
    return has(field) ? text(field) : otherwise;
  }

  private String scalar(String field, Yaml value) {
    return switch (value) {
      case Yaml.Scalar(_, String text) -> text;
      case Yaml.Mapping(int line, _) ->
          throw wrong(
              line,
              "'%s' must be one text, but has fields of its own.\nMaybe put it in quotes, if it begins with '{'."
                  .formatted(name(field)));
      case Yaml.Sequence(int line, _) ->
          throw wrong(line, "'%s' must be one text, but is a list.".formatted(name(field)));
    };
  }

  /** The texts of a list; a single text is a list of one. */
  List<String> texts(String field) {
    Yaml value = mapping.entries().get(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof Yaml.Sequence(_, List<Yaml> items))) {
      return List.of(scalar(field, value));
    }
    List<String> texts = new ArrayList<>();
    for (Yaml item : items) {
      texts.add(scalar(field, item));
    }
    return texts;
  }

  /** The texts of a mapping, in the order given. */
  Map<String, String> map(String field) {
    Map<String, String> map = new LinkedHashMap<>();
    Section section = section(field);
    if (section != null) {
      section.mapping.entries().forEach((key, value) -> map.put(key, section.scalar(key, value)));
    }
    return map;
  }

  int integer(String field, int otherwise, int min) {
    double value = number(field, otherwise, min);
    if (value != Math.rint(value) || value > Integer.MAX_VALUE) {
      throw wrong(field, "(%s) must be a whole number.".formatted(text(field)));
    }
    return (int) value;
  }

  double number(String field, double otherwise, double min) {
    if (!has(field)) {
      return otherwise;
    }
    double value;
    try {
      value = Double.parseDouble(text(field));
    } catch (NumberFormatException e) {
      throw wrong(field, "(%s) must be a number.".formatted(text(field)));
    }
    if (!(value >= min) || Double.isInfinite(value)) {
      throw wrong(field, "(%s) must be at least %s.".formatted(text(field), trim(min)));
    }
    return value;
  }

  private static String trim(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** A template that names only columns that there are. */
  Template template(String field, String text, Set<String> columns) {
    Template template;
    try {
      template = Template.parse(text);
    } catch (IllegalArgumentException e) {
      throw wrong(field, "is no template: %s".formatted(e.getMessage()));
    }
    for (String column : template.columns()) {
      if (!columns.contains(column)) {
        throw wrong(
            field,
            "names the column '%s', which the rows do not have.\n%s"
                .formatted(column, Names.advice(column, new TreeSet<>(columns))));
      }
    }
    return template;
  }

  List<Template> templates(String field, Set<String> columns) {
    return texts(field).stream().map(text -> template(field, text, columns)).toList();
  }

  Map<String, Template> templateMap(String field, Set<String> columns) {
    Map<String, Template> templates = new LinkedHashMap<>();
    map(field).forEach((name, text) -> templates.put(name, template(field, text, columns)));
    return templates;
  }
}
