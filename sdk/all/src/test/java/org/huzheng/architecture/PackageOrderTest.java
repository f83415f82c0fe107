package org.huzheng.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-PRJ-007")
class PackageOrderTest {
    private static final String ROOT = "org.huzheng";

    /** The root and the JSON it reads its texts with know each other, so they stand in one place. */
    private static final List<String> ORDER = List.of(
            "",
            "finding",
            "codes",
            "calendar",
            "lifecycle",
            "crypto",
            "crypto.certificate",
            "crypto.key",
            "crypto.internal.cms",
            "crypto.time",
            "crypto.cms",
            "crypto.ca",
            "statement",
            "log",
            "evidence",
            "custody",
            "matter",
            "matter.version",
            "matter.assignment",
            "matter.claim",
            "matter.edition",
            "matter.competence",
            "penalty",
            "document",
            "casefile.procedure",
            "casefile.team",
            "casefile.filing",
            "casefile.proof",
            "casefile.coercion",
            "casefile.referral",
            "casefile.jurisdiction",
            "casefile.rectification",
            "casefile.assessment",
            "casefile.notice",
            "casefile.hearing",
            "casefile.review",
            "casefile.triage",
            "casefile.decision",
            "casefile.service",
            "casefile.remedy",
            "casefile.performance",
            "casefile.execution",
            "casefile.substitution",
            "casefile.publicity",
            "casefile.record",
            "casefile.simple",
            "casefile.ordinary",
            "casefile",
            "casefile.paper",
            "casefile.archive",
            "sharing",
            "recognition",
            "handover",
            "dispute",
            "client",
            "bridge");

    /** Place of a package in the flow; a package that is not listed belongs to the nearest listed one above it. */
    private static int place(JavaClass type) {
        String name = type.getPackageName();
        if (name.startsWith(ROOT + ".internal")) {
            return 0;
        }
        String rest = name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
        while (!ORDER.contains(rest)) {
            int dot = rest.lastIndexOf('.');
            assertThat(dot).as("package %s is in no place of the flow", name).isPositive();
            rest = rest.substring(0, dot);
        }
        return ORDER.indexOf(rest);
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    @Test
    void packages_each_knowOnlyThoseBeforeThem() {
        ArchRuleDefinition.classes()
                .should(new ArchCondition<JavaClass>("know only packages before their own") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            JavaClass target = dependency.getTargetClass().getBaseComponentType();
                            if (ours(target) && place(target) > place(type)) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        }
                    }
                })
                .because("evidence flows fix → register → share → verify → recognise → use → recall, and no step may"
                        + " know a later one")
                .check(Sdk.CLASSES);
    }

    @Test
    void packages_together_haveNoCycles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return ours(type) ? SliceIdentifier.of(slice(type)) : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles()
                .because("a package that can be read alone can be reviewed alone")
                .check(Sdk.CLASSES);
    }

    /** A feature and the internal package beside it, which nobody else may use, are read together. */
    private static final Set<String> FEATURES_WITH_INTERNAL = Set.of(
            ROOT + ".statement.internal",
            ROOT + ".crypto.internal.digest",
            ROOT + ".crypto.key.internal",
            ROOT + ".evidence.container.internal",
            ROOT + ".evidence.packaging.internal",
            ROOT + ".evidence.packaging.internal.seal",
            ROOT + ".evidence.packaging.internal.verify",
            ROOT + ".sharing.internal",
            ROOT + ".recognition.internal",
            ROOT + ".recognition.internal.basis",
            ROOT + ".recognition.internal.use",
            ROOT + ".dispute.internal",
            ROOT + ".client.internal",
            ROOT + ".client.signing.internal");

    private static String slice(JavaClass type) {
        String name = type.getPackageName();
        if (FEATURES_WITH_INTERNAL.contains(name)) {
            return name.substring(0, name.indexOf(".internal"));
        }
        return name.startsWith(ROOT + ".internal.json") ? ROOT : name;
    }
}
