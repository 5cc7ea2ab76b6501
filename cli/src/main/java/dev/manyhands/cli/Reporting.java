package dev.manyhands.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * How every command speaks: words for people, and with {@code --json} one JSON object as the last
 * line of standard output, with the words on standard error.
 */
final class Reporting {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--json",
      description = "Print one JSON object as the last line of standard output.")
  private boolean json;

  @Option(names = "--verbose", description = "Show where an error comes from.")
  private boolean verbose;

  boolean verbose() {
    return verbose;
  }

  boolean json() {
    return json;
  }

  /** Says something to a person. */
  void say(String words) {
    PrintWriter writer = json ? command.commandLine().getErr() : command.commandLine().getOut();
    writer.println(words);
    writer.flush();
  }

  /** Where progress is shown: always on standard error. */
  Bar bar(String task, long total) {
    return Bar.begin(task, total, command.commandLine().getErr());
  }

  /** Ends a command: 0 where the result is good enough, else 1. */
  int result(boolean goodEnough, Map<String, ?> values) {
    if (json) {
      print(command.commandLine(), values);
    }
    return goodEnough ? 0 : 1;
  }

  /** Prints the last line. */
  static void print(CommandLine command, Map<String, ?> values) {
    try {
      command.getOut().println(JSON.writeValueAsString(values));
      command.getOut().flush();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The result (%s) is no JSON.".formatted(values), e);
    }
  }
}
