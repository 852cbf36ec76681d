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

    private static Path source(Path temporary) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("input"));
        Files.writeString(folder.resolve("User.java"), USER);
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
