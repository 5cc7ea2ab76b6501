package dev.manyhands.work.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the part of a job file that says how success is found out. */
final class VerificationSection {
  private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([A-Za-z_]\\w*)");

  private VerificationSection() {}

  static Verification read(Section job, Set<String> columns) {
    Section section = job.requiredSection("verification", "page", "http", "database");
    if (section.fields().size() != 1) {
      throw section.wrong(
          section.line(), "'verification' must have exactly one of page, http and database.");
    }
    return switch (section.fields().iterator().next()) {
      case "page" ->
          page(
              section.requiredSection(
                  "page", "url", "texts", "key", "absent", "shows", "scope", "match"),
              columns);
      case "http" ->
          http(
              section.requiredSection("http", "url", "headers", "status", "texts", "values", "key"),
              columns);
      default ->
          database(
              section.requiredSection(
                  "database", "url", "user", "password", "sql", "parameters", "count", "columns"),
              columns);
    };
  }

  private static Verification page(Section page, Set<String> columns) {
    List<Template> texts = page.templates("texts", columns);
    if (texts.isEmpty()) {
      throw page.wrong("texts", "must hold at least one text that proves that the row is there.");
    }
    Template url = address(page, columns);
    requireColumn(page, url, texts);
    return new Verification.Page(
        url,
        texts,
        page.templates("key", columns),
        page.templates("absent", columns),
        page.has("shows") ? page.template("shows", page.text("shows"), columns) : null,
        choice(page, "scope", Verification.Page.Scope.ROW),
        choice(page, "match", Verification.Page.Match.CELL));
  }

  private static Verification http(Section http, Set<String> columns) {
    List<Template> texts = http.templates("texts", columns);
    Map<String, Template> values = http.templateMap("values", columns);
    if (texts.isEmpty() && values.isEmpty()) {
      throw http.wrong(
          http.line(), "'verification.http' must hold texts or values that prove the row.");
    }
    for (String pointer : values.keySet()) {
      if (!pointer.startsWith("/")) {
        throw http.wrong(
            "values",
            "has the JSON pointer '%s'.\nMaybe '/%s' is meant.".formatted(pointer, pointer));
      }
    }
    List<String> key = http.texts("key");
    for (String pointer : key) {
      if (!values.containsKey(pointer)) {
        throw http.wrong(
            "key",
            "has '%s', which is not among the values.\n%s"
                .formatted(pointer, Names.advice(pointer, new TreeSet<>(values.keySet()))));
      }
    }
    Template url = address(http, columns);
    requireColumn(http, url, Stream.concat(texts.stream(), values.values().stream()).toList());
    return new Verification.Http(
        url, http.map("headers"), http.integer("status", 200, 100), texts, values, key);
  }

  private static Verification database(Section database, Set<String> columns) {
    String sql = database.text("sql");
    Map<String, Template> parameters =
        new LinkedHashMap<>(database.templateMap("parameters", columns));
    Matcher matcher = PARAMETER.matcher(sql);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (!parameters.containsKey(name)) {
        if (!columns.contains(name)) {
          throw database.wrong(
              "sql",
              "has the parameter :%s, which is neither a column nor among the parameters.\n%s"
                  .formatted(name, Names.advice(name, new TreeSet<>(columns))));
        }
        parameters.put(name, Template.parse("{" + name + "}"));
      }
    }
    if (parameters.isEmpty()) {
      throw database.wrong("sql", "must select by a parameter such as :email.");
    }
    if (database.has("count") == database.has("columns")) {
      throw database.wrong(
          database.line(), "'verification.database' must have either count or columns.");
    }
    return new Verification.Database(
        database.text("url"),
        database.text("user", ""),
        database.text("password", ""),
        sql,
        parameters,
        database.has("count") ? database.integer("count", 1, 1) : null,
        database.templateMap("columns", columns));
  }

  /** What is the same for every row proves none of them. */
  private static void requireColumn(Section section, Template url, List<Template> texts) {
    if (Stream.concat(Stream.of(url), texts.stream()).allMatch(each -> each.columns().isEmpty())) {
      throw section.wrong(
          section.line(),
          "the verification names no column, so it would say the same of every row.\nMaybe write what tells a row from the others, such as {E-mail}.");
    }
  }

  /** An address whose host no row can change. */
  private static Template address(Section section, Set<String> columns) {
    Template url = section.template("url", section.text("url"), columns);
    String host = url.toString().replaceFirst("^\\w+://", "").replaceFirst("[/?#].*$", "");
    if (host.contains("{")) {
      throw section.wrong(
          "url", "(%s) must name its host itself, not take it from a row.".formatted(url));
    }
    JobFile.address(section, "url", url.toString().replaceAll("\\{[^}]*}", "x"));
    return url;
  }

  private static <E extends Enum<E>> E choice(Section section, String field, E standard) {
    String text = section.text(field, standard.name());
    for (E constant : standard.getDeclaringClass().getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    List<String> names =
        List.of(standard.getDeclaringClass().getEnumConstants()).stream()
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    throw section.wrong(field, "(%s) must be one of %s.".formatted(text, String.join(", ", names)));
  }
}
