package dev.manyhands.fleet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a fleet: for each cohort a snapshot, written whole or not at all, and a journal of what
 * became of its humans since. A cohort's journal becomes a snapshot when it has grown long, each at
 * its own time. A run of the fleet has an epoch, and a writer of an older one is refused.
 *
 * <p>What was written survives the process; what a journal got since the last snapshot survives a
 * power cut only as far as the system had put it on disk.
 */
public final class StateFolder implements AutoCloseable {
  private static final long JOURNAL_BYTES = 256 << 10;
  private static final int[] EVERYONE = everyone();

  private final Path folder;
  private final @Nullable FileChannel lock;
  private final Properties manifest;
  private final long identity;
  private final long epoch;

  private StateFolder(Path folder, @Nullable FileChannel lock, Properties manifest, long epoch) {
    this.folder = folder;
    this.lock = lock;
    this.manifest = manifest;
    this.identity = Long.parseLong(manifest.getProperty("identity"));
    this.epoch = epoch;
  }

  /**
   * Begins or continues a fleet's memory, as its only writer.
   *
   * @throws FleetException where it belongs to another plan, is in use, or cannot be used
   */
  public static StateFolder open(Path folder, FleetPlan plan) {
    FileChannel lock = null;
    try {
      Files.createDirectories(folder);
      lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(lock)) {
        throw new FleetException(
            "The state (%s) is in use by another fleet.\nMaybe end that one, or give another folder."
                .formatted(folder));
      }
      if (Files.notExists(manifestOf(folder))) {
        write(manifestOf(folder), StandardCharsets.UTF_8.encode(text(plan)));
        write(folder.resolve("epoch"), StandardCharsets.UTF_8.encode("0"));
      }
      Properties manifest = manifest(folder);
      same(folder, manifest, "humans", Long.toString(plan.humans()));
      same(folder, manifest, "seed", Long.toString(plan.seed()));
      same(folder, manifest, "mix", plan.mix().text());
      long epoch = epoch(folder) + 1;
      write(folder.resolve("epoch"), StandardCharsets.UTF_8.encode(Long.toString(epoch)));
      return new StateFolder(folder, lock, manifest, epoch);
    } catch (IOException e) {
      close(lock);
      throw unwritable(folder, e);
    } catch (FleetException e) {
      close(lock);
      throw e;
    }
  }

  /** Looks into a fleet's memory without touching it, also while the fleet runs. */
  public static StateFolder look(Path folder) {
    return new StateFolder(folder, null, manifest(folder), 0);
  }

  /** How many humans there are. */
  public long humans() {
    return Long.parseLong(manifest.getProperty("humans"));
  }

  /**
   * One human as it was when its cohort was last put to rest; empty-handed at birth.
   *
   * @throws FleetException where there is no such human
   */
  public Human human(long id) {
    if (id < 0 || id >= humans()) {
      throw new FleetException(
          "The human (%d) does not exist.\nMaybe one from 0 to %d.".formatted(id, humans() - 1));
    }
    Cohort cohort = new Cohort((int) (id / Cohort.SIZE), humans());
    String[] mix = manifest.getProperty("mix").split(",");
    long seed = Long.parseLong(manifest.getProperty("seed"));
    load(cohort);
    int place = (int) (id - cohort.firstId);
    if (cohort.snapshot == 0 && cohort.commits == 0) {
      throw new FleetException(
          "The human (%d) has done nothing yet.\nMaybe let the fleet run for longer."
              .formatted(id));
    }
    String entry = mix[cohort.family[place]];
    return cohort.human(place, seed, entry.substring(0, entry.lastIndexOf('=')));
  }

  /** Brings a newborn cohort to where its snapshot and its journal put it. */
  void load(Cohort cohort) {
    // While the fleet runs, a snapshot may be written between the two reads: then once more.
    for (int tries = 0; tries < 5; tries++) {
      if (tryLoad(cohort)) {
        return;
      }
    }
    throw broken(journal(cohort), "it follows a snapshot that there is not");
  }

  private boolean tryLoad(Cohort cohort) {
    cohort.snapshot = 0;
    Path file = snapshot(cohort);
    ByteBuffer whole = bytes(file);
    if (whole != null) {
      try {
        Block block = read(whole, cohort, file);
        block.into(cohort);
        cohort.snapshot = block.snapshot;
      } catch (Block.Broken e) {
        throw broken(file, e.getMessage());
      }
    }
    Path since = journal(cohort);
    ByteBuffer journal = bytes(since);
    int end = 0;
    while (journal != null && journal.hasRemaining()) {
      try {
        Block block = read(journal, cohort, since);
        if (block.snapshot > cohort.snapshot) {
          return false;
        }
        if (block.snapshot == cohort.snapshot) {
          block.into(cohort);
        }
        end = journal.position();
      } catch (Block.Broken e) {
        if (!e.torn) {
          throw broken(since, e.getMessage());
        }
        break; // its writer was killed: the commit never was
      }
    }
    cohort.journalBytes = end;
    if (lock != null && journal != null && end < journal.capacity()) {
      truncate(since, end);
    }
    return true;
  }

  /** Writes what became of some humans of a cohort. */
  void commit(Cohort cohort, int[] places, int count) {
    cohort.commits++;
    if (cohort.journalBytes > JOURNAL_BYTES + (cohort.index % 16) * (JOURNAL_BYTES / 16)) {
      save(cohort);
      return;
    }
    refuseLateWriter();
    ByteBuffer bytes = Block.of(cohort, places, count, identity, epoch).toBytes();
    try (FileChannel out =
        FileChannel.open(journal(cohort), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      put(out, bytes.duplicate(), cohort.journalBytes);
    } catch (IOException e) {
      throw unwritable(journal(cohort), e);
    }
    cohort.journalBytes += bytes.remaining();
  }

  /** Writes a cohort as a whole. */
  private void save(Cohort cohort) {
    refuseLateWriter();
    cohort.snapshot++;
    try {
      write(snapshot(cohort), Block.of(cohort, EVERYONE, cohort.size, identity, epoch).toBytes());
      Files.deleteIfExists(journal(cohort));
    } catch (IOException e) {
      cohort.snapshot--;
      throw unwritable(snapshot(cohort), e);
    }
    cohort.journalBytes = 0;
  }

  @Override
  public void close() {
    close(lock);
  }

  private void refuseLateWriter() {
    long now = epoch(folder);
    if (now != epoch) {
      throw new FleetException(
          "The state (%s) has gone over to another run of the fleet (epoch %d; this one is %d).\nMaybe end this one."
              .formatted(folder, now, epoch));
    }
  }

  private Block read(ByteBuffer in, Cohort cohort, Path file) throws Block.Broken {
    Block block = Block.read(in);
    if (block.identity != identity || block.cohort != cohort.index) {
      throw broken(file, "it belongs to another fleet or cohort");
    }
    return block;
  }

  private Path snapshot(Cohort cohort) {
    return folder.resolve("cohort-%06d.snapshot".formatted(cohort.index));
  }

  private Path journal(Cohort cohort) {
    return folder.resolve("cohort-%06d.journal".formatted(cohort.index));
  }

  private static Path manifestOf(Path folder) {
    return folder.resolve("fleet.properties");
  }

  private static String text(FleetPlan plan) {
    return """
    # A fleet of digital humans. Do not edit: all snapshots belong to exactly this.
    format=1
    identity=%d
    humans=%d
    seed=%d
    mix=%s
    """
        .formatted(new SecureRandom().nextLong(), plan.humans(), plan.seed(), plan.mix().text());
  }

  private static Properties manifest(Path folder) {
    try {
      Properties manifest = new Properties();
      manifest.load(new StringReader(Files.readString(manifestOf(folder))));
      for (String key : List.of("identity", "humans", "seed", "mix")) {
        if (manifest.getProperty(key) == null) {
          throw broken(manifestOf(folder), "it does not say the " + key);
        }
      }
      return manifest;
    } catch (NoSuchFileException e) {
      throw new FleetException(
          "The state (%s) holds no fleet.\nMaybe begin one with: manyhands fleet --humans 1000 --state %s"
              .formatted(folder, folder),
          e);
    } catch (IOException e) {
      throw new FleetException("The state (%s) cannot be read: %s.".formatted(folder, e), e);
    }
  }

  private static void same(Path folder, Properties manifest, String key, String wanted) {
    String held = manifest.getProperty(key);
    if (!held.equals(wanted)) {
      throw new FleetException(
          "The state (%s) holds a fleet whose %s is %s, not %s.\nMaybe ask for that one, or give another folder."
              .formatted(folder, key, held, wanted));
    }
  }

  private static long epoch(Path folder) {
    Path file = folder.resolve("epoch");
    try {
      return Long.parseLong(Files.readString(file).strip());
    } catch (IOException | NumberFormatException e) {
      throw new FleetException(
          "The epoch (%s) cannot be read: %s.\nMaybe put the folder back from a copy."
              .formatted(file, e),
          e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // by this very process
    }
  }

  private static @Nullable ByteBuffer bytes(Path file) {
    try {
      return ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new FleetException("The file (%s) cannot be read: %s.".formatted(file, e), e);
    }
  }

  /** Writes a file whole or not at all. */
  private static void write(Path file, ByteBuffer bytes) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (FileChannel out =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      put(out, bytes, 0);
      out.force(false);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void put(FileChannel out, ByteBuffer bytes, long from) throws IOException {
    long at = from;
    while (bytes.hasRemaining()) {
      at += out.write(bytes, at);
    }
  }

  private static void truncate(Path file, long end) {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      out.truncate(end);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static FleetException unwritable(Path file, IOException e) {
    return new FleetException(
        "The state (%s) cannot be written: %s.\nMaybe the disk is full or the folder is not writable; what was written before is whole, and the same command goes on from there."
            .formatted(file, e.getMessage()),
        e);
  }

  private static FleetException broken(Path file, @Nullable String what) {
    return new FleetException(
        "The snapshot (%s) cannot be used: %s.\nMaybe put the folder back from a copy, or begin anew in another."
            .formatted(file, what));
  }

  private static void close(@Nullable FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        // Nothing is written through it: it only held the lock.
      }
    }
  }

  private static int[] everyone() {
    int[] all = new int[Cohort.SIZE];
    Arrays.setAll(all, i -> i);
    return all;
  }
}
