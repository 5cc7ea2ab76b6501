package dev.manyhands.cli;

import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.Preset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Finds who decides, by the name given on the command line. */
final class Brains {
  static final String DESCRIPTION =
      "a checkpoint's file, oracle, random, or nano, small or base, which ship";

  private Brains() {}

  /**
   * The brain of a name.
   *
   * @param seed for the one that decides at random
   * @throws WrongUse where there is none, or its checkpoint cannot be used
   */
  static Brain find(String name, long seed) {
    return switch (name) {
      case "oracle" -> new Oracle();
      case "random" -> Brain.of(new RandomPolicy(new SplittableRandom(seed)));
      default -> Brain.of(WrongUse.check(checkpoint(name)::policy));
    };
  }

  /**
   * The checkpoint of a name.
   *
   * @throws WrongUse where there is none, or it cannot be used
   */
  static Checkpoint.Contents checkpoint(String name) {
    try {
      boolean preset = Arrays.stream(Preset.values()).anyMatch(one -> one.toString().equals(name));
      if (!preset && !Files.exists(Path.of(name))) {
        throw new WrongUse(
            "The policy (%s) is neither a file nor a known name.\nMaybe use %s."
                .formatted(name, DESCRIPTION));
      }
      return preset ? Checkpoint.shipped(Preset.of(name)) : Checkpoint.load(Path.of(name));
    } catch (Checkpoint.UnusableCheckpoint e) {
      throw new WrongUse(e.getMessage(), e);
    }
  }
}
