package dev.manyhands.office.data;

import dev.manyhands.env.task.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The seeded source of every choice in an instance: SplitMix64 (Steele, Lea and Flood 2014), fast
 * and good for any seed. Choices marked as wording or data never meet between training and held-out
 * seeds.
 */
public final class Dice {
  private static final int HELD_OUT_SHARE = 5;

  private final boolean heldOut;
  private long state;

  public Dice(long seed) {
    this(Seeds.isHeldOut(seed), seed * 0xD1342543DE82EF95L + 0x632BE59BD9B4E019L);
  }

  private Dice(boolean heldOut, long state) {
    this.heldOut = heldOut;
    this.state = state;
  }

  /** Others of the same seed, so that what they decide changes nothing else. */
  public static Dice beside(long seed) {
    return new Dice(Seeds.isHeldOut(seed), ~seed * 0xA0761D6478BD642FL + 0xE7037ED1A0B428DBL);
  }

  /** Whether the instance is for evaluation alone. */
  public boolean heldOut() {
    return heldOut;
  }

  /** The next 64 random bits. */
  public long next() {
    long z = state += 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to {@code bound - 1}. */
  public int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number between the two, both included. */
  public int between(int from, int to) {
    return from + below(to - from + 1);
  }

  /** True in this share of cases. */
  public boolean chance(double share) {
    return (next() >>> 11) * 0x1p-53 < share;
  }

  /** One of the choices. */
  @SafeVarargs
  public final <T> T of(T... choices) {
    return choices[below(choices.length)];
  }

  /** One of the choices. */
  public <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** One of the wordings; the last fifth of them, at least one, is kept for held-out seeds. */
  public String wording(String... wordings) {
    int count = wordings.length;
    if (count == 1) {
      return wordings[0];
    }
    int kept = Math.max(1, count / HELD_OUT_SHARE);
    return heldOut ? wordings[count - kept + below(kept)] : wordings[below(count - kept)];
  }

  /** A piece of data; the last fifth of the pool is kept for held-out seeds. */
  public String datum(List<String> pool) {
    int kept = pool.size() / HELD_OUT_SHARE;
    return heldOut
        ? pool.get(pool.size() - kept + below(kept))
        : pool.get(below(pool.size() - kept));
  }

  /** The same things in another order. */
  public <T> List<T> shuffled(List<T> things) {
    return new ArrayList<>(mixed(things));
  }

  /** That many of the things, none twice, in random order. */
  public <T> List<T> some(List<T> things, int count) {
    return new ArrayList<>(mixed(things).subList(0, Math.min(count, things.size())));
  }

  /** In an array, since pools are mixed for nearly every instance. */
  @SuppressWarnings("unchecked")
  private <T> List<T> mixed(List<T> things) {
    Object[] mixed = things.toArray();
    for (int i = mixed.length - 1; i > 0; i--) {
      int other = below(i + 1);
      Object moved = mixed[i];
      mixed[i] = mixed[other];
      mixed[other] = moved;
    }
    return (List<T>) Arrays.asList(mixed);
  }
}
