package dev.manyhands.cli;

import dev.manyhands.fleet.Figures;
import dev.manyhands.fleet.FleetPlan;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** A fleet's figures for Prometheus, as they are at the moment of asking. */
final class FleetMetrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Supplier<Pulse> pulses;
  private volatile Pulse pulse;

  FleetMetrics(FleetPlan plan, Supplier<Pulse> pulses) {
    this.pulses = pulses;
    this.pulse = pulses.get();
    gauge("humans.alive", "digital humans in this process", at -> at.now().humans());
    humans("working", at -> at.now().working());
    humans("idle", at -> at.now().idle());
    humans("paused", at -> at.now().paused());
    counter("decisions", "decisions made", at -> at.now().decisions());
    counter("actions", "actions performed", at -> at.now().actions());
    counter("tasks.ended", "tasks ended, solved or not", at -> at.now().tasks());
    counter("tasks.solved", "tasks solved", at -> at.now().solved());
    plan.mix().tasks().forEach(task -> family(task.id()));
    gauge("pace", "times a skilled person's speed, each, failures counted in", Pulse::pace);
    gauge("pace.dial", "times a skilled person's speed that was asked for", _ -> plan.pace());
    gauge("late.seconds", "how late a human comes to its turn", at -> at.now().lateSeconds());
    gauge("memory.bytes", "heap in use", Pulse::heapBytes);
    counter("cpu.seconds", "processor time since the work began", Pulse::cpuSeconds);
    counter("energy.joules", "energy, estimated at 10 W a busy core", Pulse::joules);
    gauge(
        "thousand.tasks.joules",
        "energy for a thousand tasks, estimated",
        Pulse::joulesPerThousandTasks);
    gauge(
        "thousand.tasks.cost",
        "cost of a thousand tasks, machine and energy, estimated",
        Pulse::costPerThousandTasks);
    gauge(
        "policy.share",
        "part of the workers' time that the policy computes",
        at -> at.now().share(Figures.Phase.POLICY));
  }

  /** All of them in Prometheus' text format. */
  synchronized String scrape() {
    pulse = pulses.get();
    return registry.scrape();
  }

  private void gauge(String name, String help, ToDoubleFunction<Pulse> value) {
    Gauge.builder("manyhands." + name, this, me -> value.applyAsDouble(me.pulse))
        .description(help)
        .register(registry);
  }

  private void humans(String state, ToDoubleFunction<Pulse> value) {
    Gauge.builder("manyhands.humans", this, me -> value.applyAsDouble(me.pulse))
        .description("digital humans in this process by what they are at")
        .tag("state", state)
        .register(registry);
  }

  private void counter(String name, String help, ToDoubleFunction<Pulse> value) {
    FunctionCounter.builder("manyhands." + name, this, me -> value.applyAsDouble(me.pulse))
        .description(help)
        .register(registry);
  }

  private void family(String id) {
    ofFamily("family.tasks.ended", "tasks ended by family", id, Figures.Ended::tasks);
    ofFamily("family.tasks.solved", "tasks solved by family", id, Figures.Ended::solved);
  }

  private void ofFamily(
      String name, String help, String id, ToDoubleFunction<Figures.Ended> value) {
    FunctionCounter.builder(
            "manyhands." + name,
            this,
            me -> {
              Figures.Ended ended = me.pulse.now().byFamily().get(id);
              return ended == null ? 0 : value.applyAsDouble(ended);
            })
        .description(help)
        .tag("family", id)
        .register(registry);
  }
}
