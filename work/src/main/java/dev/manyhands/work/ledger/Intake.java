package dev.manyhands.work.ledger;

import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of a job and its items together. A row is known by its contents, not by its
 * place, so that sorting the file or adding to it enters nothing twice.
 */
final class Intake {
  private record Known(String key, int number, State state) {}

  private Intake() {}

  /** Returns what has changed, in words; fills {@code rows} by item key. */
  static List<String> takeUp(Handle h, String job, Job current, Map<String, Row> rows) {
    List<String> notices = new ArrayList<>();
    noteDefinition(h, job, current, notices);
    Map<String, Known> known = new LinkedHashMap<>();
    h.createQuery("select item_key, row_nr, state from item where job = :job order by row_nr")
        .bind("job", job)
        .map((r, _) ->
            new Known(
                r.getString("item_key"), r.getInt("row_nr"), State.valueOf(r.getString("state"))))
        .forEach(item -> known.put(item.key(), item));
    boolean first = known.isEmpty();
    rows.clear();
    rows.putAll(keys(current.rows().rows()));
    Map<Integer, Known> replaced = new HashMap<>();
    for (Known item : known.values()) {
      if (!rows.containsKey(item.key())) {
        replaced.put(item.number(), item);
      }
    }
    h.createUpdate("update item set listed = false where job = :job").bind("job", job).execute();
    PreparedBatch again =
        h.prepareBatch(
            "update item set listed = true, row_nr = :nr, identity_key = :identity"
                + " where job = :job and item_key = :key");
    PreparedBatch added =
        h.prepareBatch(
            """
            insert into item (job, item_key, identity_key, row_nr, listed, state, attempts,
              failures, refusals, not_before_ms, hand_over, reason, evidence, seconds, human_seconds, cpu_seconds, cost)
            values (:job, :key, :identity, :nr, true, :state, 0, 0, 0, 0, :why, :reason,
              '', 0, 0, 0, 0)\
            """);
    int appended = 0;
    for (Map.Entry<String, Row> entry : rows.entrySet()) {
      Row row = entry.getValue();
      boolean isNew = !known.containsKey(entry.getKey());
      PreparedBatch batch = isNew ? added : again;
      batch
          .bind("job", job)
          .bind("key", entry.getKey())
          .bind("nr", row.number())
          .bind("identity", hash(current.verification().identity(row)));
      if (isNew) {
        String change = change(replaced.remove(row.number()), row);
        if (!change.isEmpty()) {
          notices.add(change);
        }
        appended += change.isEmpty() ? 1 : 0;
        boolean blocked = change.contains("is not entered again");
        batch
            .bind("state", (blocked ? State.HANDED_OVER : State.NEW).name())
            .bind("why", blocked ? HandOver.CHANGED.name() : null)
            .bind("reason", change);
      }
      batch.add();
    }
    if (again.size() > 0) {
      again.execute();
    }
    if (added.size() > 0) {
      added.execute();
    }
    if (!first && appended > 0) {
      notices.add("%d new rows were taken up.".formatted(appended));
    }
    replaced
        .values()
        .forEach(gone ->
            notices.add(
                "Row %d (%s) is no longer among the rows."
                    .formatted(gone.number(), words(gone.state()))));
    return notices;
  }

  private static String change(@Nullable Known before, Row row) {
    if (before == null) {
      return "";
    }
    return switch (before.state()) {
      case NEW -> "Row %d has changed before it was entered.".formatted(row.number());
      case HANDED_OVER ->
          "Row %d has changed since it was handed over: it is tried again.".formatted(row.number());
      case VERIFIED, IN_PROGRESS, UNCERTAIN ->
          "Row %d has changed since it was %s: it is not entered again.\nMaybe change it at the site by hand."
              .formatted(row.number(), words(before.state()));
    };
  }

  private static String words(State state) {
    return switch (state) {
      case NEW -> "new";
      case IN_PROGRESS, UNCERTAIN -> "worked on";
      case VERIFIED -> "verified";
      case HANDED_OVER -> "handed over";
    };
  }

  private static void noteDefinition(Handle h, String job, Job current, List<String> notices) {
    String definition = hash(current.definition());
    Optional<String> before =
        h.createQuery("select definition from job where name = :job")
            .bind("job", job)
            .mapTo(String.class)
            .findOne();
    if (before.isEmpty()) {
      h.createUpdate("insert into job (name, definition) values (:job, :definition)")
          .bind("job", job)
          .bind("definition", definition)
          .execute();
    } else if (!before.get().equals(definition)) {
      notices.add(
          "The job file has changed since the last run: its site, instruction, fields or verification are other ones now.");
      h.createUpdate("update job set definition = :definition where name = :job")
          .bind("job", job)
          .bind("definition", definition)
          .execute();
    }
  }

  /** The rows by their contents; a repeated row counts its repetitions. */
  private static Map<String, Row> keys(List<Row> rows) {
    Map<String, Row> keyed = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Row row : rows) {
      StringBuilder contents = new StringBuilder();
      row.values()
          .forEach(
              (column, value) -> contents.append(column).append('\0').append(value).append('\0'));
      String hash = hash(contents.toString());
      keyed.put(hash + "-" + seen.merge(hash, 1, Integer::sum), row);
    }
    return keyed;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java knows SHA-256.", e);
    }
  }
}
