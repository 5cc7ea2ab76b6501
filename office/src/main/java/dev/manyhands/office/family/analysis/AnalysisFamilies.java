package dev.manyhands.office.family.analysis;

import dev.manyhands.office.scene.Family;
import java.util.List;

/** Every family about the analysis of data. */
public final class AnalysisFamilies {
  private static final List<Family> ALL =
      List.of(
          new SortTable(),
          new FilterAndCount(),
          new FindExtreme(),
          new JoinTables(),
          new FindTurn(),
          new Summarise(),
          new DrawChart(),
          new CountRows(),
          new ReadBars(),
          new EnterFormula(),
          new BestOffer(),
          new TickAbove(),
          new OverPlan(),
          new GroupTable(),
          new CompareLengths());

  private AnalysisFamilies() {}

  public static List<Family> all() {
    return ALL;
  }
}
