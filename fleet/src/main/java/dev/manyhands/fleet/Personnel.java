package dev.manyhands.fleet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tells the humans of a fleet what to do, through its state: while it works, here or on other
 * machines, or for when it works again. What was told is on disk when these methods return, and is
 * carried out once, whatever is killed in between.
 */
public final class Personnel {
  private final StateFolder state;

  /** Those of a fleet; {@link StateFolder#look} is enough. */
  public Personnel(StateFolder state) {
    this.state = state;
  }

  /** What was told, by whose number one can ask {@linkplain #carriedOut whether it was done}. */
  public static final class Told {
    private final List<Ids> who;
    private final int number;
    private final TreeSet<Integer> waiting = new TreeSet<>();

    private Told(List<Ids> who, int number) {
      this.who = List.copyOf(who);
      this.number = number;
      for (Ids ids : who) {
        for (long at = ids.from() / Cohort.SIZE; at <= (ids.to() - 1) / Cohort.SIZE; at++) {
          waiting.add((int) at);
        }
      }
    }

    /** Whom. */
    public List<Ids> who() {
      return who;
    }

    /** How many people that are. */
    public long count() {
      return who.stream().mapToLong(Ids::count).sum();
    }
  }

  /** Everyone there is. */
  public Ids everyone() {
    state.orders().look();
    return new Ids(0, state.everyone());
  }

  /**
   * Hires people, with the numbers behind those there are.
   *
   * @param room how many there may be, where no fleet has said how many it can hold
   * @throws FleetException where there is no room for them
   */
  public Told hire(long count, long room) {
    if (count <= 0) {
      throw new FleetException(
          "The people to hire (%d) must be at least 1.\nMaybe: manyhands fleet hire 10"
              .formatted(count));
    }
    long most = Math.min(Integer.MAX_VALUE, state.room().orElse(room));
    return give(() -> {
      long there = state.everyone();
      if (count > most - there) {
        throw new FleetException(
            "The people to hire (%d) do not fit beside the %d there are: the fleet's memory holds %d.\nMaybe hire %d at most, or start the fleet again with more memory, by JAVA_TOOL_OPTIONS=-Xmx%dm."
                .formatted(
                    count,
                    there,
                    most,
                    Math.max(0, most - there),
                    Capacity.heapMegabytes(there + count)));
      }
      return List.of(new Order.Hire(new Ids(there, there + count)));
    });
  }

  /** Lets people rest, with their task in hand. */
  public Told pause(List<Ids> who) {
    return tell(who, Order.Pause::new);
  }

  /** Lets paused people go on. */
  public Told resume(List<Ids> who) {
    return tell(who, Order.Resume::new);
  }

  /** Lets people go for ever; what they have in hand is dropped, and their record stays. */
  public Told letGo(List<Ids> who) {
    return tell(who, Order.LetGo::new);
  }

  /**
   * Gives people a task of this family and seed in place of what they have in hand, which is
   * dropped and counts neither as solved nor as failed.
   */
  public Told assign(List<Ids> who, String family, long seed) {
    List<String> families = state.families();
    if (!families.contains(family)) {
      throw new FleetException(
          "The family (%s) is not in this fleet's mix.\nMaybe one of these: %s%s"
              .formatted(
                  family,
                  String.join(", ", families.subList(0, Math.min(8, families.size()))),
                  families.size() > 8 ? ", … (%d in all)".formatted(families.size()) : ""));
    }
    return tell(who, ids -> new Order.Assign(ids, family, seed));
  }

  /** Whether all of them have done what they were told. */
  public boolean carriedOut(Told told) {
    Iterator<Integer> indexes = told.waiting.iterator();
    while (indexes.hasNext()) {
      Cohort cohort = state.cohortOf((long) indexes.next() * Cohort.SIZE);
      if (cohort.heard < told.number) {
        return false;
      }
      indexes.remove();
    }
    return true;
  }

  /** Whether a human may work, once it has done what it was told. */
  public Standing standing(long id) {
    state.orders().look();
    Cohort cohort = state.cohortOf(id);
    int place = (int) (id - cohort.firstId);
    Standing standing = place < cohort.size ? cohort.standing(place) : Standing.AT_WORK;
    for (Order order : waiting(id, cohort)) {
      standing = order.after(standing);
    }
    return standing;
  }

  /** What a human was told and has yet to do, such as {@code pause}, in that order. */
  public List<String> waiting(long id) {
    state.orders().look();
    return waiting(id, state.cohortOf(id)).stream().map(Order::name).toList();
  }

  private List<Order> waiting(long id, Cohort cohort) {
    return state.orders().since(cohort.heard).stream()
        .filter(order -> order.who().from() <= id && id < order.who().to())
        .toList();
  }

  private Told tell(List<Ids> who, Function<Ids, Order> order) {
    return give(() -> {
      List<Order> orders = new ArrayList<>();
      for (Ids ids : who) {
        if (ids.to() > state.everyone()) {
          throw state.nobody(ids.to() - 1);
        }
        if (ids.count() == 1 && standing(ids.from()) == Standing.LET_GO) {
          throw new FleetException(
              "The human (%d) was let go, and does nothing any more.\nMaybe hire somebody, with: manyhands fleet hire 1"
                  .formatted(ids.from()));
        }
        orders.add(order.apply(ids));
      }
      return orders;
    });
  }

  private Told give(Supplier<List<Order>> orders) {
    List<Ids> who = new ArrayList<>();
    int number =
        state
            .orders()
            .give(() -> {
              List<Order> given = orders.get();
              given.forEach(order -> who.add(order.who()));
              return given;
            });
    return new Told(who, number);
  }
}
