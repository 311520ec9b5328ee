package org.puentesur.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Rules that class files no longer show: how a query's text came about, and what the author wrote
 * between {@code catch} and its brace, which a {@code try} with resources writes too.
 */
final class SourceRules {

  private static final Set<String> QUERIES =
      Set.of("createNativeQuery", "createQuery", "prepareStatement");
  private static final Set<String> BROAD =
      Set.of("Exception", "RuntimeException", "Throwable", "Error");
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

  private SourceRules() {}

  /** Where a query's text is not made of constants alone. */
  static List<String> concatenatedQueries(Path sources) throws IOException {
    return scan(sources, new Queries());
  }

  /** Where every exception of a kind is caught, known or not. */
  static List<String> broadCatches(Path sources) throws IOException {
    return scan(sources, new Catches());
  }

  private static final class Queries extends TreeScanner<Void, BiConsumer<Tree, String>> {
    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, BiConsumer<Tree, String> report) {
      if (call.getMethodSelect() instanceof MemberSelectTree select
          && QUERIES.contains(select.getIdentifier().toString())
          && !call.getArguments().isEmpty()
          && !constant(call.getArguments().get(0))) {
        report.accept(call, "a query's text is made at run time");
      }
      return super.visitMethodInvocation(call, report);
    }

    private static boolean constant(ExpressionTree text) {
      if (text instanceof BinaryTree sum) {
        return constant(sum.getLeftOperand()) && constant(sum.getRightOperand());
      } else if (text instanceof ParenthesizedTree inner) {
        return constant(inner.getExpression());
      } else if (text instanceof MemberSelectTree select) {
        return CONSTANT.matcher(select.getIdentifier()).matches();
      } else if (text instanceof MethodInvocationTree lookup
          && lookup.getMethodSelect() instanceof MemberSelectTree get) {
        // one of a table of constants
        return get.getIdentifier().contentEquals("get") && constant(get.getExpression());
      }
      return text instanceof LiteralTree
          || text instanceof IdentifierTree name && CONSTANT.matcher(name.getName()).matches();
    }
  }

  private static final class Catches extends TreeScanner<Void, BiConsumer<Tree, String>> {
    @Override
    public Void visitCatch(CatchTree caught, BiConsumer<Tree, String> report) {
      Tree type = caught.getParameter().getType();
      List<? extends Tree> types =
          type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
      if (types.stream().anyMatch(each -> BROAD.contains(each.toString()))) {
        report.accept(caught, "catches what it cannot know");
      }
      return super.visitCatch(caught, report);
    }
  }

  private static List<String> scan(
      Path sources, TreeScanner<Void, BiConsumer<Tree, String>> scanner) throws IOException {
    List<String> found = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(sources);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(java));
      for (CompilationUnitTree unit : task.parse()) {
        scanner.scan(unit, (tree, what) -> found.add(place(unit, tree) + " " + what));
      }
    }
    return found;
  }

  private static String place(CompilationUnitTree unit, Tree tree) {
    String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
    return file + ": " + tree.toString().lines().findFirst().orElse("");
  }
}
