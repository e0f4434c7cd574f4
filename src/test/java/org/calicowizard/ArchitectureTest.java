package org.calicowizard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.artifact.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

class ArchitectureTest {

    private static final String ROOT = "org.calicowizard";
    private static final int LONGEST_FILE = 250;
    private static final String[] DOMAIN =
            packages("address release answers rules plan yaml official manifest inspection artifact description text");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text     |
            yaml     |
            address  | text
            release  | text
            answers  | address release text
            rules    | answers address release text
            plan     | answers address release text
            official | release answers text
            manifest | official plan yaml release answers address text
            inspection | manifest plan yaml rules release answers address text
            document | answers address release text
            artifact | inspection manifest plan yaml rules release answers address text
            description | artifact answers text
            cli      | artifact document inspection rules answers text
            limits   | official
            """)
    void aPackageKnowsOnlyThosePackages(String name, String others) {
        String allowed = name + (others == null ? "" : " " + others);
        noClasses()
                .that()
                .resideInAnyPackage(packages(name))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(packages(allowed)))))
                .check(PRODUCT);
    }

    @Test
    void noPackageDependsOnItselfThroughOthers() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void theDomainKnowsNothingOfTheWeb() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.thymeleaf..")
                .check(PRODUCT);
    }

    @Test
    void everyBeanIsWhereBeansAreSearchedFor() {
        String[] searched = AnnotatedElementUtils.findMergedAnnotation(CalicoIpWizard.class, ComponentScan.class)
                .basePackages();
        classes()
                .that()
                .areMetaAnnotatedWith(Component.class)
                .should()
                .resideInAnyPackage(Stream.of(searched).map(name -> name + "..").toArray(String[]::new))
                .orShould()
                .resideInAPackage(ROOT)
                .check(PRODUCT);
    }

    @Test
    void everyArtifactIsNamedSo() {
        classes()
                .that()
                .implement(Artifact.class)
                .should()
                .haveSimpleNameEndingWith("Artifact")
                .check(PRODUCT);
    }

    @Test
    void theCommandLineNeedsNoServer() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("cli document"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.thymeleaf..")
                .check(PRODUCT);
    }

    @Test
    void onlyArtifactsAreWrittenAsJson() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("address release answers rules plan yaml official manifest text"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(PRODUCT);
    }

    @Test
    void yamlIsEditedWithSnakeYamlAlone() {
        classes()
                .that()
                .resideInAnyPackage(packages("yaml"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + ".yaml..", "org.yaml.snakeyaml..", "java..", "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void differencesBetweenTextsAreTheArtifactsBusiness() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".artifact..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.difflib..")
                .check(PRODUCT);
    }

    @Test
    void theDomainHasNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(DOMAIN)
                .should()
                .haveNameMatching("set[A-Z].*")
                .andShould()
                .haveRawReturnType(void.class)
                .check(PRODUCT);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(PRODUCT);
    }

    @Test
    void mostTypesAreSeenInTheirPackageOnly() {
        List<JavaClass> types = PRODUCT.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        long hidden = types.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(100.0 * hidden / types.size())
                .as("per cent package-private of %d types", types.size())
                .isGreaterThanOrEqualTo(60);
    }

    @Test
    void noSourceFileIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    private static String[] packages(String names) {
        return Stream.of(names.split(" ")).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }
}
