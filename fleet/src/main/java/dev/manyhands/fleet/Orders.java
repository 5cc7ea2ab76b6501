package dev.manyhands.fleet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * All that was ever ordered in a fleet, in a file that only grows: a line an order, on disk before
 * it is acknowledged. Each cohort remembers up to which it has heard; so an order is carried out
 * once, by whoever works on that cohort. Safe for use by many threads and processes.
 */
final class Orders {
  /** A file is locked for the whole process. */
  private static final Object APPENDING = new Object();

  private final Path file;
  private final long identity;
  private final long humans;
  private final List<Order> all = new ArrayList<>();
  private long readBytes;
  private volatile int newest;
  private volatile long everyone;

  /**
   * Orders of a fleet that began with so many humans.
   *
   * @param identity which fleet: the orders of another are refused
   */
  Orders(Path file, long identity, long humans) {
    this.file = file;
    this.identity = identity;
    this.humans = humans;
    this.everyone = humans;
  }

  /** How many there are, from the first. */
  int newest() {
    return newest;
  }

  /** How many humans there are with those hired since, as far as was looked. */
  long everyone() {
    return everyone;
  }

  /** Looks whether there are more; costs little where there are none. */
  synchronized boolean look() {
    if (file.toFile().length() <= readBytes) {
      return false;
    }
    int before = all.size();
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      read(in);
    } catch (IOException e) {
      throw new FleetException("The orders (%s) cannot be read: %s.".formatted(file, e), e);
    }
    newest = all.size();
    return newest > before;
  }

  /** Those after the first so many. */
  synchronized List<Order> since(long heard) {
    return List.copyOf(all.subList((int) heard, all.size()));
  }

  /** How many a cohort has heard that has heard all before the first that is about it. */
  synchronized int heard(Cohort cohort) {
    int at = (int) cohort.heard;
    while (at < all.size() && !all.get(at).who().meets(cohort)) {
      at++;
    }
    return at;
  }

  /** Whether a cohort has yet to hear something. */
  boolean await(Cohort cohort) {
    return newest > cohort.heard && heard(cohort) < newest;
  }

  /**
   * Gives orders.
   *
   * @param orders asked when nobody else gives any, with all before them read
   * @return how many there are with these
   */
  int give(Supplier<List<Order>> orders) {
    synchronized (APPENDING) {
      try (FileChannel out =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE);
          FileLock _ = out.lock()) {
        look();
        append(out, orders.get());
        look();
        return newest;
      } catch (IOException e) {
        throw new FleetException(
            "The order cannot be written (%s): %s.\nMaybe the disk is full or the folder is not writable; nothing was ordered."
                .formatted(file, e.getMessage()),
            e);
      }
    }
  }

  private synchronized void append(FileChannel out, List<Order> orders) throws IOException {
    out.truncate(readBytes); // what was being written when its writer was killed
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < orders.size(); i++) {
      String text = orders.get(i).text();
      lines.append(text).append(' ').append(seal(all.size() + i, text)).append('\n');
    }
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
    for (long at = readBytes; bytes.hasRemaining(); ) {
      at += out.write(bytes, at);
    }
    out.force(true);
  }

  private void read(FileChannel in) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(in.size() - readBytes));
    while (bytes.hasRemaining() && in.read(bytes, readBytes + bytes.position()) >= 0) {
      // as much as there is
    }
    String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    String given = text.substring(0, text.lastIndexOf('\n') + 1); // the rest was never given
    for (String line : given.lines().toList()) {
      int seal = line.lastIndexOf(' ');
      if (seal < 0 || !line.substring(seal + 1).equals(seal(all.size(), line.substring(0, seal)))) {
        throw new FleetException(
            "The orders (%s) cannot be used: line %d is damaged or of another fleet.\nMaybe put the folder back from a copy, or begin anew in another."
                .formatted(file, all.size() + 1));
      }
      Order order = Order.parse(line.substring(0, seal));
      all.add(order);
      readBytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
      if (order instanceof Order.Hire(Ids who)) {
        everyone = Math.max(humans, who.to());
      }
    }
  }

  private String seal(int number, String text) {
    CRC32C checksum = new CRC32C();
    checksum.update("%d %d %s".formatted(identity, number, text).getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(checksum.getValue());
  }
}
