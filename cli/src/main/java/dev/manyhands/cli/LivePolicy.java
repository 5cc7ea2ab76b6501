package dev.manyhands.cli;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.policy.Checkpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint's policy that is exchanged between two batches when its file is: by a broken one
 * never, then the old one stays. Safe for use by many threads.
 */
final class LivePolicy implements Policy {
  private final Path file;
  private final Consumer<String> listener;
  private volatile Policy policy;
  private @Nullable FileTime seen;

  /**
   * Reads the file.
   *
   * @param listener hears what becomes of later versions
   * @throws Checkpoint.UnusableCheckpoint where it cannot be used
   */
  LivePolicy(Path file, Consumer<String> listener) {
    this.file = file;
    this.listener = listener;
    this.seen = modified();
    this.policy = OneByOne.of(Checkpoint.load(file).policy());
  }

  @Override
  public List<Decision> decide(List<Observation> batch) {
    return policy.decide(batch);
  }

  /** Looks whether the file has been exchanged. */
  synchronized void look() {
    FileTime now = modified();
    if (now == null || now.equals(seen)) {
      return;
    }
    seen = now;
    try {
      policy = OneByOne.of(Checkpoint.load(file).policy());
      listener.accept("The new policy (%s) is live.".formatted(file));
    } catch (Checkpoint.UnusableCheckpoint e) {
      listener.accept(e.getMessage() + "\nThe policy before it stays live.");
    }
  }

  private @Nullable FileTime modified() {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return null;
    }
  }
}
