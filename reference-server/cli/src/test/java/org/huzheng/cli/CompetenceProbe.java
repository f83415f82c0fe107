package org.huzheng.cli;

import java.util.EnumMap;
import java.util.Map;
import org.huzheng.cli.bench.CompetenceSample;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matter.competence.audit.AuditSummary;

/** Loads the sample, answers about every matter and audits it, in a process of its own; says what it found. */
final class CompetenceProbe {
    private enum Kind {
        COMPETENT,
        NOBODY,
        OTHER
    }

    private CompetenceProbe() {}

    public static void main(String[] arguments) {
        Competence competence = CompetenceSample.load(CompetenceSample.versions(), CompetenceSample.assignments());
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (int i = 0; i < 10 * CompetenceSample.MATTERS; i++) {
            int matter = i % CompetenceSample.MATTERS;
            String name = competence
                    .answer(
                            MatterCode.parse(CompetenceSample.matter(matter)),
                            DivisionCode.parse(CompetenceSample.place(matter, i / 7)),
                            CompetenceSample.NOW)
                    .getClass()
                    .getSimpleName();
            counts.merge(
                    name.equals("Competent") ? Kind.COMPETENT : name.equals("Nobody") ? Kind.NOBODY : Kind.OTHER,
                    1,
                    Integer::sum);
        }
        AuditSummary audit = competence.audit(CompetenceSample.NOW, finding -> {});
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.println(competence.matters() + " " + competence.places() + " " + counts + " gaps=" + audit.gaps()
                + " areas=" + audit.areas() + " usedMebibytes=" + used);
    }
}
