package dev.manyhands.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Listed here so that help names it; the launcher runs the tests, since they need the sources. */
@Command(
    name = "test",
    description = "Run all tests of Manyhands itself.",
    mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
  @SuppressWarnings("UnusedVariable") // for the options that it brings
  @Mixin
  private Reporting reporting = new Reporting();

  @Override
  public Integer call() {
    throw new WrongUse(
        "The tests are run by the launcher, not by this program.\nMaybe run ./manyhands test where the sources are.");
  }
}
