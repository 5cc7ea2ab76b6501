package dev.manyhands.example.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The wiki FitNesse, with nothing but a front page at first. */
public final class FitNesseSite implements AutoCloseable {
  private final AppProcess process;
  private final int port;

  private FitNesseSite(AppProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts the wiki with its pages in a folder. */
  public static FitNesseSite start(Path data) {
    writeFrontPage(data);
    // FitNesse does not say which port it found when it is asked for any free one.
    int port = freePort();
    AppProcess process =
        AppProcess.start(
            data,
            List.of(),
            "fitnesseMain.FitNesseMain",
            List.of("-p", Integer.toString(port), "-lh", "-o", "-e", "0", "-d", ".", "-r", "wiki"));
    process.awaitReady(InstantSource.system(), printed -> answers(port));
    return new FitNesseSite(process, port);
  }

  /** Where to point a browser. */
  public URI address() {
    return URI.create("http://127.0.0.1:%d/".formatted(port));
  }

  /** What the settings in the job file stand for. */
  public Map<String, String> settings() {
    return Map.of("WIKI_PORT", Integer.toString(port));
  }

  @Override
  public void close() {
    process.close();
  }

  private static void writeFrontPage(Path data) {
    Path page = data.resolve("wiki").resolve("FrontPage.wiki");
    try {
      if (!Files.exists(page)) {
        Files.createDirectories(data.resolve("wiki"));
        Files.writeString(page, "!1 Handbook\n\nWhat everybody here should know.\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
