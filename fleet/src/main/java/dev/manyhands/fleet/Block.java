package dev.manyhands.fleet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Humans of a cohort as bytes: a head, each human whole, and a CRC-32C of all that. */
final class Block {
  private static final int MAGIC = 0x4d480f01;
  private static final int FORMAT = 2;
  private static final int FRAME_BYTES = 3 * Integer.BYTES;
  private static final int HEAD_BYTES = 4 * Long.BYTES + 2 * Integer.BYTES;

  /** The fleet they belong to. */
  final long identity;

  /** The cohort's index. */
  final int cohort;

  /** The epoch it was written under. */
  final long epoch;

  private final long commits;
  private final long clockMillis;
  private final byte[] humans;

  private Block(
      long identity, int cohort, long epoch, long commits, long clockMillis, byte[] humans) {
    this.identity = identity;
    this.cohort = cohort;
    this.epoch = epoch;
    this.commits = commits;
    this.clockMillis = clockMillis;
    this.humans = humans;
  }

  /** What is wrong with bytes that should be a block. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whether it merely ends too early, as when its writer was killed. */
    final boolean torn;

    Broken(String what, boolean torn) {
      super(what);
      this.torn = torn;
    }
  }

  /** The humans at these places, the first {@code count} of them. */
  static Block of(Cohort cohort, int[] places, int count, long identity) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(count * 128);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeShort(count);
      for (int i = 0; i < count; i++) {
        int place = places[i];
        out.writeShort(place);
        out.writeShort(cohort.family[place]);
        out.writeInt(cohort.episodes[place]);
        out.writeInt(cohort.successes[place]);
        out.writeInt(cohort.decisions[place]);
        out.writeDouble(cohort.personSeconds[place]);
        out.writeLong(cohort.dueMillis[place]);
        out.writeShort(cohort.logs[place].length);
        out.write(cohort.logs[place]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Block(
        identity,
        cohort.index,
        cohort.epoch,
        cohort.commits,
        cohort.clockMillis,
        bytes.toByteArray());
  }

  /** Puts the humans where the block says. */
  void into(Cohort target) throws Broken {
    target.commits = commits;
    target.clockMillis = clockMillis;
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(humans))) {
      for (int left = in.readShort(); left > 0; left--) {
        int place = in.readShort();
        if (place < 0 || place >= target.size) {
          throw new Broken("it holds a human (%d) that there is not".formatted(place), false);
        }
        target.family[place] = in.readShort();
        target.episodes[place] = in.readInt();
        target.successes[place] = in.readInt();
        target.decisions[place] = in.readInt();
        target.personSeconds[place] = in.readDouble();
        target.dueMillis[place] = in.readLong();
        int length = in.readUnsignedShort();
        target.logs[place] = length == 0 ? DecisionLog.EMPTY : in.readNBytes(length);
      }
    } catch (IOException e) {
      throw new Broken("it ends in the midst of a human", false);
    }
  }

  /** Whether it holds everyone, and not only those who did something. */
  boolean whole(int size) {
    return ByteBuffer.wrap(humans).getShort() == size;
  }

  ByteBuffer toBytes() {
    ByteBuffer out = ByteBuffer.allocate(FRAME_BYTES + HEAD_BYTES + humans.length + Long.BYTES);
    out.putInt(MAGIC).putInt(FORMAT).putInt(HEAD_BYTES + humans.length);
    out.putLong(identity).putInt(cohort).putLong(epoch);
    out.putLong(commits).putLong(clockMillis).putInt(humans.length).put(humans);
    CRC32C checksum = new CRC32C();
    checksum.update(out.slice(0, out.position()));
    out.putLong(checksum.getValue()).flip();
    return out;
  }

  /** Reads the next block and moves on behind it. */
  static Block read(ByteBuffer in) throws Broken {
    int start = in.position();
    if (in.remaining() < FRAME_BYTES) {
      throw new Broken("it is cut short", true);
    }
    int magic = in.getInt();
    int format = in.getInt();
    int length = in.getInt();
    if (magic != MAGIC) {
      throw new Broken("it does not begin as a snapshot does", false);
    }
    if (format != FORMAT) {
      throw new Broken(
          "it has format %d, and this program writes %d".formatted(format, FORMAT), false);
    }
    if (length < HEAD_BYTES || length > in.remaining() - Long.BYTES) {
      throw new Broken("it is cut short", true);
    }
    CRC32C checksum = new CRC32C();
    checksum.update(in.slice(start, FRAME_BYTES + length));
    Block block =
        new Block(
            in.getLong(),
            in.getInt(),
            in.getLong(),
            in.getLong(),
            in.getLong(),
            new byte[Math.clamp(in.getInt(), 0, length - HEAD_BYTES)]);
    in.get(block.humans);
    in.position(start + FRAME_BYTES + length);
    if (in.getLong() != checksum.getValue()) {
      throw new Broken("it is damaged: its checksum does not match", false);
    }
    return block;
  }
}
