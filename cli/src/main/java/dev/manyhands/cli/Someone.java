package dev.manyhands.cli;

import dev.manyhands.fleet.FleetException;
import dev.manyhands.fleet.StateFolder;
import java.nio.file.Path;
import java.util.function.BiFunction;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which digital human of which fleet is meant. */
final class Someone {
  @Parameters(paramLabel = "ID", description = "Which, from 0.")
  private long id;

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "Where the fleet remembers.",
      required = true)
  private Path state = Path.of("");

  /**
   * Looks into the fleet's memory.
   *
   * @param look gets the memory, and the number of who is meant
   * @throws WrongUse where there is no such fleet, or nobody of that number
   */
  <T> T look(BiFunction<StateFolder, Long, T> look) {
    try (StateFolder memory = StateFolder.look(state)) {
      return look.apply(memory, id);
    } catch (FleetException e) {
      throw new WrongUse(e.getMessage(), e);
    }
  }
}
