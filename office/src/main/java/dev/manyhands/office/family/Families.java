package dev.manyhands.office.family;

import dev.manyhands.office.scene.Family;
import java.util.List;

/** Every family there is. */
public final class Families {
  private static final List<Family> ALL =
      List.of(
          new ContactForm(),
          new OrderForm(),
          new Registration(),
          new Login(),
          new RecordEntry(),
          new CorrectRecord(),
          new SearchAndChoose(),
          new MultiPageForm(),
          new TableLookup(),
          new CopyRecord(),
          new DateForm(),
          new SettingsTabs(),
          new FilterAndOpen(),
          new InvoiceEntry(),
          new Booking(),
          new ReadAnswer(),
          new OpenTab(),
          new AnswerDialog(),
          new ChooseFromMenu());

  private Families() {}

  public static List<Family> all() {
    return ALL;
  }
}
