package dev.manyhands.example.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.example.crm.CrmSite;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the process that enters the customers in a real browser, without warning. The whole job
 * with 20 kills:
 *
 * <pre>
 * mvn -pl examples/apps -am test -Dtest=CustomersCrashIT -Dsurefire.failIfNoSpecifiedTests=false \
 *   -Dmanyhands.kills=20 -Dmanyhands.rows=200
 * </pre>
 */
final class CustomersCrashIT {
  private static final int KILLS = Integer.getInteger("manyhands.kills", 1);
  private static final int ROWS = Integer.getInteger("manyhands.rows", 4);
  private static final Path JOB = Path.of("..", "crm");

  @TempDir private Path folder;

  @Test
  void theJobGoesOnWhereItWasAndEntersNobodyTwice() throws Exception {
    List<String> rows = Files.readAllLines(JOB.resolve("customers.csv"));
    Files.write(folder.resolve("customers.csv"), rows.subList(0, ROWS + 1));
    Files.copy(JOB.resolve("practice.csv"), folder.resolve("practice.csv"));
    Path job = Files.copy(JOB.resolve("customers.yaml"), folder.resolve("customers.yaml"));
    // The whole file holds a customer twice and one without an e-mail address.
    int refused = ROWS == 200 ? 2 : 0;
    Random random = new Random(11);
    List<Long> resumedMillis = new ArrayList<>();
    try (CrmSite site = CrmSite.start(folder.resolve("site"), 0)) {
      for (int i = 0; i < KILLS; i++) {
        long start = System.nanoTime();
        Process worker = CustomersWorker.start(job, site.address().getPort());
        try (BufferedReader output = worker.inputReader()) {
          assertThat(output.readLine()).startsWith("took");
          resumedMillis.add((System.nanoTime() - start) / 1_000_000);
          Thread.sleep(1000 + random.nextInt(9000));
        } finally {
          worker.destroyForcibly();
          worker.waitFor();
        }
      }
      Process last = CustomersWorker.start(job, site.address().getPort());
      List<String> lines = last.inputReader().lines().toList();

      System.out.println("resumed after ms: " + resumedMillis);
      System.out.println(lines.get(lines.size() - 2));
      assertThat(lines).last().isEqualTo("ended %d %d 0".formatted(ROWS - refused, refused));
    }
  }
}
