package dev.manyhands.work.job;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A text with places for the columns of a row: {@code Dear {First name}}. Doubled braces stand for
 * themselves.
 */
public final class Template {
  private final String source;
  private final List<Part> parts;

  private sealed interface Part {
    record Words(String text) implements Part {}

    record Column(String name) implements Part {}
  }

  private Template(String source, List<Part> parts) {
    this.source = source;
    this.parts = List.copyOf(parts);
  }

  /** Reads a template. */
  public static Template parse(String source) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean doubled = i + 1 < source.length() && source.charAt(i + 1) == c;
      if ((c == '{' || c == '}') && doubled) {
        words.append(c);
        i++;
      } else if (c == '{') {
        int end = source.indexOf('}', i);
        if (end < 0) {
          throw new IllegalArgumentException(
              "the brace at '%s' is never closed.\nMaybe double it, if it stands for itself."
                  .formatted(source.substring(i)));
        }
        parts.add(new Part.Words(words.toString()));
        words.setLength(0);
        parts.add(new Part.Column(source.substring(i + 1, end).strip()));
        i = end;
      } else {
        words.append(c);
      }
    }
    parts.add(new Part.Words(words.toString()));
    return new Template(source, parts);
  }

  /** The columns that it names, in order. */
  public Set<String> columns() {
    Set<String> columns = new LinkedHashSet<>();
    for (Part part : parts) {
      if (part instanceof Part.Column(String name)) {
        columns.add(name);
      }
    }
    return columns;
  }

  /** The text for a row. */
  public String render(Row row) {
    return render(row, UnaryOperator.identity());
  }

  /** The address for a row: what comes from the row is percent-encoded, so it cannot lead away. */
  public String renderAddress(Row row) {
    return render(
        row, value -> URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  /** An empty value takes a space beside it along, so that none is doubled or left at an end. */
  private String render(Row row, UnaryOperator<String> encode) {
    StringBuilder text = new StringBuilder();
    boolean empty = false;
    for (Part part : parts) {
      switch (part) {
        case Part.Words(String words) -> {
          boolean spaceBefore = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
          text.append(empty && spaceBefore && words.startsWith(" ") ? words.substring(1) : words);
        }
        case Part.Column(String name) -> {
          String value = row.value(name);
          empty = value.isEmpty();
          text.append(encode.apply(value));
        }
      }
    }
    if (empty
        && parts.getLast() instanceof Part.Words(String last)
        && last.isEmpty()
        && !text.isEmpty()
        && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }

  /** The template as it was written. */
  @Override
  public String toString() {
    return source;
  }
}
