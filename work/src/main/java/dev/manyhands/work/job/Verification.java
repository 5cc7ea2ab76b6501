package dev.manyhands.work.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How to find out whether a row has arrived, without asking the one who entered it. */
public sealed interface Verification {

  /**
   * What tells a record from all others; rows that agree in it are never worked on at once.
   *
   * @return the rendered key, or everything that is looked for where there is no key
   */
  String identity(Row row);

  /**
   * Texts on a page.
   *
   * @param url where to look
   * @param texts all of these must be there, in the same record
   * @param key those of the texts that tell the record from others: where they are but the rest is
   *     not, the record is there with wrong contents; may be empty
   * @param absent none of these may be there
   * @param shows a text that proves that this is the page: without it nothing can be said; or null
   * @param scope what counts as one record
   * @param match what counts as there
   */
  record Page(
      Template url,
      List<Template> texts,
      List<Template> key,
      List<Template> absent,
      @Nullable Template shows,
      Scope scope,
      Match match)
      implements Verification {
    public Page {
      texts = List.copyOf(texts);
      key = List.copyOf(key);
      absent = List.copyOf(absent);
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("The texts of a page must not be empty.");
      }
    }

    @Override
    public String identity(Row row) {
      return url.columns().isEmpty() || !key.isEmpty()
          ? render(key.isEmpty() ? texts : key, row)
          : url.render(row) + "\n" + render(texts, row);
    }

    /** What counts as one record. */
    public enum Scope {
      /** A table's row, or a line of text. */
      ROW,
      /** The whole page: it shows one record only. */
      PAGE
    }

    /** What counts as there. */
    public enum Match {
      /** A table's cell, a field's value or a line is exactly the text. */
      CELL,
      /** The text stands among other words, but not inside a longer word or number. */
      WORDS
    }
  }

  /**
   * The answer to an HTTP GET.
   *
   * @param url where to ask
   * @param headers sent along; handles of secrets in them are exchanged
   * @param status the answer's status where the record is there
   * @param texts all of these must be in the body
   * @param values what must be at JSON pointers; where the JSON is an array, in one of its items
   * @param key those of the pointers whose values tell the record from others; may be empty
   */
  record Http(
      Template url,
      Map<String, String> headers,
      int status,
      List<Template> texts,
      Map<String, Template> values,
      List<String> key)
      implements Verification {
    public Http {
      headers = Map.copyOf(headers);
      texts = List.copyOf(texts);
      values = new LinkedHashMap<>(values);
      key = List.copyOf(key);
    }

    @Override
    public String identity(Row row) {
      if (key.isEmpty()) {
        return url.render(row) + "\n" + render(texts, row) + render(values.values(), row);
      }
      StringBuilder identity = new StringBuilder();
      values.forEach((pointer, value) -> {
        if (key.contains(pointer)) {
          identity.append(value.render(row)).append('\n');
        }
      });
      return identity.toString();
    }
  }

  /**
   * The answer to a query.
   *
   * @param url of JDBC
   * @param user or empty
   * @param password a handle of a secret, or empty
   * @param sql with parameters such as {@code :email}; selects the one record
   * @param parameters what they stand for
   * @param count what the single number that is selected must be, or null
   * @param columns what the columns of the single row that is selected must hold
   */
  record Database(
      String url,
      String user,
      String password,
      String sql,
      Map<String, Template> parameters,
      @Nullable Integer count,
      Map<String, Template> columns)
      implements Verification {
    public Database {
      parameters = new LinkedHashMap<>(parameters);
      columns = new LinkedHashMap<>(columns);
    }

    @Override
    public String identity(Row row) {
      return render(parameters.values(), row);
    }
  }

  private static String render(Iterable<Template> templates, Row row) {
    StringBuilder text = new StringBuilder();
    for (Template template : templates) {
      text.append(template.render(row)).append('\n');
    }
    return text.toString();
  }
}
