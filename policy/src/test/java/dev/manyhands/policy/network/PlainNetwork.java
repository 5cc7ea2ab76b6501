package dev.manyhands.policy.network;

import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Item;
import dev.manyhands.policy.feature.Markable;
import dev.manyhands.policy.feature.Pairs;
import dev.manyhands.policy.text.Phrase;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The network once more, as slow and as clear as it gets: plain loops over doubles. */
final class PlainNetwork {
  private final Size size;
  private final int d;
  final Map<String, double[]> weights = new LinkedHashMap<>();

  PlainNetwork(Network network) {
    this.size = network.size();
    this.d = size.width();
    network
        .parameters()
        .named(network.parameters().values())
        .forEach((name, values) -> {
          double[] copy = new double[values.length];
          Arrays.setAll(copy, i -> values[i]);
          weights.put(name, copy);
        });
  }

  /** What is expected, by the logits computed last. */
  private double value;

  double loss(Features features, List<List<Choice>> right) {
    double[] logits = logits(features);
    ChoiceTable table = new ChoiceTable(features);
    double loss = 0;
    for (List<Choice> way : right) {
      double[] some = way.stream().mapToDouble(choice -> logits[table.index(choice)]).toArray();
      loss += (logSumExp(logits) - logSumExp(some)) / right.size();
    }
    return loss;
  }

  /** Proximal policy optimisation's loss, by the formula. */
  double ppo(
      Features features,
      int chosen,
      double oldLogProbability,
      double advantage,
      double pay,
      Network.Ppo ppo) {
    double[] logits = logits(features);
    double normal = logSumExp(logits);
    double ratio = Math.exp(logits[chosen] - normal - oldLogProbability);
    double clipped = Math.clamp(ratio, 1 - ppo.clip(), 1 + ppo.clip());
    double entropy = 0;
    for (double logit : logits) {
      entropy -= Math.exp(logit - normal) * (logit - normal);
    }
    return -Math.min(ratio * advantage, clipped * advantage)
        + ppo.value() * Math.pow(value - pay, 2)
        - ppo.entropy() * entropy;
  }

  double[] logits(Features f) {
    int e = f.places();
    int n = e + f.items().size();
    double[][] x = new double[n][];
    for (int p = 0; p < e; p++) {
      Phrase[] texts = Arrays.copyOfRange(f.texts(), 3 * p, 3 * p + 3);
      x[p] = linear("element.in", input(texts, f.elementDense(), p, Features.ELEMENT_DENSE));
    }
    x[0] = sum(x[0], linear("screen.in", input(new Phrase[0], f.screenDense(), 0, 48)));
    for (int i = 0; i < f.items().size(); i++) {
      Item item = f.items().get(i);
      Phrase[] texts = {item.label(), item.content()};
      x[e + i] = linear("item.in", input(texts, f.itemDense(), i, Features.ITEM_DENSE));
    }
    for (int layer = 0; layer < size.layers(); layer++) {
      String l = "layer" + layer;
      double[][] asked = new double[n][];
      for (int row = 0; row < n; row++) {
        asked[row] = linear(l + ".asked", norm(l + ".before", x[row]));
      }
      double[][] seen = attend(l + ".relation", asked, e, f.pairs());
      for (int row = 0; row < n; row++) {
        x[row] = sum(x[row], linear(l + ".seen", seen[row]));
        double[] hidden = gelu(linear(l + ".hidden", norm(l + ".between", x[row])));
        x[row] = sum(x[row], linear(l + ".out", hidden));
      }
    }
    for (int row = 0; row < n; row++) {
      x[row] = norm("last", x[row]);
    }
    return choices(f, x);
  }

  private double[][] attend(String name, double[][] x, int places, Pairs pairs) {
    int n = x.length;
    int each = d / size.heads();
    double[][] out = new double[n][d];
    for (int h = 0; h < size.heads(); h++) {
      for (int row = 0; row < n; row++) {
        String side = name + (row < places ? ".fromElement" : ".fromItem");
        double[] scores = new double[n];
        for (int column = 0; column < n; column++) {
          for (int i = 0; i < each; i++) {
            scores[column] += x[row][h * each + i] * x[column][d + h * each + i] / Math.sqrt(each);
          }
        }
        for (int p = 0; p < pairs.size(); p++) {
          if (pairs.row(p) == row) {
            double cares = get(side + ".bias")[h * Pairs.KINDS + pairs.kind(p)];
            for (int i = 0; i < each; i++) {
              cares +=
                  x[row][h * each + i]
                      * get(side + ".key")[(h * each + i) * Pairs.KINDS + pairs.kind(p)];
            }
            scores[pairs.column(p)] += pairs.strength(p) * cares;
          }
        }
        double total = logSumExp(scores);
        for (int i = h * each; i < (h + 1) * each; i++) {
          for (int column = 0; column < n; column++) {
            out[row][i] += Math.exp(scores[column] - total) * x[column][2 * d + i];
          }
          for (int p = 0; p < pairs.size(); p++) {
            if (pairs.row(p) == row) {
              out[row][i] +=
                  Math.exp(scores[pairs.column(p)] - total)
                      * pairs.strength(p)
                      * get(side + ".value")[pairs.kind(p) * d + i];
            }
          }
        }
      }
    }
    return out;
  }

  private double[] choices(Features f, double[][] x) {
    ChoiceTable table = new ChoiceTable(f);
    double[] logits = new double[table.size()];
    Arrays.fill(logits, Choosing.NO);
    int e = table.places();
    double[][] alone = new double[e][];
    for (int p = 0; p < e; p++) {
      alone[p] = linear("element.alone", gelu(linear("element.hidden", x[p])));
      if (p > 0) {
        logits[p] = alone[p][0];
      }
    }
    double[] screen = linear("screen.alone", gelu(linear("element.hidden", x[0])));
    value = screen[15];
    System.arraycopy(screen, 0, logits, table.plain(), table.hovers() - table.plain());
    for (int p = 1; p < e; p++) {
      logits[table.hovers() + p] = alone[p][7];
    }
    for (int g = 0; g < table.grabs(); g++) {
      int from = f.grabs()[g];
      System.arraycopy(alone[from], 8, logits, table.pushes() + 4 * g, 4);
      for (int p = 1; p < e; p++) {
        for (int drop = 0; p != from && drop < 5; drop++) {
          logits[table.drag(g, p, drop)] =
              meet(linear("grab", x[from]), 0, linear("drop", x[p]), 0)
                  + related(f.pairs(), from, p, 4)
                  + alone[from][18]
                  + alone[p][12]
                  + alone[p][13 + drop];
        }
      }
    }
    for (int m = 0; m < f.marks().size(); m++) {
      Markable mark = f.marks().get(m);
      int place = mark.element() + 1;
      logits[table.marks() + m] = alone[place][mark.isWhole() ? 19 : 20];
      if (!mark.isWhole()) {
        double[] asked = linear("target", x[place]);
        boolean phrase = mark.first() < table.fields();
        logits[table.marks() + m] +=
            item(f, x, asked, place, mark.first(), phrase ? 0 : 1)
                + alone[place][phrase ? 3 : 4]
                + (phrase ? 0 : item(f, x, asked, place, mark.last(), 2) + alone[place][5]);
      }
    }
    for (int t = 0; t < table.targets(); t++) {
      int place = f.targets()[t];
      if (t > 0) {
        logits[table.clears() + t] = alone[place][1];
      }
      double[] asked = linear("target", x[place]);
      for (int i = 0; i < table.fields(); i++) {
        if (!f.items().get(i).source().isEmpty()) {
          double[] own = linear("item.alone", x[e + i]);
          for (int letters = 0; letters < 3; letters++) {
            logits[table.field(t, i, letters)] =
                item(f, x, asked, place, i, 0)
                    + alone[place][3]
                    + (letters == 0 ? 0 : screen[10 + letters] + own[10 + letters]);
          }
        }
      }
      for (int w = 0; w < table.words(); w++) {
        for (int more = 0; more < Features.SPAN_WORDS && w + more < table.words(); more++) {
          logits[table.span(t, w, more)] =
              item(f, x, asked, place, table.fields() + w, 1)
                  + alone[place][4]
                  + item(f, x, asked, place, table.fields() + w + more, 2)
                  + alone[place][5];
        }
      }
      for (int p = 1; p < e; p++) {
        if (p != place) {
          logits[table.shownFills() + t * e + p] =
              meet(asked, 3, linear("element.keys", x[p]), 0)
                  + alone[p][2]
                  + alone[place][6]
                  + related(f.pairs(), place, p, 3);
        }
      }
    }
    return logits;
  }

  private double item(Features f, double[][] x, double[] asked, int place, int item, int pointer) {
    double[] row = x[f.places() + item];
    return meet(asked, pointer, linear("item.keys", row), pointer)
        + linear("item.alone", row)[pointer]
        + related(f.pairs(), place, f.places() + item, pointer);
  }

  private double meet(double[] asked, int pointer, double[] keys, int part) {
    double sum = 0;
    for (int i = 0; i < d; i++) {
      sum += asked[pointer * d + i] * keys[part * d + i] / Math.sqrt(d);
    }
    return sum;
  }

  private double related(Pairs pairs, int row, int column, int pointer) {
    double sum = 0;
    for (int p = 0; p < pairs.size(); p++) {
      if (pairs.row(p) == row && pairs.column(p) == column) {
        sum += pairs.strength(p) * get("related")[pointer * Pairs.KINDS + pairs.kind(p)];
      }
    }
    return sum;
  }

  private double[] input(Phrase[] phrases, float[] dense, int row, int numbers) {
    double[] x = new double[phrases.length * d + numbers];
    for (int p = 0; p < phrases.length; p++) {
      int[] words = phrases[p].subwords();
      for (int word : words) {
        for (int i = 0; i < d; i++) {
          int at = Math.floorMod(word, size.vocabulary()) * d + i;
          x[p * d + i] += get("subwords")[at] / words.length;
        }
      }
    }
    for (int i = 0; i < numbers; i++) {
      x[phrases.length * d + i] = dense[row * numbers + i];
    }
    return x;
  }

  private double[] linear(String name, double[] x) {
    double[] y = get(name + ".bias").clone();
    double[] w = get(name + ".weight");
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < y.length; j++) {
        y[j] += x[i] * w[i * y.length + j];
      }
    }
    return y;
  }

  private double[] norm(String name, double[] x) {
    double mean = Arrays.stream(x).average().orElse(0);
    double variance = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double normal = (x[i] - mean) / Math.sqrt(variance + 1e-5);
      y[i] = normal * get(name + ".scale")[i] + get(name + ".shift")[i];
    }
    return y;
  }

  private static double[] gelu(double[] x) {
    return Arrays.stream(x).map(v -> v / (1 + Math.exp(-1.702 * v))).toArray();
  }

  private static double[] sum(double[] x, double[] y) {
    double[] z = x.clone();
    Arrays.setAll(z, i -> x[i] + y[i]);
    return z;
  }

  private static double logSumExp(double[] x) {
    double largest = Arrays.stream(x).max().orElse(0);
    return largest + Math.log(Arrays.stream(x).map(v -> Math.exp(v - largest)).sum());
  }

  private double[] get(String name) {
    double[] values = weights.get(name);
    if (values == null) {
      throw new IllegalArgumentException("No weights (%s).".formatted(name));
    }
    return values;
  }
}
