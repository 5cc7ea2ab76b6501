package dev.manyhands.example.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2ConsoleSiteTest {
  private static final String PASSWORD = "correct horse";

  @TempDir private Path data;

  @Test
  void theShopIsKeptFromOneStartToTheNextAndGuardedByThePassword() throws Exception {
    try (H2ConsoleSite console = H2ConsoleSite.start(data, PASSWORD);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> page =
          client.send(
              HttpRequest.newBuilder(console.address()).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(page.body()).contains("Welcome to H2");
      try (Connection connection = connect(console, PASSWORD)) {
        connection.createStatement().execute("insert into product values ('A', 'Ä', 1.5, 2)");
      }
      assertThatThrownBy(() -> connect(console, "wrong")).isInstanceOf(SQLException.class);
    }
    try (H2ConsoleSite console = H2ConsoleSite.start(data, PASSWORD);
        Connection connection = connect(console, PASSWORD);
        ResultSet row = connection.createStatement().executeQuery("select name from product")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("Ä");
    }
  }

  private static Connection connect(H2ConsoleSite console, String password) throws SQLException {
    return DriverManager.getConnection(console.databaseUrl(), H2ConsoleSite.USER, password);
  }
}
