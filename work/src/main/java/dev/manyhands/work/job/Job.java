package dev.manyhands.work.job;

import dev.manyhands.env.task.Instruction;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Real work: rows of data to be entered at a site.
 *
 * @param name its name, the same whenever it is started
 * @param file where it was read from
 * @param site where each item begins
 * @param hosts the hosts that may be visited, by name, or by name and port
 * @param instruction what is asked for with each row
 * @param fields the data that goes with the instruction, by name
 * @param rows one item each
 * @param secrets what may be typed but never shown
 * @param verification how success is found out
 * @param humans how many digital humans work at once
 * @param budget what may be used up
 * @param price what computing costs
 * @param minConfidence a policy less sure than this leaves the item to a person; 0 for never
 * @param settle how long the site may take until what was sent to it shows
 * @param practice how it may be practised on, or null where it may not
 */
public record Job(
    String name,
    Path file,
    URI site,
    Set<String> hosts,
    Template instruction,
    Map<String, Template> fields,
    Rows rows,
    Secrets secrets,
    Verification verification,
    int humans,
    Budget budget,
    Price price,
    double minConfidence,
    Duration settle,
    @Nullable Practice practice) {
  public Job {
    hosts = Set.copyOf(hosts);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    if (humans < 1) {
      throw new IllegalArgumentException("The humans (%d) must be at least 1.".formatted(humans));
    }
  }

  /** What is asked for with a row; empty data is in it too, and says what is to be empty. */
  public Instruction instruction(Row row) {
    List<Instruction.Field> data = new ArrayList<>();
    fields.forEach(
        (field, template) -> data.add(new Instruction.Field(field, template.render(row))));
    return new Instruction(instruction.render(row), data);
  }

  /** The same job with another number of digital humans. */
  public Job withHumans(int number) {
    return new Job(
        name,
        file,
        site,
        hosts,
        instruction,
        fields,
        rows,
        secrets,
        verification,
        number,
        budget,
        price,
        minConfidence,
        settle,
        practice);
  }

  /** What makes it this job and no other: a change of it after the first run is worth saying. */
  public String definition() {
    return String.join(
        "\n", site.toString(), instruction.toString(), fields.toString(), verification.toString());
  }
}
