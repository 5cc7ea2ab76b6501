package dev.manyhands.work.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.manyhands.work.job.Row;
import dev.manyhands.work.job.Secrets;
import dev.manyhands.work.job.Template;
import dev.manyhands.work.job.Verification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Asks by HTTP GET. */
final class HttpVerifier implements Verifier {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Verification.Http http;
  private final Secrets secrets;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  HttpVerifier(Verification.Http http, Secrets secrets) {
    this.http = http;
    this.secrets = secrets;
  }

  @Override
  public Verdict check(Row row) {
    URI address = URI.create(http.url().renderAddress(row));
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
    http.headers().forEach((name, value) -> request.header(name, secrets.exchange(value)));
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return judge(address, answer, row);
    } catch (IOException e) {
      return new Verdict.Unclear("%s did not answer: %s".formatted(address, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Verdict.Unclear("%s was not waited for.".formatted(address));
    }
  }

  private Verdict judge(URI address, HttpResponse<String> answer, Row row) {
    int status = answer.statusCode();
    if (status != http.status()) {
      return status == 404 || status == 410
          ? new Verdict.Absent("%s answers %d.".formatted(address, status))
          : new Verdict.Unclear(
              "%s answers %d instead of %d.".formatted(address, status, http.status()));
    }
    for (Template template : http.texts()) {
      String text = template.render(row);
      if (!answer.body().contains(text)) {
        return new Verdict.Absent("%s does not hold '%s'.".formatted(address, text));
      }
    }
    if (http.values().isEmpty()) {
      return new Verdict.There("%s holds all texts.".formatted(address));
    }
    try {
      return judge(address, JSON.readTree(answer.body()), row);
    } catch (JsonProcessingException e) {
      return new Verdict.Unclear(
          "%s answers no JSON: %s".formatted(address, e.getOriginalMessage()));
    }
  }

  private Verdict judge(URI address, JsonNode json, Row row) {
    List<JsonNode> records = new ArrayList<>();
    if (json.isArray()) {
      json.forEach(records::add);
    } else {
      records.add(json);
    }
    // The key of a single object is the address that it came from.
    Collection<String> key = json.isArray() ? http.key() : List.of();
    boolean keyed = !json.isArray() || !key.isEmpty();
    List<String> differences = new ArrayList<>();
    int right = 0;
    int found = 0;
    for (JsonNode item : records) {
      String difference = difference(item, http.values().keySet(), row);
      if (difference.isEmpty()) {
        right++;
      }
      if (keyed && holdsAny(item) && difference(item, key, row).isEmpty()) {
        found++;
        differences.add(difference);
      }
    }
    if (Math.max(right, found) > 1) {
      return new Verdict.Repeated(
          "%s answers with it %d times.".formatted(address, Math.max(right, found)));
    }
    if (right == 1) {
      return new Verdict.There("%s answers with it.".formatted(address));
    }
    return found == 1
        ? new Verdict.Wrong(
            "%s answers with it, but %s.".formatted(address, differences.getFirst()))
        : new Verdict.Absent("%s does not answer with it.".formatted(address));
  }

  private boolean holdsAny(JsonNode item) {
    return http.values().keySet().stream().anyMatch(pointer -> !item.at(pointer).isMissingNode());
  }

  private String difference(JsonNode item, Collection<String> pointers, Row row) {
    for (String pointer : pointers) {
      Template template = http.values().get(pointer);
      String wanted = template == null ? "" : template.render(row);
      String value = item.at(pointer).asText("");
      if (!PageText.tidy(value).equals(PageText.tidy(wanted))) {
        return "%s is '%s' instead of '%s'".formatted(pointer, value, wanted);
      }
    }
    return "";
  }

  @Override
  public void close() {
    client.close();
  }
}
