package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Size;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void isUsedForTheSiteThatItWasMadeAtAndForNoOther() throws IOException {
    Overlay overlay = Overlay.in(folder.resolve("job.work"));
    assertThat(overlay.orSmall(job("http://one.example/"))).isEqualTo("small");

    Network network = Network.random(new Size(16, 1, 1, 64), new Random(1));
    overlay.keep(Checkpoint.Contents.of(network, Map.of()), job("http://one.example/"));

    assertThat(overlay.orSmall(job("http://one.example/"))).isEqualTo("" + overlay.file());
    assertThat(overlay.orSmall(job("http://two.example/"))).isEqualTo("small");
  }

  private Job job(String site) throws IOException {
    Files.writeString(folder.resolve("rows.csv"), "Name\nAnn\n");
    Path file = folder.resolve("job.yaml");
    Files.writeString(
        file,
        """
        name: a
        site: %1$s
        instruction: Enter it.
        rows: rows.csv
        verification: {page: {url: "%1$s", texts: "{Name}"}}
        """
            .formatted(site));
    return JobFile.read(file);
  }
}
