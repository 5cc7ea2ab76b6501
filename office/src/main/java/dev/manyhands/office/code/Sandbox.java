package dev.manyhands.office.code;

import java.lang.classfile.ClassModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of one program, inspected, metered and apart from all others. */
final class Sandbox {
  private final Loader loader;

  private Sandbox(Loader loader) {
    this.loader = loader;
  }

  /**
   * Lets classes in.
   *
   * @throws Refusal where one of them could reach what is not allowed
   */
  static Sandbox of(Map<String, byte[]> classes) {
    Metering metering = new Metering(classes.keySet());
    Map<String, byte[]> metered = new HashMap<>();
    classes.forEach((name, bytes) -> {
      ClassModel model = new Inspector(name, classes.keySet()).check(bytes);
      metered.put(name, metering.transform(model));
    });
    return new Sandbox(new Loader(metered));
  }

  List<Report.Result> run(List<Project.Check> checks) {
    List<Report.Result> results = new ArrayList<>(checks.size());
    for (int i = 0; i < checks.size(); i++) {
      Project.Check check = checks.get(i);
      String message = run(i, check.expected());
      results.add(new Report.Result(check.call(), message.isEmpty(), message));
    }
    return results;
  }

  /** What went wrong with a check; empty where nothing did. */
  private String run(int check, String expected) {
    Meter.begin();
    try {
      Method method = loader.loadClass(Checks.CLASS).getDeclaredMethod(Checks.method(check));
      method.setAccessible(true);
      Object was = method.invoke(null);
      return expected.equals(was) ? "" : "expected %s but was %s".formatted(expected, was);
    } catch (InvocationTargetException thrown) {
      return message(thrown.getCause() == null ? thrown : thrown.getCause());
    } catch (ReflectiveOperationException | LinkageError broken) {
      return message(broken);
    } finally {
      Meter.end();
    }
  }

  private static String message(Throwable thrown) {
    return switch (thrown) {
      case ExceptionInInitializerError outer when outer.getCause() != null ->
          message(outer.getCause());
      case Meter.Exhausted exhausted -> String.valueOf(exhausted.getMessage());
      // Whether the stack or the fuel is at its end first depends on the machine.
      case StackOverflowError _ -> "did not come to an end";
      case LinkageError _ -> "could not be loaded";
      default -> {
        String words = thrown.getMessage();
        String name = thrown.getClass().getSimpleName();
        yield words == null ? "threw " + name : "threw %s: %s".formatted(name, words);
      }
    };
  }

  /**
   * Knows the program's classes, the meter, and of the platform what is allowed; and what the
   * virtual machine asks for to verify handlers of exceptions.
   */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(ClassLoader.getPlatformClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.equals(Meter.class.getName())) {
        return Meter.class;
      }
      if (classes.containsKey(name)) {
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
      }
      boolean verified = name.equals("java.lang.Throwable");
      if (!verified && !Whitelist.allowsType(name.replace('.', '/'))) {
        throw new ClassNotFoundException(name + " is not allowed here");
      }
      return super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
