package dev.manyhands.learn;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One field of four is to be filled; all words are made up, and no two seeds share them. */
final class NamedFieldTask implements Task {
  private static final int FIELDS = 4;

  @Override
  public String id() {
    return "test/named-field-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public Split split() {
    return Split.TRAIN;
  }

  @Override
  public int maxActions() {
    return 15;
  }

  @Override
  public Environment open() {
    return new Desk();
  }

  @Override
  public Solver oracle(long seed) {
    Instance instance = new Instance(seed);
    return observation -> {
      for (int i = 0; i < FIELDS; i++) {
        Element field = observation.screen().elements().get(i);
        String target = i == instance.wanted ? instance.value : "";
        if (!field.value().equals(target)) {
          return List.of(
              new Action.Click(field.box().centerX(), field.box().centerY()),
              Action.Keypress.of(Key.CONTROL, "A"),
              target.isEmpty() ? Action.Keypress.of(Key.BACKSPACE) : new Action.Type(target));
        }
      }
      return List.of(new Action.Done(""));
    };
  }

  @Override
  public List<NearMiss> nearMisses() {
    return List.of();
  }

  private static final class Instance {
    private final List<String> names = new ArrayList<>();
    private final int wanted;
    private final String value;

    Instance(long seed) {
      Random random = new Random(seed);
      for (int i = 0; i < FIELDS; i++) {
        names.add(word(random) + " " + word(random));
      }
      wanted = random.nextInt(FIELDS);
      value = word(random);
    }

    private static String word(Random random) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      return word.toString();
    }
  }

  private static final class Desk implements Environment {
    private final String[] values = new String[FIELDS];
    private final List<Action> actions = new ArrayList<>();
    private Instance instance = new Instance(0);
    private long seed;
    private int focus;

    @Override
    public Step reset(long seed) {
      this.seed = seed;
      instance = new Instance(seed);
      Arrays.fill(values, "");
      actions.clear();
      focus = -1;
      return new Step(screen(), 0, Status.RUNNING);
    }

    @Override
    public Step step(Action action) {
      actions.add(action);
      boolean done = false;
      switch (action) {
        case Action.Click(_, int y, _) -> focus = y / 40 < FIELDS ? y / 40 : -1;
        case Action.Type(String text) when focus >= 0 -> values[focus] = text;
        case Action.Keypress(var keys) when keys.contains(Key.BACKSPACE) && focus >= 0 ->
            values[focus] = "";
        case Action.Done _ -> done = true;
        default -> {}
      }
      boolean right = true;
      for (int i = 0; i < FIELDS; i++) {
        right &= values[i].equals(i == instance.wanted ? instance.value : "");
      }
      return new Step(screen(), done && right ? 1 : 0, done ? Status.TERMINATED : Status.RUNNING);
    }

    private Screen screen() {
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < FIELDS; i++) {
        Box box = new Box(10, 40 * i, 200, 30);
        elements.add(
            new Element(i + 1, Role.TEXTBOX, instance.names.get(i), "", values[i], "", "", box, 0));
      }
      return new Screen(300, 200, "Test", elements, 0, 0, 0, 0);
    }

    @Override
    public Instruction instruction() {
      return new Instruction(
          "Fill in the form.",
          List.of(new Instruction.Field(instance.names.get(instance.wanted), instance.value)));
    }

    @Override
    public Snapshot snapshot() {
      return new Snapshot(seed, actions);
    }

    @Override
    public void close() {}
  }
}
