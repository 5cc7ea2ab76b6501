package dev.manyhands.example.crm;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** The pages that show all customers together. */
final class OverviewRoutes {
  private final CustomerStore store;
  private final Pages pages;
  private final Clock clock;

  OverviewRoutes(CustomerStore store, Pages pages, Clock clock) {
    this.store = store;
    this.pages = pages;
    this.clock = clock;
  }

  void add(RoutesConfig routes) {
    routes.get("/", this::dashboard);
    routes.get(
        "/companies", context -> context.html(pages.companies(store.countBy(Field.COMPANY))));
    routes.get("/reports", this::reports);
    routes.get("/settings", context -> context.html(pages.settings(store.count(""))));
    routes.get("/customers.csv", this::export);
    routes.exception(
        Exception.class,
        (e, context) -> {
          System.getLogger("crm").log(System.Logger.Level.ERROR, context.path(), e);
          context.status(500);
        });
    routes.error(500, context -> problem(context, "Sorry, something went wrong on our side."));
    routes.error(404, context -> problem(context, "This page does not exist."));
    routes.error(
        503, context -> problem(context, "Sorry, something went wrong. Please try again."));
  }

  private void dashboard(Context context) {
    LocalDate today = LocalDate.now(clock);
    long added =
        store.addedSince(today.withDayOfMonth(1).atStartOfDay(clock.getZone()).toOffsetDateTime());
    long subscribed = store.countBy(Field.NEWSLETTER).getOrDefault("yes", 0L);
    context.html(
        pages.dashboard(
            today,
            Map.of(
                "customers",
                store.count(""),
                "added",
                added,
                "companies",
                store.countBy(Field.COMPANY).size(),
                "subscribed",
                subscribed),
            store.search("", 0, 6),
            store.countBy(Field.COUNTRY)));
  }

  private void reports(Context context) {
    context.html(
        pages.reports(
            store.count(""),
            Map.of(
                Field.COUNTRY, store.countBy(Field.COUNTRY),
                Field.INDUSTRY, store.countBy(Field.INDUSTRY),
                Field.PREFERRED_CONTACT, store.countBy(Field.PREFERRED_CONTACT))));
  }

  private void export(Context context) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(Arrays.stream(Field.values()).map(field -> field.label).toList());
      for (Customer customer : store.search("", 0, Integer.MAX_VALUE)) {
        csv.writeRecord(customer.values().values());
      }
    }
    context.contentType("text/csv; charset=utf-8");
    context.header("Content-Disposition", "attachment; filename=customers.csv");
    context.result(text.toString());
  }

  private void problem(Context context, String message) {
    if (!context.path().startsWith("/api/")) {
      context.html(pages.problem(message));
    }
  }
}
