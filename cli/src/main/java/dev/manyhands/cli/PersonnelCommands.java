package dev.manyhands.cli;

import dev.manyhands.env.task.Seeds;
import dev.manyhands.fleet.Capacity;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that tell people of a fleet what to do. */
final class PersonnelCommands {
  private PersonnelCommands() {}

  @Command(
      name = "hire",
      description = "Add people to a fleet, also while it works.",
      mixinStandardHelpOptions = true)
  static final class Hire implements Callable<Integer> {
    @Mixin private Reporting reporting = new Reporting();
    @Mixin private Telling telling = new Telling();

    @Parameters(paramLabel = "N", description = "How many.")
    private long count;

    @Override
    public Integer call() {
      return telling.tell(
          reporting,
          "hired",
          personnel -> personnel.hire(count, Capacity.humans(Runtime.getRuntime().maxMemory())));
    }
  }

  @Command(
      name = "pause",
      description = "Let people rest, with their task in hand.",
      mixinStandardHelpOptions = true)
  static final class Pause implements Callable<Integer> {
    @Mixin private Reporting reporting = new Reporting();
    @Mixin private Telling telling = new Telling();
    @Mixin private Who who = new Who();

    @Override
    public Integer call() {
      return telling.tell(reporting, "paused", personnel -> personnel.pause(who.named(personnel)));
    }
  }

  @Command(
      name = "resume",
      description = "Let paused people go on where they were.",
      mixinStandardHelpOptions = true)
  static final class Resume implements Callable<Integer> {
    @Mixin private Reporting reporting = new Reporting();
    @Mixin private Telling telling = new Telling();
    @Mixin private Who who = new Who();

    @Override
    public Integer call() {
      return telling.tell(
          reporting, "at work again", personnel -> personnel.resume(who.named(personnel)));
    }
  }

  @Command(
      name = "let-go",
      description =
          "Let people go for ever: what they have in hand is dropped, and their record stays.",
      mixinStandardHelpOptions = true)
  static final class LetGo implements Callable<Integer> {
    @Mixin private Reporting reporting = new Reporting();
    @Mixin private Telling telling = new Telling();
    @Mixin private Who who = new Who();

    @Override
    public Integer call() {
      return telling.tell(reporting, "let go", personnel -> personnel.letGo(who.named(personnel)));
    }
  }

  @Command(
      name = "assign",
      description =
          "Give somebody a task of your choice, now: what is in hand is dropped, and counts neither as solved nor as failed.",
      mixinStandardHelpOptions = true)
  static final class Assign implements Callable<Integer> {
    @Mixin private Reporting reporting = new Reporting();
    @Mixin private Telling telling = new Telling();

    @Parameters(
        index = "0",
        paramLabel = "ID",
        description = "Who; a range, such as 7-12, gives each the same task.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FAMILY", description = "One of the fleet's mix.")
    private String family = "";

    @Option(
        names = "--seed",
        paramLabel = "N",
        description = "Which instance; one that was never trained on by default.")
    private long seed = Seeds.HELD_OUT_FROM;

    @Override
    public Integer call() {
      return telling.tell(
          reporting,
          "given %s".formatted(family),
          personnel -> personnel.assign(List.of(Who.parse(id)), family, seed));
    }
  }
}
