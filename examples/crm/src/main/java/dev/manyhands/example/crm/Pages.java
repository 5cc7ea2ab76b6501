package dev.manyhands.example.crm;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fills the templates beside this class; whatever a customer typed is escaped there. */
final class Pages {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  String dashboard(
      LocalDate today, Map<String, ?> figures, List<Customer> latest, Map<String, Long> countries) {
    return page(
        "Dashboard",
        "dashboard",
        Map.of(
            "today", DAY.format(today),
            "figures", figures,
            "latest", rows(latest),
            "countries", bars(countries, 6)));
  }

  String customers(String words, List<Customer> found, long count, int page, int last) {
    return page(
        "Customers",
        "customers",
        Map.of(
            "q",
            words,
            "rows",
            rows(found),
            "count",
            count,
            "plural",
            count != 1,
            "page",
            page,
            "last",
            last,
            "previous",
            page > 1 ? List.of(page - 1) : List.of(),
            "next",
            page < last ? List.of(page + 1) : List.of()));
  }

  String customer(Customer customer, String saved) {
    return page(
        customer.name(),
        "customer",
        Map.of(
            "customer", customer,
            "company", customer.get(Field.COMPANY),
            "job", customer.get(Field.JOB_TITLE),
            "created", saved.equals("new"),
            "changed", saved.equals("changed"),
            "sections", sections(CustomerForm.unsent(customer))));
  }

  String form(CustomerForm form) {
    boolean fresh = form.customer().id() == 0;
    return page(
        fresh ? "New customer" : "Edit customer",
        "form",
        Map.of(
            "fresh", fresh,
            "id", form.customer().id(),
            "problems",
                form.errors().entrySet().stream()
                    .map(error -> Map.of("key", error.getKey().key(), "text", error.getValue()))
                    .toList(),
            "refused", !form.errors().isEmpty(),
            "sections", sections(form)));
  }

  String companies(Map<String, Long> companies) {
    return page("Companies", "companies", Map.of("bars", bars(companies, Integer.MAX_VALUE)));
  }

  String reports(long count, Map<Field, Map<String, Long>> tallies) {
    return page(
        "Reports",
        "reports",
        Map.of(
            "count",
            count,
            "tallies",
            tallies.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(tally ->
                    Map.of(
                        "title",
                        "Customers by " + tally.getKey().label.toLowerCase(Locale.ROOT),
                        "bars",
                        bars(tally.getValue(), 12)))
                .toList()));
  }

  String settings(long count) {
    return page(
        "Settings",
        "settings",
        Map.of(
            "count",
            count,
            "lists",
            Arrays.stream(Field.values())
                .filter(field -> field.kind == Field.Kind.SELECT)
                .map(field -> Map.of("label", field.label, "choices", field.choices))
                .toList()));
  }

  String problem(String message) {
    return page("Sorry", "problem", Map.of("message", message));
  }

  String login(Map<String, ?> model) {
    return template("login").execute(model);
  }

  private String page(String title, String name, Map<String, ?> model) {
    return template("layout")
        .execute(Map.of("title", title, name, true, "body", template(name).execute(model)));
  }

  private Template template(String name) {
    return templates.computeIfAbsent(
        name,
        key -> {
          try (InputStream file = Pages.class.getResourceAsStream(key + ".html")) {
            if (file == null) {
              throw new IllegalArgumentException("There is no template %s.".formatted(key));
            }
            return Mustache.compiler()
                .emptyStringIsFalse(true)
                .compile(new String(file.readAllBytes(), StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static List<Map<String, Object>> rows(List<Customer> customers) {
    return customers.stream()
        .map(customer -> {
          Map<String, Object> row = new HashMap<>();
          row.put("id", customer.id());
          row.put("name", customer.name());
          row.put("initials", customer.initials());
          customer.values().forEach((field, value) -> row.put(field.key(), value));
          return row;
        })
        .toList();
  }

  private static List<Map<String, Object>> bars(Map<String, Long> counts, int limit) {
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    return counts.entrySet().stream()
        .limit(limit)
        .map(entry ->
            Map.<String, Object>of(
                "label", entry.getKey(),
                "count", entry.getValue(),
                "percent", 100 * entry.getValue() / most))
        .toList();
  }

  private static List<Map<String, Object>> sections(CustomerForm form) {
    return Arrays.stream(Section.values())
        .map(section ->
            Map.<String, Object>of(
                "section",
                section,
                "fields",
                Arrays.stream(Field.values())
                    .filter(field -> field.section == section)
                    .map(field -> FieldView.of(field, form))
                    .toList()))
        .toList();
  }
}
