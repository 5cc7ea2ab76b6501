package dev.manyhands.cli;

import dev.manyhands.fleet.FleetException;
import dev.manyhands.fleet.Ids;
import dev.manyhands.fleet.Persona;
import dev.manyhands.fleet.Personnel;
import dev.manyhands.fleet.StateFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** How people of a fleet are told something, and how it is said whether they have heard. */
final class Telling {
  private static final long LOOK_NANOS = 20_000_000;

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "Where the fleet remembers; it may be at work, here or on other machines.",
      required = true)
  private Path state = Path.of("");

  @Option(
      names = "--wait",
      paramLabel = "S",
      description =
          "How long to wait until it is done (${DEFAULT-VALUE} s). It is remembered either way, and done once.")
  private double wait = 3;

  /** Tells them, and what was done, such as "paused". */
  int tell(Reporting reporting, String done, Function<Personnel, Personnel.Told> order) {
    try (StateFolder memory = StateFolder.look(state)) {
      Personnel personnel = new Personnel(memory);
      Personnel.Told told = order.apply(personnel);
      boolean carriedOut = await(personnel, told);
      Ids first = told.who().getFirst();
      String who =
          told.count() == 1
              ? "%s (%d)".formatted(Persona.of(first.from()).name(), first.from())
              : "%,d people (%s)".formatted(told.count(), numbers(told));
      reporting.say(
          carriedOut
              ? "%s: %s.".formatted(who, done)
              : "%s: to be %s. It is written down, and will be done once the fleet works on them."
                  .formatted(who, done));
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("humans", told.count());
      values.put("from", first.from());
      values.put("to", told.who().getLast().to() - 1);
      values.put("carriedOut", carriedOut);
      return reporting.result(true, values);
    } catch (FleetException e) {
      throw new WrongUse(e.getMessage(), e);
    }
  }

  private static String numbers(Personnel.Told told) {
    StringBuilder words = new StringBuilder();
    for (Ids ids : told.who()) {
      if (words.length() > 60) {
        return words.append(", …").toString();
      }
      words.append(words.isEmpty() ? "" : ", ").append(ids.from());
      if (ids.count() > 1) {
        words.append('-').append(ids.to() - 1);
      }
    }
    return words.toString();
  }

  private boolean await(Personnel personnel, Personnel.Told told) {
    long begun = System.nanoTime();
    while (!personnel.carriedOut(told)) {
      if (System.nanoTime() - begun > wait * 1e9) {
        return false;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
    return true;
  }
}
