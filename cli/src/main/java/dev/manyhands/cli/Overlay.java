package dev.manyhands.cli;

import dev.manyhands.policy.Checkpoint;
import dev.manyhands.work.job.Job;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The policy that practised at a job's site and did better there afterwards. It lies in the job's
 * folder, and is used for that site alone.
 */
record Overlay(Path file) {
  private static final String SITE = "site";

  /** The place in a job's folder; there need not be one yet. */
  static Overlay in(Path folder) {
    return new Overlay(folder.resolve("overlay.ckpt"));
  }

  /** Whether there is one, made at the site that the job is for now. */
  boolean isFor(Job job) {
    return Files.exists(file)
        && job.site().toString().equals(Brains.checkpoint(file.toString()).notes().get(SITE));
  }

  /** The policy that a job begins with where nobody names one. */
  String orSmall(Job job) {
    return isFor(job) ? file.toString() : "small";
  }

  /** Keeps a policy for the job's site. */
  void keep(Checkpoint.Contents contents, Job job) {
    Map<String, String> notes = new LinkedHashMap<>(contents.notes());
    notes.put(SITE, job.site().toString());
    Checkpoint.save(new Checkpoint.Contents(contents.size(), notes, contents.weights()), file);
  }
}
