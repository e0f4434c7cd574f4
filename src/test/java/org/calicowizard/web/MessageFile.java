package org.calicowizard.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of a part of the pages in one language.
 *
 * @param texts them, by key
 */
record MessageFile(SortedMap<String, String> texts) {

    private static final Path DIRECTORY = Path.of("frontend", "messages");
    private static final String SUFFIX = ".properties";
    private static final String CHINESE = "_zh_CN" + SUFFIX;
    private static final Pattern FILLED = Pattern.compile("\\{\\d+}|<[A-Za-z0-9]+(=[A-Za-z0-9.-]+)?>");

    static MessageFile english(String part) {
        return read(part + SUFFIX);
    }

    static MessageFile chinese(String part) {
        return read(part + CHINESE);
    }

    static List<String> parts() {
        return names().filter(name -> !name.endsWith(CHINESE))
                .map(name -> name.replace(SUFFIX, ""))
                .toList();
    }

    static List<String> translatedParts() {
        return names().filter(name -> name.endsWith(CHINESE))
                .map(name -> name.replace(CHINESE, ""))
                .toList();
    }

    /** The placeholders and the names of answers and values in a text; a language may need one twice. */
    List<String> filled(String key) {
        return FILLED.matcher(texts.get(key))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> names() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageFile read(String name) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(DIRECTORY.resolve(name))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new MessageFile(texts);
    }
}
