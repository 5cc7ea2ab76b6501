package dev.manyhands.fleet;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Humans of a cohort as bytes: a head, each human whole, and a CRC-32C of all that. */
final class Block {
  private static final int MAGIC = 0x4d480f01;
  private static final int FORMAT = 3;
  private static final int FRAME_BYTES = 3 * Integer.BYTES;
  private static final int HEAD_BYTES = 2 * Long.BYTES + 2 * Integer.BYTES;
  private static final int SIZE_AT = 4 * Long.BYTES;

  /** The fleet they belong to. */
  final long identity;

  /** The cohort's index. */
  final int cohort;

  /** The epoch it was written under. */
  final long epoch;

  /** What the cohort remembers as one, its size, how many follow, and those. */
  private final byte[] body;

  private Block(long identity, int cohort, long epoch, byte[] body) {
    this.identity = identity;
    this.cohort = cohort;
    this.epoch = epoch;
    this.body = body;
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
      out.writeLong(cohort.commits);
      out.writeLong(cohort.clockMillis);
      out.writeLong(cohort.heard);
      out.writeLong(cohort.cpuNanos);
      out.writeShort(cohort.size);
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
        Long given = cohort.assigned.isEmpty() ? null : cohort.assigned.get(place);
        long[] skills = cohort.skills.of(place);
        out.writeByte(cohort.standing[place]);
        out.writeBoolean(given != null);
        if (given != null) {
          out.writeLong(given);
        }
        out.writeShort(skills.length);
        for (long word : skills) {
          out.writeLong(word);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Block(identity, cohort.index, cohort.epoch, bytes.toByteArray());
  }

  /** Puts the humans where the block says. */
  void into(Cohort target) throws Broken {
    try {
      ByteBuffer in = ByteBuffer.wrap(body);
      target.commits = in.getLong();
      target.clockMillis = in.getLong();
      target.heard = in.getLong();
      target.cpuNanos = in.getLong();
      int size = in.getShort();
      if (size > target.size && size <= Cohort.SIZE) {
        target.grow(size);
      }
      for (int left = in.getShort(); left > 0; left--) {
        int place = in.getShort();
        if (place < 0 || place >= target.size) {
          throw new Broken("it holds a human (%d) that there is not".formatted(place), false);
        }
        target.family[place] = in.getShort();
        target.episodes[place] = in.getInt();
        target.successes[place] = in.getInt();
        target.decisions[place] = in.getInt();
        target.personSeconds[place] = in.getDouble();
        target.dueMillis[place] = in.getLong();
        target.logs[place] = log(in);
        target.standing[place] = in.get();
        if (in.get() != 0) {
          target.assigned.put(place, in.getLong());
        } else {
          target.assigned.remove(place);
        }
        long[] skills = new long[in.getShort()];
        for (int i = 0; i < skills.length; i++) {
          skills[i] = in.getLong();
        }
        target.skills.put(place, skills);
      }
    } catch (BufferUnderflowException | NegativeArraySizeException e) {
      throw new Broken("it ends in the midst of a human", false);
    }
  }

  private static byte[] log(ByteBuffer in) {
    int length = Short.toUnsignedInt(in.getShort());
    if (length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] log = length == 0 ? DecisionLog.EMPTY : new byte[length];
    in.get(log);
    return log;
  }

  /** Whether it holds everyone, and not only those who did something. */
  boolean whole() {
    ByteBuffer all = ByteBuffer.wrap(body);
    return all.getShort(SIZE_AT) == all.getShort(SIZE_AT + Short.BYTES);
  }

  ByteBuffer toBytes() {
    ByteBuffer out = ByteBuffer.allocate(FRAME_BYTES + HEAD_BYTES + body.length + Long.BYTES);
    out.putInt(MAGIC).putInt(FORMAT).putInt(HEAD_BYTES + body.length);
    out.putLong(identity).putInt(cohort).putLong(epoch);
    out.putInt(body.length).put(body);
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
            new byte[Math.clamp(in.getInt(), 0, length - HEAD_BYTES)]);
    in.get(block.body);
    in.position(start + FRAME_BYTES + length);
    if (in.getLong() != checksum.getValue()) {
      throw new Broken("it is damaged: its checksum does not match", false);
    }
    return block;
  }
}
