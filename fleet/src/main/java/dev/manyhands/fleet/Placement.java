package dev.manyhands.fleet;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Decides which cohorts this process works on. A cohort is worked on by one process at a time; it
 * is handed over at rest, through the state that all of them reach, and whoever takes it up gets a
 * higher epoch, so that nothing is accepted any more from the one who had it before.
 */
public interface Placement {
  /**
   * Begins to say what is worked on here. Called once.
   *
   * @throws FleetException where there is no place for this process
   */
  void begin(Host host);

  /** A cohort was given up here, since a higher epoch than the one it had was seen. */
  void lost(int cohort);

  /** People were hired, so that the host may have more cohorts than before. */
  default void grown() {}

  /** Gives away what is to be given away, and returns when those cohorts are at rest. */
  void end();

  /** A fleet, as its placement sees it. For use by many threads. */
  interface Host {
    /** How many cohorts there are, here and elsewhere; more when people are hired. */
    int cohorts();

    /** Lets a cohort work here, from where the state puts it. */
    void takeUp(int cohort);

    /** Puts a cohort to rest; done once all that it did is in the state. */
    CompletionStage<Void> putAway(int cohort);

    /**
     * Many cohorts are about to come or go: for a moment nobody makes a turn that they wait for.
     */
    void expectMoves();

    /** Ends the fleet, which then throws this. */
    void fail(FleetException why);
  }

  /** All cohorts, always: one process on one machine. */
  static Placement everything() {
    return new Placement() {
      private volatile @Nullable Host host;

      @Override
      public void begin(Host host) {
        this.host = host;
        grown();
      }

      @Override
      public void grown() {
        Host all = host;
        for (int cohort = 0; all != null && cohort < all.cohorts(); cohort++) {
          all.takeUp(cohort);
        }
      }

      @Override
      public void lost(int cohort) {
        throw new FleetException(
            "The cohort (%d) has gone over to another fleet.\nMaybe end that one, or give another folder by --state."
                .formatted(cohort));
      }

      @Override
      public void end() {
        // They stay where they are.
      }
    };
  }
}
