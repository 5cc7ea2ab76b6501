package dev.manyhands.browser.miniwob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.task.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MiniwobTaskTest {
  @Test
  void thereAre125TasksOfWhich62MayBePractised() {
    assertThat(MiniwobTask.all()).hasSize(125).doesNotHaveDuplicates();
    assertThat(MiniwobTask.of(Split.TRAIN)).hasSize(62);
    assertThat(MiniwobTask.of(Split.HELD_OUT)).hasSize(63);
    assertThat(MiniwobTask.all()).noneMatch(task -> task.name().startsWith("flight"));
  }

  @Test
  void pagesThatCarrySomethingOverAreLoadedAnew() {
    assertThat(MiniwobTask.all().stream().filter(MiniwobTask::reload).map(MiniwobTask::name))
        .hasSize(19)
        .contains("use-slider", "click-dialog-2", "click-scroll-list", "stock-market");
  }

  @Test
  void aFolderWithoutPagesIsRefusedWithAdvice(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> new MiniwobSite(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("\nMaybe");
    Path pages = folder.resolve("miniwob/html");
    Files.createDirectories(pages.resolve("miniwob"));
    Files.createDirectories(pages.resolve("core"));
    Files.writeString(pages.resolve("core/core.js"), "");
    Files.writeString(pages.resolve("miniwob/click-test.html"), "");
    try (MiniwobSite site = new MiniwobSite(folder)) {
      assertThat(MiniwobTask.all().stream().filter(site::has).map(MiniwobTask::name))
          .containsExactly("click-test");
    }
  }
}
