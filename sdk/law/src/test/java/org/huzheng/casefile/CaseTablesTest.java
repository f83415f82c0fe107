package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.lifecycle.internal.TransitionTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-CAS-001")
class CaseTablesTest {
    static List<Region<?>> regions() {
        return CaseCatalogue.MACHINE.regions();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void table_everyCell_isTheFiles(Region<?> region) throws IOException {
        Mirrored.assertMirrored(region);
    }

    @Test
    void guards_everyOne_namesOneThingOnlyAndSaysItInBothLanguages() {
        regions().stream()
                .flatMap(region -> region.table().transitions().rows().stream())
                .map(TransitionTable.Row::guards)
                .flatMap(Collection::stream)
                .forEach(guard -> {
                    assertThat(guard.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
                    assertThat(guard.demand().zh()).as(guard.name()).isNotBlank();
                    assertThat(guard.demand().en()).as(guard.name()).isNotBlank();
                });
    }

    @Test
    void names_ofRecords_areDifferent() {
        List<String> names = regions().stream()
                .flatMap(region -> region.eventTypes().stream())
                .distinct()
                .map(Class::getSimpleName)
                .toList();
        assertThat(new TreeSet<>(names)).hasSameSizeAs(names);
    }
}
