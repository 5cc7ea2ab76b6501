package dev.manyhands.work.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML document as a tree that knows its lines. */
sealed interface Yaml {
  int line();

  record Mapping(int line, Map<String, Yaml> entries) implements Yaml {}

  record Sequence(int line, List<Yaml> items) implements Yaml {}

  /** A single value; an absent one is empty. */
  record Scalar(int line, String text) implements Yaml {}

  /** Reads one document. */
  static Yaml parse(String name, String text) {
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      if (parser.nextToken() == null) {
        throw new JobException(
            JobException.Reason.JOB_FILE,
            "%s is empty.\nMaybe start with the fields 'name' and 'site'.".formatted(name));
      }
      return node(name, parser);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new JobException(
          JobException.Reason.JOB_FILE,
          "%s, line %d is not YAML: %s\nMaybe put texts with ':', '{' or '#' in quotes."
              .formatted(name, line, e.getOriginalMessage().lines().findFirst().orElse("")),
          e);
    } catch (IOException e) {
      throw new JobException(
          JobException.Reason.JOB_FILE, "%s cannot be read: %s".formatted(name, e), e);
    }
  }

  private static Yaml node(String name, YAMLParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          int keyLine = parser.currentTokenLocation().getLineNr();
          parser.nextToken();
          if (entries.put(key, node(name, parser)) != null) {
            throw new JobException(
                JobException.Reason.JOB_FILE,
                "%s, line %d: the field '%s' is there twice.\nMaybe delete one."
                    .formatted(name, keyLine, key));
          }
        }
        yield new Mapping(line, entries);
      }
      case START_ARRAY -> {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(node(name, parser));
        }
        yield new Sequence(line, items);
      }
      case VALUE_NULL -> new Scalar(line, "");
      default -> new Scalar(line, parser.getText());
    };
  }
}
