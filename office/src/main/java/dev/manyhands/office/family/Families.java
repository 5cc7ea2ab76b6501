package dev.manyhands.office.family;

import dev.manyhands.office.family.analysis.AnalysisFamilies;
import dev.manyhands.office.family.assembled.AssembledFamilies;
import dev.manyhands.office.family.coding.CodingFamilies;
import dev.manyhands.office.family.entry.EntryFamilies;
import dev.manyhands.office.family.form.FormFamilies;
import dev.manyhands.office.family.reading.ReadingFamilies;
import dev.manyhands.office.family.web.WebFamilies;
import dev.manyhands.office.family.writing.WritingFamilies;
import dev.manyhands.office.scene.Family;
import java.util.List;
import java.util.stream.Stream;

/** Every family there is. */
public final class Families {
  private static final List<Family> FIRST =
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

  private static final List<Family> ALL =
      Stream.of(
              FIRST,
              ReadingFamilies.all(),
              WritingFamilies.all(),
              AnalysisFamilies.all(),
              EntryFamilies.all(),
              FormFamilies.all(),
              CodingFamilies.all(),
              AssembledFamilies.all(),
              WebFamilies.all())
          .flatMap(List::stream)
          .toList();

  private Families() {}

  public static List<Family> all() {
    return ALL;
  }
}
