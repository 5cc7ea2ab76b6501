package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteProcessIT {
  @Test
  void theSiteAnswersUntilItIsClosed(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request;
      try (SiteProcess site = SiteProcess.start(folder)) {
        request = HttpRequest.newBuilder(site.address()).build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
            .contains("CRM");
      }
      assertThatThrownBy(() -> client.send(request, HttpResponse.BodyHandlers.discarding()))
          .isInstanceOf(ConnectException.class);
    }
  }
}
