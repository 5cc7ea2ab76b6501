package dev.manyhands.fleet;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Observation;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.pace.HumanPace;
import dev.manyhands.env.screen.Screen;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Works on one cohort at a time, with desks of its own. Used by one thread. */
final class Worker implements AutoCloseable {
  /** So many have their desks open at once: those desks fit into the processor's cache. */
  private static final int TOGETHER = 16;

  /** Within which a cohort has come to work: about twice a person's time to read a first task. */
  private static final double ARRIVAL_SECONDS = 10;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final FleetPlan plan;
  private final Brain brain;
  private final @Nullable StateFolder state;
  private final Tally tally;
  private final LongSupplier nanos;
  private final Map<Integer, Deque<Environment>> desks = new HashMap<>();
  private final int[] touched = new int[Cohort.SIZE];

  Worker(
      FleetPlan plan, Brain brain, @Nullable StateFolder state, Tally tally, LongSupplier nanos) {
    this.plan = plan;
    this.brain = brain;
    this.state = state;
    this.tally = tally;
    this.nanos = nanos;
  }

  /** A human at its desk. */
  private static final class Seat {
    final int place;
    int family;
    Environment desk;
    Episode episode;

    Seat(int place, int family, Environment desk, Episode episode) {
      this.place = place;
      this.family = family;
      this.desk = desk;
      this.episode = episode;
    }
  }

  /**
   * Gives every human of a cohort its first task. At a pace they come one after another, for people
   * do not all sit down at once; the desk is staged when its human has come.
   */
  void bear(Cohort cohort) {
    for (int place = 0; place < cohort.size; place++) {
      bear(cohort, place, 0);
    }
  }

  private void bear(Cohort cohort, int place, long nowMillis) {
    int family = plan.family(cohort.firstId + place, 0);
    cohort.family[place] = (short) family;
    double comes = ARRIVAL_SECONDS * place / Cohort.SIZE;
    cohort.dueMillis[place] = plan.unpaced() ? 0 : nowMillis + millis(comes);
  }

  /** A person's time to read what the task in hand asks. */
  private double reading(Cohort cohort, int place) {
    int family = cohort.family[place];
    Environment desk = desk(family);
    desk.reset(cohort.taskSeed(place, plan.seed()));
    double seconds = readSeconds(desk.instruction().text());
    away(family, desk);
    return seconds;
  }

  /** Does what was ordered since a cohort last heard, and writes that down. */
  void hear(Cohort cohort, Orders orders, long nowMillis) throws StateFolder.Superseded {
    BitSet told = new BitSet();
    boolean meant = false;
    for (Order order : orders.since(cohort.heard)) {
      if (order.who().meets(cohort)) {
        meant = true;
        int from = (int) Math.max(0, order.who().from() - cohort.firstId);
        int to = (int) Math.min(Cohort.SIZE, order.who().to() - cohort.firstId);
        if (order instanceof Order.Hire && to > cohort.size) {
          cohort.grow(to);
        }
        for (int place = from; place < Math.min(to, cohort.size); place++) {
          if (cohort.standing(place) != Standing.LET_GO) {
            obey(cohort, place, order, nowMillis);
            told.set(place);
          }
        }
      }
      cohort.heard++;
    }
    if (state != null && meant) {
      cohort.clockMillis = nowMillis;
      state.commit(cohort, told.stream().toArray(), told.cardinality());
    }
  }

  private void obey(Cohort cohort, int place, Order order, long nowMillis) {
    switch (order) {
      case Order.Hire _ -> bear(cohort, place, nowMillis);
      case Order.Pause _ -> rest(cohort, place, Standing.PAUSED);
      case Order.Resume _ -> {
        if (cohort.standing(place) == Standing.PAUSED) {
          cohort.stand(place, Standing.AT_WORK);
          cohort.dueMillis[place] = plan.unpaced() ? 0 : nowMillis;
        }
      }
      case Order.LetGo _ -> {
        rest(cohort, place, Standing.LET_GO);
        cohort.logs[place] = DecisionLog.EMPTY;
        cohort.assigned.remove(place);
      }
      case Order.Assign(var _, String family, long seed) -> {
        cohort.family[place] = (short) plan.mix().place(family);
        cohort.assigned.put(place, seed);
        cohort.logs[place] = DecisionLog.EMPTY;
        double seconds = reading(cohort, place);
        cohort.personSeconds[place] += seconds;
        if (cohort.standing(place) == Standing.AT_WORK) {
          cohort.dueMillis[place] = plan.unpaced() ? 0 : nowMillis + millis(seconds);
        }
        cohort.turn = 0; // what was given by hand comes first
      }
    }
  }

  /** Who may not work is never due. */
  private static void rest(Cohort cohort, int place, Standing standing) {
    cohort.stand(place, standing);
    cohort.dueMillis[place] = Long.MAX_VALUE;
  }

  /** Lets all who are due make up to a stint's decisions each. */
  void work(Cohort cohort, long nowMillis) throws StateFolder.Superseded {
    work(cohort, nowMillis, () -> false);
  }

  /**
   * Lets those who are due make up to a stint's decisions each.
   *
   * @param enough asked now and then: whether the others have to wait for their next turn
   */
  void work(Cohort cohort, long nowMillis, BooleanSupplier enough) throws StateFolder.Superseded {
    long cpuNanos = THREADS.getCurrentThreadCpuTime();
    int before = cohort.working();
    int count = 0;
    for (int i = 0; i < cohort.size; i++) {
      int place = (cohort.next + i) % cohort.size;
      if (cohort.dueMillis[place] <= nowMillis) {
        touched[count++] = place;
      }
    }
    int done = 0;
    while (done < count && !(done > 0 && enough.getAsBoolean())) {
      int to = Math.min(count, done + TOGETHER);
      work(cohort, done, to, nowMillis);
      done = to;
    }
    cohort.next = done < count ? touched[done] : 0;
    long worked = nanos.getAsLong();
    cohort.clockMillis = nowMillis;
    cohort.cpuNanos += THREADS.getCurrentThreadCpuTime() - cpuNanos;
    cohort.commits++;
    if (state != null) {
      state.commit(cohort, touched, done);
    }
    tally.commitNanos.add(nanos.getAsLong() - worked);
    tally.stints.add(done);
    tally.working.add(cohort.working() - before);
  }

  /** A whole stint of some of those who are due. */
  private void work(Cohort cohort, int from, int to, long nowMillis) {
    long begun = nanos.getAsLong();
    List<Seat> seats = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      tally.lateMillis.add(nowMillis - cohort.dueMillis[touched[i]]);
      seats.add(reopen(cohort, touched[i]));
    }
    tally.reopenNanos.add(nanos.getAsLong() - begun);
    List<Seat> acting = seats;
    for (int round = 0; round < plan.stint() && !acting.isEmpty(); round++) {
      decide(cohort, acting, nowMillis);
      if (!plan.unpaced()) {
        acting = acting.stream().filter(seat -> cohort.dueMillis[seat.place] <= nowMillis).toList();
      }
    }
    seats.forEach(seat -> away(seat.family, seat.desk));
  }

  private Seat reopen(Cohort cohort, int place) {
    int family = cohort.family[place];
    Environment desk = desk(family);
    Episode episode = begin(cohort, place, family, desk);
    for (Decision decision : DecisionLog.read(cohort.logs[place])) {
      episode.perform(decision);
    }
    return new Seat(place, family, desk, episode);
  }

  private Episode begin(Cohort cohort, int place, int family, Environment desk) {
    long seed = cohort.taskSeed(place, plan.seed());
    return Episode.of(plan.mix().tasks().get(family), desk, seed);
  }

  /** One decision of each, in one batch. */
  private void decide(Cohort cohort, List<Seat> seats, long nowMillis) {
    long begun = nanos.getAsLong();
    List<Observation> batch = new ArrayList<>(seats.size());
    for (Seat seat : seats) {
      batch.add(seat.episode.observation());
    }
    List<Decision> decisions = brain.decide(batch);
    long decided = nanos.getAsLong();
    long noted = 0;
    for (int i = 0; i < seats.size(); i++) {
      Seat seat = seats.get(i);
      Decision decision = decisions.get(i);
      Screen seen = batch.get(i).screen();
      long from = nanos.getAsLong();
      note(cohort, seat.place, decision, seen, nowMillis);
      noted += nanos.getAsLong() - from;
      seat.episode.perform(decision);
      // A log too long to be saved ends its task, unsolved.
      boolean fits = cohort.logs[seat.place].length <= DecisionLog.MOST_BYTES;
      if (!seat.episode.running() || !fits) {
        end(cohort, seat, nowMillis);
      }
    }
    long stepped = nanos.getAsLong();
    tally.decisions.add(seats.size());
    tally.policyNanos.add(decided - begun);
    tally.noteNanos.add(noted);
    tally.stepNanos.add(stepped - decided - noted);
  }

  private void note(Cohort cohort, int place, Decision decision, Screen seen, long nowMillis) {
    cohort.decisions[place]++;
    cohort.logs[place] = DecisionLog.append(cohort.logs[place], decision);
    List<HumanPace.Move> moves = new ArrayList<>(decision.actions().size());
    for (Action action : decision.actions()) {
      moves.add(HumanPace.Move.on(seen, action));
    }
    tally.actions.add(moves.size());
    takeTime(cohort, place, HumanPace.seconds(moves, 0), nowMillis);
  }

  private void takeTime(Cohort cohort, int place, double personSeconds, long nowMillis) {
    cohort.personSeconds[place] += personSeconds;
    // Who was late begins now: a fleet that cannot keep up does not hurry afterwards.
    long from = Math.max(cohort.dueMillis[place], nowMillis - Rota.GATHER_MILLIS);
    cohort.dueMillis[place] = plan.unpaced() ? 0 : from + millis(personSeconds);
  }

  private void end(Cohort cohort, Seat seat, long nowMillis) {
    int place = seat.place;
    tally.ended[seat.family].increment();
    if (seat.episode.succeeded()) {
      tally.solved[seat.family].increment();
      cohort.successes[place]++;
      cohort.skills.add(place, seat.family);
    }
    if (!cohort.assigned.isEmpty()) {
      cohort.assigned.remove(place);
    }
    int episode = ++cohort.episodes[place];
    int next = plan.family(cohort.firstId + place, episode);
    cohort.family[place] = (short) next;
    cohort.logs[place] = DecisionLog.EMPTY;
    away(seat.family, seat.desk);
    seat.family = next;
    seat.desk = desk(next);
    seat.episode = begin(cohort, place, next, seat.desk);
    String asked = seat.episode.observation().instruction().text();
    takeTime(cohort, place, readSeconds(asked), nowMillis);
  }

  private long millis(double personSeconds) {
    return plan.unpaced() ? 0 : Math.round(1000 * personSeconds / plan.pace());
  }

  private static double readSeconds(String text) {
    int words = 1;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && text.charAt(i - 1) != ' ') {
        words++;
      }
    }
    return HumanPace.readSeconds(words);
  }

  private Environment desk(int family) {
    Environment free = desks.computeIfAbsent(family, _ -> new ArrayDeque<>()).poll();
    if (free != null) {
      return free;
    }
    return brain.open(plan.mix().tasks().get(family));
  }

  private void away(int family, Environment desk) {
    desks.computeIfAbsent(family, _ -> new ArrayDeque<>()).push(desk);
  }

  @Override
  public void close() {
    desks.values().forEach(free -> free.forEach(Environment::close));
    desks.clear();
    brain.close();
  }
}
