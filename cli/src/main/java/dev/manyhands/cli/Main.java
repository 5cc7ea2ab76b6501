package dev.manyhands.cli;

import dev.manyhands.work.job.JobException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line's beginning: {@code manyhands COMMAND}. */
@Command(
    name = "manyhands",
    description = "Trains digital humans and puts them to work.",
    mixinStandardHelpOptions = true,
    version = "manyhands " + Main.VERSION,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TasksCommand.class,
      PlayCommand.class,
      TrainCommand.class,
      EvalCommand.class,
      PractiseCommand.class,
      ParityCommand.class,
      WorkCommand.class,
      DemoCommand.class,
      FleetCommand.class,
      BenchCommand.class,
      TestCommand.class
    },
    footer = {"", "Exit status: 0 success, 1 a result that falls short, 2 wrong use."})
public final class Main {
  static final String VERSION = "0.1.0";

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The whole command line. */
  static CommandLine commandLine() {
    CommandLine root = new CommandLine(new Main());
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setParameterExceptionHandler(Main::wrongUse);
    root.setExecutionExceptionHandler(Main::failure);
    return root;
  }

  private static int wrongUse(ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    command.getErr().println(error.getMessage());
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    if (List.of(arguments).contains("--json")) {
      Reporting.print(command, Map.of("error", String.valueOf(error.getMessage())));
    }
    return CommandLine.ExitCode.USAGE;
  }

  /** One clear message; where it comes from only if asked for. */
  private static int failure(Exception error, CommandLine command, ParseResult all) {
    ParseResult parsed = command.getParseResult();
    String message =
        error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    command.getErr().println(message);
    if (parsed.matchedOptionValue("--verbose", false)) {
      error.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    if (parsed.matchedOptionValue("--json", false)) {
      Reporting.print(command, Map.of("error", message));
    }
    return switch (error) {
      case WrongUse _ -> CommandLine.ExitCode.USAGE;
      case JobException job -> job.reason().exitCode();
      default -> CommandLine.ExitCode.SOFTWARE;
    };
  }
}
