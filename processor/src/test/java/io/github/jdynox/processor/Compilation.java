package io.github.jdynox.processor;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What became of sources that were compiled with the processor, every warning on and an error.
 *
 * @param messages as {@code User.java:3 error [jdynox:TAG] ...}
 * @param generated sources and resources by their path
 */
record Compilation(List<String> messages, Map<String, String> generated) {

    // processing: no processor claims an annotation, this one included
    private static final List<String> OPTIONS = List.of("-Xlint:all,-processing", "-Werror", "--release", "17");

    /** Compiles every source of a folder; its other files are there in the output folder beforehand. */
    static Compilation of(Path folder, Path temporary, Processor... others) {
        try {
            Path classes = Files.createDirectories(temporary.resolve("classes"));
            Path sources = Files.createDirectories(temporary.resolve("sources"));
            copyOthers(folder, classes);
            List<String> before = files(classes);
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            compile(javaFiles(folder), classes, sources, diagnostics, others);
            Map<String, String> generated = new TreeMap<>(contents(sources));
            contents(classes).forEach((path, text) -> {
                if (!before.contains(path) && !path.endsWith(".class")) {
                    generated.put(path, text);
                }
            });
            return new Compilation(messages(diagnostics, classes), generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(
            List<Path> files,
            Path classes,
            Path sources,
            DiagnosticCollector<JavaFileObject> diagnostics,
            Processor... others)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            boolean modular = files.stream().anyMatch(file -> file.endsWith("module-info.java"));
            List<String> options = Stream.concat(
                            OPTIONS.stream(),
                            Stream.of(
                                    modular ? "--module-path" : "--class-path",
                                    libraries(),
                                    "-d",
                                    classes.toString(),
                                    "-s",
                                    sources.toString()))
                    .toList();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(Stream.concat(Stream.of(new ItemProcessor()), Arrays.stream(others))
                    .toList());
            task.call();
        }
    }

    /** What a user's module has: core, and the nullness annotations that come with it. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        entry.contains("jspecify") || entry.matches(".*(core.target.classes|jdynox-core[^/]*jar)"))
                .collect(joining(File.pathSeparator));
    }

    private static List<String> messages(DiagnosticCollector<JavaFileObject> diagnostics, Path classes) {
        return diagnostics.getDiagnostics().stream()
                .map(Compilation::message)
                .map(text -> text.replace(classes.toString(), "<classes>"))
                .toList();
    }

    private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? "-"
                : Path.of(diagnostic.getSource().toUri()).getFileName() + ":" + diagnostic.getLineNumber();
        String kind = diagnostic.getKind().name().toLowerCase(Locale.ROOT);
        return place + " " + kind + " " + diagnostic.getMessage(Locale.ROOT);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void copyOthers(Path folder, Path classes) throws IOException {
        for (String file : files(folder)) {
            if (!file.endsWith(".java") && !file.equals("expected.txt")) {
                Path target = classes.resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(folder.resolve(file), target);
            }
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    /** The files of a folder, by their paths in it; class files are left unread. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String file : files(folder)) {
            contents.put(file, file.endsWith(".class") ? "" : Files.readString(folder.resolve(file)));
        }
        return contents;
    }
}
