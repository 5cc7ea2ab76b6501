package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.office.code.Project;
import dev.manyhands.office.code.Report;
import dev.manyhands.office.code.Routine;
import dev.manyhands.office.code.Workbench;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Section;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where programs are worked on: files in a tree, the lines of one of them, a button that runs the
 * tests, and a panel beside or below for what they say and for more. The compiler runs when the
 * button is pressed, and never before.
 */
final class Workplace {
  private static final int TREE_PX = 130;
  private static final int PANEL_PX = 330;
  private static final int WIDE_PX = 1000;
  private static final int SHOWN_RESULTS = 2;

  private final Scene scene;
  private final Sheet sheet;
  private final Skin skin;
  private final List<Program> programs;
  private final List<List<Widget>> lines = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Widget> files = new ArrayList<>();
  private final List<Widget> names = new ArrayList<>();
  private final List<Widget> messages = new ArrayList<>();
  private final Widget run;
  private final Widget status;
  private final Widget green;
  private final String untried;
  private final List<Project.Check> checks;
  private final Widget discard;
  private final List<List<String>> texts;
  private @Nullable Report report;
  private Consumer<Report> listener = _ -> {};

  /**
   * Lays everything out but what is special to a family, which goes into the panel where the sheet
   * stands afterwards.
   *
   * @param texts of the lines, program by program
   * @param typing whether lines can be typed into
   */
  Workplace(Scene scene, List<Program> programs, List<List<String>> texts, boolean typing) {
    Dice dice = scene.dice();
    this.scene = scene;
    this.skin = scene.skin();
    this.programs = List.copyOf(programs);
    this.texts = List.copyOf(texts);
    this.checks = programs.stream().flatMap(program -> program.checks().stream()).toList();
    this.sheet =
        scene.bare(
            dice.wording(
                "Editor",
                "Workbench",
                "Code",
                "Studio",
                "Program editor",
                "Project",
                "Source code",
                "IDE",
                "Sources",
                "Programming",
                "Code editor",
                "Development tool",
                "Coding",
                "Workspace",
                "Development"));
    this.untried =
        dice.wording(
            "Not run yet",
            "No results",
            "Tests: not run",
            "Not tested yet",
            "No test run yet",
            "Untested",
            "Nothing run so far",
            "Tests have not run",
            "No run yet",
            "Ready to test",
            "Tests not started",
            "Waiting for a run",
            "Tests pending",
            "Not yet checked",
            "Never run");
    Page page = sheet.page();
    int font = skin.fontPx();
    String words =
        dice.wording(
            "Run tests",
            "Run",
            "Test",
            "Run all tests",
            "Start tests",
            "Run the tests",
            "Execute",
            "Try it",
            "Verify",
            "Build",
            "Test all",
            "Compile",
            "Start",
            "Test run",
            "Execute tests",
            "Run checks",
            "Check");
    int runPx = Metrics.widthPx(words, font) + 26;
    this.run = page.button(words, 10, 8, runPx, font + 12).look(Look.PRIMARY).onClick(this::run);
    String undo =
        dice.wording(
            "Discard changes",
            "Undo all",
            "Revert",
            "Start over",
            "Undo changes",
            "Restore",
            "Roll back",
            "Throw away",
            "Undo edits",
            "Take back",
            "Undo",
            "Original state",
            "Drop changes",
            "As before",
            "Reset");
    int undoPx = Metrics.widthPx(undo, font) + 26;
    this.discard = page.button(undo, 20 + runPx, 8, undoPx, font + 12).onClick(this::discard);
    int statusX = 20 + runPx + undoPx + 14;
    this.status = page.text(untried, statusX, 10, 260, font + 8).look(Look.MUTED);
    this.green = page.add(Role.ALERT, statusX, 10, 260, font + 8).look(Look.GOOD).show(false);
    int top = font + 34;
    tree(top);
    int bottom = top;
    for (int i = 0; i < programs.size(); i++) {
      int place = i;
      sections.add(page.section(i == 0, () -> lines.add(code(texts.get(place), top, typing))));
      bottom = Math.max(bottom, top + texts.get(i).size() * rowPx(scene));
    }
    panel(top, bottom);
  }

  /** Whether all is in view at once with so many lines of code and rows in the panel. */
  static boolean hasRoom(Scene scene, int lines, int panelRows) {
    Skin skin = scene.skin();
    int rows = (skin.heightPx() - skin.fontPx() - 40) / rowPx(scene);
    int panel = panelRows + 2 * SHOWN_RESULTS;
    return skin.widthPx() >= WIDE_PX ? Math.max(lines, panel) <= rows : lines + panel <= rows;
  }

  private static int rowPx(Scene scene) {
    return scene.skin().fontPx() + 8;
  }

  private void tree(int top) {
    for (int i = 0; i < programs.size(); i++) {
      int place = i;
      int y = top + i * (rowPx(scene) + 2);
      Widget file = sheet.page().add(Role.TREEITEM, 10, y, TREE_PX - 14, rowPx(scene));
      file.name(programs.get(i).name() + ".java").set(State.SELECTED, i == 0);
      files.add(file.onClick(() -> open(place)));
    }
  }

  private void open(int place) {
    for (int i = 0; i < files.size(); i++) {
      files.get(i).set(State.SELECTED, i == place);
      sections.get(i).show(i == place);
    }
  }

  private List<Widget> code(List<String> texts, int top, boolean typing) {
    Page page = sheet.page();
    int font = skin.fontPx();
    int row = rowPx(scene);
    int right = skin.widthPx() >= WIDE_PX ? skin.widthPx() - PANEL_PX - 16 : skin.widthPx() - 10;
    List<Widget> made = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).strip();
      int indent = texts.get(i).length() - texts.get(i).stripLeading().length();
      int x = TREE_PX + 28 + indent * (font / 2);
      int y = top + i * row;
      String number = Integer.toString(i + 1);
      Widget gutter = page.text(number, TREE_PX, y, 22, row).look(Look.MUTED);
      if (typing) {
        Widget line = page.add(Role.TEXTBOX, x, y, right - x, row).name(number).value(text);
        gutter.labels(line);
        made.add(line.onChange(this::changed));
      } else {
        int wide = Math.min(right - x, Metrics.widthPx(text, font) + 4);
        made.add(page.text(text, x, y, wide, row));
      }
    }
    return made;
  }

  /** Room for results, and below them for what a family adds. */
  private void panel(int top, int bottom) {
    boolean wide = skin.widthPx() >= WIDE_PX;
    int x = wide ? skin.widthPx() - PANEL_PX : TREE_PX;
    int y = wide ? top : bottom + 6;
    int line = skin.fontPx() + 6;
    int room = (wide ? PANEL_PX : skin.widthPx() - TREE_PX) - 12;
    for (int i = 0; i < SHOWN_RESULTS; i++) {
      names.add(sheet.page().text("", x, y, room, line).show(false));
      messages.add(sheet.page().text("", x, y + line, room, line).look(Look.BAD).show(false));
      y += 2 * line + 2;
    }
    sheet.within(x, y + 6, room);
  }

  /** A row of words in the panel. */
  Widget row(Role role, String words) {
    int wide = Math.min(sheet.widthPx(), Metrics.widthPx(words, skin.fontPx()) + 4);
    Widget row = sheet.page().add(role, sheet.x(), sheet.y(), wide, skin.fontPx() + 6);
    sheet.space(rowPx(scene));
    return row.text(words);
  }

  Sheet sheet() {
    return sheet;
  }

  Widget runButton() {
    return run;
  }

  Widget line(int program, int place) {
    return lines.get(program).get(place);
  }

  /** Puts another text into a line, as the editor itself does. */
  void put(int program, int place, String text) {
    Widget line = line(program, place);
    if (line.role() == Role.TEXTBOX) {
      line.value(text.strip());
    } else {
      line.text(text.strip());
    }
    changed();
  }

  /** What a line holds. */
  String text(int program, int place) {
    Widget line = line(program, place);
    return line.role() == Role.TEXTBOX ? line.value() : line.text();
  }

  /** What was found out before is no longer so. */
  void changed() {
    if (report != null) {
      report = null;
      green.show(false);
      status.show(true).text("Changed since then");
    }
  }

  /** Calls something by another name, wherever it is used. */
  void rename(String from, String to) {
    for (int i = 0; i < lines.size(); i++) {
      for (int j = 0; j < lines.get(i).size(); j++) {
        put(i, j, Routine.renamed(text(i, j), from, to));
      }
    }
  }

  private void discard() {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < texts.get(i).size(); j++) {
        put(i, j, texts.get(i).get(j));
      }
    }
  }

  private void run() {
    List<Project.Source> sources = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      List<String> texts = new ArrayList<>();
      for (int j = 0; j < lines.get(i).size(); j++) {
        texts.add(text(i, j));
      }
      sources.add(new Project.Source(programs.get(i).name() + ".java", String.join("\n", texts)));
    }
    Report found = Workbench.shared().run(new Project(sources, checks));
    report = found;
    List<String> who = new ArrayList<>();
    List<String> what = new ArrayList<>();
    for (Report.Problem problem : found.problems()) {
      who.add(problem.file() + ", line " + problem.line());
      what.add((problem.message() + " " + problem.symbol()).strip());
    }
    int failed = 0;
    for (Report.Result result : found.results()) {
      if (!result.passed()) {
        failed++;
        String call = result.call().substring(result.call().indexOf('.') + 1);
        String method = call.substring(0, call.indexOf('('));
        if (!who.contains(method)) {
          who.add(method);
          what.add(call + " " + result.message());
        }
      }
    }
    show(who, what);
    listener.accept(found);
    green.show(found.passed()).text("All " + checks.size() + " tests passed");
    status
        .show(!found.passed())
        .text(found.problems().isEmpty() ? failed + " tests failed" : "Does not compile");
  }

  private void show(List<String> who, List<String> what) {
    for (int i = 0; i < names.size(); i++) {
      boolean is = i < who.size();
      names.get(i).show(is).text(is ? who.get(i) : "");
      messages.get(i).show(is).text(is ? what.get(i) : "");
    }
  }

  /** Tells what was found out at each run. */
  void whenRun(Consumer<Report> newListener) {
    listener = newListener;
  }

  /** Whether the last run was of the programs as they are, and every test was passed. */
  boolean isGreen() {
    return report != null && report.passed();
  }

  /** Whether the tests have been run, as far as can be seen. */
  boolean wasRun(View view) {
    return !view.reads(status, untried);
  }

  /** Types a line, and takes back what went into others by mistake. */
  void planToType(int program, int place, String right) {
    planToType(program, Map.of(place, right));
  }

  /** Types lines of a program, by their places, and takes back what went into others. */
  void planToType(int program, Map<Integer, String> rights) {
    List<Widget> all = lines.get(program);
    List<String> texts = all.stream().map(Widget::value).toList();
    Predicate<View> spoilt =
        view -> {
          for (int i = 0; i < texts.size(); i++) {
            Element element = rights.containsKey(i) ? null : view.find(all.get(i));
            if (element != null && !element.value().equals(texts.get(i))) {
              return true;
            }
          }
          return false;
        };
    scene.plan().pressWhen(spoilt, discard);
    rights.forEach((place, right) ->
        scene.plan().fillWhen(view -> wasRun(view) && !spoilt.test(view), all.get(place), right));
  }

  /** Looks what is wrong before anything else. */
  void planToLook() {
    scene.plan().pressWhen(view -> !wasRun(view), run);
  }

  /** Goes to a file once it is known what is wrong. */
  void planToOpen(int program) {
    Widget file = files.get(program);
    if (files.size() > 1) {
      scene.plan().pressWhen(view -> !view.is(file, State.SELECTED), file);
    }
  }

  /** Runs the tests when all is mended; it ends with all of them passed. */
  void planToFinish() {
    scene.plan().commit(run).doneAt(green);
    scene.solvedWhen(this::isGreen);
  }
}
