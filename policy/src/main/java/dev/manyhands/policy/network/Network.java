package dev.manyhands.policy.network;

import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Item;
import dev.manyhands.policy.feature.Pairs;
import dev.manyhands.policy.network.Parameters.Weight;
import dev.manyhands.policy.network.Tape.Matrix;
import dev.manyhands.policy.text.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Attention between what is on the screen and what the instruction says, in which a pair's
 * relations, above all which words match, weigh on the attention and are carried along with it.
 * That is the bias that lets a tiny network generalise: "the field that the instruction names"
 * holds for names never seen.
 *
 * <p>E places, I items, D width. Safe for use by many threads, each with a tape of its own, while
 * nobody changes the weights.
 */
public final class Network {
  private static final double RELATION_DEVIATION = 0.3;
  private static final double KEY_DEVIATION = 0.05;

  private final Size size;
  private final Parameters parameters;

  private Network(Size size, Parameters parameters) {
    this.size = size;
    this.parameters = parameters;
  }

  /** A network that has learned nothing yet. */
  public static Network random(Size size, RandomGenerator random) {
    return new Network(size, Parameters.random(weights(size), random));
  }

  /** A network with weights read from somewhere. */
  public static Network of(Size size, Map<String, float[]> values) {
    return new Network(size, Parameters.of(weights(size), values));
  }

  public Size size() {
    return size;
  }

  public Parameters parameters() {
    return parameters;
  }

  /** The same network for one thread that does not learn; it follows the weights as they change. */
  public Inference inference() {
    return new Inference(this);
  }

  /** Scratch memory for one thread. */
  public Tape tape() {
    return new Tape(parameters, 0, 0);
  }

  /**
   * Scratch memory for one thread that learns.
   *
   * @param dropout the share of phrases, and of the parts of phrases, that are not seen, so that
   *     what is learned does not hang on the wording (Srivastava et al. 2014)
   * @param seed by which those are drawn
   */
  public Tape tape(double dropout, long seed) {
    return new Tape(parameters, dropout, seed);
  }

  /** One logit for each choice, very negative for what is not offered. */
  public float[] logits(Features features, Tape tape) {
    tape.begin(parameters, null);
    return forward(features, tape).logits();
  }

  /**
   * What the network makes of an observation.
   *
   * @param logits one for each choice, very negative for what is not offered
   * @param value what it expects to be paid until the end of the episode
   */
  @SuppressWarnings("ArrayRecordComponent") // made for each decision, compared with none
  public record Judgement(float[] logits, float value) {}

  /** The choice whose logit stands at an index. */
  public static Choice choice(Features features, int index) {
    return new ChoiceTable(features).choice(index);
  }

  /**
   * Adds the gradient of the loss for one observation, times a factor, to those of the weights.
   *
   * @param right the ways to be right, each the choices that lead to it: the loss is the mean over
   *     the ways of {@code -ln P(any choice of the way)}
   * @param teacher what a teacher holds likely, or null: then the loss is half that, half the
   *     cross-entropy with the teacher (Hinton et al. 2015)
   * @param known where no teacher is, what is off by less than so many nats ({@link #surprise}) is
   *     not learned from: the way back takes twice as long as the way there, and would bring next
   *     to nothing (Jiang et al. 2019)
   * @return the loss in nats
   */
  public double learn(
      Features features,
      List<List<Choice>> right,
      @Nullable Likely teacher,
      double known,
      float factor,
      Tape tape,
      float[] weightGradients) {
    tape.begin(parameters, weightGradients);
    Choosing choosing = forward(features, tape);
    float[] p = choosing.logits();
    softmax(p);
    ChoiceTable table = new ChoiceTable(features);
    float[] gradient = new float[p.length];
    for (int i = 0; i < p.length; i++) {
      gradient[i] = factor * p[i];
    }
    double loss = 0;
    double oracle = right.isEmpty() ? 0 : teacher == null ? 1.0 : 0.5;
    for (int i = 0; teacher != null && i < teacher.choices().length; i++) {
      int at = teacher.choices()[i];
      double share = (1 - oracle) * teacher.probabilities()[i];
      gradient[at] -= (float) (factor * share);
      loss -= share * Math.log(p[at] + 1e-30);
    }
    for (List<Choice> way : right) {
      double any = 1e-30;
      for (Choice choice : way) {
        any += p[table.index(choice)];
      }
      for (Choice choice : way) {
        int at = table.index(choice);
        gradient[at] -= (float) (oracle * factor * p[at] / any / right.size());
      }
      loss -= oracle * Math.log(any) / right.size();
    }
    if (teacher == null && loss - Math.log(right.size()) < known) {
      return loss;
    }
    choosing.setGradients(gradient);
    tape.back();
    return loss;
  }

  /**
   * How much larger than it need be the loss is for one observation, in nats: 0 where the ways to
   * be right are equally likely, and nothing else is.
   *
   * @param right the ways to be right, at least one, as for {@link #learn}
   * @param probabilities of all choices
   */
  public static double surprise(
      Features features, List<List<Choice>> right, float[] probabilities) {
    ChoiceTable table = new ChoiceTable(features);
    double loss = -Math.log(right.size());
    for (List<Choice> way : right) {
      double any = 1e-30;
      for (Choice choice : way) {
        any += probabilities[table.index(choice)];
      }
      loss -= Math.log(any) / right.size();
    }
    return loss;
  }

  /**
   * How practice is learned from.
   *
   * @param clip by how much of its old probability a choice is made likelier or less likely at most
   * @param value the weight of the error of the expected pay
   * @param entropy the weight of the choices' entropy, which keeps the policy trying
   */
  public record Ppo(float clip, float value, float entropy) {}

  /**
   * Adds the gradient of proximal policy optimisation's loss (Schulman et al. 2017, equation 9) for
   * one decision, times a factor, to those of the weights.
   *
   * @param chosen the index of what was chosen
   * @param oldLogProbability the logarithm of the probability that it had then
   * @param advantage how much better it went than expected
   * @param pay what was paid until the end, as far as is known
   * @return the loss
   */
  public double reinforce(
      Features features,
      int chosen,
      double oldLogProbability,
      double advantage,
      double pay,
      Ppo ppo,
      float factor,
      Tape tape,
      float[] weightGradients) {
    tape.begin(parameters, weightGradients);
    Choosing choosing = forward(features, tape);
    float[] p = choosing.logits();
    softmax(p);
    double ratio = Math.exp(Math.log(p[chosen] + 1e-30) - oldLogProbability);
    double clipped = Math.clamp(ratio, 1 - ppo.clip(), 1 + ppo.clip());
    boolean learns = ratio * advantage <= clipped * advantage;
    double entropy = 0;
    for (float each : p) {
      entropy -= each > 0 ? each * Math.log(each) : 0;
    }
    float[] gradient = new float[p.length];
    double slope = learns ? advantage * ratio : 0;
    for (int i = 0; i < p.length; i++) {
      if (p[i] > 0) {
        double hot = i == chosen ? 1 : 0;
        double byEntropy = ppo.entropy() * p[i] * (Math.log(p[i]) + entropy);
        gradient[i] = (float) (factor * (slope * (p[i] - hot) + byEntropy));
      }
    }
    double error = choosing.value() - pay;
    choosing.setGradients(gradient);
    choosing.setValueGradient((float) (factor * 2 * ppo.value() * error));
    tape.back();
    return -Math.min(ratio * advantage, clipped * advantage)
        + ppo.value() * error * error
        - ppo.entropy() * entropy;
  }

  /** In place. */
  public static void softmax(float[] x) {
    float largest = Float.NEGATIVE_INFINITY;
    for (float value : x) {
      largest = Math.max(largest, value);
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) Math.exp(x[i] - largest);
      sum += x[i];
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) (x[i] / sum);
    }
  }

  private Choosing forward(Features features, Tape tape) {
    int places = features.places();
    int items = features.items().size();
    Matrix elements =
        tape.linear("element.in", tape.inputs(places, features.texts(), features.elementDense()));
    Matrix screen = tape.linear("screen.in", tape.inputs(1, new Phrase[0], features.screenDense()));
    Matrix first = tape.sum(tape.gather(elements, new int[] {0}), screen);
    Matrix x = tape.stack(first, elements.rows(1, places - 1));
    x =
        tape.stack(
            x, tape.linear("item.in", tape.inputs(items, phrases(features), features.itemDense())));
    for (int layer = 0; layer < size.layers(); layer++) {
      String l = "layer" + layer;
      Matrix asked = tape.linear(l + ".asked", tape.norm(l + ".before", x));
      Matrix seen =
          Attention.of(tape, l + ".relation", size.heads(), places, features.pairs(), asked);
      x = tape.sum(x, tape.linear(l + ".seen", seen));
      Matrix hidden = tape.linear(l + ".hidden", tape.norm(l + ".between", x));
      x = tape.sum(x, tape.linear(l + ".out", tape.gelu(hidden)));
    }
    x = tape.norm("last", x);
    return new Choosing(tape, features, x.rows(0, places), x.rows(places, items));
  }

  private static Phrase[] phrases(Features features) {
    return features.items().stream()
        .flatMap((Item item) -> Stream.of(item.label(), item.content()))
        .toArray(Phrase[]::new);
  }

  /** All weights by name, with their shapes; this order is part of a checkpoint's format. */
  static Map<String, Weight> weights(Size size) {
    int d = size.width();
    Shapes shapes = new Shapes();
    shapes.normal("subwords", size.vocabulary(), d, 1);
    shapes.linear("element.in", 3 * d + Features.ELEMENT_DENSE, d, d);
    shapes.linear("item.in", 2 * d + Features.ITEM_DENSE, d, d);
    shapes.linear("screen.in", Features.SCREEN_DENSE, d, d);
    for (int layer = 0; layer < size.layers(); layer++) {
      String l = "layer" + layer;
      shapes.norm(l + ".before", d);
      shapes.linear(l + ".asked", d, 3 * d, d);
      for (String side : Attention.SIDES) {
        String relation = l + ".relation" + side;
        shapes.normal(relation + ".bias", size.heads(), Pairs.KINDS, RELATION_DEVIATION);
        shapes.normal(relation + ".key", d, Pairs.KINDS, KEY_DEVIATION);
        shapes.normal(relation + ".value", Pairs.KINDS, d, RELATION_DEVIATION);
      }
      shapes.linear(l + ".seen", d, d, d);
      shapes.norm(l + ".between", d);
      shapes.linear(l + ".hidden", d, 2 * d, d);
      shapes.linear(l + ".out", 2 * d, d, 2 * d);
    }
    shapes.norm("last", d);
    shapes.linear("element.hidden", d, d, d);
    shapes.linear("element.alone", d, Choosing.ALONE, d);
    shapes.linear("item.alone", d, Choosing.ALONE, d);
    shapes.linear("screen.alone", d, Choosing.ALONE, d);
    shapes.linear("target", d, 4 * d, d);
    shapes.linear("item.keys", d, 3 * d, d);
    shapes.linear("element.keys", d, d, d);
    shapes.linear("grab", d, d, d);
    shapes.linear("drop", d, d, d);
    shapes.normal("related", Choosing.DRAGGED + 1, Pairs.KINDS, RELATION_DEVIATION);
    return shapes.all;
  }

  /** Collects the shapes of weights, part by part. */
  private static final class Shapes {
    private final Map<String, Weight> all = new LinkedHashMap<>();
    private int end;

    private void add(String name, int rows, int columns, double mean, double deviation) {
      all.put(name, new Weight(end, rows, columns, mean, deviation));
      end += rows * columns;
    }

    void normal(String name, int rows, int columns, double deviation) {
      add(name, rows, columns, 0, deviation);
    }

    void linear(String name, int in, int out, int shares) {
      normal(name + ".weight", in, out, 1 / Math.sqrt(shares));
      normal(name + ".bias", 1, out, 0);
    }

    void norm(String name, int width) {
      add(name + ".scale", 1, width, 1, 0);
      normal(name + ".shift", 1, width, 0);
    }
  }
}
