package dev.manyhands.work.site;

import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Jobs at the member site. */
public final class Jobs {
  /** Looks at the list of members. */
  public static final String PAGE =
      """
      verification:
        page:
          url: "${site}/members"
          shows: Members
          texts: ["{Name}", "{E-mail}", "{City}"]
          key: "{E-mail}"
      """;

  private Jobs() {}

  /** Writes a job and its rows into a folder; {@code more} is further YAML. */
  public static Path write(Path folder, List<String> rows, String more) throws IOException {
    Files.writeString(
        folder.resolve("members.csv"), "Name,E-mail,City\n" + String.join("\n", rows) + "\n");
    Path file = folder.resolve("members.yaml");
    Files.writeString(
        file,
        """
        name: members
        site: "${site}/new"
        instruction: "Enter {Name} as a member."
        rows: members.csv
        settleSeconds: 0.2
        """
            + more);
    return file;
  }

  public static Job read(Path file, MemberSite site) {
    return JobFile.read(file, Map.of("site", site.address("").toString()), Map.of());
  }

  /** Rows that are all right. */
  public static List<String> people(int number) {
    return java.util.stream.IntStream.rangeClosed(1, number)
        .mapToObj(i -> "Person Ü%d,person%d@example.org,\"City, %d\"".formatted(i, i, i))
        .toList();
  }
}
