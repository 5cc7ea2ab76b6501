package dev.manyhands.cli;

import dev.manyhands.env.Policy;
import dev.manyhands.fleet.Brain;
import dev.manyhands.fleet.Capacity;
import dev.manyhands.fleet.Figures;
import dev.manyhands.fleet.Fleet;
import dev.manyhands.fleet.FleetException;
import dev.manyhands.fleet.FleetPlan;
import dev.manyhands.fleet.Overseer;
import dev.manyhands.fleet.Placement;
import dev.manyhands.fleet.StateFolder;
import dev.manyhands.policy.Checkpoint;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "fleet",
    description = "Bring many digital humans to life and let them work.",
    mixinStandardHelpOptions = true,
    subcommands = {
      PeekCommand.class,
      ShowCommand.class,
      PersonnelCommands.Hire.class,
      PersonnelCommands.Pause.class,
      PersonnelCommands.Resume.class,
      PersonnelCommands.LetGo.class,
      PersonnelCommands.Assign.class
    })
final class FleetCommand implements Callable<Integer> {
  private static final long REPORT_NANOS = 2_000_000_000;

  /** Where lines are not renewed, there is one at every so many looks. */
  private static final int LOOKS_A_LINE = 5;

  private static final long FAREWELL_SECONDS = 60;

  private volatile boolean interrupted;
  private @Nullable LivePolicy live;

  @Mixin private Reporting reporting = new Reporting();

  @Option(names = "--humans", paramLabel = "N", description = "How many (${DEFAULT-VALUE}).")
  private long humans = 1000;

  @Option(
      names = "--pace",
      paramLabel = "X|max",
      description =
          "How often a skilled person's speed, or max for as fast as it goes (${DEFAULT-VALUE}).")
  private String pace = "max";

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "For how long; 0 until interrupted (${DEFAULT-VALUE}).")
  private double seconds;

  @Option(
      names = "--warm-up",
      paramLabel = "S",
      description =
          "Seconds that they work before those, which no figure counts (${DEFAULT-VALUE}).")
  private double warmUp;

  @Option(
      names = "--policy",
      paramLabel = "P",
      description =
          "Who decides: "
              + Brains.DESCRIPTION
              + " (${DEFAULT-VALUE}). A file is read again when it changes.")
  private String policy = "nano";

  @Option(
      names = "--mix",
      paramLabel = "FILE",
      description = "YAML, a weight for each family of tasks; all trained ones alike without it.")
  private @Nullable Path mix;

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "Where everyone is remembered; the same command goes on from there.")
  private @Nullable Path state;

  @Option(names = "--seed", paramLabel = "N", description = "What chance follows from.")
  private long seed = 1;

  @Option(
      names = "--stint",
      paramLabel = "N",
      description =
          "Decisions a human makes before its desk is put away (${DEFAULT-VALUE}): more are faster,"
              + " fewer let all come to their turn sooner.")
  private int stint = FleetPlan.STINT;

  @Option(names = "--workers", paramLabel = "N", description = "Threads; one a core by default.")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--metrics-port",
      paramLabel = "PORT",
      description =
          "Offer live figures to Prometheus at /metrics, and what anyone sees at /peek/ID.png; 0 for any port.")
  private @Nullable Integer metricsPort;

  @Option(
      names = "--metrics-host",
      paramLabel = "HOST",
      description =
          "The address to offer them at (${DEFAULT-VALUE}: this machine alone). There is no password.")
  private String metricsHost = "127.0.0.1";

  @Mixin private ClusterOptions cluster = new ClusterOptions();

  @Override
  public Integer call() {
    try {
      FleetPlan plan = plan();
      Capacity.check(plan.humans(), Runtime.getRuntime().maxMemory());
      Usage usage = Usage.begin();
      try (FleetServer server =
          metricsPort == null ? null : FleetServer.bind(metricsHost, metricsPort)) {
        return run(plan, usage, server);
      }
    } catch (FleetException e) {
      throw new WrongUse(e.getMessage(), e);
    }
  }

  private int run(FleetPlan plan, Usage usage, @Nullable FleetServer server) {
    Board board = Board.of(reporting);
    IntFunction<Brain> brains = brains(board);
    if (cluster.wanted()) {
      shared(); // what is missing is said before a folder is made
      cluster.secret();
      try (StateFolder memory =
          cluster.joins() ? StateFolder.join(shared(), plan) : StateFolder.share(shared(), plan)) {
        return run(
            plan, brains, memory, cluster.placement(memory, board::say), usage, board, server);
      }
    }
    try (StateFolder memory = state == null ? null : StateFolder.open(state, plan)) {
      return run(plan, brains, memory, Placement.everything(), usage, board, server);
    }
  }

  /** As the options say, or, where there is a cluster already, as its state does. */
  private FleetPlan plan() {
    if (!cluster.joins()) {
      return new FleetPlan(humans, Mixes.read(mix), seed, dial(), stint, workers);
    }
    try (StateFolder memory = StateFolder.look(shared())) {
      return new FleetPlan(
          memory.humans(), Mixes.of(memory), memory.seed(), dial(), stint, workers);
    }
  }

  private Path shared() {
    if (state == null) {
      throw new WrongUse(
          "The nodes of a cluster hand their humans over through a folder that all of them reach.\n"
              + "Maybe add --state DIR, the same for all.");
    }
    return state;
  }

  private int run(
      FleetPlan plan,
      IntFunction<Brain> brains,
      @Nullable StateFolder memory,
      Placement placement,
      Usage usage,
      Board board,
      @Nullable FleetServer server) {
    if (memory != null) {
      long heapBytes = Runtime.getRuntime().maxMemory();
      Capacity.check(memory.everyone(), heapBytes);
      memory.makeRoom(Capacity.humans(heapBytes), cluster.joins());
    }
    Fleet fleet = new Fleet(plan, brains, memory, placement, System::nanoTime);
    Usage born = usage.now();
    if (!cluster.wanted()) {
      board.say(
          "%,d digital humans are alive after %.1f s."
              .formatted(fleet.figures().humans(), born.seconds()));
    }
    CountDownLatch reported = new CountDownLatch(1);
    Thread farewell = new Thread(() -> farewell(reported), "farewell");
    Runtime.getRuntime().addShutdownHook(farewell);
    try (board) {
      fleet.start();
      Usage begun = usage.now();
      PersonTimes times = new PersonTimes(plan.mix().tasks());
      if (server != null) {
        Figures none = fleet.figures();
        server.serve(new FleetMetrics(plan, () -> pulse(fleet, none, begun, times)), state);
        board.say("Live figures are at %s/metrics".formatted(server.address()));
      }
      if (warmUp > 0) {
        watch(fleet, warmUp, begun, times, board);
      }
      Usage atWork = usage.now();
      Figures warm = fleet.figures();
      watch(fleet, seconds, begun, times, board);
      Figures figures = warmUp > 0 ? fleet.figures().since(warm) : fleet.figures();
      Usage spent = usage.now();
      fleet.close();
      board.close();
      FleetReport report =
          FleetReport.of(
              plan, times, figures, born, usage, atWork, spent, Usage.settledHeapBytes());
      report.lines().forEach(reporting::say);
      return reporting.result(true, report.values());
    } finally {
      Reference.reachabilityFence(fleet); // it counts among the heap's bytes
      reported.countDown();
      if (!interrupted) {
        Runtime.getRuntime().removeShutdownHook(farewell);
      }
    }
  }

  /** Interrupted: everyone is put to rest, and what was done is told, before the program ends. */
  private void farewell(CountDownLatch reported) {
    interrupted = true;
    try {
      reported.await(FAREWELL_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch(Fleet fleet, double length, Usage begunWith, PersonTimes times, Board board) {
    Figures last = fleet.figures();
    long begun = System.nanoTime();
    long looked = begun;
    boolean timesMissing = false;
    for (int looks = 0; fleet.running() && !interrupted && !Thread.interrupted(); ) {
      LockSupport.parkNanos(20_000_000);
      long now = System.nanoTime();
      if (length > 0 && now - begun >= length * 1e9) {
        break;
      }
      if (now - looked >= REPORT_NANOS) {
        looked = now;
        if (live != null) {
          live.look();
        }
        if (board.isRenewed() || looks++ % LOOKS_A_LINE == 0) {
          Pulse pulse = pulse(fleet, last, begunWith, times);
          board.show(pulse);
          last = pulse.now();
          timesMissing = true;
        }
      } else if (timesMissing) {
        timesMissing = times.estimateOne(last);
      }
    }
  }

  private static Pulse pulse(Fleet fleet, Figures last, Usage begun, PersonTimes times) {
    Figures now = fleet.figures();
    double cpuSeconds = begun.now().cpuSeconds() - begun.cpuSeconds();
    return new Pulse(last, now, cpuSeconds, Pulse.usedBytes(), times.paceIfKnown(now));
  }

  private IntFunction<Brain> brains(Board board) {
    if (policy.equals("oracle")) {
      return _ -> new Overseer();
    }
    if (policy.equals("random")) {
      return worker -> Brain.of(new RandomPolicy(new SplittableRandom(seed + worker)));
    }
    Policy shared;
    if (Files.isRegularFile(Path.of(policy))) {
      live = live(Path.of(policy), board);
      shared = live;
    } else {
      shared = OneByOne.of(Brains.checkpoint(policy).policy());
    }
    return _ -> Brain.of(shared);
  }

  private LivePolicy live(Path file, Board board) {
    try {
      return new LivePolicy(file, board::say);
    } catch (Checkpoint.UnusableCheckpoint e) {
      throw new WrongUse(e.getMessage(), e);
    }
  }

  private double dial() {
    if (pace.equals("max")) {
      return Double.POSITIVE_INFINITY;
    }
    try {
      return Double.parseDouble(pace);
    } catch (NumberFormatException e) {
      throw new WrongUse(
          "The pace (%s) is no number.\nMaybe use 1 for a skilled person's speed, or max."
              .formatted(pace),
          e);
    }
  }
}
