package dev.manyhands.policy;

import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A network in a file: a magic word, the versions of the format and of the features, the size,
 * notes on how it was made, the weights as float32, and a CRC-32 of all that.
 */
public final class Checkpoint {
  private static final int MAGIC = 0x4d480a01;
  private static final int FORMAT = 2;
  private static final int CHECKSUM_BYTES = 8;

  private Checkpoint() {}

  /** Thrown where a file is no checkpoint that this version can use. */
  public static final class UnusableCheckpoint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableCheckpoint(String message) {
      super(message);
    }
  }

  /**
   * A network as it stands in a checkpoint.
   *
   * @param size its size
   * @param notes how it was made, such as the command, the seed, and what it could do
   * @param weights all weights by name
   */
  public record Contents(Size size, Map<String, String> notes, Map<String, float[]> weights) {
    public Contents {
      notes = Map.copyOf(notes);
    }

    /** The contents of a network that is in memory. */
    public static Contents of(Network network, Map<String, String> notes) {
      return new Contents(
          network.size(), notes, network.parameters().named(network.parameters().values()));
    }

    /** A policy with these weights. */
    public NetworkPolicy policy() {
      return new NetworkPolicy(Network.of(size, weights));
    }
  }

  /** Writes a file whole or not at all: an interrupted writer leaves the old one in place. */
  public static void save(Contents contents, Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(contents, out);
      CRC32 checksum = new CRC32();
      checksum.update(bytes.toByteArray());
      out.writeLong(checksum.getValue());
      out.flush();
      Path absolute = file.toAbsolutePath();
      Files.createDirectories(absolute.getParent());
      Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
      Files.write(part, bytes.toByteArray());
      Files.move(
          part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The checkpoint (%s) cannot be written: %s.\nMaybe the disk is full or the folder is not writable."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws UnusableCheckpoint for a file that is missing, cut short, damaged, of another version,
   *     or no checkpoint at all
   */
  public static Contents load(Path file) {
    try {
      return read(Files.readAllBytes(file), file.toString());
    } catch (NoSuchFileException e) {
      throw new UnusableCheckpoint(
          "The checkpoint (%s) does not exist.\nMaybe make it with: manyhands train --preset small --out %s"
              .formatted(file, file));
    } catch (IOException e) {
      throw new UnusableCheckpoint(
          "The checkpoint (%s) cannot be read: %s.".formatted(file, e.getMessage()));
    }
  }

  /**
   * Reads the checkpoint that ships for a preset.
   *
   * @throws UnusableCheckpoint where none ships
   */
  public static Contents shipped(Preset preset) {
    String name = preset + ".ckpt";
    try (InputStream in = Checkpoint.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new UnusableCheckpoint(
            "No checkpoint ships for the preset (%s).\nMaybe make one with: manyhands train --preset %s --out %s"
                .formatted(preset, preset, name));
      }
      return read(in.readAllBytes(), "the shipped " + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Contents contents, DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(FORMAT);
    out.writeInt(Features.VERSION);
    Size size = contents.size();
    out.writeInt(size.width());
    out.writeInt(size.layers());
    out.writeInt(size.heads());
    out.writeInt(size.vocabulary());
    out.writeInt(contents.notes().size());
    for (Map.Entry<String, String> note : contents.notes().entrySet()) {
      out.writeUTF(note.getKey());
      out.writeUTF(note.getValue());
    }
    out.writeInt(contents.weights().size());
    for (Map.Entry<String, float[]> weight : contents.weights().entrySet()) {
      out.writeUTF(weight.getKey());
      out.writeInt(weight.getValue().length);
      for (float value : weight.getValue()) {
        out.writeFloat(value);
      }
    }
  }

  private static Contents read(byte[] bytes, String name) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (bytes.length < 3 * Integer.BYTES + CHECKSUM_BYTES || in.readInt() != MAGIC) {
        throw new UnusableCheckpoint(
            "The checkpoint (%s) is not one: it does not begin as a checkpoint does.\nMaybe it is another file's name."
                .formatted(name));
      }
      int format = in.readInt();
      int features = in.readInt();
      if (format != FORMAT || features != Features.VERSION) {
        throw new UnusableCheckpoint(
            "The checkpoint (%s) is of another version (format %d, features %d; this program uses %d and %d).\nMaybe train it again with this program."
                .formatted(name, format, features, FORMAT, Features.VERSION));
      }
      int end = bytes.length - CHECKSUM_BYTES;
      CRC32 checksum = new CRC32();
      checksum.update(bytes, 0, end);
      byte[] tail = Arrays.copyOfRange(bytes, end, bytes.length);
      if (new DataInputStream(new ByteArrayInputStream(tail)).readLong() != checksum.getValue()) {
        throw new UnusableCheckpoint(
            "The checkpoint (%s) is cut short or damaged: its checksum does not match.\nMaybe copy it again."
                .formatted(name));
      }
      Size size = new Size(in.readInt(), in.readInt(), in.readInt(), in.readInt());
      Map<String, String> notes = new LinkedHashMap<>();
      for (int n = in.readInt(); n > 0; n--) {
        notes.put(in.readUTF(), in.readUTF());
      }
      Map<String, float[]> weights = new LinkedHashMap<>();
      for (int n = in.readInt(); n > 0; n--) {
        String key = in.readUTF();
        float[] values = new float[in.readInt()];
        for (int i = 0; i < values.length; i++) {
          values[i] = in.readFloat();
        }
        weights.put(key, values);
      }
      return new Contents(size, notes, weights);
    }
  }
}
