package dev.manyhands.work.site;

import dev.manyhands.env.action.MouseButton;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.surface.SurfaceException.Reason;
import dev.manyhands.env.surface.SurfaceProvider;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Surfaces that show the member site without a browser: three fields and a button, which take mouse
 * and keyboard events and send the form by HTTP.
 */
public final class PlainSurfaces implements SurfaceProvider {
  private static final int LINE_PX = 40;

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger crashes = new AtomicInteger();
  private volatile boolean unavailable;

  /** How many were opened. */
  public int opened() {
    return opened.get();
  }

  /** Opens no more surfaces from now on, or opens them again. */
  public void setUnavailable(boolean unavailable) {
    this.unavailable = unavailable;
  }

  /** Lets the next forms die while they are sent: after the site has stored them. */
  public void crashAfterSending(int times) {
    crashes.set(times);
  }

  @Override
  public Surface open(Access access) {
    if (unavailable) {
      throw new SurfaceException(Reason.CRASHED, "There is no browser.", null);
    }
    opened.incrementAndGet();
    return new Page(access);
  }

  @Override
  public void close() {}

  private final class Page implements Surface {
    private final Access access;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private URI address = URI.create("about:blank");
    private String shown = "";
    private String message = "";
    private int mouseX;
    private int mouseY;
    private @Nullable String focus;
    private boolean selected;
    private boolean control;
    private boolean dead;

    Page(Access access) {
      this.access = access;
    }

    @Override
    public void visit(URI to) {
      if (dead) {
        throw new SurfaceException(Reason.CRASHED, "The browser is dead.", null);
      }
      if (!access.hosts().contains(to.getHost() + ":" + to.getPort())) {
        throw new SurfaceException(
            Reason.HOST_NOT_ALLOWED,
            "The host %s is not allowed.\nMaybe add it to 'hosts'.".formatted(to.getHost()),
            null);
      }
      shown = send(HttpRequest.newBuilder(to).build(), 200);
      address = to;
      message = "";
      focus = null;
      fields.clear();
      if (to.getPath().equals("/new")) {
        for (String name : List.of("Name", "E-mail", "City")) {
          fields.put(name, "");
        }
      }
    }

    private String send(HttpRequest request, int expected) {
      try {
        HttpResponse<String> answer =
            client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() == 302) {
          visit(URI.create(answer.headers().firstValue("Location").orElseThrow()));
        } else if (answer.statusCode() != expected && answer.statusCode() != 422) {
          throw new SurfaceException(
              Reason.REFUSED, request.uri() + " answers " + answer.statusCode(), null);
        }
        return answer.body();
      } catch (IOException e) {
        throw new SurfaceException(Reason.UNREACHABLE, request.uri() + " is down.", e);
      } catch (InterruptedException e) {
        throw new SurfaceException(Reason.CRASHED, "interrupted", e);
      }
    }

    private void submit() {
      StringBuilder form = new StringBuilder();
      fields.forEach((name, value) ->
          form.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
              .append('=')
              .append(
                  URLEncoder.encode(
                      access.secrets().getOrDefault(value, value), StandardCharsets.UTF_8))
              .append('&'));
      message =
          send(
              HttpRequest.newBuilder(address)
                  .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                  .build(),
              200);
      if (crashes.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        dead = true;
        throw new SurfaceException(Reason.CRASHED, "The browser died.", null);
      }
      if (message.equals("Thank you.")) {
        fields.clear();
      }
    }

    @Override
    public Screen look() {
      List<Element> elements = new ArrayList<>();
      for (Map.Entry<String, String> field : fields.entrySet()) {
        int states = field.getKey().equals(focus) ? State.FOCUSED.bit() : 0;
        elements.add(
            element(elements.size(), Role.TEXTBOX, field.getKey(), field.getValue(), states));
      }
      if (!fields.isEmpty()) {
        elements.add(element(elements.size(), Role.BUTTON, "Join", "", 0));
      }
      if (!message.isEmpty()) {
        Role role = message.equals("Thank you.") ? Role.TEXT : Role.ALERT;
        elements.add(element(elements.size(), role, message, "", 0));
      }
      return new Screen(800, 600, address.getPath(), elements, mouseX, mouseY, 0, 0);
    }

    private static Element element(int line, Role role, String name, String value, int states) {
      Box box = new Box(100, 20 + line * LINE_PX, 200, 30);
      return new Element(line, role, name, "", value, "", "", box, states);
    }

    @Override
    public String text() {
      return shown + "\n" + message;
    }

    @Override
    public byte[] screenshot() {
      return new byte[] {(byte) 0x89, 'P', 'N', 'G'};
    }

    @Override
    public URI address() {
      return address;
    }

    @Override
    public void mouseMove(int x, int y) {
      mouseX = x;
      mouseY = y;
    }

    @Override
    public void mouseDown(MouseButton button, int clickCount) {}

    @Override
    public void mouseUp(MouseButton button, int clickCount) {
      Element target = look().at(mouseX, mouseY);
      focus = target != null && target.role() == Role.TEXTBOX ? target.name() : null;
      selected = false;
      if (target != null && target.role() == Role.BUTTON) {
        submit();
      }
    }

    @Override
    public void wheel(int deltaX, int deltaY) {}

    @Override
    public void keyDown(String key) {
      control = control || key.equals("CTRL");
      selected = selected || (control && key.equalsIgnoreCase("a"));
    }

    @Override
    public void keyUp(String key) {
      control = control && !key.equals("CTRL");
    }

    @Override
    public void character(int codePoint) {
      if (focus != null) {
        String before = selected ? "" : fields.getOrDefault(focus, "");
        fields.put(focus, before + Character.toString(codePoint));
        selected = false;
      }
    }

    @Override
    public void pause(Duration duration) {}

    @Override
    public void close() {
      client.close();
    }
  }
}
