package dev.manyhands.office.family.web;

import dev.manyhands.office.scene.Family;
import java.util.List;

/** Every family about the widgets of web pages. */
public final class WebFamilies {
  private static final List<Family> ALL =
      List.of(
          new ExpandSection(),
          new FindInSections(),
          new TickSet(),
          new FindInTabs(),
          new PressOrder(),
          new PressKind(),
          new TypeAndSubmit(),
          new Suggest(),
          new SuggestRoute(),
          new PickDate(),
          new MonthReport(),
          new PressInFeed(),
          new MenuInFeed(),
          new PressShape(),
          new PressAllShapes(),
          new LoginNotice(),
          new Stepper(),
          new SetSlider(),
          new SetSliders(),
          new OpenResult(),
          new FindInTree(),
          new PressNth(),
          new PickDateByLists(),
          new DoClauses(),
          new FillInSection(),
          new TypeCase(),
          new TypeShown(),
          new Clocks(),
          new ValuesInOrder(),
          new TickMeaning(),
          new PlanDay(),
          new BookTrip(),
          new CountFigures(),
          new AddGroups(),
          new NameFigure(),
          new PressPlace(),
          new MatchSample(),
          new WorkOutSum(),
          new DragInto(),
          new Reorder(),
          new PushThing(),
          new Board(),
          new HoverMenu(),
          new HoverControls(),
          new ResizeThing(),
          new AssignRecords(),
          new DragKind(),
          new DragSize(),
          new SetInOrder(),
          new Agenda(),
          new Cart(),
          new TickAll(),
          new FollowLink());

  private WebFamilies() {}

  public static List<Family> all() {
    return ALL;
  }
}
