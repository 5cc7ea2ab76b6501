package dev.manyhands.work.check;

import dev.manyhands.work.job.Row;
import dev.manyhands.work.job.Secrets;
import dev.manyhands.work.job.Template;
import dev.manyhands.work.job.Verification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Asks a database. */
final class DatabaseVerifier implements Verifier {
  private final Verification.Database database;
  private final Jdbi jdbi;

  DatabaseVerifier(Verification.Database database, Secrets secrets) {
    this.database = database;
    this.jdbi =
        database.user().isEmpty()
            ? Jdbi.create(database.url())
            : Jdbi.create(database.url(), database.user(), secrets.exchange(database.password()));
  }

  @Override
  public Verdict check(Row row) {
    try {
      List<Map<String, Object>> found =
          jdbi.withHandle(handle -> {
            Query query = handle.createQuery(database.sql());
            database
                .parameters()
                .forEach((name, template) -> query.bind(name, template.render(row)));
            return query.mapToMap().list();
          });
      return database.count() == null ? compare(found, row) : count(found, database.count());
    } catch (JdbiException e) {
      return new Verdict.Unclear(
          "The database %s gave no answer: %s"
              .formatted(database.url().replaceFirst("[?;].*", ""), e.getMessage()));
    }
  }

  private static Verdict count(List<Map<String, Object>> found, int wanted) {
    if (found.size() != 1
        || !(found.getFirst().values().iterator().next() instanceof Number number)) {
      return new Verdict.Unclear("The query must select one number, but selected " + found + ".");
    }
    String detail = "The query counts %s, wanted %d.".formatted(number, wanted);
    if (number.longValue() == wanted) {
      return new Verdict.There(detail);
    }
    return number.longValue() > wanted ? new Verdict.Repeated(detail) : new Verdict.Absent(detail);
  }

  private Verdict compare(List<Map<String, Object>> found, Row row) {
    if (found.isEmpty()) {
      return new Verdict.Absent("The query selects no row.");
    }
    if (found.size() > 1) {
      return new Verdict.Repeated("The query selects %d rows.".formatted(found.size()));
    }
    Map<String, Object> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    columns.putAll(found.getFirst());
    for (Map.Entry<String, Template> entry : database.columns().entrySet()) {
      if (!columns.containsKey(entry.getKey())) {
        return new Verdict.Unclear(
            "The query selects %s, but no '%s'.".formatted(columns.keySet(), entry.getKey()));
      }
      Object stored = columns.get(entry.getKey());
      String wanted = entry.getValue().render(row);
      if (!same(stored, wanted)) {
        return new Verdict.Wrong(
            "The column %s holds '%s' instead of '%s'.".formatted(entry.getKey(), stored, wanted));
      }
    }
    return new Verdict.There("The query selects the row with all columns right.");
  }

  private static boolean same(@Nullable Object stored, String wanted) {
    if (stored instanceof Number number) {
      try {
        return new BigDecimal(number.toString()).compareTo(new BigDecimal(wanted.strip())) == 0;
      } catch (NumberFormatException e) {
        return false;
      }
    }
    String value = stored == null ? "" : stored.toString();
    return PageText.tidy(value).equals(PageText.tidy(wanted));
  }

  @Override
  public void close() {}
}
