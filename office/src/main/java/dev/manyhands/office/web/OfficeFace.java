package dev.manyhands.office.web;

import dev.manyhands.env.Status;
import dev.manyhands.env.face.WebFace;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.widget.Desk;
import dev.manyhands.office.widget.Dragging;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Remote;
import dev.manyhands.office.widget.Widget;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scene as a web page. It remembers what the page shows, compares it with the desk after every
 * event, and sends what differs: a list of operations, each an array whose first item names it.
 */
public final class OfficeFace implements WebFace {
  private static final String STYLE = resource("office.css");
  private static final String SCRIPT = resource("office.js");
  private static final String[][] THEMES = {
    {"#2563c9", "#f4f6f9", "#1f2933"},
    {"#0f766e", "#f3f7f6", "#1c2b29"},
    {"#7c3aed", "#f7f5fb", "#2a2438"},
    {"#b45309", "#faf7f2", "#33291c"},
    {"#be123c", "#fbf5f6", "#351e24"},
    {"#374151", "#f3f4f6", "#111827"},
    {"#15803d", "#ffffff", "#17301f"},
    {"#0369a1", "#e9eef2", "#12222d"}
  };

  private final Scene scene;
  private final Desk desk;
  private final Remote remote;
  private final Map<Integer, String> markup = new HashMap<>();
  private final Map<Integer, String> values = new HashMap<>();
  private final Map<Integer, Boolean> checks = new HashMap<>();
  private final Map<Page, Integer> sizes = new HashMap<>();
  private @Nullable Page ground;
  private int groundPx;
  private List<Pane> panes = List.of();
  private int modal;
  private int scrolledY;
  private Status status = Status.RUNNING;
  private double reward;

  public OfficeFace(Scene scene) {
    this.scene = scene;
    this.desk = scene.desk();
    this.remote = new Remote(desk);
  }

  @Override
  public Instruction instruction() {
    return scene.instruction();
  }

  @Override
  public int widthPx() {
    return desk.widthPx();
  }

  @Override
  public int heightPx() {
    return desk.heightPx();
  }

  @Override
  public String html() {
    ground = null;
    panes = List.of();
    modal = 0;
    sizes.clear();
    String[] theme = THEMES[scene.skin().theme() % THEMES.length];
    String variables =
        ":root{--accent:%s;--ground:%s;--ink:%s;--font:%dpx;--row:%dpx;--width:%dpx}"
            .formatted(theme[0], theme[1], theme[2], desk.fontPx(), desk.rowPx(), desk.widthPx());
    return """
    <!doctype html><html lang=en><head><meta charset=utf-8><title></title>
    <style>%s%s</style></head><body><div id=ground></div>
    <script>%s
    manyhandsApply(%s);</script></body></html>
    """
        .formatted(variables, STYLE, SCRIPT, Json.quoted(patch()));
  }

  @Override
  public String post(String message) {
    String[] parts = message.split("\n", 4);
    if (parts.length != 4) {
      throw new IllegalArgumentException(
          "The message (%s) must have four lines.\nMaybe post through the page's own script."
              .formatted(message));
    }
    int id = Integer.parseInt(parts[1]);
    String value = parts[3];
    scrolledY = Integer.parseInt(parts[2]);
    remote.found(scrolledY);
    switch (parts[0]) {
      case "holds" -> {
        values.put(id, value);
        remote.holds(id, value);
      }
      case "switched" -> {
        remote.switched(id, value.equals("true"));
        forgetChecks();
      }
      case "clicked" -> remote.clicked(id);
      case "entered" -> remote.entered(id);
      case "pressed" -> remote.pressed(id);
      case "hovered" -> remote.hovered(id);
      case "dragged" -> {
        String[] how = value.split(" ", 3);
        remote.dragged(
            id, Dragging.Phase.valueOf(how[0]), Integer.parseInt(how[1]), Integer.parseInt(how[2]));
      }
      case "marked" -> {
        String[] range = value.split(" ", 2);
        remote.marked(id, Integer.parseInt(range[0]), Integer.parseInt(range[1]));
      }
      case "moved" -> {
        String[] place = value.split(" ", 2);
        remote.moved(id, Integer.parseInt(place[0]), Integer.parseInt(place[1]));
      }
      default ->
          throw new IllegalArgumentException(
              "The event (%s) is unknown.\nMaybe the page is of another version."
                  .formatted(parts[0]));
    }
    return patch();
  }

  /** The page switches the other radio buttons of a group by itself. */
  private void forgetChecks() {
    for (Pane pane : desk.panes()) {
      for (Widget widget : pane.page().widgets()) {
        if (checks.containsKey(widget.id())) {
          checks.put(widget.id(), widget.checked());
        }
      }
    }
  }

  @Override
  public String advance(Duration duration) {
    desk.pause(duration);
    return patch();
  }

  @Override
  public void done(String answer) {
    if (status == Status.RUNNING) {
      reward = scene.solved(answer) ? 1 : 0;
      status = Status.TERMINATED;
    }
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public double reward() {
    return reward;
  }

  /** What the page must do to show the desk as it is now; empty where nothing. */
  private String patch() {
    Operations operations = new Operations();
    Page shown = desk.shown();
    if (shown != ground || differs(shown)) {
      scrolledY = shown == ground ? scrolledY : 0;
      ground = shown;
      groundPx = shown.height();
      operations.add("ground", Markup.of(shown), Integer.toString(shown.height()), shown.title());
      operations.add("hovers", Boolean.toString(shown.hovers()));
      remember(shown, operations);
    } else {
      compare(shown, operations);
      if (shown.height() != groundPx) {
        groundPx = shown.height();
        operations.add("height", Integer.toString(groundPx));
      }
    }
    comparePanes(operations);
    if (desk.focus() != null) {
      operations.add("focus", Integer.toString(desk.focus().id()));
    }
    if (shown.scrollY() != scrolledY) {
      scrolledY = shown.scrollY();
      operations.add("scroll", Integer.toString(scrolledY));
    }
    return operations.toString();
  }

  private void comparePanes(Operations operations) {
    List<Pane> now = desk.panes();
    List<Pane> over = now.subList(1, now.size());
    Set<Pane> before = new HashSet<>(panes);
    for (Pane pane : panes) {
      if (!over.contains(pane)) {
        operations.add("unpane", Integer.toString(pane.id()));
      }
    }
    int top = 0;
    for (Pane pane : over) {
      if (!before.contains(pane) || differs(pane.page())) {
        operations.add("pane", Integer.toString(pane.id()), Markup.of(pane));
        remember(pane.page(), operations);
      } else {
        compare(pane.page(), operations);
      }
      top = pane.form() == Pane.Form.MODAL ? pane.id() : top;
    }
    if (!over.equals(panes) || top != modal) {
      List<String> order = new ArrayList<>();
      order.add(Integer.toString(top));
      over.forEach(pane -> order.add(Integer.toString(pane.id())));
      operations.add("order", order.toArray(String[]::new));
    }
    panes = List.copyOf(over);
    modal = top;
  }

  /** Whether widgets have come to a page, or gone, since it was sent. */
  private boolean differs(Page page) {
    Integer size = sizes.get(page);
    return size == null || size != page.widgets().size();
  }

  private void remember(Page page, Operations operations) {
    sizes.put(page, page.widgets().size());
    for (Widget widget : page.widgets()) {
      markup.put(widget.id(), Markup.of(widget));
      values.put(widget.id(), "");
      checks.put(widget.id(), false);
      compareHeld(widget, operations);
    }
  }

  private void compare(Page page, Operations operations) {
    for (Widget widget : page.widgets()) {
      String now = Markup.of(widget);
      if (!now.equals(markup.put(widget.id(), now))) {
        operations.add("put", now);
      }
      compareHeld(widget, operations);
    }
  }

  private void compareHeld(Widget widget, Operations operations) {
    String id = Integer.toString(widget.id());
    if (!widget.value().equals(values.put(widget.id(), widget.value()))) {
      operations.add("value", id, widget.value());
    }
    boolean checked = widget.is(State.CHECKED);
    if (checked != Boolean.TRUE.equals(checks.put(widget.id(), checked))) {
      operations.add("check", id, Boolean.toString(checked));
    }
  }

  /** A list of operations on the page. */
  private static final class Operations {
    private final StringBuilder json = new StringBuilder();

    void add(String name, String... arguments) {
      json.append(json.isEmpty() ? "[" : ",").append('[').append(Json.quoted(name));
      for (String argument : arguments) {
        json.append(',').append(Json.quoted(argument));
      }
      json.append(']');
    }

    @Override
    public String toString() {
      return json.isEmpty() ? "" : json + "]";
    }
  }

  private static String resource(String name) {
    try (InputStream in = OfficeFace.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource (%s) is missing.".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
