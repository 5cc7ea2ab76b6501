package dev.manyhands.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.manyhands.env.Task;
import dev.manyhands.env.task.Split;
import dev.manyhands.fleet.Mix;
import dev.manyhands.fleet.StateFolder;
import dev.manyhands.office.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads which tasks a fleet is given: a YAML file of lines such as {@code form/contact-v1: 3}. */
final class Mixes {
  private Mixes() {}

  /** All trained families alike. */
  static Mix all() {
    return Mix.even(Office.tasks().stream().filter(task -> task.split() == Split.TRAIN).toList());
  }

  /** The mix that a state is for. */
  static Mix of(StateFolder state) {
    List<Task> tasks = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (String entry : state.mix().split(",")) {
      int equals = entry.lastIndexOf('=');
      tasks.add(WrongUse.check(() -> Office.task(entry.substring(0, equals))));
      weights.add(Double.parseDouble(entry.substring(equals + 1)));
    }
    return new Mix(tasks, weights);
  }

  /**
   * The mix of a file, or all trained families where there is none.
   *
   * @throws WrongUse where it cannot be read, names no family or one that is unknown
   */
  static Mix read(@Nullable Path file) {
    if (file == null) {
      return all();
    }
    JsonNode tree;
    try {
      tree = new YAMLMapper().readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new WrongUse(
          "The mix (%s) is no YAML: %s.\nMaybe write lines such as: form/contact-v1: 3"
              .formatted(file, e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new WrongUse("The mix (%s) cannot be read: %s.".formatted(file, e), e);
    }
    if (!tree.isObject() || tree.isEmpty()) {
      throw new WrongUse(
          "The mix (%s) names no family.\nMaybe write lines such as: form/contact-v1: 3"
              .formatted(file));
    }
    List<Task> tasks = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : tree.properties()) {
      tasks.add(WrongUse.check(() -> Office.task(entry.getKey())));
      if (!entry.getValue().isNumber()) {
        throw new WrongUse(
            "The weight of %s in the mix (%s) is no number: %s."
                .formatted(entry.getKey(), file, entry.getValue()));
      }
      weights.add(entry.getValue().asDouble());
    }
    return new Mix(tasks, weights);
  }
}
