package dev.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.surface.SurfaceException.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong between a digital human and a site has a name, and never hangs. */
class TroubleIT {
  private static Desk desk;
  private Site elsewhere;

  @BeforeAll
  static void open() {
    desk = new Desk(Map.of(), Duration.ofSeconds(5));
    desk.site().page("/ok", "<title>Ok</title><button>Fine</button>");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @BeforeEach
  void begin() {
    elsewhere = new Site().page("/", "<p>Elsewhere");
    desk.reopen();
  }

  @AfterEach
  void end() {
    elsewhere.close();
  }

  @Test
  void aSiteThatIsDownIsUnreachable() {
    desk.site().page("/link", "<a href=%s>Next</a>".formatted(desk.down()));
    assertThat(reason(() -> desk.surface().visit(desk.down()))).isEqualTo(Reason.UNREACHABLE);
    desk.visit("/link");
    desk.click(Role.LINK, "Next");
    assertThat(reason(() -> desk.surface().look())).isEqualTo(Reason.UNREACHABLE);
  }

  @Test
  void anErrorStatusIsARefusal() {
    desk.site()
        .on("/missing", exchange -> Site.send(exchange, 404, "Not here"))
        .on("/broken", exchange -> Site.send(exchange, 503, "Broken"))
        .on("/invalid", exchange -> Site.send(exchange, 422, "<p role=alert>Wrong date"))
        .on("/empty", exchange -> exchange.sendResponseHeaders(500, -1))
        .page("/form", "<form action=/broken><button>Send</button></form>")
        .page("/form2", "<form action=/invalid><button>Send</button></form>");
    assertThat(reason(() -> desk.visit("/missing"))).isEqualTo(Reason.REFUSED);
    assertThat(reason(() -> desk.visit("/empty"))).isEqualTo(Reason.REFUSED);
    desk.visit("/form");
    desk.click(Role.BUTTON, "Send");
    assertThat(reason(() -> desk.surface().look())).isEqualTo(Reason.REFUSED);
    desk.visit("/form2");
    desk.click(Role.BUTTON, "Send");
    assertThat(desk.element(Role.ALERT, "Wrong date")).isNotNull();
  }

  @Test
  void nothingReachesAHostThatIsNotAllowed() {
    desk.site()
        .on("/away", exchange -> Site.redirect(exchange, elsewhere.at("/").toString()))
        .page(
            "/page",
            """
            <p>Here</p><a href=%1$s>Leave</a> <img src=%1$spixel alt=Pixel>
            <script>fetch('%1$s').catch(() => document.title = 'blocked')</script>
            <iframe src=%1$s></iframe>
            """
                .formatted(elsewhere.at("/")));
    assertThat(reason(() -> desk.surface().visit(elsewhere.at("/"))))
        .isEqualTo(Reason.HOST_NOT_ALLOWED);
    assertThat(reason(() -> desk.visit("/away"))).isEqualTo(Reason.HOST_NOT_ALLOWED);
    assertThat(desk.visit("/page").title()).isEqualTo("blocked");
    desk.click(Role.LINK, "Leave");
    assertThat(reason(() -> desk.surface().look())).isEqualTo(Reason.HOST_NOT_ALLOWED);
    assertThat(elsewhere.asked()).isEmpty();
    assertThat(desk.visit("/ok").title()).isEqualTo("Ok");
  }

  @Test
  void aSlowSiteTimesOut() {
    desk.site()
        .on("/slow", exchange -> Thread.sleep(60_000))
        .page("/slow-form", "<form action=/slow><button>Send</button></form>");
    assertThat(reason(() -> desk.visit("/slow"))).isEqualTo(Reason.TIMEOUT);
    desk.visit("/slow-form");
    desk.click(Role.BUTTON, "Send");
    assertThat(reason(() -> desk.surface().look())).isEqualTo(Reason.TIMEOUT);
  }

  @Test
  void aFrozenPageTimesOutAndAnotherCanBeOpened() {
    desk.site().page("/frozen", "<button onclick='for(;;);'>Freeze</button>");
    desk.visit("/frozen");
    desk.click(Role.BUTTON, "Freeze");
    assertThat(reason(() -> desk.surface().look())).isEqualTo(Reason.TIMEOUT);
    desk.reopen();
    assertThat(desk.visit("/ok").title()).isEqualTo("Ok");
  }

  @Test
  void aBrowserThatDiesIsNoticedAndReplaced() {
    desk.visit("/ok");
    List<ProcessHandle> browsers =
        ProcessHandle.current()
            .descendants()
            .filter(process -> process.info().command().orElse("").contains("chrom"))
            .toList();
    assertThat(browsers).isNotEmpty();
    browsers.forEach(ProcessHandle::destroyForcibly);
    assertThat(reason(() -> desk.surface().look())).isEqualTo(Reason.CRASHED);
    assertThat(reason(() -> desk.visit("/ok"))).isEqualTo(Reason.CRASHED);
    desk.reopen();
    assertThat(desk.visit("/ok").title()).isEqualTo("Ok");
  }

  private static Reason reason(ThrowingCallable call) {
    SurfaceException trouble = catchThrowableOfType(SurfaceException.class, call);
    assertThat(trouble).as("a SurfaceException").isNotNull();
    return trouble.reason();
  }
}
