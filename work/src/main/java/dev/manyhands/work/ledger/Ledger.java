package dev.manyhands.work.ledger;

import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobException;
import dev.manyhands.work.job.Row;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The items of one job in a database. Every call is one transaction that is on the disk when the
 * call returns, so a step that was recorded before it was taken is known of after any crash. Safe
 * for use by many threads.
 */
public final class Ledger implements AutoCloseable {
  private static final String USAGE =
      " seconds = seconds + :seconds, cpu_seconds = cpu_seconds + :cpu, cost = cost + :cost,"
          + " human_seconds = case when :human > 0 then :human else human_seconds end";

  private final Handle handle;
  private final String job;
  private final boolean embedded;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Row> rows = new HashMap<>();
  private long run;

  private Ledger(Handle handle, String job, boolean embedded) {
    this.handle = handle;
    this.job = job;
    this.embedded = embedded;
  }

  /** Opens the ledger that lies in a job's work folder. */
  public static Ledger in(Path folder, String job) {
    // The file is locked by the work folder's own lock, which can say who holds it.
    return open(
        "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE"
            .formatted(folder.resolve("ledger").toAbsolutePath()),
        job);
  }

  /** Opens the ledger of a job in the database at a JDBC address. */
  public static Ledger open(String url, String job) {
    boolean embedded = url.startsWith("jdbc:h2:");
    try {
      Handle handle = Jdbi.open(url);
      Flyway.configure(Ledger.class.getClassLoader())
          .dataSource(url, null, null)
          .locations("classpath:db/ledger")
          .loggers("slf4j")
          .load()
          .migrate();
      if (!embedded) {
        lockOut(handle, job);
      }
      return new Ledger(handle, job, embedded);
    } catch (JdbiException | FlywayException e) {
      throw Trouble.explain(e, url);
    }
  }

  /** Keeps other machines off the job; the server drops the lock with the connection. */
  private static void lockOut(Handle handle, String job) {
    boolean free =
        handle
            .createQuery("select pg_try_advisory_lock(hashtext(:job))")
            .bind("job", job)
            .mapTo(Boolean.class)
            .one();
    if (!free) {
      String holder =
          handle
              .createQuery(
                  "select pid || ' on ' || host from run where job = :job order by id desc limit 1")
              .bind("job", job)
              .mapTo(String.class)
              .findOne()
              .orElse("unknown");
      handle.close();
      throw new JobException(
          JobException.Reason.IN_USE,
          "The job '%s' is already being worked on, by process %s.\nMaybe wait for it, or stop it first."
              .formatted(job, holder));
    }
  }

  /**
   * Begins a run: what was in progress when another one died becomes uncertain, or new where no
   * attempt had begun.
   */
  public void begin(long pid, String host, Instant now) {
    transaction(h -> {
      run =
          h.createUpdate(
                  "insert into run (job, pid, host, started_ms)"
                      + " values (:job, :pid, :host, :now)")
              .bind("job", job)
              .bind("pid", pid)
              .bind("host", host)
              .bind("now", now.toEpochMilli())
              .executeAndReturnGeneratedKeys("id")
              .mapTo(Long.class)
              .one();
      return h.createUpdate(
              "update item set state = case when attempts = 0 then 'NEW' else 'UNCERTAIN' end"
                  + " where job = :job and state = 'IN_PROGRESS'")
          .bind("job", job)
          .execute();
    });
  }

  /** Takes up the rows of the job; returns what has changed since they were last taken up. */
  public List<String> takeUp(Job current) {
    return transaction(h -> Intake.takeUp(h, job, current, rows));
  }

  /** Lends out the next item: uncertain ones first, then new ones in the order of the rows. */
  public Lease lease(Instant now) {
    return transaction(h -> {
      Optional<String> next =
          h.createQuery(
                  """
                  select i.item_key from item i
                  where i.job = :job and i.listed and i.not_before_ms <= :now
                    and (i.state = 'NEW'
                      or i.state = 'UNCERTAIN' and (i.run_id is null or i.run_id <> :run))
                    and not exists (select 1 from item o where o.job = i.job
                      and o.identity_key = i.identity_key
                          and (o.state = 'IN_PROGRESS'
                            or o.state = 'NEW' and o.attempts > 0 and o.row_nr < i.row_nr))
                  order by i.state desc, i.row_nr limit 1\
                  """)
              .bind("job", job)
              .bind("run", run)
              .bind("now", now.toEpochMilli())
              .mapTo(String.class)
              .findOne();
      if (next.isEmpty()) {
        return later(h, now);
      }
      Item item = select(h, "item_key = :value", next.get()).getFirst();
      h.createUpdate(
              "update item set state = 'IN_PROGRESS', run_id = :run"
                  + " where job = :job and item_key = :key")
          .bind("job", job)
          .bind("run", run)
          .bind("key", item.key())
          .execute();
      return new Lease.Work(item);
    });
  }

  private Lease later(Handle h, Instant now) {
    Optional<Long> from =
        h.createQuery(
                """
                select min(case when state = 'IN_PROGRESS' then 0 else not_before_ms end)
                from item where job = :job and listed and (state in ('NEW', 'IN_PROGRESS')
                  or state = 'UNCERTAIN' and (run_id is null or run_id <> :run))\
                """)
            .bind("job", job)
            .bind("run", run)
            .mapTo(Long.class)
            .findOne();
    return from.isEmpty()
        ? new Lease.Nothing()
        : new Lease.Later(Instant.ofEpochMilli(Math.max(from.get(), now.toEpochMilli())));
  }

  /** Records that an attempt begins, before anything is done at the site; returns its number. */
  public int beginAttempt(Item item, Instant now) {
    return transaction(h -> {
      int number = item.attempts() + 1;
      h.createUpdate("update item set attempts = :nr where job = :job and item_key = :key")
          .bind("nr", number)
          .bind("job", job)
          .bind("key", item.key())
          .execute();
      h.createUpdate(
              """
              insert into attempt (job, item_key, attempt_nr, run_id, started_ms, outcome,
                detail, actions, decisions, seconds, human_seconds, cpu_seconds, watt_hours,
                cost, evidence)
              values (:job, :key, :nr, :run, :now, 'OPEN', '', 0, 0, 0, 0, 0, 0, 0, '')\
              """)
          .bind("job", job)
          .bind("key", item.key())
          .bind("nr", number)
          .bind("run", run)
          .bind("now", now.toEpochMilli())
          .execute();
      return number;
    });
  }

  /** Gives an item back, with the record of the attempt where one was begun. */
  public void end(
      Item item,
      Ending ending,
      Usage usage,
      String evidence,
      @Nullable AttemptRecord attempt,
      Instant now) {
    transaction(h -> {
      String state =
          switch (ending) {
            case Ending.Verified _ -> "VERIFIED";
            case Ending.HandedOver _ -> "HANDED_OVER";
            case Ending.Again _ -> "NEW";
            case Ending.Uncertain _ -> "UNCERTAIN";
          };
      HandOver why = ending instanceof Ending.HandedOver handed ? handed.why() : null;
      Instant notBefore = ending instanceof Ending.Again again ? again.notBefore() : now;
      Ending.Cause cause = ending instanceof Ending.Again again ? again.cause() : null;

      h.createUpdate(
              "update item set state = :state, hand_over = :why, reason = :reason,"
                  + " not_before_ms = :from,"
                  + " failures = failures + :failed, refusals = refusals + :refused,"
                  + " evidence = case when :evidence = '' then evidence else :evidence end,"
                  + USAGE
                  + " where job = :job and item_key = :key")
          .bind("state", state)
          .bind("why", why == null ? null : why.name())
          .bind("reason", cut(ending.reason()))
          .bind("from", notBefore.toEpochMilli())
          .bind("evidence", evidence)
          .bind("refused", cause == Ending.Cause.REFUSED ? 1 : 0)
          .bind("failed", cause == null || cause == Ending.Cause.POSTPONED ? 0 : 1)
          .bind("seconds", usage.seconds())
          .bind("cpu", usage.cpuSeconds())
          .bind("cost", usage.cost())
          .bind("human", usage.humanSeconds())
          .bind("job", job)
          .bind("key", item.key())
          .execute();
      if (attempt != null) {
        record(h, item, attempt, now);
      }
      return state;
    });
  }

  private void record(Handle h, Item item, AttemptRecord attempt, Instant now) {
    h.createUpdate(
            """
            update attempt set ended_ms = :now, outcome = :outcome, detail = :detail,
              actions = :actions, decisions = :decisions, seconds = :seconds,
              human_seconds = :human, cpu_seconds = :cpu, watt_hours = :wattHours, cost = :cost,
              evidence = :evidence
            where job = :job and item_key = :key and outcome = 'OPEN' and run_id = :run\
            """)
        .bind("now", now.toEpochMilli())
        .bind("outcome", attempt.outcome())
        .bind("detail", cut(attempt.detail()))
        .bind("actions", attempt.actions())
        .bind("decisions", attempt.decisions())
        .bind("seconds", attempt.seconds())
        .bind("human", attempt.humanSeconds())
        .bind("cpu", attempt.cpuSeconds())
        .bind("wattHours", attempt.wattHours())
        .bind("cost", attempt.cost())
        .bind("evidence", attempt.evidence())
        .bind("job", job)
        .bind("key", item.key())
        .bind("run", run)
        .execute();
  }

  /** The items in a state, in the order of the rows. */
  public List<Item> items(State state) {
    return read(h -> select(h, "state = :value", state.name()));
  }

  /** How far the job has come. */
  public Totals totals() {
    return read(h ->
        h.createQuery(
                """
                select count(*) as row_count,
                  coalesce(sum(case when state = 'VERIFIED' then 1 end), 0) as verified,
                  coalesce(sum(case when state = 'VERIFIED' and attempts = 1 then 1 end), 0)
                    as verified_first,
                  coalesce(sum(case when state in ('HANDED_OVER', 'UNCERTAIN') then 1 end), 0)
                    as handed_over,
                  coalesce(sum(case when hand_over = 'VANISHED' then 1 end), 0) as vanished,
                  coalesce(sum(seconds), 0) as seconds,
                  coalesce(sum(case when state = 'VERIFIED' then human_seconds end), 0)
                    as human_seconds,
                  coalesce(sum(case when state = 'VERIFIED' and human_seconds > 0 then 1 end), 0)
                    as by_us,
                  coalesce(sum(cpu_seconds), 0) as cpu_seconds,
                  coalesce(sum(cost), 0) as cost
                from item where job = :job and listed\
                """)
            .bind("job", job)
            .map((r, _) ->
                new Totals(
                    r.getInt("row_count"),
                    r.getInt("verified"),
                    r.getInt("verified_first"),
                    r.getInt("handed_over"),
                    r.getInt("vanished"),
                    r.getDouble("seconds"),
                    r.getDouble("human_seconds"),
                    r.getInt("by_us"),
                    r.getDouble("cpu_seconds"),
                    r.getDouble("cost")))
            .one());
  }

  private List<Item> select(Handle h, String condition, String value) {
    return h.createQuery(
            "select item_key, state, attempts, failures, refusals, hand_over, reason, evidence from item"
                + " where job = :job and listed and "
                + condition
                + " order by row_nr")
        .bind("job", job)
        .bind("value", value)
        .map((r, _) -> {
          String key = r.getString("item_key");
          String why = r.getString("hand_over");
          return new Item(
              key,
              row(key),
              State.valueOf(r.getString("state")),
              r.getInt("attempts"),
              r.getInt("failures"),
              r.getInt("refusals"),
              why == null ? null : HandOver.valueOf(why),
              r.getString("reason"),
              r.getString("evidence"));
        })
        .list();
  }

  private Row row(String key) {
    Row row = rows.get(key);
    if (row == null) {
      throw new IllegalStateException(
          "The item (%s) has no row.\nMaybe take up the rows first.".formatted(key));
    }
    return row;
  }

  private static String cut(String text) {
    return text.length() <= 4000 ? text : text.substring(0, 4000);
  }

  private <T> T read(Function<Handle, T> work) {
    lock.lock();
    try {
      return work.apply(handle);
    } catch (JdbiException e) {
      throw Trouble.explain(e, "the ledger");
    } finally {
      lock.unlock();
    }
  }

  private <T> T transaction(Function<Handle, T> work) {
    lock.lock();
    try {
      T result = handle.inTransaction(work::apply);
      if (embedded) {
        // Without this H2 keeps a commit in memory for up to half a second.
        handle.execute("checkpoint sync");
      }
      return result;
    } catch (JdbiException e) {
      throw Trouble.explain(e, "the ledger");
    } finally {
      lock.unlock();
    }
  }

  /** Ends the run and closes the database. */
  @Override
  public void close() {
    lock.lock();
    try {
      handle.close();
    } catch (JdbiException e) {
      throw Trouble.explain(e, "the ledger");
    } finally {
      lock.unlock();
    }
  }
}
