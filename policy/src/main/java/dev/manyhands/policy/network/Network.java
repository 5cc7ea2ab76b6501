package dev.manyhands.policy.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.LayerNorm;
import dev.manyhands.policy.choice.Choice.PlainAct;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.network.Parameters.Weight;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Attention between what is on the screen and what the instruction says (Vaswani et al. 2017), in
 * which a pair's relations, above all which words match, weigh on the attention and are carried
 * along with it (Shaw et al. 2018). That is the bias that lets a tiny network generalise: "the
 * field that the instruction names" holds for names never seen.
 *
 * <p>B rows, E places, I items, T targets, D width, H heads. Stateless beside its weights.
 */
public final class Network {
  private static final float EPSILON = 1e-5f;
  private static final double RELATION_DEVIATION = 0.3;

  private final Size size;
  private final Parameters parameters;
  private final int width;
  private final int heads;

  public Network(Size size, Parameters parameters) {
    this.size = size;
    this.parameters = parameters;
    this.width = size.width();
    this.heads = size.heads();
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

  /** All weights by name, with their shapes; this order is part of a checkpoint's format. */
  static Map<String, Weight> weights(Size size) {
    Shapes shapes = new Shapes(size.width(), size.heads());
    int d = size.width();
    shapes.normal("subwords", new Shape(size.vocabulary(), d), 1);
    for (String text : new String[] {"label", "content", "group"}) {
      shapes.projection("element." + text, d, d);
    }
    shapes.projection("item.label", d, d);
    shapes.projection("item.content", d, d);
    shapes.linear("element.dense", Features.ELEMENT_DENSE, d);
    shapes.linear("item.dense", Features.ITEM_DENSE, d);
    shapes.linear("screen.dense", Features.SCREEN_DENSE, d);
    for (int layer = 0; layer < size.layers(); layer++) {
      String l = "layer" + layer;
      shapes.attention(l + ".items", Features.SEQUENCE);
      shapes.attention(l + ".itemsToElements", Features.MATCHES);
      shapes.attention(l + ".elementsToItems", Features.MATCHES);
      shapes.attention(l + ".elements", Features.RELATIONS);
      shapes.feedForward(l + ".itemWords");
      shapes.feedForward(l + ".elementWords");
    }
    shapes.norm("elements.norm");
    shapes.norm("items.norm");
    shapes.linear("click.hidden", d, d);
    shapes.linear("click.out", d, 1);
    shapes.linear("plain.hidden", d, d);
    shapes.linear("plain.out", d, PlainAct.values().length);
    shapes.linear("clear.out", d, 1);
    shapes.pointer("field", Features.MATCHES);
    shapes.pointer("first", Features.MATCHES);
    shapes.pointer("last", Features.MATCHES);
    shapes.pointer("shown", Features.RELATIONS);
    return shapes.all;
  }

  /** One logit for each choice, very negative for what is not offered: {@code [B, choices]}. */
  public NDArray logits(Batch batch) {
    NDArray phrases = phrases(batch);
    NDArray elements = elements(batch, phrases);
    NDArray items = items(batch, phrases);
    NDArray itemToElement = batch.elementToItem.transpose(0, 2, 1, 3);
    for (int layer = 0; layer < size.layers(); layer++) {
      String l = "layer" + layer;
      items = items.add(attend(l + ".items", items, items, batch.itemToItem, batch.itemMask));
      items =
          items.add(
              attend(l + ".itemsToElements", items, elements, itemToElement, batch.placeMask));
      items = items.add(feedForward(l + ".itemWords", items));
      elements =
          elements.add(
              attend(l + ".elementsToItems", elements, items, batch.elementToItem, batch.itemMask));
      elements =
          elements.add(
              attend(l + ".elements", elements, elements, batch.elementToElement, batch.placeMask));
      elements = elements.add(feedForward(l + ".elementWords", elements));
    }
    return choices(batch, norm("elements.norm", elements), norm("items.norm", items));
  }

  /** Bags of sub-words: {@code [U, D]}. */
  private NDArray phrases(Batch batch) {
    NDArray rows = rows(parameters.get("subwords"), batch.subwords);
    return batch.subwordShares.matMul(rows).squeeze(1);
  }

  private NDArray elements(Batch batch, NDArray phrases) {
    NDArray elements = linear("element.dense", batch.elementDense);
    String[] texts = {"label", "content", "group"};
    for (int i = 0; i < texts.length; i++) {
      NDArray text = phrases.matMul(parameters.get("element." + texts[i]));
      elements = elements.add(rows(text, batch.elementTexts.get(new NDIndex(":,:,{}", i))));
    }
    NDArray screen = linear("screen.dense", batch.screenDense).expandDims(1);
    NDArray first = elements.get(new NDIndex(":,0:1,:")).add(screen);
    return NDArrays.concat(new NDList(first, elements.get(new NDIndex(":,1:,:"))), 1);
  }

  private NDArray items(Batch batch, NDArray phrases) {
    NDArray label = phrases.matMul(parameters.get("item.label"));
    NDArray content = phrases.matMul(parameters.get("item.content"));
    return linear("item.dense", batch.itemDense)
        .add(rows(label, batch.itemTexts.get(new NDIndex(":,:,0"))))
        .add(rows(content, batch.itemTexts.get(new NDIndex(":,:,1"))));
  }

  /**
   * Attention from {@code [B, N, D]} to {@code [B, M, D]}, with relations {@code [B, N, M, R]} and
   * a mask {@code [B, 1, 1, M]}.
   */
  private NDArray attend(String name, NDArray from, NDArray to, NDArray relations, NDArray mask) {
    NDArray query = norm(name + ".from", from);
    NDArray source = norm(name + ".to", to);
    long b = from.getShape().get(0);
    long n = from.getShape().get(1);
    long m = to.getShape().get(1);
    long r = relations.getShape().get(3);
    NDArray q = heads(linear(name + ".query", query), n);
    NDArray k = heads(linear(name + ".key", source), m);
    NDArray v = heads(linear(name + ".value", source), m);
    NDArray bias = relations.matMul(parameters.get(name + ".relationBias")).transpose(0, 3, 1, 2);
    NDArray logits =
        scaled(q.matMul(k.transpose(0, 1, 3, 2)), (double) width / heads).add(bias).add(mask);
    NDArray weights = logits.softmax(-1);
    NDArray words = weights.matMul(v).transpose(0, 2, 1, 3).reshape(b, n, width);
    NDArray out = linear(name + ".out", words);
    if (!carries(name)) {
      return out;
    }
    NDArray related =
        weights
            .transpose(0, 2, 1, 3)
            .reshape(b * n, heads, m)
            .matMul(relations.reshape(b * n, m, r))
            .reshape(b, n, heads * r);
    return out.add(related.matMul(parameters.get(name + ".relationOut")));
  }

  /**
   * Whether an attention carries its relations along: only where they say what matches, for
   * carrying them costs more than the attention itself.
   */
  private static boolean carries(String name) {
    return name.endsWith("ToItems") || name.endsWith("ToElements");
  }

  private NDArray heads(NDArray x, long n) {
    return x.reshape(x.getShape().get(0), n, heads, width / heads).transpose(0, 2, 1, 3);
  }

  private NDArray feedForward(String name, NDArray x) {
    NDArray hidden = Activation.gelu(linear(name + ".hidden", norm(name + ".norm", x)));
    return linear(name + ".out", hidden);
  }

  private NDArray choices(Batch batch, NDArray elements, NDArray items) {
    long b = batch.rows;
    long e = batch.table.places();
    long t = batch.table.targets();
    NDArray click =
        linear("click.out", Activation.gelu(linear("click.hidden", elements))).reshape(b, e);
    NDArray screen = elements.get(new NDIndex(":,0,:"));
    NDArray plain = linear("plain.out", Activation.gelu(linear("plain.hidden", screen)));
    NDArray targets = rows(elements.reshape(b * e, width), batch.targets);
    NDArray clear = linear("clear.out", targets).reshape(b, t);

    NDArray matches = targetRows(batch.elementToItem, batch, t);
    long f = batch.table.fields();
    NDArray fieldItems = items.get(new NDIndex(":,0:{},:", f));
    NDArray wordItems = items.get(new NDIndex(":,{}:,:", f));
    NDArray fieldMatches = matches.get(new NDIndex(":,:,0:{},:", f));
    NDArray wordMatches = matches.get(new NDIndex(":,:,{}:,:", f));
    NDArray field = point("field", targets, fieldItems, fieldMatches).reshape(b, t * f);
    NDArray span =
        spans(
            point("first", targets, wordItems, wordMatches),
            point("last", targets, wordItems, wordMatches));
    NDArray relations = targetRows(batch.elementToElement, batch, t);
    NDArray shown = point("shown", targets, elements, relations).reshape(b, t * e);
    return NDArrays.concat(new NDList(click, clear, field, span, shown, plain), 1)
        .add(batch.choiceMask);
  }

  /** The rows {@code [B, T, M, R]} of the targets. */
  private static NDArray targetRows(NDArray relations, Batch batch, long targets) {
    Shape shape = relations.getShape();
    long m = shape.get(2);
    long r = shape.get(3);
    return rows(relations.reshape(shape.get(0) * shape.get(1), m * r), batch.targets)
        .reshape(shape.get(0), targets, m, r);
  }

  /** A logit {@code [B, T, M]} for each pair of a target and a source. */
  private NDArray point(String name, NDArray targets, NDArray sources, NDArray relations) {
    NDArray q = linear(name + ".target", targets);
    NDArray k = linear(name + ".source", sources);
    NDArray pair = scaled(q.matMul(k.transpose(0, 2, 1)), width);
    NDArray related = relations.matMul(parameters.get(name + ".relation")).squeeze(3);
    return pair.add(related)
        .add(linear(name + ".targetAlone", targets))
        .add(linear(name + ".sourceAlone", sources).transpose(0, 2, 1));
  }

  /** The logit of a run of words is its first word's and its last word's: {@code [B, T·W·L]}. */
  private static NDArray spans(NDArray first, NDArray last) {
    Shape shape = first.getShape();
    long b = shape.get(0);
    long t = shape.get(1);
    long w = shape.get(2);
    NDArray beyond =
        first.getManager().zeros(new Shape(b, t, Features.SPAN_WORDS - 1), first.getDataType());
    NDArray padded = NDArrays.concat(new NDList(last, beyond), 2);
    NDList lengths = new NDList();
    for (int l = 0; l < Features.SPAN_WORDS; l++) {
      lengths.add(first.add(padded.get(new NDIndex(":,:,{}:{}", l, l + w))));
    }
    return NDArrays.stack(lengths, 3).reshape(b, t * w * Features.SPAN_WORDS);
  }

  private static NDArray rows(NDArray table, NDArray indices) {
    return Embedding.embedding(indices, table, SparseFormat.DENSE).singletonOrThrow();
  }

  /**
   * Divides by the root of a number of dimensions. Not by {@code mul(float)}: that frees the factor
   * before the gradient is computed with it, which then comes out wrong, now and then.
   */
  private static NDArray scaled(NDArray x, double dimensions) {
    return x.mul(x.getManager().create((float) (1 / Math.sqrt(dimensions))));
  }

  private NDArray linear(String name, NDArray x) {
    return Linear.linear(x, parameters.get(name + ".weight"), parameters.get(name + ".bias"))
        .singletonOrThrow();
  }

  private NDArray norm(String name, NDArray x) {
    return LayerNorm.layerNorm(
            x,
            new Shape(width),
            parameters.get(name + ".scale"),
            parameters.get(name + ".shift"),
            EPSILON)
        .singletonOrThrow();
  }

  /** Collects the shapes of weights, part by part. */
  private static final class Shapes {
    private final Map<String, Weight> all = new LinkedHashMap<>();
    private final int width;
    private final int heads;

    Shapes(int width, int heads) {
      this.width = width;
      this.heads = heads;
    }

    void normal(String name, Shape shape, double deviation) {
      all.put(name, new Weight(shape, 0, deviation));
    }

    void projection(String name, int in, int out) {
      normal(name, new Shape(in, out), 1 / Math.sqrt(in));
    }

    void linear(String name, int in, int out) {
      normal(name + ".weight", new Shape(out, in), 1 / Math.sqrt(in));
      normal(name + ".bias", new Shape(out), 0);
    }

    void norm(String name) {
      all.put(name + ".scale", new Weight(new Shape(width), 1, 0));
      normal(name + ".shift", new Shape(width), 0);
    }

    void attention(String name, int relations) {
      norm(name + ".from");
      norm(name + ".to");
      linear(name + ".query", width, width);
      linear(name + ".key", width, width);
      linear(name + ".value", width, width);
      linear(name + ".out", width, width);
      normal(name + ".relationBias", new Shape(relations, heads), RELATION_DEVIATION);
      if (carries(name)) {
        projection(name + ".relationOut", heads * relations, width);
      }
    }

    void feedForward(String name) {
      norm(name + ".norm");
      linear(name + ".hidden", width, 2 * width);
      linear(name + ".out", 2 * width, width);
    }

    void pointer(String name, int relations) {
      linear(name + ".target", width, width);
      linear(name + ".source", width, width);
      linear(name + ".targetAlone", width, 1);
      linear(name + ".sourceAlone", width, 1);
      normal(name + ".relation", new Shape(relations, 1), RELATION_DEVIATION);
    }
  }
}
