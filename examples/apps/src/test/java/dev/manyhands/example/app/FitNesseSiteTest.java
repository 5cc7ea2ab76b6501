package dev.manyhands.example.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FitNesseSiteTest {
  @TempDir private Path data;

  @Test
  void theWikiOffersAFormForANewPageAndEndsWhenClosed() throws Exception {
    URI address;
    try (FitNesseSite wiki = FitNesseSite.start(data);
        HttpClient client = HttpClient.newHttpClient()) {
      address = wiki.address();
      HttpResponse<String> form = get(client, address.resolve("/root?new"));
      assertThat(form.statusCode()).isEqualTo(200);
      assertThat(form.body()).contains("Page name:", "Help text:", "value=\"Save\"");
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThatThrownBy(() -> get(client, address)).isInstanceOf(ConnectException.class);
    }
  }

  private static HttpResponse<String> get(HttpClient client, URI address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
