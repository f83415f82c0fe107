package org.huzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What makes a value must not invite a mix-up: two truth values or three of a kind in a row can change places and still
 * compile, and say something false about a scene. Sets of named steps and builders cannot.
 */
@Tag("HZ-PRJ-007")
class SafeConstructorsTest {
    private static final int MOST_IN_A_ROW = 2;
    private static final int MOST_TRUTH_VALUES = 1;
    private static final int MOST_PARAMETERS = 8;

    @Test
    void whatMakesAValue_neverTakesWhatCanChangePlaces() {
        Set<String> found = new TreeSet<>();
        Sdk.CLASSES.stream()
                .filter(Sdk::isApi)
                .flatMap(SafeConstructorsTest::makers)
                .filter(SafeConstructorsTest::invitesAMixUp)
                .forEach(unit -> found.add(name(unit)));
        assertThat(found)
                .as("Take a set of an enum for truth values, a builder for the rest")
                .isEmpty();
    }

    private static Stream<JavaCodeUnit> makers(JavaClass type) {
        List<JavaCodeUnit> makers = new ArrayList<>(type.getConstructors());
        type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> method.getRawReturnType().equals(type))
                .forEach(makers::add);
        return makers.stream().filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean invitesAMixUp(JavaCodeUnit unit) {
        List<JavaType> parameters = unit.getParameterTypes();
        int inARow = 1;
        int most = 1;
        for (int i = 1; i < parameters.size(); i++) {
            inARow = parameters.get(i).getName().equals(parameters.get(i - 1).getName()) ? inARow + 1 : 1;
            most = Math.max(most, inARow);
        }
        long truthValues = parameters.stream()
                .filter(type -> type.getName().equals("boolean"))
                .count();
        return most > MOST_IN_A_ROW || truthValues > MOST_TRUTH_VALUES || parameters.size() > MOST_PARAMETERS;
    }

    private static String name(JavaCodeUnit unit) {
        String type = unit.getOwner().getName().substring("org.huzheng.".length());
        return unit instanceof JavaConstructor ? type : type + "." + unit.getName();
    }
}
