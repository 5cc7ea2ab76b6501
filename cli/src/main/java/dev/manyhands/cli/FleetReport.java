package dev.manyhands.cli;

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
  static FleetReport of(
      FleetPlan plan,
      PersonTimes times,
      Figures figures,
      Usage born,
      Usage before,
      Usage atWork,
      Usage spent,
      long heapBytes) {
    double cpu = spent.cpuSeconds() - atWork.cpuSeconds();
    double pace = times.pace(figures);
    long humans = Math.max(1, figures.humans()); // a node of a cluster may have none in the end
    Pulse pulse = new Pulse(figures, figures, cpu, heapBytes, pace);
    double bytes = Math.max(0, heapBytes - before.heapBytes()) / (double) humans;
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
    values.put("idle", figures.idle());
    values.put("paused", figures.paused());
    values.put("pace", pace);
    values.put("dial", plan.pace());
    values.put("lateSeconds", figures.lateSeconds());
    values.put("policyShare", figures.share(Phase.POLICY));
    values.put("shares", phases);
    values.put("microsPerDecision", micros);
    values.put("joules", pulse.joules());
    values.put("joulesPerThousandTasks", pulse.joulesPerThousandTasks());
    values.put("costPerThousandTasks", pulse.costPerThousandTasks());
    List<String> lines = new ArrayList<>();
    figures.byFamily().entrySet().stream()
        .filter(family -> family.getValue().tasks() > 0)
        .sorted(Map.Entry.comparingByKey())
        .forEach(family -> lines.add(line(family.getKey(), family.getValue())));
    long none = figures.byFamily().values().stream().filter(ended -> ended.tasks() == 0).count();
    if (none > 0) {
      lines.add(
          "Of %,d families of %,d no task has ended.".formatted(none, figures.byFamily().size()));
    }
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
        "%.0f %% of the time in the policy; for a thousand tasks: %s, at %.0f W a busy core"
            .formatted(100 * figures.share(Phase.POLICY), pulse.price(), Usage.WATTS_PER_CORE));
    return new FleetReport(lines, values);
  }

  private static String line(String family, Figures.Ended ended) {
    return "%-34s %,10d ended %6.1f %% right"
        .formatted(family, ended.tasks(), 100.0 * ended.solved() / ended.tasks());
  }
}
