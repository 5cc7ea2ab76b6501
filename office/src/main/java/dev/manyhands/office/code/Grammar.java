package dev.manyhands.office.code;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what of the language programs do without, before the compiler sets to work on it: all
 * that takes the compiler long, and all that hides a call from {@link Inspector}.
 */
final class Grammar extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final Set<Tree.Kind> REFUSED =
      EnumSet.of(
          Tree.Kind.ANNOTATION,
          Tree.Kind.ANNOTATION_TYPE,
          Tree.Kind.ENUM,
          Tree.Kind.INTERFACE,
          Tree.Kind.RECORD,
          Tree.Kind.LAMBDA_EXPRESSION,
          Tree.Kind.MEMBER_REFERENCE,
          Tree.Kind.MODULE,
          Tree.Kind.PACKAGE,
          Tree.Kind.SYNCHRONIZED,
          Tree.Kind.TYPE_PARAMETER,
          Tree.Kind.UNION_TYPE,
          Tree.Kind.INTERSECTION_TYPE,
          Tree.Kind.DECONSTRUCTION_PATTERN,
          Tree.Kind.BINDING_PATTERN,
          Tree.Kind.SWITCH_EXPRESSION,
          Tree.Kind.ASSERT);
  private static final Set<Modifier> MODIFIERS =
      EnumSet.of(Modifier.PUBLIC, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);

  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  Grammar(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  /**
   * Looks through a file.
   *
   * @throws Refusal where it holds what is refused
   */
  void check() {
    scan(unit, null);
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
    if (tree != null && REFUSED.contains(tree.getKind())) {
      throw refusal(tree, words(tree.getKind()));
    }
    return super.scan(tree, null);
  }

  @Override
  public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
    throw refusal(tree, "a package");
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
    if (tree.getExtendsClause() != null || !tree.getImplementsClause().isEmpty()) {
      throw refusal(tree, "to extend a class");
    }
    return super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
    if (tree.getName().contentEquals("finalize")) {
      throw refusal(tree, "a method finalize");
    }
    return super.visitMethod(tree, null);
  }

  @Override
  public @Nullable Void visitModifiers(ModifiersTree tree, @Nullable Void nothing) {
    for (Modifier modifier : tree.getFlags()) {
      if (!MODIFIERS.contains(modifier)) {
        throw refusal(tree, modifier.toString());
      }
    }
    return super.visitModifiers(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
    boolean isFinal = tree.getModifiers().getFlags().contains(Modifier.FINAL);
    if (isFinal && !(tree.getType() instanceof com.sun.source.tree.PrimitiveTypeTree)) {
      // The compiler itself would join constant texts, each twice as long as the one before.
      throw refusal(tree, "final but for numbers");
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void nothing) {
    if (tree.getDimensions().size() > 1) {
      throw refusal(tree, "an array of arrays");
    }
    return super.visitNewArray(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
    if (tree.getClassBody() != null) {
      throw refusal(tree, "a class without a name");
    }
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void nothing) {
    if (tree.getFinallyBlock() != null || !tree.getResources().isEmpty()) {
      throw refusal(tree, "finally, or resources");
    }
    return super.visitTry(tree, null);
  }

  private Refusal refusal(Tree tree, String what) {
    long at = positions.getStartPosition(unit, tree);
    int line = at < 0 ? 0 : (int) unit.getLineMap().getLineNumber(at);
    String path = unit.getSourceFile().getName();
    String file = path.substring(path.lastIndexOf('/') + 1);
    return new Refusal(file, line, what + " is not allowed here");
  }

  private static String words(Tree.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
