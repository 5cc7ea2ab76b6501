package dev.manyhands.cli;

import picocli.CommandLine.Command;

@Command(
    name = "bench",
    description = "Measure how many digital humans this machine bears, and how fast.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = BenchFleetCommand.class)
final class BenchCommand {}
