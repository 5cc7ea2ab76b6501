package dev.manyhands.example.crm;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.ServiceUnavailableResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Slowness and failures on purpose, so that those who use the site can practise with them. */
final class Faults {
  private final CrmOptions options;
  private final AtomicInteger received = new AtomicInteger();
  private final AtomicInteger saved = new AtomicInteger();

  Faults(CrmOptions options) {
    this.options = options;
  }

  void add(RoutesConfig routes) {
    routes.before(context -> {
      pause(options.delay());
      if (isForm(context) && isTurn(received, options.failEvery())) {
        throw new ServiceUnavailableResponse("Sorry, something went wrong. Please try again.");
      }
    });
    routes.after(context -> {
      boolean hasSaved = isForm(context) && context.statusCode() == 302;
      if (hasSaved && isTurn(saved, options.loseEvery())) {
        context.removeHeader("Location");
        context.status(502).result("Bad gateway");
      }
    });
  }

  private static boolean isForm(Context context) {
    return context.method().equals(HandlerType.POST) && context.path().startsWith("/customers");
  }

  private static boolean isTurn(AtomicInteger counter, int every) {
    return every > 0 && counter.incrementAndGet() % every == 0;
  }

  private static void pause(Duration delay) {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
