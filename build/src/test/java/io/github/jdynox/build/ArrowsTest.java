package io.github.jdynox.build;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** Imports run one way: down the list of modules, down the packages of core, and never round in a circle. */
class ArrowsTest {

    private static final String ROOT = "io.github.jdynox";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void modules_importDownwardsOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("core")
                .definedBy(core())
                .layer("client")
                .definedBy(ROOT + ".client..")
                .layer("aws")
                .definedBy(ROOT + ".aws..")
                .layer("memory")
                .definedBy(ROOT + ".memory..")
                .layer("testing")
                .definedBy(ROOT + ".testing..")
                .layer("processor")
                .definedBy(ROOT + ".processor..")
                .layer("cli")
                .definedBy(ROOT + ".cli..")
                .whereLayer("client")
                .mayOnlyAccessLayers("core")
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("aws")
                .mayOnlyAccessLayers("client", "core")
                .whereLayer("memory")
                .mayOnlyAccessLayers("client", "core")
                .whereLayer("testing")
                .mayOnlyAccessLayers("memory", "client", "core")
                .whereLayer("processor")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    private static String[] core() {
        return new String[] {
            ROOT, ROOT + ".json", ROOT + ".codec", ROOT + ".expression", ROOT + ".attribute", ROOT + ".model"
        };
    }

    @Test
    void packagesOfCore_importDownwardsOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("root")
                .definedBy(ROOT)
                .layer("json")
                .definedBy(ROOT + ".json")
                .layer("codec")
                .definedBy(ROOT + ".codec")
                .layer("expression")
                .definedBy(ROOT + ".expression")
                .layer("attribute")
                .definedBy(ROOT + ".attribute")
                .layer("model")
                .definedBy(ROOT + ".model")
                .whereLayer("root")
                .mayNotAccessAnyLayer()
                .whereLayer("json")
                .mayOnlyAccessLayers("root")
                .whereLayer("codec")
                .mayOnlyAccessLayers("root", "json")
                .whereLayer("expression")
                .mayOnlyAccessLayers("root", "json", "codec")
                .whereLayer("attribute")
                .mayOnlyAccessLayers("root", "json", "codec", "expression")
                .check(CLASSES);
    }

    @Test
    void packages_formNoCircle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void engine_sharesNothingWithTheRenderer() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + ".memory..")
                .and()
                .resideOutsideOfPackage(ROOT + ".memory")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".expression", ROOT + ".attribute", ROOT + ".json", ROOT + ".codec")
                .because("two independent readings of one grammar check each other")
                .check(CLASSES);
    }

    @Test
    void withoutAws_exceptInItsModule() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".aws..", ROOT + ".cli..", ROOT + ".local..", ROOT + ".examples..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon..")
                .check(CLASSES);
    }
}
