package dev.manyhands.browser.miniwob;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A checkout of MiniWoB++, served on this machine alone: over HTTP, so that pages may load what
 * lies beside them. Safe for use by many threads.
 */
public final class MiniwobSite implements AutoCloseable {
  /** Where the pages may lie below the folder that is named. */
  private static final List<String> FOLDERS = List.of("miniwob/html", "html", "");

  private final Path pages;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Serves a checkout.
   *
   * @param checkout the repository's folder, or the one with the pages
   * @throws IllegalArgumentException where no pages lie there
   */
  public MiniwobSite(Path checkout) {
    try {
      this.pages = pagesOf(checkout).toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            pages,
            SimpleFileServer.OutputLevel.NONE);
    server.setExecutor(workers);
    server.start();
  }

  private static Path pagesOf(Path checkout) {
    for (String folder : FOLDERS) {
      Path pages = checkout.resolve(folder);
      if (Files.isRegularFile(pages.resolve("core/core.js"))
          && Files.isDirectory(pages.resolve("miniwob"))) {
        return pages;
      }
    }
    throw new IllegalArgumentException(
        "The folder (%s) holds no MiniWoB++: there is no miniwob/html/core/core.js in it.\nMaybe get it with: git clone https://github.com/Farama-Foundation/miniwob-plusplus"
            .formatted(checkout));
  }

  /** Whether the checkout has the task. */
  public boolean has(MiniwobTask task) {
    return Files.isRegularFile(pages.resolve("miniwob/" + task.name() + ".html"));
  }

  /** The name and port that a browser must be allowed to visit. */
  String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  String address(MiniwobTask task) {
    return "http://%s/miniwob/%s.html".formatted(host(), task.name());
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
