package dev.manyhands.example.crm;

import io.javalin.config.RoutesConfig;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Style sheets, pictures and fonts, all from the class path, so that no page needs the internet.
 */
final class Assets {
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final Map<String, String> FOLDERS =
      Map.of(
          "style", "/dev/manyhands/example/crm/style/",
          "bootstrap", WEBJARS + "bootstrap/5.3.8/dist/css/",
          "icons", WEBJARS + "bootstrap-icons/1.13.1/font/",
          "fonts", WEBJARS + "bootstrap-icons/1.13.1/font/fonts/");
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "svg", "image/svg+xml", "woff2", "font/woff2", "woff", "font/woff");

  private Assets() {}

  static void add(RoutesConfig routes) {
    routes.get(
        "/assets/{folder}/{file}",
        context -> {
          String file = context.pathParam("file");
          String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "");
          context.contentType(type.isEmpty() ? "application/octet-stream" : type);
          context.header("Cache-Control", "max-age=86400");
          context.result(read(FOLDERS.getOrDefault(context.pathParam("folder"), ""), file));
        });
    // The icons' style sheet looks for its font beside itself.
    routes.get(
        "/assets/icons/fonts/{file}",
        context -> context.redirect("/assets/fonts/" + context.pathParam("file")));
  }

  private static byte[] read(String folder, String file) throws IOException {
    try (InputStream stream =
        folder.isEmpty() || file.contains("/")
            ? null
            : Assets.class.getResourceAsStream(folder + file)) {
      if (stream == null) {
        throw new NotFoundResponse();
      }
      return stream.readAllBytes();
    }
  }
}
