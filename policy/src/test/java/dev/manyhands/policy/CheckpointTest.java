package dev.manyhands.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.policy.Checkpoint.Contents;
import dev.manyhands.policy.Checkpoint.UnusableCheckpoint;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Size;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
  @TempDir private Path folder;
  private Path file = Path.of("");
  private Contents contents = new Contents(new Size(16, 1, 1, 16), Map.of(), Map.of());

  @BeforeEach
  void save() {
    file = folder.resolve("new/small.ckpt");
    Network network = Network.random(new Size(16, 1, 1, 16), new Random(1));
    contents = Contents.of(network, Map.of("seed", "1"));
    Checkpoint.save(contents, file);
  }

  @Test
  void comesBackAsItWas() {
    Contents loaded = Checkpoint.load(file);
    assertThat(loaded.size()).isEqualTo(contents.size());
    assertThat(loaded.notes()).isEqualTo(contents.notes());
    assertThat(loaded.weights().keySet()).isEqualTo(contents.weights().keySet());
    loaded.weights().forEach((name, w) -> assertThat(w).isEqualTo(contents.weights().get(name)));
    assertThat(folder.resolve("new")).isDirectoryContaining(path -> path.equals(file));
  }

  @Test
  void isRefusedWhereItIsCutShort() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 3, 21, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> Checkpoint.load(file))
          .isInstanceOf(UnusableCheckpoint.class)
          .hasMessageContaining("small.ckpt");
    }
  }

  @Test
  void isRefusedWhereOneBitIsWrong() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 3] ^= 4;
    Files.write(file, bytes);
    assertThatThrownBy(() -> Checkpoint.load(file)).hasMessageContaining("damaged");
  }

  @Test
  void isRefusedWhereItIsOfAnotherVersion() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer.wrap(bytes).putInt(Integer.BYTES, 99);
    Files.write(file, bytes);
    assertThatThrownBy(() -> Checkpoint.load(file))
        .hasMessageContaining("another version")
        .hasMessageContaining("99");
  }

  @Test
  void isRefusedWhereItIsMissingOrSomethingElse() throws IOException {
    assertThatThrownBy(() -> Checkpoint.load(folder.resolve("none.ckpt")))
        .hasMessageContaining("does not exist")
        .hasMessageContaining("manyhands train");
    Files.writeString(file, "a letter to a friend, not a network");
    assertThatThrownBy(() -> Checkpoint.load(file)).hasMessageContaining("is not one");
  }
}
