package org.huzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much a vendor must read: a ratchet, whose numbers may be lowered and never raised. */
@Tag("HZ-PRJ-008")
class PublicSurfaceTest {
    /** The law wing, and the bridge, which whoever only exchanges evidence does not link either. */
    private static final List<String> LAW = List.of("matter", "penalty", "document", "casefile", "bridge");

    private static final int MOST_OF_THE_LAW = 400;
    private static final int MOST_OF_THE_REST = 200;
    private static final int MOST_IN_A_PACKAGE = 20;

    @Test
    void publicTypes_ofTheLaw_growNoMore() {
        assertThat(publicTypes(true))
                .as("public types of matters, penalties, documents and cases; wiring belongs in an internal package")
                .isLessThanOrEqualTo(MOST_OF_THE_LAW);
    }

    @Test
    void publicTypes_ofTheRest_growNoMore() {
        assertThat(publicTypes(false))
                .as("public types of all that is not law; wiring belongs in an internal package")
                .isLessThanOrEqualTo(MOST_OF_THE_REST);
    }

    @Test
    void packages_each_canBeTakenInAtOnce() {
        Map<String, Integer> tooLarge = new TreeMap<>();
        packages().forEach((name, types) -> {
            if (types > MOST_IN_A_PACKAGE) {
                tooLarge.put(name, types);
            }
        });
        assertThat(tooLarge).as("packages of too many types, by name").isEmpty();
    }

    private static long publicTypes(boolean law) {
        return Sdk.CLASSES.stream()
                .filter(Sdk::isApi)
                .filter(type -> LAW.contains(area(type)) == law)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .count();
    }

    /** How many types stand in each package by themselves, whoever may see them. */
    private static Map<String, Integer> packages() {
        return Sdk.CLASSES.stream()
                .filter(type -> type.getEnclosingClass().isEmpty() && !type.isAnonymousClass())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.summingInt(type -> 1)));
    }

    /** The first part of the package's name below ours; empty for ours itself. */
    private static String area(JavaClass type) {
        List<String> parts = Splitter.on('.').splitToList(type.getPackageName());
        return parts.size() > 2 ? parts.get(2) : "";
    }
}
