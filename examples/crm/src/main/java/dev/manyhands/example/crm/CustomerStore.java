package dev.manyhands.example.crm;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** The customers, in an H2 database file. Safe for use by many threads. */
final class CustomerStore implements AutoCloseable {
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String COLUMNS = columns("%s");

  private final JdbcConnectionPool pool;
  private final Clock clock;

  CustomerStore(Path data, Clock clock) {
    this.clock = clock;
    pool =
        JdbcConnectionPool.create(
            "jdbc:h2:file:" + data.toAbsolutePath().resolve("crm") + ";WRITE_DELAY=0", "crm", "");
    run(
        "create table if not exists customer (id bigint generated always as identity primary key,"
            + " email_key varchar unique not null, created timestamp with time zone not null, "
            + columns("%s varchar not null")
            + ")",
        PreparedStatement::execute);
  }

  /** Adds a customer; gives its number, or nothing where the e-mail address is taken. */
  OptionalLong add(Customer customer) {
    return save(
        "insert into customer (%s, email_key, created) values (%s, ?, ?)"
            .formatted(COLUMNS, columns("?")),
        customer,
        OffsetDateTime.now(clock));
  }

  /** Changes a customer; gives its number, or nothing where the e-mail address is taken. */
  OptionalLong change(Customer customer) {
    return save(
        "update customer set %s, email_key = ? where id = ?".formatted(columns("%s = ?")),
        customer,
        customer.id());
  }

  /** The customer with this number, or null. */
  @Nullable Customer byId(long id) {
    List<Customer> found = select("where id = ?", id);
    return found.isEmpty() ? null : found.getFirst();
  }

  List<Customer> byEmail(String email) {
    return select("where email_key = ?", key(email));
  }

  /** Customers whose name, e-mail address, company or city holds the words, the newest first. */
  List<Customer> search(String words, int offset, int limit) {
    return select(
        MATCHING + " order by id desc offset ? rows fetch next ? rows only",
        like(words),
        offset,
        limit);
  }

  long count(String words) {
    return tally("select 'all', count(*) from customer " + MATCHING, like(words))
        .getOrDefault("all", 0L);
  }

  /** How many customers were added since a moment. */
  long addedSince(OffsetDateTime moment) {
    return tally("select 'all', count(*) from customer where created >= ?", moment)
        .getOrDefault("all", 0L);
  }

  /** How many customers share each value of a field, the most frequent first. */
  Map<String, Long> countBy(Field field) {
    return tally(
        "select %1$s, count(*) from customer where %1$s <> '' group by %1$s order by 2 desc, 1"
            .formatted(field.key()));
  }

  @Override
  public void close() {
    pool.dispose();
  }

  private static final String MATCHING =
      "where lower(first_name || ' ' || last_name || ' ' || email || ' ' || company || ' ' || city)"
          + " like ? escape '!'";

  private static String like(String words) {
    return "%" + key(words).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private static String key(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  private static String columns(String form) {
    return Arrays.stream(Field.values())
        .map(field -> form.formatted(field.key()))
        .collect(Collectors.joining(", "));
  }

  private OptionalLong save(String sql, Customer customer, Object last) {
    List<Object> parameters = new ArrayList<>();
    for (Field field : Field.values()) {
      parameters.add(customer.get(field));
    }
    parameters.add(key(customer.get(Field.EMAIL)));
    parameters.add(last);
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
      bind(statement, parameters.toArray());
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        return keys.next() ? OptionalLong.of(keys.getLong(1)) : OptionalLong.empty();
      }
    } catch (SQLException e) {
      if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
        return OptionalLong.empty();
      }
      throw new IllegalStateException("The customer could not be saved: " + e.getMessage(), e);
    }
  }

  private List<Customer> select(String rest, Object... parameters) {
    return run(
        "select id, %s from customer %s".formatted(COLUMNS, rest),
        statement -> {
          List<Customer> found = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              Map<Field, String> values = new EnumMap<>(Field.class);
              for (Field field : Field.values()) {
                values.put(field, rows.getString(field.key()));
              }
              found.add(new Customer(rows.getLong("id"), values));
            }
          }
          return found;
        },
        parameters);
  }

  private Map<String, Long> tally(String sql, Object... parameters) {
    return run(
        sql,
        statement -> {
          Map<String, Long> counts = new LinkedHashMap<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              counts.put(rows.getString(1), rows.getLong(2));
            }
          }
          return counts;
        },
        parameters);
  }

  private <T> T run(String sql, Work<T> work, Object... parameters) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return work.with(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The database of customers did not answer: " + e.getMessage(), e);
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }
}
