package dev.manyhands.env;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** "Press the button N times": a small task that keeps the contract, or breaks one rule of it. */
public final class CountingTask implements Task {
  /** A rule to break. */
  public enum Fault {
    NONE,
    PAYS_FOR_NOTHING,
    PAYS_A_NEAR_MISS,
    ORACLE_MISSES,
    REMEMBERS_EARLIER_EPISODES,
    FORGETS_IN_SNAPSHOTS,
    IGNORES_DONE,
    LACKS_A_NEAR_MISS
  }

  private static final List<Action> PRESS = List.of(new Action.Click(50, 20));
  private static final List<Action> DONE = List.of(new Action.Done(""));

  private final Fault fault;
  private final AtomicInteger resets = new AtomicInteger();

  public CountingTask(Fault fault) {
    this.fault = fault;
  }

  @Override
  public String id() {
    return "test/counting-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public Split split() {
    return Split.TRAIN;
  }

  @Override
  public int maxActions() {
    return 12;
  }

  @Override
  public Environment open() {
    return new Desk();
  }

  private static int wanted(long seed) {
    return 2 + Math.floorMod(seed, 5);
  }

  @Override
  public Solver oracle(long seed) {
    return pressing(fault == Fault.ORACLE_MISSES ? 1 : wanted(seed));
  }

  @Override
  public List<NearMiss> nearMisses() {
    List<NearMiss> misses = List.of(miss("one too few", -1), miss("one too many", 1));
    return fault == Fault.LACKS_A_NEAR_MISS ? misses.subList(0, 1) : misses;
  }

  private static NearMiss miss(String name, int by) {
    return new NearMiss() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Solver solver(long seed) {
        return pressing(wanted(seed) + by);
      }
    };
  }

  private static Solver pressing(int times) {
    return seen -> shown(seen.screen()) < times ? PRESS : DONE;
  }

  private static int shown(Screen screen) {
    return Integer.parseInt(screen.elements().getFirst().value());
  }

  private final class Desk implements Environment {
    private long seed;
    private int presses;
    private Status status = Status.TERMINATED;
    private final List<Action> done = new ArrayList<>();

    @Override
    public Step reset(long seed) {
      this.seed = seed;
      presses = 0;
      done.clear();
      status = Status.RUNNING;
      resets.incrementAndGet();
      return new Step(screen(), 0, status);
    }

    @Override
    public Step step(Action action) {
      if (status != Status.RUNNING) {
        throw new IllegalStateException("The episode has ended.");
      }
      done.add(action);
      double reward = 0;
      switch (action) {
        case Action.Click _ -> presses++;
        case Action.Done _ -> {
          if (fault != Fault.IGNORES_DONE) {
            status = Status.TERMINATED;
            reward = pays() ? 1 : 0;
          }
        }
        case Action.DoubleClick _,
            Action.Drag _,
            Action.Keypress _,
            Action.Move _,
            Action.Scroll _,
            Action.Type _,
            Action.Wait _ -> {}
      }
      return new Step(screen(), reward, status);
    }

    private boolean pays() {
      return presses == wanted(seed)
          || (fault == Fault.PAYS_FOR_NOTHING && presses == 0)
          || (fault == Fault.PAYS_A_NEAR_MISS && presses > wanted(seed));
    }

    private Screen screen() {
      String name = fault == Fault.REMEMBERS_EARLIER_EPISODES ? "Press " + resets.get() : "Press";
      Element button =
          new Element(1, Role.BUTTON, name, "", "" + presses, "", "", new Box(10, 10, 80, 20), 0);
      return new Screen(100, 100, "Counting", List.of(button), 0, 0, 0, 0);
    }

    @Override
    public Instruction instruction() {
      return Instruction.of("Press the button %d times.".formatted(wanted(seed)));
    }

    @Override
    public Snapshot snapshot() {
      return new Snapshot(seed, fault == Fault.FORGETS_IN_SNAPSHOTS ? List.of() : done);
    }

    @Override
    public void close() {}
  }
}
