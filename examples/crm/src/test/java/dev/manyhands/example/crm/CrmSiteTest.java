package dev.manyhands.example.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrmSiteTest {
  private static final String NAME = "Anna-Lena";
  private static final Map<String, String> SOMEONE =
      Map.ofEntries(
          Map.entry("salutation", "Dr"),
          Map.entry("first_name", NAME),
          Map.entry("last_name", "Müller-O'Neill"),
          Map.entry("email", "al@example.com"),
          Map.entry("company", "Baker, Sons & \"The Mill\" <Ltd>"),
          Map.entry("street", "Straße des 17. Juni 1"),
          Map.entry("postal_code", "01067"),
          Map.entry("city", "Łódź"),
          Map.entry("country", "Poland"),
          Map.entry("customer_since", "2024-02-29"),
          Map.entry("preferred_contact", "Post"),
          Map.entry("newsletter", "yes"),
          Map.entry("notes", "Two\r\nlines"));

  @TempDir private Path data;

  @Test
  void whatWasEnteredIsShownAndStoredExactly() throws Exception {
    try (CrmSite site = CrmSite.start(data, 0);
        Visitor visitor = new Visitor(site)) {
      HttpResponse<String> page = visitor.post("/customers", SOMEONE);

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body())
          .contains("The customer has been created.")
          .contains("<dd>Müller-O&#39;Neill</dd>")
          .contains("<dd>Baker, Sons &amp; &quot;The Mill&quot; &lt;Ltd&gt;</dd>")
          .contains("<dd>Łódź</dd>");
      assertThat(visitor.stored("AL@example.com"))
          .contains("\"last_name\":\"Müller-O'Neill\"")
          .contains("\"company\":\"Baker, Sons & \\\"The Mill\\\" <Ltd>\"")
          .contains("\"phone\":\"\"")
          .contains("\"newsletter\":\"yes\"")
          .contains("\"notes\":\"Two\\nlines\"");
      assertThat(visitor.get("/customers?q=o%27neill").body()).contains("1 customer");
      assertThat(visitor.get("/customers?q=%25").body()).contains("No customers found.");
      assertThat(visitor.get("/customers.csv").body()).contains("Müller-O'Neill");
    }
  }

  @Test
  void aFormWithMistakesIsRefusedWithAMessageAtEachFieldAndKeepsWhatWasEntered() throws Exception {
    try (CrmSite site = CrmSite.start(data, 0);
        Visitor visitor = new Visitor(site)) {
      Map<String, String> wrong = new HashMap<>(SOMEONE);
      wrong.putAll(Map.of("email", "al.example.com", "city", " ", "customer_since", "2023-02-29"));
      wrong.put("country", "Atlantis");

      HttpResponse<String> page = visitor.post("/customers", wrong);

      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body())
          .contains("The customer could not be saved.")
          .contains("id=\"email_error\">Please enter a valid e-mail address.")
          .contains("id=\"city_error\">Please enter: City.")
          .contains("id=\"customer_since_error\">Please enter a date as YYYY-MM-DD")
          .contains("id=\"country_error\">Please choose from the list.")
          .contains("value=\"Müller-O&#39;Neill\"")
          .doesNotContain("first_name_error");
      assertThat(visitor.get("/customers").body()).contains("0 customers<");
    }
  }

  @Test
  void anEmailAddressBelongsToOneCustomerOnly() throws Exception {
    try (CrmSite site = CrmSite.start(data, 0);
        Visitor visitor = new Visitor(site)) {
      visitor.post("/customers", SOMEONE);
      Map<String, String> other = new HashMap<>(SOMEONE);
      other.put("email", "AL@Example.com");

      HttpResponse<String> page = visitor.post("/customers", other);
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body()).contains("A customer with this e-mail address already exists.");

      other.put("email", "other@example.com");
      String saved = visitor.post("/customers", other).uri().getPath();
      assertThat(visitor.post(saved, SOMEONE).statusCode()).isEqualTo(422);
      other.put("city", "Gdańsk");
      assertThat(visitor.post(saved, other).body())
          .contains("Your changes have been saved.")
          .contains("<dd>Gdańsk</dd>");
    }
  }

  @Test
  void customersSurviveARestart() throws Exception {
    try (CrmSite site = CrmSite.start(data, 0);
        Visitor visitor = new Visitor(site)) {
      visitor.post("/customers", SOMEONE);
    }
    try (CrmSite site = CrmSite.start(data, 0);
        Visitor visitor = new Visitor(site)) {
      assertThat(visitor.stored("al@example.com")).contains(NAME);
    }
  }

  @Test
  void everyRowOfTheJobIsAcceptedButTheDuplicateAndTheInvalidAddress() throws Exception {
    List<Long> refused = new ArrayList<>();
    try (CrmSite site = CrmSite.start(data, 0);
        Visitor visitor = new Visitor(site);
        CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(Path.of("customers.csv"))) {
      for (CsvRecord row : rows) {
        if (row.getStartingLineNumber() == 1) {
          assertThat(row.getFieldCount()).isEqualTo(Field.values().length);
          continue;
        }
        Map<String, String> form = new HashMap<>();
        for (Field field : Field.values()) {
          form.put(field.key(), row.getField(field.ordinal()));
        }
        form.values().removeIf("no"::equals);
        if (visitor.post("/customers", form).statusCode() == 422) {
          refused.add(row.getStartingLineNumber());
        }
      }
      assertThat(refused).hasSize(2);
      assertThat(visitor.get("/customers").body()).contains("198 customers<", "Page 1 of 14");
    }
  }

  @Test
  void everyPageOpensWithItsStyleSheetsAndNeedsNoOtherHost() throws Exception {
    try (CrmSite site = CrmSite.start(data, 0);
        Visitor visitor = new Visitor(site)) {
      visitor.post("/customers", SOMEONE);
      for (String path :
          List.of(
              "/",
              "/customers",
              "/customers/new",
              "/customers/1",
              "/customers/1/edit",
              "/companies",
              "/reports",
              "/settings")) {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.body()).as(path).doesNotContain("http://", "https://");
        Matcher asset = Pattern.compile("\"(/assets/[^\"]*)\"").matcher(page.body());
        while (asset.find()) {
          assertThat(visitor.get(asset.group(1)).statusCode()).as(asset.group(1)).isEqualTo(200);
        }
      }
      assertThat(visitor.get("/assets/icons/fonts/bootstrap-icons.woff2").statusCode())
          .isEqualTo(200);
      assertThat(visitor.get("/customers/999").statusCode()).isEqualTo(404);
      assertThat(visitor.get("/assets/style/harbour.css%2F..%2F..%2Fform.html").statusCode())
          .isNotEqualTo(200);
    }
  }

  @Test
  void withALoginNothingIsShownToAStranger() throws Exception {
    CrmOptions options =
        CrmOptions.of(data, 0).withLogin(new CrmOptions.Login("anna", "correct horse"));
    try (CrmSite site = CrmSite.start(options);
        Visitor visitor = new Visitor(site)) {
      assertThat(visitor.get("/customers").body()).contains("Welcome to Harbour");
      assertThat(visitor.stored("al@example.com")).contains("Welcome to Harbour");
      HttpResponse<String> refused =
          visitor.post("/login", Map.of("user", "anna", "password", "wrong"));
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.body()).contains("The user name or the password is wrong.");

      assertThat(visitor.post("/login", Map.of("user", "anna", "password", "correct horse")).body())
          .contains("Dashboard");
      assertThat(visitor.get("/customers").body()).contains("0 customers<");
    }
    assertThat(options.toString()).doesNotContain("correct horse");
  }

  @Test
  void faultsComeWhenAskedFor() throws Exception {
    CrmOptions options =
        CrmOptions.of(data, 0).withDelay(Duration.ofMillis(50)).failingEvery(2).losingEvery(2);
    try (CrmSite site = CrmSite.start(options);
        Visitor visitor = new Visitor(site)) {
      assertThat(visitor.post("/customers", named("a")).statusCode()).isEqualTo(200);
      assertThat(visitor.post("/customers", named("b")).statusCode()).isEqualTo(503);
      assertThat(visitor.post("/customers", named("c")).statusCode()).isEqualTo(502);
      assertThat(visitor.stored("a@example.com")).contains(NAME);
      assertThat(visitor.stored("b@example.com")).isEqualTo("[]");
      assertThat(visitor.stored("c@example.com")).contains(NAME);
    }
  }

  @Test
  void aWrongCommandLineSaysWhatToTry() {
    assertThatThrownBy(() -> CrmOptions.parse(new String[] {"--port", "http"}, Map.of()))
        .hasMessageContaining("--port (http)")
        .hasMessageContaining("Maybe use");
    assertThatThrownBy(() -> CrmOptions.parse(new String[] {"--login", "anna"}, Map.of()))
        .hasMessageContaining("CRM_PASSWORD");
  }

  private static Map<String, String> named(String name) {
    Map<String, String> form = new HashMap<>(SOMEONE);
    form.put("email", name + "@example.com");
    return form;
  }
}
