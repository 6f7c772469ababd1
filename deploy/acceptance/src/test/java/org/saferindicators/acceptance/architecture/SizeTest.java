package org.saferindicators.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sizes of architecture.md, section 1, over all main sources; single files and methods are Checkstyle's. */
class SizeTest {

    @Test
    void filesStaySmall() throws IOException {
        List<Integer> lines = new ArrayList<>();
        for (Path source : Project.mainSources()) {
            lines.add(Files.readAllLines(source).size());
        }

        assertThat(percentile(lines, 50)).as("median lines of a file").isLessThanOrEqualTo(60);
        assertThat(percentile(lines, 90))
                .as("90th percentile of lines of a file")
                .isLessThanOrEqualTo(150);
    }

    @Test
    void methodsStayShort() throws IOException {
        List<Integer> lines = methodLengths();

        assertThat(lines).hasSizeGreaterThan(300);
        assertThat(percentile(lines, 90))
                .as("90th percentile of lines of a method")
                .isLessThanOrEqualTo(12);
    }

    private static List<Integer> methodLengths() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(Project.mainSources()));
            Lengths lengths = new Lengths(Trees.instance(task));
            lengths.scan(task.parse(), null);
            return lengths.found;
        }
    }

    private static int percentile(List<Integer> values, int percent) {
        List<Integer> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    /** Collects the lines of every method and constructor with a body. */
    private static final class Lengths extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final List<Integer> found = new ArrayList<>();
        private final Trees trees;

        private Lengths(Trees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                var unit = getCurrentPath().getCompilationUnit();
                var lines = unit.getLineMap();
                long start = lines.getLineNumber(trees.getSourcePositions().getStartPosition(unit, method.getBody()));
                long end = lines.getLineNumber(trees.getSourcePositions().getEndPosition(unit, method.getBody()));
                found.add((int) (end - start + 1));
            }
            return super.visitMethod(method, null);
        }
    }
}
