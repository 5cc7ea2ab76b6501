package dev.manyhands.cli;

import dev.manyhands.fleet.Human;
import dev.manyhands.fleet.Personnel;
import dev.manyhands.fleet.Standing;
import dev.manyhands.work.job.Price;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "show",
    description = "Say who a digital human is: name, skills, record, hours and cost.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Mixin private Reporting reporting = new Reporting();

  @Mixin private Someone someone = new Someone();

  @Override
  public Integer call() {
    return someone.look((memory, id) -> {
      Human human = memory.human(id);
      List<String> waiting = new Personnel(memory).waiting(id);
      double cpuSeconds = human.decisions() * memory.cpuSecondsPerDecision(id);
      lines(human, waiting, cpuSeconds).forEach(reporting::say);
      return reporting.result(true, values(human, waiting, cpuSeconds));
    });
  }

  private static List<String> lines(Human human, List<String> waiting, double cpuSeconds) {
    String standing =
        switch (human.standing()) {
          case AT_WORK -> human.log().isEmpty() ? "about to begin a task" : "at work";
          case PAUSED -> "paused";
          case LET_GO -> "let go";
        };
    String task =
        "%s, seed %d%s, %d decisions into it"
            .formatted(
                human.task(),
                human.seed(),
                human.byHand() ? " (given by hand)" : "",
                human.log().size());
    return List.of(
        "%s (%d)".formatted(human.persona().name(), human.persona().id()),
        "  now      %s%s"
            .formatted(
                standing, waiting.isEmpty() ? "" : "; yet to hear: " + String.join(", ", waiting)),
        "  task     " + (human.standing() == Standing.LET_GO ? "none" : task),
        "  record   %,d tasks ended, %,d of them right%s; %,d decisions"
            .formatted(
                human.episodes(),
                human.successes(),
                human.episodes() == 0
                    ? ""
                    : " (%.0f %%)".formatted(100.0 * human.successes() / human.episodes()),
                human.decisions()),
        human.hours() < 1
            ? "  hours    %.1f minutes of a skilled person's work".formatted(60 * human.hours())
            : "  hours    %,.1f of a skilled person's work".formatted(human.hours()),
        "  skills   "
            + (human.skills().isEmpty() ? "none shown yet" : String.join(", ", human.skills())),
        "  cost     about %s: %.3g s of processor time, %.3g J at %.0f W a busy core"
            .formatted(
                Pulse.money(Price.DEFAULT.cost(cpuSeconds)),
                cpuSeconds,
                cpuSeconds * Usage.WATTS_PER_CORE,
                Usage.WATTS_PER_CORE));
  }

  private static Map<String, Object> values(Human human, List<String> waiting, double cpuSeconds) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", human.persona().id());
    values.put("name", human.persona().name());
    values.put("standing", human.standing().name().toLowerCase(Locale.ROOT));
    values.put("waiting", waiting);
    values.put("task", human.task());
    values.put("seed", human.seed());
    values.put("byHand", human.byHand());
    values.put("taskDecisions", human.log().size());
    values.put("episodes", human.episodes());
    values.put("successes", human.successes());
    values.put("decisions", human.decisions());
    values.put("hours", human.hours());
    values.put("skills", human.skills());
    values.put("cpuSeconds", cpuSeconds);
    values.put("joules", cpuSeconds * Usage.WATTS_PER_CORE);
    values.put("cost", Price.DEFAULT.cost(cpuSeconds));
    return values;
  }
}
