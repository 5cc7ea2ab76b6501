package dev.manyhands.office.scene;

import dev.manyhands.env.Task;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.widget.Desk;
import dev.manyhands.office.widget.Pane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One instance: its desk, what is asked, how success is judged, and how it is done. */
public final class Scene {
  private final Dice dice;
  private final Skin skin;
  private final Person person;
  private final Desk desk;
  private final Plan plan = new Plan();
  private final Clutter clutter;
  private Instruction instruction = Instruction.of("");
  private @Nullable BooleanSupplier solved;
  private @Nullable String answer;

  private Scene(Family family, long seed) {
    this.dice = new Dice(seed);
    this.skin = Skin.draw(dice, family.tinyShare());
    this.person = new Person(dice);
    this.desk = new Desk(skin.widthPx(), skin.heightPx(), skin.fontPx());
    this.clutter = Clutter.of(this, family.clutterShare(), seed);
  }

  /** The instance of a seed. */
  public static Scene of(Family family, long seed) {
    Scene scene = new Scene(family, seed);
    family.stage(scene);
    if (scene.solved == null && scene.answer == null) {
      throw new IllegalStateException(
          "The family %s must say when an instance is solved.".formatted(family.id()));
    }
    scene.clutter.settle(scene.plan);
    return scene;
  }

  /** The program that follows the scene's plan. */
  public Task.Solver solver() {
    return new PlanSolver(plan);
  }

  /** Makes a mistake in the plan. */
  public Scene with(Mistake mistake) {
    mistake.into().accept(plan);
    return this;
  }

  public Dice dice() {
    return dice;
  }

  public Skin skin() {
    return skin;
  }

  /** Somebody whose data the instance may be about. */
  public Person person() {
    return person;
  }

  public Desk desk() {
    return desk;
  }

  public Plan plan() {
    return plan;
  }

  public Instruction instruction() {
    return instruction;
  }

  /** A page with a bar of links that lead nowhere, where the skin has one. */
  public Sheet sheet(String title) {
    Sheet sheet = empty(title);
    return amid(skin.bar() == Skin.Bar.NONE ? sheet : sheet.withBar());
  }

  /** A page with a bar of these links, each with its listener. */
  public Sheet sheet(String title, List<String> links, List<Runnable> listeners) {
    return amid(empty(title).withBar(links, listeners));
  }

  /** A page without a bar. */
  public Sheet bare(String title) {
    return amid(empty(title));
  }

  private Sheet empty(String title) {
    return new Sheet(this, desk.page(title));
  }

  /** In some instances, among things that are not of the task. */
  private Sheet amid(Sheet sheet) {
    clutter.around(sheet);
    return sheet;
  }

  /** What goes into a dialog or a window of that width. */
  public Sheet pane(String title, int paneWidthPx) {
    return new Sheet(this, desk.page(title), Math.min(paneWidthPx, skin.widthPx()));
  }

  /** Opens what was laid out by {@link #pane} as a modal dialog in the middle of the screen. */
  public Pane modal(Sheet sheet) {
    int width = sheet.paneWidthPx();
    int height = Math.min(skin.heightPx(), sheet.page().height() + 18);
    int x = (skin.widthPx() - width) / 2;
    int y = (skin.heightPx() - height) / 3;
    return desk.open(Pane.Form.MODAL, sheet.page(), x, y, width, height);
  }

  /** Opens what was laid out by {@link #pane} as a window at a place. */
  public Pane window(Sheet sheet, int x, int y) {
    int height = sheet.page().height() + 18;
    return desk.open(Pane.Form.WINDOW, sheet.page(), x, y, sheet.paneWidthPx(), height);
  }

  /** In some instances, puts something in the way that must be closed first. */
  public void obstacles() {
    Obstacle.maybe(this);
  }

  /** Shows a page on the ground of the desk. */
  public void show(Sheet sheet) {
    desk.show(sheet.page());
  }

  /** Asks in words alone. */
  public void instruct(String words) {
    instruction = Instruction.of(words);
  }

  /** Asks in words, with data. */
  public void instruct(String words, List<Instruction.Field> fields) {
    instruction = new Instruction(words, fields);
  }

  /**
   * Asks for a form to be filled in: the data mostly as fields and else in the sentence, under
   * names and in an order of their own.
   */
  public void instruct(String words, Form form) {
    List<Instruction.Field> data = data(form);
    if (dice.chance(0.7)) {
      data = dice.shuffled(data);
    }
    if (data.size() > 6 || dice.chance(0.7)) {
      instruct(words, data);
    } else {
      instruct(Sentence.of(words, data, dice));
    }
  }

  /** Asks for a form to be filled in with a row of data, empty ones among them. */
  public void instructRow(String words, Form form) {
    List<Instruction.Field> row = data(form);
    instruct(words, dice.chance(0.6) ? dice.shuffled(row) : row);
  }

  /** What a form is asked to be filled with, under names of the instruction's own. */
  private List<Instruction.Field> data(Form form) {
    List<Instruction.Field> data = new ArrayList<>(form.fields().size());
    for (Field field : form.fields()) {
      if (field.isAsked()) {
        boolean own = field.control().role() == Role.CHECKBOX && !field.input.byTerm;
        String name = own ? field.label() : field.term().word(dice);
        data.add(new Instruction.Field(name, field.wanted()));
      }
    }
    return data;
  }

  /** Says when the instance is solved; asked when the episode is declared finished. */
  public void solvedWhen(BooleanSupplier condition) {
    solved = condition;
  }

  /** Says which answer is right. */
  public void answer(String right) {
    answer = right;
  }

  /** Whether the instance is solved, with this answer. */
  public boolean solved(String given) {
    return (answer == null || answer.strip().equals(given.strip()))
        && (solved == null || solved.getAsBoolean());
  }
}
