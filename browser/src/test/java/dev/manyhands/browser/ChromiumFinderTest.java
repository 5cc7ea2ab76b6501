package dev.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumFinderTest {
  @TempDir private Path folder;

  @Test
  void prefersTheFlagThenTheVariableThenThePathThenADownload() throws IOException {
    Path flagged = program("flag/browser");
    Path named = program("variable/browser");
    Path onPath = program("bin/chromium");
    program("home/.cache/ms-playwright/chromium-900/chrome-linux/chrome");
    Path newest = program("home/.cache/ms-playwright/chromium-1100/chrome-linux64/chrome");
    String path = folder.resolve("nothing") + ":" + onPath.getParent();

    assertThat(finder(Map.of(ChromiumFinder.VARIABLE, named.toString())).find(flagged))
        .isEqualTo(flagged);
    assertThat(finder(Map.of(ChromiumFinder.VARIABLE, named.toString(), "PATH", path)).find(null))
        .isEqualTo(named);
    assertThat(finder(Map.of("PATH", path)).find(null)).isEqualTo(onPath);
    assertThat(finder(Map.of("PATH", "")).find(null)).isEqualTo(newest);
  }

  @Test
  void saysHowToInstallOneWhereThereIsNone() {
    assertThatThrownBy(() -> finder(Map.of()).find(null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("apt-get install -y chromium");
    assertThatThrownBy(() -> finder(Map.of()).find(folder.resolve("gone")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(folder.resolve("gone").toString());
  }

  private ChromiumFinder finder(Map<String, String> environment) {
    return new ChromiumFinder(environment, folder.resolve("home"));
  }

  private Path program(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
