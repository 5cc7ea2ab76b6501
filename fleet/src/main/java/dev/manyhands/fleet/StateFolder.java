package dev.manyhands.fleet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a fleet. Whoever takes a cohort up begins a file for it under the next epoch: the
 * cohort as a whole, then what became of its humans since; when that has grown long, it is written
 * as a whole again, each cohort at its own time. What counts is the file of the highest epoch that
 * holds a whole cohort. So a writer that was taken for dead writes into a file that nobody reads
 * any more, and is refused as soon as it looks.
 *
 * <p>What was written survives the process; what was written since the last whole survives a power
 * cut only as far as the system had put it on disk.
 */
public final class StateFolder implements AutoCloseable {
  private static final long GROWN_BYTES = 256 << 10;
  private static final int[] EVERYONE = allPlaces();
  private static final Pattern EPOCH = Pattern.compile("[0-9]{1,18}");
  private static final String FORMAT = "3";

  private final Path folder;
  private final @Nullable FileChannel lock;
  private final Properties manifest;
  private final long identity;
  private final Orders orders;

  private StateFolder(Path folder, @Nullable FileChannel lock, Properties manifest) {
    this.folder = folder;
    this.lock = lock;
    this.manifest = manifest;
    this.identity = Long.parseLong(manifest.getProperty("identity"));
    this.orders = new Orders(folder.resolve("orders"), identity, humans());
    orders.look();
  }

  /**
   * Begins or continues a fleet's memory, as its only writer.
   *
   * @throws FleetException where it belongs to another plan, is in use, or cannot be used
   */
  public static StateFolder open(Path folder, FleetPlan plan) {
    return open(folder, plan, true, false);
  }

  /** The same, and lets {@linkplain #join others} write, too: each cohort is one writer's. */
  public static StateFolder share(Path folder, FleetPlan plan) {
    return open(folder, plan, true, true);
  }

  /** Writes beside others to a memory that one of them shares. */
  public static StateFolder join(Path folder, FleetPlan plan) {
    manifest(folder);
    return open(folder, plan, false, true);
  }

  private static StateFolder open(Path folder, FleetPlan plan, boolean first, boolean shared) {
    FileChannel lock = null;
    try {
      Files.createDirectories(folder);
      lock =
          FileChannel.open(
              folder.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      FileLock alone = first ? locked(folder, lock, false) : null;
      if (Files.notExists(manifestOf(folder))) {
        write(manifestOf(folder), StandardCharsets.UTF_8.encode(text(plan)), true);
      }
      if (shared) {
        if (alone != null) {
          alone.release();
        }
        locked(folder, lock, true);
      }
      Properties manifest = manifest(folder);
      same(folder, manifest, "humans", Long.toString(plan.humans()));
      same(folder, manifest, "seed", Long.toString(plan.seed()));
      same(folder, manifest, "mix", plan.mix().text());
      return new StateFolder(folder, lock, manifest);
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
    return new StateFolder(folder, null, manifest(folder));
  }

  /** Tells this fleet from all others. */
  public long identity() {
    return identity;
  }

  /** How many humans there were at the beginning. */
  public long humans() {
    return Long.parseLong(manifest.getProperty("humans"));
  }

  /** How many there are with those hired since; who was let go counts, too. */
  public long everyone() {
    return orders.everyone();
  }

  Orders orders() {
    return orders;
  }

  /**
   * Says how many humans the program that works here can hold.
   *
   * @param besideOthers of a cluster, each of which must be able to hold all
   */
  public void makeRoom(long humans, boolean besideOthers) {
    long room = besideOthers ? Math.min(humans, room().orElse(humans)) : humans;
    try {
      write(folder.resolve("room"), StandardCharsets.UTF_8.encode(Long.toString(room)), false);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** How many humans the fleet that worked here last can hold, where that is known. */
  OptionalLong room() {
    ByteBuffer bytes = bytes(folder.resolve("room"));
    return bytes == null || !bytes.hasRemaining()
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(StandardCharsets.UTF_8.decode(bytes).toString()));
  }

  /** What all its chance follows from. */
  public long seed() {
    return Long.parseLong(manifest.getProperty("seed"));
  }

  /** Its families with their weights, such as {@code form/contact-v1=1.0,web/tree-v1=2.0}. */
  public String mix() {
    return manifest.getProperty("mix");
  }

  /**
   * One human as it was when its cohort was last put to rest.
   *
   * @throws FleetException where there is no such human
   */
  public Human human(long id) {
    Cohort cohort = cohortOf(id);
    int place = (int) (id - cohort.firstId);
    if (place >= cohort.size) {
      throw new FleetException(
          "The human (%d) has yet to be born.\nMaybe let the fleet run for longer.".formatted(id));
    }
    return cohort.human(place, seed(), families()::get);
  }

  /**
   * Processor time that the workers took for a decision in this human's cohort; 0 where none was
   * made.
   */
  public double cpuSecondsPerDecision(long id) {
    Cohort cohort = cohortOf(id);
    long decisions = Arrays.stream(cohort.decisions).asLongStream().sum();
    return decisions == 0 ? 0 : cohort.cpuNanos / 1e9 / decisions;
  }

  /** The cohort of a human as it was last put to rest; of size 0 where it never was. */
  Cohort cohortOf(long id) {
    if (id < 0 || id >= everyone()) {
      throw nobody(id);
    }
    Cohort cohort = new Cohort((int) (id / Cohort.SIZE), humans());
    return load(cohort) ? cohort : new Cohort(cohort.index, 0);
  }

  FleetException nobody(long id) {
    return new FleetException(
        "The human (%d) does not exist.\nMaybe one from 0 to %d.".formatted(id, everyone() - 1));
  }

  /** The ids of the mix's families. */
  List<String> families() {
    return Arrays.stream(mix().split(","))
        .map(entry -> entry.substring(0, entry.lastIndexOf('=')))
        .toList();
  }

  /**
   * Brings a newborn cohort to where it was left, and makes a writer of this one and no other.
   *
   * @return whether it was ever written
   */
  boolean load(Cohort cohort) {
    if (lock != null) {
      claim(cohort);
    }
    // While another works on it, a file may be replaced by a newer one between two looks.
    for (int tries = 0; tries < 20; tries++) {
      boolean vanished = false;
      for (Long epoch : epochs(cohort).descendingSet()) {
        Path file = file(cohort, epoch);
        ByteBuffer bytes = bytes(file);
        if (bytes == null) {
          vanished = true;
          break;
        }
        if (readInto(cohort, epoch, bytes, file)) {
          return true;
        }
      }
      if (!vanished) {
        return false;
      }
    }
    throw broken(file(cohort, cohort.epoch), "it is replaced faster than it can be read");
  }

  /** The next epoch is whose file can be made: no two make the same. */
  private void claim(Cohort cohort) {
    try {
      while (true) {
        NavigableSet<Long> taken = epochs(cohort);
        long next = taken.isEmpty() ? 1 : taken.last() + 1;
        try {
          if (taken.isEmpty()) {
            Files.createDirectories(folder(cohort));
          }
          Files.createFile(file(cohort, next));
          cohort.epoch = next;
          cohort.savedBytes = 0;
          return;
        } catch (FileAlreadyExistsException e) {
          // Another was faster, and has a lower epoch than this one is going to have.
        }
      }
    } catch (IOException e) {
      throw unwritable(folder(cohort), e);
    }
  }

  /**
   * Reads as far as it is whole: what was being written when the writer was killed never was. A
   * file without a byte was claimed, and no more.
   */
  private boolean readInto(Cohort cohort, long epoch, ByteBuffer bytes, Path file) {
    boolean begun = false;
    while (bytes.hasRemaining()) {
      try {
        Block block = Block.read(bytes);
        if (block.identity != identity || block.cohort != cohort.index || block.epoch != epoch) {
          throw broken(file, "it belongs to another fleet or cohort");
        }
        if (!begun && !block.whole()) {
          throw broken(file, "it does not begin with the whole cohort");
        }
        block.into(cohort);
        begun = true;
      } catch (Block.Broken e) {
        if (!e.torn || !begun) {
          throw broken(file, e.getMessage());
        }
        break;
      }
    }
    return begun;
  }

  /** Writes what became of some humans of a cohort. */
  void commit(Cohort cohort, int[] places, int count) throws Superseded {
    boolean grown = cohort.savedBytes > GROWN_BYTES + (cohort.index % 16) * (GROWN_BYTES / 16);
    if (cohort.savedBytes == 0 || grown) {
      save(cohort, true);
      return;
    }
    refuseLateWriter(cohort);
    Path file = file(cohort, cohort.epoch);
    ByteBuffer bytes = Block.of(cohort, places, count, identity).toBytes();
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      put(out, bytes.duplicate(), cohort.savedBytes);
    } catch (NoSuchFileException e) {
      throw new Superseded(); // the new owner has swept it away
    } catch (IOException e) {
      throw unwritable(file, e);
    }
    cohort.savedBytes += bytes.remaining();
    refuseLateWriter(cohort);
  }

  /**
   * Writes a cohort as a whole.
   *
   * @param durable whether it must be on disk, so that what was written under lower epochs can go
   */
  void save(Cohort cohort, boolean durable) throws Superseded {
    refuseLateWriter(cohort);
    Path file = file(cohort, cohort.epoch);
    ByteBuffer bytes = Block.of(cohort, EVERYONE, cohort.size, identity).toBytes();
    try {
      write(file, bytes.duplicate(), durable);
      if (durable) {
        for (long old : epochs(cohort).headSet(cohort.epoch)) {
          Files.deleteIfExists(file(cohort, old));
        }
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
    cohort.savedBytes = bytes.remaining();
    // After writing, too: another may have come, and read, in between.
    refuseLateWriter(cohort);
  }

  /** The cohort has another writer now, whose epoch is higher. */
  static final class Superseded extends Exception {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void close() {
    close(lock);
  }

  private void refuseLateWriter(Cohort cohort) throws Superseded {
    if (epochs(cohort).last() != cohort.epoch) {
      throw new Superseded();
    }
  }

  private NavigableSet<Long> epochs(Cohort cohort) {
    NavigableSet<Long> epochs = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(cohort))) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (EPOCH.matcher(name).matches()) {
          epochs.add(Long.parseLong(name));
        }
      }
    } catch (NoSuchFileException e) {
      return epochs;
    } catch (IOException | DirectoryIteratorException e) {
      throw new FleetException(
          "The folder (%s) cannot be read: %s.".formatted(folder(cohort), e), e);
    }
    return epochs;
  }

  private Path folder(Cohort cohort) {
    return folder.resolve("cohort-%06d".formatted(cohort.index));
  }

  private Path file(Cohort cohort, long epoch) {
    return folder(cohort).resolve(Long.toString(epoch));
  }

  private static Path manifestOf(Path folder) {
    return folder.resolve("fleet.properties");
  }

  private static String text(FleetPlan plan) {
    return """
    # A fleet of digital humans. Do not edit: all snapshots belong to exactly this.
    format=%s
    identity=%d
    humans=%d
    seed=%d
    mix=%s
    """
        .formatted(
            FORMAT, new SecureRandom().nextLong(), plan.humans(), plan.seed(), plan.mix().text());
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
      if (!FORMAT.equals(manifest.getProperty("format"))) {
        throw broken(
            manifestOf(folder),
            "it has format %s, and this program writes %s"
                .formatted(manifest.getProperty("format"), FORMAT));
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

  private static FileLock locked(Path folder, FileChannel channel, boolean shared)
      throws IOException {
    FileLock lock = null;
    try {
      lock = channel.tryLock(0, Long.MAX_VALUE, shared);
    } catch (OverlappingFileLockException e) {
      // It is held by this very process.
    }
    if (lock == null) {
      throw new FleetException(
          "The state (%s) is in use by another fleet.\nMaybe end that one, join it with --join, or give another folder."
              .formatted(folder));
    }
    return lock;
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
  private static void write(Path file, ByteBuffer bytes, boolean durable) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (FileChannel out =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      put(out, bytes, 0);
      if (durable) {
        out.force(false);
      }
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void put(FileChannel out, ByteBuffer bytes, long from) throws IOException {
    long at = from;
    while (bytes.hasRemaining()) {
      at += out.write(bytes, at);
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

  private static int[] allPlaces() {
    int[] all = new int[Cohort.SIZE];
    Arrays.setAll(all, i -> i);
    return all;
  }
}
