package dev.manyhands.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured, as far as it went. */
public final class ScaleResult {
  final ScalePlan plan;
  final List<FleetRun> fleets = new ArrayList<>();
  final List<NaiveRun> naive = new ArrayList<>();
  @Nullable OfficeRun office;
  @Nullable Success success;
  @Nullable KillRun kill;

  ScaleResult(ScalePlan plan) {
    this.plan = plan;
  }

  /** The table, a line each, as Markdown. */
  public List<String> lines() {
    return ScaleTable.lines(ScaleTable.rows(this));
  }

  /** All there is, for programs. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("table", ScaleTable.rows(this));
    values.put("seconds", plan.seconds());
    values.put("workers", plan.workers());
    values.put("fleets", fleets);
    values.put("naive", naive);
    if (office != null) {
      values.put("office", office);
    }
    if (success != null) {
      values.put("evaluation", success.overall());
    }
    if (kill != null) {
      values.put("kill", kill);
    }
    return values;
  }

  /** Whether everyone who was killed came back as it was, where that was looked at. */
  public boolean sound() {
    KillRun run = kill;
    return run == null || (run.same() && run.alike());
  }
}
