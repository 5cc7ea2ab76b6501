package dev.manyhands.cli;

import dev.manyhands.env.task.Split;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Splits by the names that the command line gives them. */
final class SplitName implements ITypeConverter<Split> {
  @Override
  public Split convert(String name) {
    return switch (name) {
      case "train" -> Split.TRAIN;
      case "held-out" -> Split.HELD_OUT;
      default ->
          throw new TypeConversionException("(%s) must be train or held-out".formatted(name));
    };
  }
}
