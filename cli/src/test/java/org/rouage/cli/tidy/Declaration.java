package org.rouage.cli.tidy;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A type or a method as the Java compiler reads it, with the line where it begins.
 *
 * <p>Example: {@code record Text(String french) { … }} is {@code new Type("Text", 9)}.
 */
sealed interface Declaration {
    record Type(String name, int line) implements Declaration {}

    /** Its lines are those of its body, braces included, without text blocks. */
    record Method(String name, int line, int length) implements Declaration {}

    static List<Declaration> allIn(SourceFile file) {
        var found = new ArrayList<Declaration>();
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, List.of(inMemory(file)));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(unit, positions, file.inTextBlocks(), found).scan(unit, null);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    private static JavaFileObject inMemory(SourceFile file) {
        return new SimpleJavaFileObject(URI.create("string:///" + file.name()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return String.join("\n", file.lines());
            }
        };
    }

    /** The compiler's tree can only be walked with its own scanner. */
    final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Boolean> inTextBlocks;
        private final List<Declaration> found;

        private Reader(
                CompilationUnitTree unit,
                SourcePositions positions,
                List<Boolean> inTextBlocks,
                List<Declaration> found) {
            this.unit = unit;
            this.positions = positions;
            this.inTextBlocks = inTextBlocks;
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (!type.getSimpleName().isEmpty()) {
                found.add(new Type(type.getSimpleName().toString(), firstLineOf(type)));
            }
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            int line = firstLineOf(method);
            found.add(new Method(method.getName().toString(), line, lengthOf(method)));
            return super.visitMethod(method, null);
        }

        /** A body that is one switch is a table: its longest case counts, since cases are read one at a time. */
        private int lengthOf(MethodTree method) {
            BlockTree body = method.getBody();
            if (body == null) {
                return 0;
            }
            return body.getStatements().size() == 1
                            && body.getStatements().getFirst() instanceof ReturnTree returned
                            && returned.getExpression() instanceof SwitchExpressionTree table
                    ? table.getCases().stream().mapToInt(this::linesOf).max().orElse(0)
                    : linesOf(body);
        }

        private int linesOf(Tree tree) {
            int first = firstLineOf(tree);
            int last = (int) unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
            long data = inTextBlocks.subList(first - 1, last).stream()
                    .filter(inside -> inside)
                    .count();
            return last - first + 1 - (int) data;
        }

        private int firstLineOf(Tree tree) {
            return (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        }
    }
}
