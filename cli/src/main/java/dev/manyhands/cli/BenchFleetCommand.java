package dev.manyhands.cli;

import dev.manyhands.benchmark.ScaleBench;
import dev.manyhands.benchmark.ScalePlan;
import dev.manyhands.benchmark.ScaleResult;
import dev.manyhands.fleet.Capacity;
import dev.manyhands.fleet.FleetException;
import dev.manyhands.policy.Checkpoint;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "fleet",
    description =
        "Measure fleets of some sizes, each in a process of its own, beside a naive way to do the"
            + " same, and print a table.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit status: 0 where all could be measured, also where a bar is missed; 1 where somebody who"
          + " was killed came back different."
    })
final class BenchFleetCommand implements Callable<Integer> {
  private static final long FAREWELL_SECONDS = 60;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean interrupted;

  @Mixin private Reporting reporting = new Reporting();

  @Option(
      names = "--humans",
      paramLabel = "N",
      split = ",",
      description = "How many, a fleet each (${DEFAULT-VALUE}).",
      defaultValue = "1000,10000,100000,1000000")
  private List<Long> humans = List.of();

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description =
          "For how long each works (${DEFAULT-VALUE}); the first third warms Java up and is not"
              + " counted.")
  private double seconds = 15;

  @Option(
      names = "--policy",
      paramLabel = "P",
      description =
          "Who decides: a checkpoint's file, oracle, or nano, small or base, which ship"
              + " (${DEFAULT-VALUE}).")
  private String policy = "nano";

  @Option(
      names = "--episodes",
      paramLabel = "N",
      description =
          "At least so many are played to learn the policy's success in the office"
              + " (${DEFAULT-VALUE}).")
  private int episodes = 500;

  @Option(
      names = "--kill",
      description =
          "Kill the largest fleet as kill -9 does, start it again, and compare everyone with what"
              + " they were; look at some before.")
  private boolean kill;

  @Option(names = "--workers", paramLabel = "N", description = "Threads; one a core by default.")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("manyhands-bench-");
    try {
      ScalePlan plan = plan(folder);
      return measure(plan, folder);
    } finally {
      delete(folder);
      ended.countDown();
    }
  }

  private ScalePlan plan(Path folder) {
    String who = "oracle";
    if (!policy.equals(who)) {
      Checkpoint.Contents contents = Brains.checkpoint(policy);
      who = folder.resolve("policy.ckpt").toString();
      Checkpoint.save(contents, Path.of(who));
    }
    String decides = who;
    ScalePlan plan =
        WrongUse.check(() -> new ScalePlan(humans, seconds, decides, episodes, workers, kill));
    try {
      for (long size : plan.sizes()) {
        Capacity.check(size, Runtime.getRuntime().maxMemory());
      }
    } catch (FleetException e) {
      throw new WrongUse(e.getMessage(), e);
    }
    return plan;
  }

  private int measure(ScalePlan plan, Path folder) {
    ScaleBench bench = new ScaleBench(plan, Main.class, folder);
    reporting.say(machine());
    double expected = plan.expectedSeconds();
    reporting.say(
        "This takes about %s where nobody else wants the machine; up to %,d MiB of memory for the largest fleet, and for naive ones up to %,d%s."
            .formatted(
                expected < 100
                    ? "%.0f seconds".formatted(expected)
                    : "%.0f minutes".formatted(expected / 60),
                plan.expectedBytes() >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                plan.kill()
                    ? "; up to %,d MiB in %s".formatted(plan.expectedDiskBytes() >> 20, folder)
                    : ""));
    Thread farewell = new Thread(() -> farewell(bench), "farewell");
    Runtime.getRuntime().addShutdownHook(farewell);
    try (Bar bar = reporting.bar("bench", plan.parts())) {
      ScaleResult result =
          bench.run(words -> {
            bar.step("");
            reporting.say(words);
          });
      result.lines().forEach(reporting::say);
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("policy", policy);
      values.put("machine", machine());
      values.put("complete", !interrupted);
      values.putAll(result.values());
      return reporting.result(result.sound(), values);
    } finally {
      if (!interrupted) {
        Runtime.getRuntime().removeShutdownHook(farewell);
      }
    }
  }

  /**
   * Interrupted: ends what is being measured, and lets the rest be told before the program ends.
   */
  private void farewell(ScaleBench bench) {
    interrupted = true;
    bench.stop();
    try {
      boolean _ = ended.await(FAREWELL_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String machine() {
    String processor = "an unknown processor";
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      processor =
          lines
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst()
              .orElse(processor);
    } catch (IOException e) {
      // Not a Linux; it is only told.
    }
    return "%d cores of %s, Java %s, %.1f other threads want them (load average)"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            processor,
            Runtime.version(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
