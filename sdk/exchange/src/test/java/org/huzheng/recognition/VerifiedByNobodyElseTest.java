package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageVerification;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.AccessRules;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementRejectedException;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verified values come from verification and from nowhere else, and whatever decides takes nothing looser. */
@Tag("HZ-STM-009")
class VerifiedByNobodyElseTest {
    private static final Pattern EXPORTS = Pattern.compile("exports\\s+([\\w.]+)(\\s+to\\s+([\\w.,\\s]+))?;");

    /** What is a claim as long as nobody has verified it. */
    private static final List<Class<?>> CLAIMS = List.of(
            Statement.class,
            SharingContract.class,
            ContractAct.class,
            AccessRequest.class,
            AccessGrant.class,
            ReleaseReceipt.class,
            Registration.class,
            RecallStatus.class,
            RecognitionDecision.class);

    @ParameterizedTest
    @ValueSource(
            classes = {
                Verified.class,
                VerifiedPackage.class,
                PackageVerification.class,
                ContractHistory.class,
                AccessDecision.class,
                RecognitionReview.class,
                UseReview.class,
                RecognitionDecision.class
            })
    void type_thatIsBelieved_hasNoConstructorForOthersAndNoWayRound(Class<?> type) {
        assertThat(Modifier.isFinal(type.getModifiers())).as("no subclass").isTrue();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            assertThat(constructor.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED))
                    .as("%s", constructor)
                    .isZero();
        }
        assertThat(Serializable.class.isAssignableFrom(type))
                .as("no stream makes one")
                .isFalse();
        assertThat(Cloneable.class.isAssignableFrom(type)).isFalse();
        assertThat(Arrays.stream(type.getDeclaredFields())
                        .filter(field -> !field.isSynthetic())
                        .filter(field -> !Modifier.isStatic(field.getModifiers())))
                .allMatch(field -> Modifier.isFinal(field.getModifiers()) && Modifier.isPrivate(field.getModifiers()));
    }

    @Test
    void verified_isGivenOutByItsVerifierOnly() {
        assertThat(makersOf(Verified.class, Verified.class)).isEmpty();
        assertThat(makersOf(VerifiedPackage.class, VerifiedPackage.class)).isEmpty();
        assertThat(makersOf(StatementVerifier.class, Verified.class)).containsExactly("require", "verify");
        assertThat(makersOf(PackageVerification.class, VerifiedPackage.class)).containsExactly("require", "verified");
        assertThat(StatementRejectedException.class.getConstructors()).isEmpty();
    }

    /** The public methods of a type that give out another. */
    private static Set<String> makersOf(Class<?> type, Class<?> made) {
        Set<String> names = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean gives = method.getGenericReturnType().getTypeName().contains(made.getName());
            boolean itsRegistration = method.getName().equals("registration");
            if (gives && !itsRegistration && Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                names.add(method.getName());
            }
        }
        return names;
    }

    /** No public method of what decides takes a bare claim, nor a collection or an option of one. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                AccessRules.class,
                AccessDecision.class,
                ContractHistory.class,
                RecognitionReview.class,
                UseReview.class
            })
    @Tag("HZ-REC-011")
    void decider_takesOnlyWhatIsVerified(Class<?> type) {
        int verified = 0;
        for (Method method : type.getDeclaredMethods()) {
            if (!Modifier.isPublic(method.getModifiers())) {
                continue;
            }
            for (Type parameter : ((Executable) method).getGenericParameterTypes()) {
                assertThat(CLAIMS).as("%s", method).doesNotContain(raw(parameter));
                if (raw(parameter) == Verified.class || raw(parameter) == VerifiedPackage.class) {
                    verified++;
                } else if (parameter instanceof ParameterizedType loose) {
                    for (Type inner : loose.getActualTypeArguments()) {
                        assertThat(CLAIMS).as("%s", method).doesNotContain(raw(inner));
                    }
                }
            }
        }
        assertThat(verified).isPositive();
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : type instanceof Class<?> plain ? plain : Object.class;
    }

    /** A package that is not exported cannot be reached from outside; qualified exports go to Huzheng's own modules. */
    @Test
    void modules_exportNoInternalPackageToOthers() throws IOException {
        int seen = 0;
        for (String module : List.of("sdk/core", "sdk/exchange", "sdk/law", "sdk/bridge")) {
            Path file = Path.of(System.getProperty("huzheng.root"), module, "src/main/java/module-info.java");
            String text = Files.readString(file).replaceAll("//[^\n]*", "");
            assertThat(text).as(module).doesNotContain("opens ").doesNotContain("open module");
            Matcher exports = EXPORTS.matcher(text);
            while (exports.find()) {
                seen++;
                if (exports.group(1).contains(".internal")) {
                    assertThat(exports.group(3)).as(exports.group(1)).isNotNull();
                    assertThat(Stream.of(exports.group(3).split(",")).map(String::strip))
                            .as(exports.group(1))
                            .allMatch(to -> to.startsWith("org.huzheng."));
                    assertThat(exports.group(1))
                            .as("what reads accepted statements again is for the server's module alone")
                            .doesNotStartWith("org.huzheng.statement")
                            .doesNotStartWith("org.huzheng.recognition");
                }
            }
        }
        assertThat(seen).isGreaterThan(20);
    }
}
