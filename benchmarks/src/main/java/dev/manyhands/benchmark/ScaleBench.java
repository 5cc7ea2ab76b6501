package dev.manyhands.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures one part after the other: the office alone, the policy's success, a fleet of each size
 * beside a naive one, and a fleet that is killed. All but the second have a process of their own,
 * so that each starts cold and none pays for another's memory.
 */
public final class ScaleBench {
  private static final long PATIENCE_NANOS = 500_000_000;

  private final ScalePlan plan;
  private final Class<?> commandLine;
  private final Path folder;
  private volatile @Nullable Child current;
  private volatile boolean stopped;

  /**
   * Nothing is started yet.
   *
   * @param commandLine the program's own main class, which knows {@code fleet}
   * @param folder an empty one, for the state of the fleet that is killed
   */
  public ScaleBench(ScalePlan plan, Class<?> commandLine, Path folder) {
    this.plan = plan;
    this.commandLine = commandLine;
    this.folder = folder;
  }

  /**
   * Measures all there is to measure, or what there is until it is stopped.
   *
   * @param heard is told of each part as it ends
   */
  public ScaleResult run(Consumer<String> heard) {
    ScaleResult result = new ScaleResult(plan);
    part(heard, () -> office(result));
    part(heard, () -> success(result));
    for (long humans : plan.sizes()) {
      part(heard, () -> fleet(result, humans));
      part(heard, () -> naive(result, humans));
    }
    if (plan.kill()) {
      part(heard, () -> kill(result));
    }
    return result;
  }

  /** Ends what is being measured; {@link #run} returns with what it has. For any thread. */
  public void stop() {
    stopped = true;
    Child child = current;
    if (child != null) {
      child.close();
    }
  }

  private void part(Consumer<String> heard, Supplier<String> part) {
    if (stopped) {
      return;
    }
    try {
      heard.accept(part.get());
    } catch (RuntimeException e) {
      // Who presses Ctrl-C interrupts the other process, too, and that one may be faster.
      LockSupport.parkNanos(PATIENCE_NANOS);
      if (!stopped) {
        throw e;
      }
    } finally {
      Child child = current;
      if (child != null) {
        child.close();
      }
    }
  }

  private String office(ScaleResult result) {
    List<String> arguments = List.of("" + plan.seconds(), "" + plan.workers());
    OfficeRun run = start(OfficeRun.class, arguments).answer(OfficeRun.class);
    result.office = run;
    return "the office alone: %,.0f steps a second, and %,.0f resets a second of processor time"
        .formatted(run.stepsPerSecond(), run.resetsPerCpuSecond());
  }

  private String success(ScaleResult result) {
    Success success =
        Success.measure(Deciders.of(plan.policy()).get(), plan.episodes(), () -> stopped);
    result.success = success;
    return "the policy by the office's evaluation: %.1f %% of %,d right"
        .formatted(100 * success.overall().value(), success.overall().episodes());
  }

  private String fleet(ScaleResult result, long humans) {
    List<String> arguments = new ArrayList<>(List.of("fleet", "--humans", "" + humans));
    arguments.addAll(List.of("--policy", plan.policy(), "--workers", "" + plan.workers()));
    arguments.addAll(List.of("--warm-up", "" + plan.warmUpSeconds()));
    arguments.addAll(List.of("--seconds", "" + (plan.seconds() - plan.warmUpSeconds())));
    arguments.addAll(List.of("--seed", "" + ScalePlan.SEED, "--json"));
    FleetRun run = start(commandLine, arguments).answer(FleetRun.class);
    result.fleets.add(run);
    return "%,d humans: alive after %.1f s, %.0f bytes each, %,.0f decisions a second, %,.0f a second of processor time, %.1f %% of %,d tasks right"
        .formatted(
            humans,
            run.aliveAfterSeconds(),
            run.bytesPerHuman(),
            run.decisionsPerSecond(),
            run.decisionsPerCpuSecond(),
            100 * run.successRate(),
            run.tasks());
  }

  private String naive(ScaleResult result, long humans) {
    List<String> arguments =
        List.of(
            "" + humans,
            "" + plan.seconds(),
            "" + plan.warmUpSeconds(),
            "" + plan.workers(),
            plan.policy());
    NaiveRun run = start(NaiveFleet.class, arguments).answer(NaiveRun.class);
    result.naive.add(run);
    return run.fits()
        ? "%,d naive ones: alive after %.1f s, %,.0f bytes each, %,.0f decisions a second, %,.0f a second of processor time"
            .formatted(
                humans,
                run.aliveAfterSeconds(),
                run.bytesPerHuman(),
                run.decisionsPerSecond(),
                run.decisionsPerCpuSecond())
        : "%,d naive ones do not fit: %,.0f bytes each, %.1f GiB"
            .formatted(humans, run.bytesPerHuman(), run.bytesPerHuman() * humans / (1 << 30));
  }

  private String kill(ScaleResult result) {
    KillRun run = new Killing(plan, folder).run(arguments -> start(Survivor.class, arguments));
    result.kill = run;
    return "%,d humans killed: back after %.1f s, %s"
        .formatted(
            run.humans(),
            run.backAfterSeconds(),
            run.same() && run.alike() ? "bit for bit" : "but not as they were");
  }

  private Child start(Class<?> main, List<String> arguments) {
    Child child = Child.start(folder, main, arguments);
    current = child;
    if (stopped) {
      child.close();
    }
    return child;
  }
}
