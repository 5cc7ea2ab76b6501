package dev.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {
  private final Hosts hosts = new Hosts(Set.of("shop.example", "Localhost:8080"));

  @ParameterizedTest
  @CsvSource({
    "http://shop.example/a, true",
    "https://SHOP.example:9000/, true",
    "http://localhost:8080/x?y=z, true",
    "http://localhost/, false",
    "http://localhost:8081/, false",
    "http://shop.example.evil.example/, false",
    "http://shop.example@evil.example/, false",
    "file:///etc/passwd, false",
    "javascript:alert(1), false",
    "about:blank, true"
  })
  void allowsWhatWasNamedAndNothingElse(String address, boolean allowed) {
    assertThat(hosts.allows(URI.create(address))).isEqualTo(allowed);
  }

  @Test
  void makesEveryOtherNameUnknownToChromium() {
    assertThat(hosts.resolverRules())
        .isEqualTo(
            "--host-resolver-rules=MAP localhost:8080 localhost:8080,"
                + "MAP shop.example shop.example,MAP * ~NOTFOUND");
  }

  @Test
  void refusesWhatIsNoHost() {
    assertThatThrownBy(() -> new Hosts(Set.of("http://shop.example/")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(http://shop.example/)");
  }
}
