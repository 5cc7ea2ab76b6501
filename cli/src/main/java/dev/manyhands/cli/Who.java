package dev.manyhands.cli;

import dev.manyhands.fleet.FleetException;
import dev.manyhands.fleet.Ids;
import dev.manyhands.fleet.Personnel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names humans on the command line: by their numbers, by ranges of them, or all. */
final class Who {
  private static final Pattern IDS = Pattern.compile("([0-9]{1,10})(?:-([0-9]{1,10}))?");

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Who: numbers from 0, or ranges such as 7-12.")
  private List<String> ids = List.of();

  @Option(names = "--all", description = "Everyone there is.")
  private boolean all;

  /**
   * Those who are meant.
   *
   * @throws WrongUse where that is not said
   */
  List<Ids> named(Personnel personnel) {
    if (all == !ids.isEmpty()) {
      throw new WrongUse(
          "It is not said who is meant.\nMaybe name some by their numbers, such as 7 or 7-12, or use --all.");
    }
    return all ? List.of(personnel.everyone()) : ids.stream().map(Who::parse).toList();
  }

  static Ids parse(String text) {
    Matcher parts = IDS.matcher(text);
    if (!parts.matches()) {
      throw new WrongUse(
          "The number of a human (%s) is none.\nMaybe 7, or 7-12 for six of them.".formatted(text));
    }
    long from = Long.parseLong(parts.group(1));
    @Nullable String to = parts.group(2);
    try {
      return new Ids(from, to == null ? from + 1 : Long.parseLong(to) + 1);
    } catch (FleetException e) {
      throw new WrongUse(e.getMessage(), e);
    }
  }
}
