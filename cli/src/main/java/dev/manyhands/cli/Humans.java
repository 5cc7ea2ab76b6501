package dev.manyhands.cli;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Task;
import dev.manyhands.fleet.Brain;
import dev.manyhands.fleet.Capacity;
import dev.manyhands.fleet.Figures;
import dev.manyhands.fleet.Fleet;
import dev.manyhands.fleet.FleetException;
import dev.manyhands.fleet.FleetPlan;
import dev.manyhands.fleet.Mix;
import dev.manyhands.learn.Apprentice;
import dev.manyhands.learn.Crowd;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A fleet whose humans work by the policy that is learning, and whose work it learns from. */
final class Humans implements AutoCloseable {
  /** Decisions in a row: whole tasks, or what comes late in them would be seen too seldom. */
  private static final int STINT = 32;

  private final Crowd crowd;
  private final Fleet fleet;

  private Humans(Crowd crowd, Fleet fleet) {
    this.crowd = crowd;
    this.fleet = fleet;
  }

  /**
   * Brings so many to life, each with a task; they wait for {@link #start}.
   *
   * @param seed by which their tasks are drawn
   * @throws WrongUse where there is no place for so many
   */
  static Humans alive(long count, List<Task> tasks, long seed, Crowd crowd) {
    try {
      Capacity.check(count, Runtime.getRuntime().maxMemory());
      int workers = Runtime.getRuntime().availableProcessors();
      FleetPlan plan =
          new FleetPlan(count, Mix.even(tasks), seed, Double.POSITIVE_INFINITY, STINT, workers);
      Fleet fleet = new Fleet(plan, _ -> brain(crowd.apprentice()), null, System::nanoTime);
      return new Humans(crowd, fleet);
    } catch (FleetException e) {
      throw new WrongUse(e.getMessage(), e);
    }
  }

  private static Brain brain(Apprentice apprentice) {
    return new Brain() {
      @Override
      public Environment open(Task task) {
        return apprentice.open(task);
      }

      @Override
      public List<Decision> decide(List<Observation> batch) {
        return apprentice.decide(batch);
      }
    };
  }

  void start() {
    fleet.start();
  }

  /** Whether they are at work: not after a failure, which {@link #close} throws. */
  boolean working() {
    return fleet.running();
  }

  /** How they are doing, for a person. */
  String words() {
    Figures figures = fleet.figures();
    Crowd.Figures stream = crowd.figures();
    return "%,d humans, %,.0f decisions/s, %,d versions, %,d learned from, %,d late, %,d without room"
        .formatted(
            figures.humans(),
            figures.decisionsPerSecond(),
            stream.versions(),
            stream.learned(),
            stream.late(),
            stream.noRoom());
  }

  /** The same for a program. */
  Map<String, Object> values() {
    Figures figures = fleet.figures();
    Crowd.Figures stream = crowd.figures();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("humans", figures.humans());
    values.put("decisions", figures.decisions());
    values.put("decisionsPerSecond", figures.decisionsPerSecond());
    values.put("versions", stream.versions());
    values.put("taken", stream.learned());
    values.put("droppedLate", stream.late());
    values.put("droppedWithoutRoom", stream.noRoom());
    return values;
  }

  /** Lets them rest; what they were about to hand in is dropped. */
  @Override
  public void close() {
    crowd.close();
    fleet.close();
  }
}
