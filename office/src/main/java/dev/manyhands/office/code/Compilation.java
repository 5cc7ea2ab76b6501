package dev.manyhands.office.code;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.JavacTaskPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The JDK's compiler, from memory to memory. Not safe for use by two threads at once. */
final class Compilation {
  /** Texts are joined by builders, for their calls can be metered. */
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-Xlint:none",
          "-g:lines",
          "-XDstringConcat=inline",
          "--limit-modules",
          "java.base");

  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+\\w+ (\\w+)");

  /** What the compiler has read of the platform's classes is most of its work, and is kept. */
  private final JavacTaskPool tasks = new JavacTaskPool(1);

  /** One for all, since the compiler goes on writing to that which it was given first. */
  private @Nullable Classes known;

  /**
   * What became of a compilation.
   *
   * @param problems why there are no classes; else empty
   * @param classes by name
   */
  record Outcome(List<Report.Problem> problems, Map<String, byte[]> classes) {}

  /**
   * Compiles a project, and the class {@link Checks} with it.
   *
   * @throws Refusal where it holds what is not allowed
   */
  Outcome compile(Project project) {
    List<JavaFileObject> files = new ArrayList<>();
    project.sources().forEach(source -> files.add(new Text(source.name(), source.text())));
    files.add(new Text(Checks.FILE, Checks.source(project.checks())));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Classes classes = classes();
    try {
      return tasks.getTask(
          new PrintWriter(Writer.nullWriter()),
          classes,
          diagnostics,
          OPTIONS,
          null,
          files,
          task -> new Outcome(compile(task, diagnostics), classes.bytes()));
    } catch (IllegalStateException failure) {
      if (failure.getCause() instanceof StackOverflowError deep) {
        throw deep;
      }
      throw failure;
    }
  }

  /** Returns what is wrong, or nothing. */
  private static List<Report.Problem> compile(
      JavacTask task, DiagnosticCollector<JavaFileObject> diagnostics) {
    try {
      Iterable<? extends CompilationUnitTree> units = task.parse();
      List<Report.Problem> wrong = problems(diagnostics);
      if (wrong.isEmpty()) {
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        units.forEach(unit -> new Grammar(unit, positions).check());
        task.analyze();
        task.generate();
        wrong = problems(diagnostics);
      }
      return wrong;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Classes classes() {
    Classes classes = known;
    if (classes == null) {
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      if (compiler == null) {
        throw new IllegalStateException(
            "There is no Java compiler.\nMaybe run with a JDK, not with a JRE.");
      }
      classes =
          new Classes(
              compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8));
      known = classes;
    }
    classes.forget();
    return classes;
  }

  private static List<Report.Problem> problems(DiagnosticCollector<JavaFileObject> collector) {
    List<Report.Problem> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : collector.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        String message = diagnostic.getMessage(Locale.ENGLISH);
        JavaFileObject source = diagnostic.getSource();
        String path = source == null ? "" : source.getName();
        Matcher symbol = SYMBOL.matcher(message);
        problems.add(
            new Report.Problem(
                path.substring(path.lastIndexOf('/') + 1),
                (int) Math.max(0, diagnostic.getLineNumber()),
                message.lines().findFirst().orElse("").strip(),
                symbol.find() ? symbol.group(1) : ""));
      }
    }
    return problems;
  }

  /** A source file in memory. */
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String name, String text) {
      super(URI.create("memory:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps class files in memory, and knows of no classes but the platform's. */
  private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

    Classes(JavaFileManager library) {
      super(library);
    }

    void forget() {
      written.clear();
    }

    Map<String, byte[]> bytes() {
      Map<String, byte[]> bytes = new LinkedHashMap<>();
      written.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
      return bytes;
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
        throws IOException {
      boolean own =
          location == StandardLocation.CLASS_PATH
              || location == StandardLocation.SOURCE_PATH
              || location == StandardLocation.CLASS_OUTPUT;
      return own ? List.of() : super.list(location, packageName, kinds, recurse);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream stream = new ByteArrayOutputStream();
          written.put(name, stream);
          return stream;
        }
      };
    }

    /** The library goes on to be used. */
    @Override
    public void close() {}
  }
}
