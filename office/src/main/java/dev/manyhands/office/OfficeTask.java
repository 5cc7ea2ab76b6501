package dev.manyhands.office;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Task;
import dev.manyhands.env.face.WebFace;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.web.OfficeFace;
import java.util.List;

/** A task of the office; its instances have a face in a browser too. */
public final class OfficeTask implements Task {
  private final Family family;
  private final List<NearMiss> nearMisses;

  OfficeTask(Family family) {
    this.family = family;
    this.nearMisses =
        family.mistakes().stream().<NearMiss>map(mistake -> new Miss(family, mistake)).toList();
  }

  private record Miss(Family family, Mistake mistake) implements NearMiss {
    @Override
    public String name() {
      return mistake.name();
    }

    @Override
    public Solver solver(long seed) {
      return Scene.of(family, seed).with(mistake).solver();
    }
  }

  @Override
  public String id() {
    return family.id();
  }

  @Override
  public Kind kind() {
    return family.kind();
  }

  @Override
  public Split split() {
    return family.split();
  }

  @Override
  public int maxActions() {
    return family.maxActions();
  }

  @Override
  public Environment open() {
    return new OfficeEnvironment(family);
  }

  /** The instance of a seed as a web page. */
  public WebFace face(long seed) {
    return new OfficeFace(Scene.of(family, seed));
  }

  @Override
  public Solver oracle(long seed) {
    return Scene.of(family, seed).solver();
  }

  @Override
  public List<NearMiss> nearMisses() {
    return nearMisses;
  }
}
