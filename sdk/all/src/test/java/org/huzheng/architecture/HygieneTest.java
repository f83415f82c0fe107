package org.huzheng.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.HuzhengException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-PRJ-007")
class HygieneTest {
    /** Calls whose answer depends on the machine or the moment, as {@code Owner.method(parameters)}. */
    private static final Set<String> AMBIENT = Set.of(
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.ZoneId.systemDefault()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.getenv()",
            "java.lang.System.getenv(java.lang.String)",
            "java.lang.Math.random()",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()",
            "java.security.SecureRandom.<init>()",
            "java.security.SecureRandom.getInstanceStrong()",
            "java.util.Locale.getDefault()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.<init>([B)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.format(java.lang.String,[Ljava.lang.Object;)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)");

    private static String signature(JavaCall<?> call) {
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
        return call.getTargetOwner().getName() + "." + call.getName() + "(" + String.join(",", parameters) + ")";
    }

    @Test
    void code_anywhere_isGivenClockRandomnessAndLocale() {
        noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "it depends on the machine or the moment", call -> AMBIENT.contains(signature(call))))
                .because("a verdict must be the same on every machine and at every time it is asked for")
                .check(Sdk.CLASSES);
    }

    @Test
    void code_anywhere_leavesStandardStreamsAlone() {
        noClasses()
                .should()
                .accessFieldWhere(DescribedPredicate.describe(
                        "it is a standard stream",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)))
                .because("the SDK runs inside other people's programs")
                .check(Sdk.CLASSES);
    }

    @Test
    void jackson_isKnownOnlyToInternalJson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.huzheng.internal.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "org.erdtman..")
                .because("there is one strict way to read JSON, and one way to write what is signed")
                .check(Sdk.CLASSES);
    }

    @Test
    void cryptography_isKnownOnlyToCrypto() {
        DescribedPredicate<JavaClass> primitives = resideInAnyPackage(
                        "java.security..", "javax.crypto..", "org.bouncycastle..")
                .and(DescribedPredicate.not(assignableTo(java.util.Random.class)));
        noClasses()
                .that()
                .resideOutsideOfPackage("org.huzheng.crypto..")
                .should()
                .dependOnClassesThat(primitives)
                .because("what is cryptographic is reviewed in one place; randomness is handed in")
                .check(Sdk.CLASSES);
    }

    @Test
    void exceptions_ofOurs_haveOneRoot() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(HuzhengException.class)
                .because("a caller catches one type and reads one list of codes")
                .check(Sdk.CLASSES);
    }

    @Test
    void bareExceptions_areThrownNowhere() {
        Set<String> bare = Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error");
        noClasses()
                .that(DescribedPredicate.not(assignableTo(Throwable.class)))
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "it builds a bare exception",
                        call -> bare.contains(call.getTargetOwner().getName())))
                .because("an error without a code cannot be looked up")
                .check(Sdk.CLASSES);
    }

    @Test
    void packages_each_areNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : Sdk.CLASSES) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).as("null is refused unless a type says otherwise").isEmpty();
    }
}
