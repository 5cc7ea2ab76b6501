package dev.manyhands.fleet;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import java.util.List;

/**
 * One digital human as it was at rest.
 *
 * @param persona who it is
 * @param standing whether it may work
 * @param skills the families of which it has solved a task
 * @param task the family of the task in hand
 * @param seed which instance
 * @param byHand whether that task was given to it by hand
 * @param episodes tasks ended
 * @param successes those of them that it solved
 * @param decisions made in all its life
 * @param hours a skilled person's time for what it has done
 * @param log what it decided since the task in hand began
 */
public record Human(
    Persona persona,
    Standing standing,
    List<String> skills,
    String task,
    long seed,
    boolean byHand,
    int episodes,
    int successes,
    int decisions,
    double hours,
    List<Decision> log) {
  public Human {
    skills = List.copyOf(skills);
    log = List.copyOf(log);
  }

  /** Brings its desk back, by doing again what was done. */
  public Episode replay(Task family, Environment desk) {
    Episode episode = Episode.of(family, desk, seed);
    log.forEach(episode::perform);
    return episode;
  }
}
