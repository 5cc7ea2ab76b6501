package dev.manyhands.example.crm;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.security.BasicAuthCredentials;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lets in those who have logged in. */
final class Gate {
  private static final String COOKIE = "crm_session";

  private final CrmOptions.Login login;
  private final Pages pages;
  private final Set<String> sessions = ConcurrentHashMap.newKeySet();

  Gate(CrmOptions.Login login, Pages pages) {
    this.login = login;
    this.pages = pages;
  }

  void add(RoutesConfig routes) {
    routes.before(this::check);
    routes.get("/login", context -> show(context, false));
    routes.post("/login", this::logIn);
    routes.post("/logout", this::logOut);
  }

  private void check(Context context) {
    if (!isOpen(context.path()) && !hasSession(context) && !hasCredentials(context)) {
      context.redirect("/login");
      context.skipRemainingHandlers();
    }
  }

  private static boolean isOpen(String path) {
    return path.equals("/login") || path.startsWith("/assets/");
  }

  private boolean hasSession(Context context) {
    String session = context.cookie(COOKIE);
    return session != null && sessions.contains(session);
  }

  /** For programs, which send them with every request. */
  private boolean hasCredentials(Context context) {
    BasicAuthCredentials sent = context.basicAuthCredentials();
    return sent != null && isLogin(sent.getUsername(), sent.getPassword());
  }

  private void show(Context context, boolean refused) {
    String user = context.formParam("user");
    context.html(
        pages.login(Map.of("refused", refused, "user", refused && user != null ? user : "")));
  }

  private void logIn(Context context) {
    if (isLogin(context.formParam("user"), context.formParam("password"))) {
      String session = UUID.randomUUID().toString();
      sessions.add(session);
      context.cookie(new Cookie(COOKIE, session, "/", -1, false, true, null, SameSite.LAX));
      context.redirect("/");
    } else {
      context.status(401);
      show(context, true);
    }
  }

  private void logOut(Context context) {
    String session = context.cookie(COOKIE);
    if (session != null) {
      sessions.remove(session);
    }
    context.redirect("/login");
  }

  private boolean isLogin(@Nullable String user, @Nullable String password) {
    return same(user, login.user()) && same(password, login.password());
  }

  private static boolean same(@Nullable String given, String expected) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
