package dev.manyhands.work.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.work.job.Secrets;
import dev.manyhands.work.ledger.AttemptRecord;
import dev.manyhands.work.ledger.Item;
import dev.manyhands.work.ledger.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that show what was done, for a person to judge by. No secret is in them. Safe for use by
 * many threads.
 */
public final class Evidence {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path folder;
  private final Secrets secrets;

  /** Writes below a job's work folder. */
  public Evidence(Path folder, Secrets secrets) {
    this.folder = folder;
    this.secrets = secrets;
  }

  /** Where an attempt's evidence lies, relative to the work folder. */
  public static String place(Item item, int attempt) {
    return "evidence/%04d-%s/attempt-%d.json"
        .formatted(item.row().number(), item.key().substring(0, 6), attempt);
  }

  /** Writes an attempt's evidence, pictures beside it. */
  public void write(Item item, Instruction instruction, Trace trace, AttemptRecord attempt) {
    Path file = folder.resolve(attempt.evidence());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("row", item.row().number());
    json.put("instruction", instruction.text());
    Map<String, Object> fields = new LinkedHashMap<>();
    instruction.fields().forEach(field -> fields.put(field.name(), field.value()));
    json.put("fields", fields);
    json.put("outcome", attempt.outcome());
    json.put("detail", attempt.detail());
    json.put("end", trace.end().toString());
    json.put("messages", trace.messages());
    json.put("address", trace.address());
    json.put("seconds", attempt.seconds());
    json.put("humanSeconds", attempt.humanSeconds());
    json.put("cpuSeconds", attempt.cpuSeconds());
    json.put("wattHours", attempt.wattHours());
    json.put("cost", attempt.cost());
    json.put("steps", trace.steps().stream().map(Evidence::step).toList());
    try {
      Files.createDirectories(file.resolveSibling(""));
      picture(file, "before", trace.before().png());
      picture(file, "after", trace.after().png());
      Files.writeString(file, secrets.hide(JSON.writeValueAsString(json)));
    } catch (IOException e) {
      throw Trouble.explain(e, file.toString());
    }
  }

  /** Writes what a verification found where nothing was done; returns where it lies. */
  public String writeFound(Item item, String detail, byte[] png) {
    String place = place(item, 0).replace("attempt-0", "found");
    Path file = folder.resolve(place);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("row", item.row().number());
    json.put("detail", detail);
    try {
      Files.createDirectories(file.resolveSibling(""));
      picture(file, "page", png);
      Files.writeString(file, secrets.hide(JSON.writeValueAsString(json)));
      return place;
    } catch (IOException e) {
      throw Trouble.explain(e, file.toString());
    }
  }

  private static void picture(Path file, String when, byte[] png) throws IOException {
    if (png.length > 0) {
      String name = String.valueOf(file.getFileName()).replace(".json", "-" + when + ".png");
      Files.write(file.resolveSibling(name), png);
    }
  }

  private static Map<String, Object> step(Trace.Step step) {
    List<String> actions = new ArrayList<>();
    for (Action action : step.actions()) {
      actions.add(words(step.screen(), action));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("at", step.at().toString());
    json.put("screen", step.screen().title());
    json.put("confidence", step.confidence());
    json.put("actions", actions);
    return json;
  }

  private static String words(Screen screen, Action action) {
    return switch (action) {
      case Action.Click(int x, int y, _) -> "click " + target(screen, x, y);
      case Action.DoubleClick(int x, int y) -> "double click " + target(screen, x, y);
      case Action.Drag(var path) -> "drag " + path;
      case Action.Keypress(var keys) -> "press " + String.join("+", keys);
      case Action.Move(int x, int y) -> "move to " + target(screen, x, y);
      case Action.Scroll(int x, int y, int scrollX, int scrollY) ->
          "scroll by (%d, %d) at (%d, %d)".formatted(scrollX, scrollY, x, y);
      case Action.Type(String text) -> "type \"%s\"".formatted(text);
      case Action.Wait(var duration) -> "wait " + duration;
      case Action.Done(String answer) -> "done " + answer;
    };
  }

  private static String target(Screen screen, int x, int y) {
    Element element = screen.at(x, y);
    return element == null
        ? "(%d, %d)".formatted(x, y)
        : "(%d, %d) %s \"%s\"".formatted(x, y, element.role(), element.label());
  }
}
