package org.huzheng.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashSet;
import java.util.Set;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-PRJ-007")
class PublicTypesTest {
    /**
     * What our own modules and packages hand each other through a public type: the state of a case, which events end its
     * ninety days, a document laid out, what is reckoned of a penalty, the container under a package, and the kinds of package
     * besides evidence. module-info keeps it from vendors, who may see that it is there and can do nothing with it.
     */
    private static final Set<String> AMONG_OURSELVES = Set.of(
            "org.huzheng.casefile.filing.internal.StopsClock",
            "org.huzheng.casefile.procedure.internal.CaseSoFar",
            "org.huzheng.document.internal.DocumentLayout",
            "org.huzheng.evidence.container.internal.ContainerReader",
            "org.huzheng.evidence.packaging.internal.PackageContent",
            "org.huzheng.evidence.packaging.internal.PackageKind",
            "org.huzheng.evidence.packaging.internal.PackageManifest",
            "org.huzheng.penalty.internal.FineVerdict",
            "org.huzheng.penalty.leniency.internal.Leniency");

    @Test
    void publicSignatures_each_mentionOnlyTheJdkAndOurTypes() {
        classes()
                .that(Sdk.api())
                .should(condition("mention only the JDK, JSpecify and our own public types", (type, events) -> {
                    Set<JavaClass> mentioned = new LinkedHashSet<>();
                    type.getSuperclass().ifPresent(parent -> mentioned.addAll(parent.getAllInvolvedRawTypes()));
                    type.getInterfaces().forEach(parent -> mentioned.addAll(parent.getAllInvolvedRawTypes()));
                    type.getCodeUnits().stream()
                            .filter(unit -> isVisible(unit.getModifiers()))
                            .forEach(unit -> mentioned.addAll(mentionedBy(unit)));
                    type.getFields().stream()
                            .filter(field -> isVisible(field.getModifiers()))
                            .forEach(field -> mentioned.addAll(field.getAllInvolvedRawTypes()));
                    mentioned.stream()
                            .map(JavaClass::getBaseComponentType)
                            .filter(other -> !isAllowed(other))
                            .forEach(other -> violate(type, "mentions " + other.getName(), events));
                }))
                .because("a library type in our API is a version conflict in a vendor's system")
                .check(Sdk.CLASSES);
    }

    private static Set<JavaClass> mentionedBy(JavaCodeUnit unit) {
        Set<JavaClass> mentioned = new LinkedHashSet<>(unit.getReturnType().getAllInvolvedRawTypes());
        for (JavaType parameter : unit.getParameterTypes()) {
            mentioned.addAll(parameter.getAllInvolvedRawTypes());
        }
        unit.getThrowsClause().forEach(declaration -> mentioned.add(declaration.getRawType()));
        return mentioned;
    }

    private static boolean isAllowed(JavaClass type) {
        String name = type.getPackageName();
        return type.isPrimitive()
                || name.startsWith("java.")
                || name.equals("javax.net.ssl")
                || name.startsWith("org.jspecify.")
                // Ours too; module-info keeps it, and so what takes it, out of a vendor's reach.
                || name.startsWith("org.huzheng.internal.json")
                || AMONG_OURSELVES.contains(type.getName())
                || ((name.equals("org.huzheng") || name.startsWith("org.huzheng.")) && Sdk.isApi(type));
    }

    @Test
    void publicClasses_each_areClosedToInheritance() {
        classes()
                .that(Sdk.api())
                .should(condition("be final, abstract, sealed, an enum or an interface", (type, events) -> {
                    boolean open = !type.isInterface()
                            && !type.isEnum()
                            && !type.getModifiers().contains(JavaModifier.FINAL)
                            && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                            && !type.reflect().isSealed()
                            && !type.isEquivalentTo(HuzhengException.class);
                    if (open) {
                        violate(type, "can be extended", events);
                    }
                }))
                .because("what can be extended can never be changed; the one root of our exceptions is the exception")
                .check(Sdk.CLASSES);
    }

    @Test
    void publicClasses_each_haveNoSettersAndNoOpenFields() {
        classes()
                .that(Sdk.api())
                .should(condition("have neither setters nor fields that can be seen", (type, events) -> {
                    for (JavaMethod method : type.getMethods()) {
                        if (isVisible(method.getModifiers()) && method.getName().matches("set[A-Z].*")) {
                            violate(type, "has " + method.getName(), events);
                        }
                    }
                    for (JavaField field : type.getFields()) {
                        boolean constant = field.getModifiers().contains(JavaModifier.STATIC)
                                && field.getModifiers().contains(JavaModifier.FINAL);
                        if (isVisible(field.getModifiers()) && !constant) {
                            violate(type, "shows " + field.getName(), events);
                        }
                    }
                }))
                .because("a value that has been checked must not change afterwards")
                .check(Sdk.CLASSES);
    }

    @Test
    void records_each_haveNoArrayComponents() {
        classes()
                .that()
                .areRecords()
                .should(condition(
                        "have no array as a component",
                        (type, events) -> type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> field.getRawType().isArray())
                                .forEach(field -> violate(type, "has the array " + field.getName(), events))))
                .because("an array inside a record can be changed from outside and compares by identity")
                .check(Sdk.CLASSES);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        boolean open = modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
        return open && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static void violate(JavaClass type, String what, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + " " + what));
    }

    private interface Check {
        void check(JavaClass type, ConditionEvents events);
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.check(type, events);
            }
        };
    }
}
