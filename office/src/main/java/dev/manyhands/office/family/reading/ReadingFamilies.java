package dev.manyhands.office.family.reading;

import dev.manyhands.office.scene.Family;
import java.util.List;

/** Every family about reading. */
public final class ReadingFamilies {
  private static final List<Family> ALL =
      List.of(
          new OpenMessage(),
          new MessageAnswer(),
          new SectionAnswer(),
          new YesOrNo(),
          new Quiz(),
          new TurnPages(),
          new ReadChat(),
          new HandleMessage(),
          new FindLatest(),
          new OddOneOut(),
          new DoAsItSays(),
          new OddOrEven(),
          new ScrollToFind(),
          new FindOverdue(),
          new FollowSteps(),
          new Encyclopedia(),
          new SpotDifference(),
          new CompareRecords(),
          new PagedTable());

  private ReadingFamilies() {}

  public static List<Family> all() {
    return ALL;
  }
}
