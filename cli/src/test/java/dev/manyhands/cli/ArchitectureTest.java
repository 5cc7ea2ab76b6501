package dev.manyhands.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the whole house to its plan: which module may use which, and how packages look. */
class ArchitectureTest {
  private static final String ROOT = "dev.manyhands";

  /** Which module may use which, besides the JDK and the libraries below. */
  private static final Map<String, Set<String>> ARROWS =
      Map.of(
          "env", Set.of(),
          "office", Set.of("env"),
          "browser", Set.of("env"),
          "policy", Set.of("env"),
          "learn", Set.of("env", "policy"),
          "work", Set.of("env"),
          "fleet", Set.of("env"),
          "cluster", Set.of("fleet"),
          "benchmark", Set.of("env", "office", "policy", "learn", "fleet"),
          "example", Set.of());

  /** Libraries that stay where they belong, with the modules that may see them. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("com.microsoft.playwright", Set.of("browser")),
          Map.entry("jdk.incubator", Set.of("policy")),
          Map.entry("org.apache.pekko", Set.of("cluster")),
          Map.entry("scala", Set.of("cluster")),
          Map.entry("com.typesafe", Set.of("cluster")),
          Map.entry("org.jdbi", Set.of("work")),
          Map.entry("org.flywaydb", Set.of("work")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("me.tongfei", Set.of("cli")),
          Map.entry("io.micrometer", Set.of("cli")),
          Map.entry("net.datafaker", Set.of("office")));

  /** Who may look at the clock or sleep: the real clock itself, and a site told to be slow. */
  private static final Set<String> CLOCKS =
      Set.of(ROOT + ".work.desk.Time$1", ROOT + ".example.crm.Faults");

  private static final int LONGEST_FILE_LINES = 600;
  private static final int MEDIAN_FILE_LINES = 100;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void modulesUseOnlyWhatThePlanAllows() {
    ARROWS.forEach((module, allowed) -> {
      List<String> own = new ArrayList<>(List.of(ROOT + "." + module + ".."));
      allowed.forEach(other -> own.add(ROOT + "." + other + ".."));
      noClasses()
          .that(resideInAPackage(ROOT + "." + module + ".."))
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(DescribedPredicate.not(resideInAnyPackage(own.toArray(String[]::new)))))
          .allowEmptyShould(true)
          .check(CLASSES);
    });
  }

  @Test
  void librariesStayWhereTheyBelong() {
    LIBRARIES.forEach((library, modules) ->
        noClasses()
            .that(
                DescribedPredicate.not(
                    resideInAnyPackage(
                        modules.stream()
                            .map(module -> ROOT + "." + module + "..")
                            .toArray(String[]::new))))
            .should()
            .dependOnClassesThat(resideInAPackage(library + ".."))
            .check(CLASSES));
  }

  @Test
  void theContractNeedsNothingButTheJdk() {
    classes()
        .that(resideInAPackage(ROOT + ".env.."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify.annotations", ROOT + ".env.."))
        .check(CLASSES);
  }

  @Test
  void noPackagesDependOnEachOther() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass one : CLASSES) {
      if (!one.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(one.getPackageName());
      }
    }
    assertThat(unmarked).isEmpty();
  }

  @Test
  void packagesAreNamedAfterWhatTheyAreAbout() {
    noClasses()
        .should(reside("util", "utils", "common", "impl", "internal", "manager", "helper", "misc"))
        .check(CLASSES);
  }

  @Test
  void publicTypesAreInterfacesRecordsEnumsOrFinal() {
    classes()
        .that()
        .arePublic()
        .and(
            describe(
                "are plain classes", one -> !one.isInterface() && !one.isEnum() && !one.isRecord()))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }

  @Test
  void clocksAndChanceAreHandedIn() {
    noClasses()
        .should()
        .callMethodWhere(
            describe("reads the clock, sleeps or throws dice", ArchitectureTest::isHidden))
        .orShould()
        .callConstructor(Random.class)
        .check(CLASSES);
  }

  @Test
  void filesStayShort() throws IOException {
    Path root = Path.of("..").toRealPath();
    List<Integer> lengths = new ArrayList<>();
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(ArchitectureTest::isSource)::iterator) {
        int lines = Files.readAllLines(file).size();
        lengths.add(lines);
        if (lines > LONGEST_FILE_LINES) {
          tooLong.add("%s: %d lines".formatted(root.relativize(file), lines));
        }
      }
    }
    assertThat(tooLong).isEmpty();
    lengths.sort(null);
    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN_FILE_LINES);
  }

  private static boolean isSource(Path file) {
    String path = file.toString();
    return path.endsWith(".java") && path.contains("/src/") && !path.contains("/target/");
  }

  private static boolean isHidden(JavaAccess<?> call) {
    if (CLOCKS.contains(call.getOriginOwner().getName())) {
      return false;
    }
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    boolean withoutArguments =
        call.getTarget() instanceof AccessTarget.CodeUnitCallTarget target
            && target.getRawParameterTypes().isEmpty();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.lang.Thread" -> name.equals("sleep");
      case "java.lang.Math" -> name.equals("random");
      case "java.util.concurrent.ThreadLocalRandom" -> name.equals("current");
      case "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime" ->
          name.equals("now") && withoutArguments;
      default -> false;
    };
  }

  private static ArchCondition<JavaClass> reside(String... names) {
    Set<String> banned = Set.of(names);
    return new ArchCondition<>("reside in a package named " + banned) {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        boolean found =
            List.of(one.getPackageName().split("\\.")).stream().anyMatch(banned::contains);
        events.add(new SimpleConditionEvent(one, found, one.getName()));
      }
    };
  }
}
