package org.calicowizard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where templates and code ask for texts, found in their sources. */
final class MessageUses {

    private static final String KEY = "([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*)";
    private static final List<Pattern> ASKED = List.of(
            Pattern.compile("#\\{" + KEY + "[}(]"),
            Pattern.compile("#messages\\.msg\\('" + KEY + "'[,)]"),
            Pattern.compile("Message\\.of\\(\\s*\"" + KEY + "\"\\s*[,)]"),
            Pattern.compile("\\.getMessage\\(\\s*\"" + KEY + "\"\\s*,"));
    private static final List<Pattern> NAMED =
            List.of(Pattern.compile("#\\{" + KEY + "[}(]"), Pattern.compile("['\"]" + KEY + "['\"]"));
    private static final List<Pattern> BEGUN =
            List.of(Pattern.compile("['\"]" + KEY + "\\.['\"]\\s*\\+"), Pattern.compile("#\\{\\|" + KEY + "\\.\\$\\{"));

    private final List<String> sources;
    private final Set<String> asked;
    private final Set<String> named;
    private final Set<String> begun;

    MessageUses() {
        sources = Stream.of(Path.of("frontend", "templates"), Path.of("src", "main", "java"))
                .flatMap(MessageUses::files)
                .toList();
        asked = found(ASKED);
        named = found(NAMED);
        begun = found(BEGUN);
    }

    /** Keys that a template or the code gives in full to what fetches texts. */
    Set<String> asked() {
        return asked;
    }

    /** Whatever could be a key in full. */
    Set<String> named() {
        return named;
    }

    /** Beginnings of keys that are put together. */
    Set<String> begun() {
        return begun;
    }

    private Set<String> found(List<Pattern> patterns) {
        return patterns.stream()
                .flatMap(pattern -> sources.stream()
                        .flatMap(source -> pattern.matcher(source).results()))
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).map(MessageUses::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
