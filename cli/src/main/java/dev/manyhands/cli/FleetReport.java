package dev.manyhands.cli;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.pace.HumanPace;
import dev.manyhands.env.task.Seeds;
import dev.manyhands.fleet.Figures;
import dev.manyhands.fleet.Figures.Phase;
import dev.manyhands.fleet.FleetPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a fleet did, in words and numbers. */
record FleetReport(List<String> lines, Map<String, Object> values) {
  /** Instances by which a skilled person's time for a family is estimated. */
  private static final int SAMPLES = 16;

  /** What happened between two looks, in one line. */
  static String line(Figures last, Figures now) {
    double seconds = now.seconds() - last.seconds();
    long tasks = now.tasks() - last.tasks();
    return "%6.0f s  %,d alive, %,d working, %,d yet to begin; %,.0f decisions/s, %,.0f tasks/s, %.0f %% right; %,d MiB"
        .formatted(
            now.seconds(),
            now.humans(),
            now.working(),
            now.humans() - now.working(),
            (now.decisions() - last.decisions()) / seconds,
            tasks / seconds,
            tasks == 0 ? 0.0 : 100.0 * (now.solved() - last.solved()) / tasks,
            (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  static FleetReport of(
      FleetPlan plan,
      Figures figures,
      Usage born,
      Usage before,
      Usage atWork,
      Usage spent,
      long heapBytes) {
    double cpu = spent.cpuSeconds() - atWork.cpuSeconds();
    double solvedSeconds = 0;
    double failedSeconds = 0;
    for (Task task : plan.mix().tasks()) {
      Figures.Ended ended = figures.byFamily().getOrDefault(task.id(), new Figures.Ended(0, 0));
      if (ended.tasks() > 0) {
        double person = personSeconds(task);
        solvedSeconds += ended.solved() * person;
        failedSeconds += (ended.tasks() - ended.solved()) * person;
      }
    }
    // A node of a cluster may have none in the end.
    long humans = Math.max(1, figures.humans());
    double ours = humans * figures.seconds();
    double pace = HumanPace.effectivePace(solvedSeconds, ours, failedSeconds);
    double bytes = Math.max(0, heapBytes - before.heapBytes()) / (double) humans;
    double joules = cpu * Usage.WATTS_PER_CORE;
    Map<String, Object> phases = new LinkedHashMap<>();
    Map<String, Object> micros = new LinkedHashMap<>();
    for (Phase phase : Phase.values()) {
      String name = phase.name().toLowerCase(Locale.ROOT);
      phases.put(name, figures.share(phase));
      micros.put(
          name, figures.phases().getOrDefault(phase, 0L) / 1e3 / Math.max(1, figures.decisions()));
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("humans", figures.humans());
    values.put("fleetHumans", plan.humans());
    values.put("aliveAfterSeconds", born.seconds());
    values.put("aliveAfterCpuSeconds", born.cpuSeconds());
    values.put("bytesPerHuman", bytes);
    values.put("heapBytes", heapBytes);
    values.put("seconds", figures.seconds());
    values.put("cpuSeconds", cpu);
    values.put("decisions", figures.decisions());
    values.put("actions", figures.actions());
    values.put("decisionsPerSecond", figures.decisionsPerSecond());
    values.put("decisionsPerCpuSecond", figures.decisions() / Math.max(1e-9, cpu));
    values.put("tasks", figures.tasks());
    values.put("tasksPerSecond", figures.tasksPerSecond());
    values.put("successRate", figures.successRate());
    values.put("byFamily", figures.byFamily());
    values.put("working", figures.working());
    values.put("idle", figures.humans() - figures.working());
    values.put("pace", pace);
    values.put("dial", plan.pace());
    values.put("lateSeconds", figures.lateSeconds());
    values.put("policyShare", figures.share(Phase.POLICY));
    values.put("shares", phases);
    values.put("microsPerDecision", micros);
    values.put("joules", joules);
    values.put("joulesPerThousandTasks", 1000 * joules / Math.max(1, figures.tasks()));
    List<String> lines = new ArrayList<>();
    figures
        .byFamily()
        .forEach((family, ended) ->
            lines.add(
                "%-34s %,10d ended %6.1f %% right"
                    .formatted(
                        family,
                        ended.tasks(),
                        100.0 * ended.solved() / Math.max(1, ended.tasks()))));
    lines.add(
        "%,d humans: %,.0f decisions and %,.0f tasks a second, %.1f %% right, %.3g times a skilled person's speed each, %.0f bytes each"
            .formatted(
                figures.humans(),
                figures.decisionsPerSecond(),
                figures.tasksPerSecond(),
                100 * figures.successRate(),
                pace,
                bytes));
    lines.add(
        "%.0f %% of the time in the policy; about %.1f kJ for a thousand tasks, at %.0f W a busy core"
            .formatted(
                100 * figures.share(Phase.POLICY),
                joules / Math.max(1, figures.tasks()),
                Usage.WATTS_PER_CORE));
    return new FleetReport(lines, values);
  }

  /** A skilled person's time for one instance of a family, on average. */
  private static double personSeconds(Task task) {
    double seconds = 0;
    try (Environment desk = task.open()) {
      for (int i = 0; i < SAMPLES; i++) {
        long seed = Seeds.HELD_OUT_FROM + i;
        Episode episode = Episode.of(task, desk, seed);
        Task.Solver oracle = task.oracle(seed);
        List<HumanPace.Move> path = new ArrayList<>();
        while (episode.running()) {
          List<Action> actions = oracle.next(episode.observation());
          for (Action action : actions) {
            path.add(HumanPace.Move.on(episode.observation().screen(), action));
          }
          episode.perform(Decision.certain(actions));
        }
        seconds += HumanPace.seconds(path, desk.instruction().text().split("\\s+").length);
      }
    }
    return seconds / SAMPLES;
  }
}
