package newsroom.sic;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** What a look at any file of the house may rely on. */
class HouseRulesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @SuppressWarnings("NullAway.Init")
    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house =
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("newsroom.sic");
    }

    @Test
    void entitiesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .or()
                .areAnnotatedWith(MappedSuperclass.class)
                .should()
                .bePackagePrivate()
                .check(house);
    }

    @Test
    void repositoriesStayInTheirPackage() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(house);
    }

    @Test
    void controllersStayInTheirPackage() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .areMetaAnnotatedWith(ControllerAdvice.class)
                .or()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .bePackagePrivate()
                .check(house);
    }

    @Test
    void configurationsStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Configuration.class)
                .should()
                .bePackagePrivate()
                .check(house);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Manager", "Helper", "Util", "Utils", "Impl", "Dto", "DTO", "Info", "Data"})
    void namesSayWhatAThingIs(String nothing) {
        noClasses().should().haveSimpleNameEndingWith(nothing).check(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsroom.sic.text..", "newsroom.sic.reading.."})
    void isPlainJava(String module) {
        noClasses()
                .that()
                .resideInAPackage(module)
                .and(DescribedPredicate.not(simpleName("package-info")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta..",
                        "javax.sql..",
                        "java.sql..",
                        "org.hibernate..",
                        "org.thymeleaf..",
                        "java.net..")
                .check(house);
    }

    /** Neither does a test: it waits for what it expects. */
    @Test
    void nothingSleeps() {
        noClasses()
                .should()
                .callMethodWhere(target(name("sleep").or(name("waitForTimeout"))))
                .check(new ClassFileImporter().importPackages("newsroom.sic"));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageSaysWhatItIsAndWhereNullMayBe(Path folder) throws IOException {
        var declared = folder.resolve("package-info.java");

        assertThat(declared).isRegularFile().content().contains("NullMarked").startsWith("/**");
    }

    static Stream<Path> packages() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList()
                    .stream();
        }
    }
}
