package io.github.jdynox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnresolvedTest {

    private static final String USER =
            """
            package app;

            import io.github.jdynox.Item;
            import java.util.List;

            @Item
            record User(String name, List<Kind> kinds) {}
            """;

    private static final String ROWS =
            """
            package app;

            import io.github.jdynox.Item;

            @Item
            sealed interface Row {

                @Item
                record Page(Kind kind) implements Row {}
            }
            """;

    @Test
    void model_ofATypeThatAnotherProcessorWrites_isWrittenInTheNextRound(@TempDir Path temporary) throws IOException {
        Compilation compilation = Compilation.of(source(temporary), temporary, new KindProcessor());
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated()).containsKeys("app/Kind.java", "app/UserCodec.java", "app/User_.java");
    }

    @Test
    void model_ofATypeThatIsNowhere_isLeftToTheCompilersOwnMessage(@TempDir Path temporary) throws IOException {
        Compilation compilation = Compilation.of(source(temporary), temporary);
        assertThat(compilation.messages())
                .containsExactly(
                        "User.java:7 error cannot find symbol\n  symbol:   class Kind\n  location: class app.User");
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void sealedModel_ofASubtypeThatIsNotReady_isWrittenInTheNextRound(@TempDir Path temporary) throws IOException {
        Compilation compilation = Compilation.of(source(temporary, "Row", ROWS), temporary, new KindProcessor());
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated()).containsKeys("app/Row_.java", "app/RowCodec.java", "app/RowPageCodec.java");
    }

    @Test
    void sealedModel_ofASubtypeThatIsNowhere_isLeftToTheCompilersOwnMessage(@TempDir Path temporary)
            throws IOException {
        String missing = "package app;\n\n@io.github.jdynox.Item\nsealed interface Row permits Page {}\n";
        Compilation compilation = Compilation.of(source(temporary, "Row", missing), temporary);
        assertThat(compilation.messages()).containsExactly("Row.java:4 error cannot find symbol\n  symbol: class Page");
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void sealedModel_withoutSubtypes_isLeftToTheCompilersOwnMessage(@TempDir Path temporary) throws IOException {
        String empty = "package app;\n\n@io.github.jdynox.Item\nsealed interface Row {}\n";
        Compilation compilation = Compilation.of(source(temporary, "Row", empty), temporary);
        assertThat(compilation.messages()).containsExactly("Row.java:4 error sealed class must have subclasses");
        assertThat(compilation.generated()).isEmpty();
    }

    private static Path source(Path temporary) throws IOException {
        return source(temporary, "User", USER);
    }

    private static Path source(Path temporary, String name, String source) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("input"));
        Files.writeString(folder.resolve(name + ".java"), source);
        return folder;
    }

    /** Writes an enum in the first round. */
    private static final class KindProcessor extends AbstractProcessor {

        private boolean written;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                try (Writer out =
                        processingEnv.getFiler().createSourceFile("app.Kind").openWriter()) {
                    out.write("package app;\n\nenum Kind {}\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
