package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** No file runs away; the figures of all classes and methods are printed with the build. */
class SizeTest {
    private static final int LONGEST_CLASS = 400;
    private static final int LONGEST_PAGE = 150;

    private final List<Path> sources = Modules.sources("main/java", ".java");

    @Test
    void no_class_is_longer_than_400_lines() {
        assertThat(sources)
                .hasSizeGreaterThan(200)
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LONGEST_CLASS));
    }

    @Test
    void no_page_is_longer_than_150_lines() {
        assertThat(Modules.sources("main/webapp", ".xhtml"))
                .hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LONGEST_PAGE));
    }

    @Test
    void the_figures_are_printed() throws IOException {
        Lengths lengths = new Lengths();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                lengths.of(unit, Trees.instance(task).getSourcePositions());
            }
        }
        System.out.println(
                "Lines per class: " + figures(lengths.classes) + "; per method: " + figures(lengths.methods));
        assertThat(lengths.methods).hasSizeGreaterThan(lengths.classes.size());
    }

    private static String figures(List<Integer> lengths) {
        List<Integer> sorted = lengths.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%d counted, median %d, p95 %d, longest %d",
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }

    private static long lines(Path file) {
        return Modules.text(file).lines().count();
    }

    /** First to last line of every class and of every method that has a body. */
    private static final class Lengths extends TreeScanner<Void, Void> {
        private final List<Integer> classes = new ArrayList<>();
        private final List<Integer> methods = new ArrayList<>();
        private CompilationUnitTree unit;
        private SourcePositions positions;

        private void of(CompilationUnitTree next, SourcePositions where) {
            unit = next;
            positions = where;
            scan(next, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            classes.add(length(type));
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (method.getBody() != null) {
                methods.add(length(method));
            }
            return super.visitMethod(method, null);
        }

        private int length(Tree tree) {
            LineMap map = unit.getLineMap();
            return (int) (map.getLineNumber(positions.getEndPosition(unit, tree))
                    - map.getLineNumber(positions.getStartPosition(unit, tree))
                    + 1);
        }
    }
}
