package org.huzheng.evidence;

import java.util.HashSet;
import java.util.Set;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/** Codes, numbers and coordinates inside capture facts that cannot be right. Details name the field, not the value. */
final class FactCodes {
    private final String subject;
    private final Findings findings;

    private FactCodes(String subject, Findings findings) {
        this.subject = subject;
        this.findings = findings;
    }

    static void verify(CaptureFacts facts, String subject, Findings findings) {
        FactCodes codes = new FactCodes(subject, findings);
        facts.place().ifPresent(codes::place);
        codes.officers(facts);
        facts.origin()
                .flatMap(Origin::form)
                .filter(form -> !form.equals("ORIGINAL") && !form.equals("COPY"))
                .ifPresent(form -> codes.invalid("origin/form: ORIGINAL or COPY"));
    }

    private void place(Place place) {
        place.coordinates()
                .filter(coordinates -> !coordinates.plausible())
                .ifPresent(coordinates -> invalid("place/coordinates"));
    }

    private void officers(CaptureFacts facts) {
        Set<String> seen = new HashSet<>();
        for (Officer officer : facts.officers()) {
            if (!seen.add(officer.officerNumber())) {
                invalid("officers: one certificate number twice");
            }
        }
    }

    private void invalid(String what) {
        findings.add(ReasonCode.CAPTURE_FACT_INVALID, subject, what);
    }
}
