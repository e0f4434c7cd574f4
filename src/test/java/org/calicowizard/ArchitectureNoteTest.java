package org.calicowizard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drawing in the architecture note is the one that the classes make. */
class ArchitectureNoteTest {

    private static final Path NOTE = Path.of("src/site/architecture.md");
    private static final Pattern ARROW = Pattern.compile("(?m)^ +(\\w+) --> (\\w+)$");
    private static final String ROOT = "org.calicowizard.";

    /** A package that knows another one. */
    private record Arrow(String from, String to) implements Comparable<Arrow> {
        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }
    }

    @Test
    void everyArrowIsADependencyAndEveryDependencyAWayAlongArrows() throws IOException {
        Set<Arrow> drawn = drawn();
        Set<Arrow> real = real();
        assertThat(real).as("drawn, but not so").containsAll(drawn);
        assertThat(closure(drawn)).as("so, but not drawn").containsAll(real);
    }

    @Test
    void everyPackageIsDescribed() throws IOException {
        String note = Files.readString(NOTE);
        Set<String> packages = real().stream()
                .flatMap(arrow -> Stream.of(arrow.from, arrow.to))
                .collect(Collectors.toSet());
        assertThat(packages).isNotEmpty().allSatisfy(name -> assertThat(note).containsPattern("\\| .*`" + name + "`"));
    }

    private static Set<Arrow> drawn() throws IOException {
        return ARROW.matcher(Files.readString(NOTE))
                .results()
                .map(ArchitectureNoteTest::arrow)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Arrow arrow(MatchResult match) {
        return new Arrow(match.group(1), match.group(2));
    }

    private static Set<Arrow> real() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.calicowizard").stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(use -> new Arrow(
                                name(use.getOriginClass()),
                                name(use.getTargetClass().getBaseComponentType())))
                        .filter(arrow -> !arrow.from.isEmpty() && !arrow.to.isEmpty() && !arrow.from.equals(arrow.to))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first part of the package's name below the root; empty for the root itself and for what is not ours. */
    private static String name(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : "";
    }

    private static Set<Arrow> closure(Set<Arrow> arrows) {
        Set<Arrow> reached = new TreeSet<>(arrows);
        boolean grown = true;
        while (grown) {
            Set<Arrow> further = reached.stream()
                    .flatMap(first -> arrows.stream()
                            .filter(second -> second.from.equals(first.to))
                            .map(second -> new Arrow(first.from, second.to)))
                    .collect(Collectors.toSet());
            grown = reached.addAll(further);
        }
        return reached;
    }
}
