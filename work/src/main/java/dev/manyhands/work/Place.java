package dev.manyhands.work;

import dev.manyhands.work.job.Job;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a job keeps what it must not forget.
 *
 * @param folder for the evidence, the report and, where there is no other, the ledger
 * @param ledgerUrl the JDBC address of another database for the ledger, or null
 */
public record Place(Path folder, @Nullable String ledgerUrl) {
  /** The folder beside the job file, such as {@code customers.work} for {@code customers.yaml}. */
  public static Place beside(Job job) {
    String name = String.valueOf(job.file().getFileName()).replaceFirst("\\.ya?ml$", "");
    return new Place(job.file().toAbsolutePath().resolveSibling(name + ".work"), null);
  }
}
