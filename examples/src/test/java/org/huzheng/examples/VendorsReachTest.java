package org.huzheng.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-EXA-001")
class VendorsReachTest {
    @Test
    void examples_each_useNothingInternal() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.huzheng..internal..")
                .because("a vendor copies them, and module-info keeps our internal packages from a vendor")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.huzheng.examples"));
    }
}
