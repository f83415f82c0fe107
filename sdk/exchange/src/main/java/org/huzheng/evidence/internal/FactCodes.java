package org.huzheng.evidence.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.InvalidCodeException;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.codes.OfficerNumber;
import org.huzheng.codes.OfficerNumberRule;
import org.huzheng.evidence.Appraisal;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/** Codes, numbers and coordinates inside capture facts that cannot be right. Details name the field, not the value. */
final class FactCodes {
    /** 11 digits since 2020, 16 on older certificates. */
    private static final OfficerNumberRule CURRENT_AND_LEGACY =
            new OfficerNumberRule(Pattern.compile("[0-9]{11}|[0-9]{16}"), Set.of());

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
        facts.approvals().stream()
                .filter(approval -> !approval.plausible())
                .forEach(approval -> codes.invalid("approvals: kind or time"));
        facts.appraisal()
                .flatMap(Appraisal::certificate)
                .filter(certificate -> certificate.from().isAfter(certificate.to()))
                .ifPresent(certificate -> codes.invalid("appraisal/certificate: time"));
        facts.matterCode()
                .filter(code -> !parses(code, FactCodes::matter))
                .ifPresent(code -> codes.invalid("matterCode"));
        facts.origin()
                .flatMap(Origin::form)
                .filter(form -> !form.equals("ORIGINAL") && !form.equals("COPY"))
                .ifPresent(form -> codes.invalid("origin/form: ORIGINAL or COPY"));
    }

    private void place(Place place) {
        place.divisionCode()
                .filter(code -> !parses(code, DivisionCode::parse))
                .ifPresent(code -> invalid("place/divisionCode"));
        place.coordinates()
                .filter(coordinates -> !coordinates.plausible())
                .ifPresent(coordinates -> invalid("place/coordinates"));
    }

    private void officers(CaptureFacts facts) {
        Set<String> seen = new HashSet<>();
        for (Officer officer : facts.officers()) {
            if (!parses(officer.officerNumber(), number -> OfficerNumber.parse(number, CURRENT_AND_LEGACY))) {
                invalid("officers: form of a certificate number");
            }
            if (!seen.add(officer.officerNumber())) {
                invalid("officers: one certificate number twice");
            }
        }
    }

    /** A code of Zhejiang's catalogue, or one of another catalogue taken as it is. */
    private static MatterCode matter(String code) {
        return code.length() == 12 && code.startsWith("33")
                ? MatterCode.parse(code)
                : MatterCode.parse(code, MatterCodeScheme.OPAQUE);
    }

    private static boolean parses(String text, Consumer<String> parser) {
        try {
            parser.accept(text);
            return true;
        } catch (InvalidCodeException e) {
            return false;
        }
    }

    private void invalid(String what) {
        findings.add(ReasonCode.CAPTURE_FACT_INVALID, subject, what);
    }
}
