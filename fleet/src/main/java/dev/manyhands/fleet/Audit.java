package dev.manyhands.fleet;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Holds humans to account: sums them up bit by bit, and lives their lives again to see whether they
 * are where they should be.
 */
public final class Audit {
  private static final int HUMAN_BYTES =
      Byte.BYTES + Short.BYTES + 4 * Integer.BYTES + 2 * Long.BYTES;

  private Audit() {}

  /** A checksum of all humans of a fleet that is alive and does not work, or not any more. */
  public static long checksum(Fleet fleet, FleetPlan plan) {
    CRC32C checksum = new CRC32C();
    for (int index = 0; index < plan.cohorts(); index++) {
      add(fleet.cohort(index), checksum);
    }
    return checksum.getValue();
  }

  /** The same of what a state remembers that nobody works on. */
  public static long checksum(StateFolder state, FleetPlan plan) {
    CRC32C checksum = new CRC32C();
    for (int index = 0; index < plan.cohorts(); index++) {
      add(remembered(state, plan, index), checksum);
    }
    return checksum.getValue();
  }

  /** How many turns each cohort has had, by what a state remembers. */
  public static List<Long> turns(StateFolder state, FleetPlan plan) {
    List<Long> turns = new ArrayList<>();
    for (int index = 0; index < plan.cohorts(); index++) {
      turns.add(remembered(state, plan, index).commits);
    }
    return turns;
  }

  /**
   * Whether the humans of a cohort are remembered, bit for bit, as one undisturbed life in memory
   * makes them. All turns of the cohort must have been whole ones, as on one machine.
   *
   * @param brain decides as the fleet's did
   */
  public static boolean asLived(StateFolder state, FleetPlan plan, int cohort, Brain brain) {
    Cohort remembered = remembered(state, plan, cohort);
    CRC32C one = new CRC32C();
    add(remembered, one);
    CRC32C other = new CRC32C();
    add(lived(plan, cohort, remembered.commits, brain), other);
    return one.getValue() == other.getValue();
  }

  /** A cohort's whole life in memory: born, and worked on so often. */
  static Cohort lived(FleetPlan plan, int index, long turns, Brain brain) {
    Cohort cohort = new Cohort(index, plan.humans());
    Tally tally = new Tally(plan.mix().tasks().size());
    try (Worker worker = new Worker(plan, brain, null, tally, System::nanoTime)) {
      worker.bear(cohort);
      for (long turn = 0; turn < turns; turn++) {
        worker.work(cohort, 0);
      }
    } catch (StateFolder.Superseded e) {
      throw new IllegalStateException("The cohort (%d) has no state.".formatted(index), e);
    }
    return cohort;
  }

  private static Cohort remembered(StateFolder state, FleetPlan plan, int index) {
    Cohort cohort = new Cohort(index, plan.humans());
    boolean _ = state.load(cohort);
    return cohort;
  }

  private static void add(Cohort cohort, CRC32C checksum) {
    ByteBuffer numbers = ByteBuffer.allocate(HUMAN_BYTES);
    for (int place = 0; place < cohort.size; place++) {
      numbers.clear();
      numbers.putShort(cohort.family[place]);
      numbers.putInt(cohort.episodes[place]);
      numbers.putInt(cohort.successes[place]);
      numbers.putInt(cohort.decisions[place]);
      numbers.putDouble(cohort.personSeconds[place]);
      numbers.putLong(cohort.dueMillis[place]);
      numbers.putInt(cohort.logs[place].length);
      numbers.put(cohort.standing[place]);
      checksum.update(numbers.flip());
      checksum.update(cohort.logs[place]);
    }
  }
}
