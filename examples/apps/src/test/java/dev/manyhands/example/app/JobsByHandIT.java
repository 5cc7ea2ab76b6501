package dev.manyhands.example.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceProvider.Access;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.example.crm.CrmSite;
import dev.manyhands.work.check.Verdict;
import dev.manyhands.work.check.Verifier;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobFile;
import dev.manyhands.work.job.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jobs can be done by hand in a real browser, and their verification sees whether they were.
 */
final class JobsByHandIT {
  private static BrowserProvider browser;

  @TempDir private Path data;

  @BeforeAll
  static void open() {
    browser = BrowserProvider.onThisMachine();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void productsAreInsertedThroughTheConsoleOfH2() {
    Map<String, String> secret = Map.of("SHOP_PASSWORD", "correct horse");
    try (H2ConsoleSite console = H2ConsoleSite.start(data, "correct horse")) {
      Job job = JobFile.read(Path.of("h2-console", "products.yaml"), console.settings(), secret);
      work(
          job,
          (person, field) -> {
            person.enter(Role.TEXTBOX, "User Name", field.apply("User Name"));
            person.enter(Role.TEXTBOX, "Password", field.apply("Password"));
            person.click(Role.BUTTON, "Connect");
            person.enter(Role.TEXTAREA, "", field.apply("SQL statement"));
            person.click(Role.BUTTON, "Run");
            assertThat(person.surface().text()).contains("Update count: 1");
          });
    }
  }

  @Test
  void pagesAreAddedToTheWiki() {
    try (FitNesseSite wiki = FitNesseSite.start(data)) {
      Job job = JobFile.read(Path.of("fitnesse", "pages.yaml"), wiki.settings(), Map.of());
      work(
          job,
          (person, field) -> {
            person.enter(Role.TEXTBOX, "Page name", field.apply("Page name"));
            person.click(Role.RADIO, field.apply("Page type"));
            person.enter(Role.TEXTBOX, "Help text", field.apply("Help text"));
            person.click(Role.BUTTON, "Save");
            assertThat(person.surface().text()).contains("What everybody here should know.");
          });
    }
  }

  @Test
  void customersAreEnteredIntoTheDemonstrationSite() {
    try (CrmSite site = CrmSite.start(data, 0)) {
      Map<String, String> port = Map.of("CRM_PORT", Integer.toString(site.address().getPort()));
      Job job = JobFile.read(Path.of("..", "crm", "customers.yaml"), port, Map.of());
      work(
          job,
          (person, field) -> {
            person.click(Role.LINK, "Customers");
            person.click(Role.LINK, "New customer");
            chooseIfAny(person, "Salutation", field.apply("Salutation"));
            person.enter(Role.TEXTBOX, "First name", field.apply("First name"));
            person.enter(Role.TEXTBOX, "Last name", field.apply("Surname"));
            person.enter(Role.TEXTBOX, "E-mail address", field.apply("E-mail"));
            person.enter(Role.TEXTBOX, "Phone", field.apply("Phone number"));
            person.enter(Role.TEXTBOX, "Company", field.apply("Company"));
            person.enter(Role.TEXTBOX, "Job title", field.apply("Job title"));
            chooseIfAny(person, "Industry", field.apply("Industry"));
            person.enter(Role.TEXTBOX, "Street and number", field.apply("Street"));
            person.enter(Role.TEXTBOX, "Postal code", field.apply("ZIP code"));
            person.enter(Role.TEXTBOX, "City", field.apply("City"));
            person.choose("Country", field.apply("Country"));
            person.enter(Role.TEXTBOX, "Customer since", field.apply("Customer since"));
            person.click(Role.RADIO, field.apply("Contact by"));
            if (field.apply("Newsletter").equals("yes")) {
              person.click(Role.CHECKBOX, "Subscribe");
            }
            person.enter(Role.TEXTAREA, "Notes", field.apply("Remarks"));
            person.click(Role.BUTTON, "Save customer");
            assertThat(person.surface().text()).contains("The customer has been created.");
          });
    }
  }

  private static void chooseIfAny(Person person, String label, String choice) {
    if (!choice.isEmpty()) {
      person.choose(label, choice);
    }
  }

  /** Works off the first rows; each must be seen as absent before, and as there after. */
  private static void work(Job job, BiConsumer<Person, UnaryOperator<String>> byHand) {
    Access access = new Access(job.hosts(), job.secrets().reveal());
    List<Row> rows = job.rows().rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(10);
    try (Verifier verifier =
        Verifier.of(job.verification(), job.secrets(), () -> browser.open(access))) {
      for (Row row : rows.subList(0, 3)) {
        assertThat(verifier.check(row)).isInstanceOf(Verdict.Absent.class);
        try (Surface surface = browser.open(access)) {
          surface.visit(job.site());
          byHand.accept(new Person(surface), name -> value(job.instruction(row), name));
        }
        assertThat(verifier.check(row)).isInstanceOf(Verdict.There.class);
      }
    }
  }

  private static String value(Instruction instruction, String name) {
    return instruction.fields().stream()
        .filter(field -> field.name().equals(name))
        .map(Instruction.Field::value)
        .findFirst()
        .orElse("");
  }
}
