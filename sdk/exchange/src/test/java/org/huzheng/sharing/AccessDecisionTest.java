package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PLACE;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.TOWN;
import static org.huzheng.sharing.SharingSamples.header;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Masking;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a provider answers, in every combination of what can speak for and against it. */
@Tag("HZ-SHR-016")
class AccessDecisionTest {
    private static final Instant REVOKED = DURING.plus(Duration.ofDays(30));
    private static final Verified<Registration> REPORT =
            SharingSamples.registration(PROVIDER, EvidenceKind.EXPERT_OPINION);

    private static final SharedResource PERMITS = SharedResource.records(
                    "PERMITS",
                    "施工许可证",
                    List.of(
                            new RecordField("permitNo", "许可证编号", Masking.NONE, RecordField.Use.ASKED_BY),
                            new RecordField("holder", "持证人", Masking.NAME, RecordField.Use.SHOWN)))
            .withShare(SharedResource.ShareType.UNCONDITIONAL)
            .withLevel(2)
            .withPersonal(SharedResource.PersonalInformation.GENERAL);

    private static SharingContract content() {
        SharingContract usual = SharingSamples.content();
        List<SharedResource> resources = new ArrayList<>(usual.resources());
        resources.add(PERMITS);
        return usual.toBuilder(usual.header())
                .parties(ContractParties.of(PROVIDER, CONSUMER, TOWN))
                .resources(resources)
                .clearance(3)
                .impactAssessment("示评〔2026〕1号")
                .quotas(List.of(new Quota(2, Quota.Window.DAY), new Quota(3, Quota.Window.CONTRACT)))
                .build();
    }

    private static final Verified<SharingContract> CONTRACT =
            SharingSamples.verified(SharingContract.FORMAT, content().payload());

    private static ContractHistory reviewed() {
        ContractHistory proposed = ContractHistory.proposed(CONTRACT);
        return proposed.after(SharingSamples.reviews(proposed, PROVIDER, ContractAct.Kind.REVIEW_PASSED));
    }

    private static final ContractHistory PARTLY = accepted(reviewed(), PROVIDER, CONSUMER);
    private static final ContractHistory WHOLE = accepted(PARTLY, TOWN);
    private static final ContractHistory LEFT = WHOLE.after(SharingSamples.revokes(WHOLE, CONSUMER, REVOKED));

    private static ContractHistory accepted(ContractHistory history, Party... parties) {
        ContractHistory next = history;
        for (Party party : parties) {
            next = next.after(SharingSamples.accepts(history, party));
        }
        return next;
    }

    /** One thing that can be so or so, and the reason it gives if it is otherwise. */
    private record Clause(String lawful, List<String> otherwise) {}

    private static final Map<String, Clause> CLAUSES = Map.of(
            "state", new Clause("WHOLE", List.of("PARTLY", "LEFT")),
            "role", new Clause("CONSUMER", List.of("PROVIDER", "STRANGER")),
            "purpose", new Clause("PURPOSE", List.of("OTHER")),
            "territory", new Clause("330421", List.of("330402", "330000")),
            "usage", new Clause("0", List.of("2 today", "3 in all", "unknown")),
            "level", new Clause("1", List.of("2", "unknown")),
            "secrecy", new Clause("NOT_SECRET", List.of("SECRET", "unknown")),
            "competence", new Clause("clean", List.of("found", "unknown")),
            "time", new Clause("DURING", List.of("TO", "early")));

    private static List<Map<String, String>> combinations() {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (Map.Entry<String, Clause> clause : CLAUSES.entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            List<String> values = new ArrayList<>(clause.getValue().otherwise());
            values.add(clause.getValue().lawful());
            for (Map<String, String> each : all) {
                for (String value : values) {
                    Map<String, String> with = new java.util.TreeMap<>(each);
                    with.put(clause.getKey(), value);
                    longer.add(with);
                }
            }
            all = longer;
        }
        return all;
    }

    private static Instant at(Map<String, String> choice) {
        return switch (choice.get("time")) {
            case "TO" -> TO;
            case "early" -> DURING.minusSeconds(1);
            default -> choice.get("state").equals("LEFT") ? REVOKED : DURING.plusSeconds(60);
        };
    }

    private static AccessDecision decide(Map<String, String> choice) {
        ContractHistory history =
                Map.of("WHOLE", WHOLE, "PARTLY", PARTLY, "LEFT", LEFT).get(choice.get("state"));
        AccessFacts facts = AccessFacts.at(at(choice));
        facts = switch (choice.get("usage")) {
            case "0" -> facts.withUsed(Quota.Window.DAY, 0).withUsed(Quota.Window.CONTRACT, 0);
            case "2 today" -> facts.withUsed(Quota.Window.DAY, 2).withUsed(Quota.Window.CONTRACT, 2);
            case "3 in all" -> facts.withUsed(Quota.Window.DAY, 0).withUsed(Quota.Window.CONTRACT, 3);
            default -> facts;
        };
        if (!choice.get("level").equals("unknown")) {
            facts = facts.withLevel(Integer.parseInt(choice.get("level")));
        }
        if (!choice.get("secrecy").equals("unknown")) {
            facts = facts.withSecret(choice.get("secrecy").equals("SECRET"));
        }
        facts = switch (choice.get("competence")) {
            case "clean" -> facts.withCompetence(new Findings());
            case "found" ->
                facts.withCompetence(new Findings().add(ReasonCode.REQUESTER_NOT_COMPETENT, "AR-E-1", "目录"));
            default -> facts;
        };
        return AccessDecision.decide(history, request(choice), REPORT, facts);
    }

    private static final Map<String, Verified<AccessRequest>> REQUESTS = new java.util.HashMap<>();

    private static Verified<AccessRequest> request(Map<String, String> choice) {
        Party by = Map.of("CONSUMER", CONSUMER, "PROVIDER", PROVIDER, "STRANGER", STRANGER)
                .get(choice.get("role"));
        Purpose purpose =
                choice.get("purpose").equals("PURPOSE") ? PURPOSE : Purpose.of(PurposeCode.CREDIT_AND_PUBLICITY);
        String key = by + " " + purpose + " " + choice.get("territory");
        return REQUESTS.computeIfAbsent(
                key,
                it -> SharingSamples.verified(
                        AccessRequest.FORMAT,
                        new AccessRequest(
                                        header(StatementType.ACCESS_REQUEST, "AR-E-1", by, DURING),
                                        CONTRACT.ref(),
                                        SharingSamples.EVIDENCE,
                                        Optional.empty(),
                                        purpose,
                                        MATTER,
                                        DivisionCode.parse(choice.get("territory")),
                                        "案-2026-001")
                                .payload()));
    }

    /** The table of {@code spec/access-decision.md}, written as plain ifs. */
    private static Set<ReasonCode> expected(Map<String, String> choice) {
        Set<ReasonCode> codes = EnumSet.noneOf(ReasonCode.class);
        boolean party = choice.get("role").equals("CONSUMER");
        if (!party) {
            codes.add(ReasonCode.CONTRACT_PARTY_UNKNOWN);
        }
        if (choice.get("time").equals("early")) {
            codes.add(ReasonCode.TIME_ORDER_IMPLAUSIBLE);
        }
        boolean unsigned = choice.get("state").equals("PARTLY");
        boolean left = choice.get("state").equals("LEFT")
                && party
                && !choice.get("time").equals("early");
        if (unsigned) {
            codes.add(ReasonCode.CONTRACT_UNSIGNED);
        } else if (choice.get("time").equals("TO") || left) {
            codes.add(ReasonCode.CONTRACT_NOT_IN_FORCE);
        }
        if (!choice.get("purpose").equals("PURPOSE")) {
            codes.add(ReasonCode.PURPOSE_OUTSIDE_CONTRACT);
        }
        if (!choice.get("territory").equals("330421")) {
            codes.add(ReasonCode.TERRITORY_OUTSIDE_CONTRACT);
        }
        add(
                codes,
                choice,
                "usage",
                Map.of(
                        "2 today", ReasonCode.QUOTA_EXHAUSTED,
                        "3 in all", ReasonCode.QUOTA_EXHAUSTED,
                        "unknown", ReasonCode.USAGE_UNKNOWN));
        add(
                codes,
                choice,
                "level",
                Map.of(
                        "2", ReasonCode.LEVEL_ABOVE_CONTRACT,
                        "unknown", ReasonCode.LEVEL_NOT_DETERMINED));
        add(
                codes,
                choice,
                "secrecy",
                Map.of(
                        "SECRET", ReasonCode.SECRET_NOT_SHARED,
                        "unknown", ReasonCode.SECRECY_UNKNOWN));
        add(
                codes,
                choice,
                "competence",
                Map.of(
                        "found", ReasonCode.REQUESTER_NOT_COMPETENT,
                        "unknown", ReasonCode.COMPETENCE_UNKNOWN));
        return codes;
    }

    private static void add(
            Set<ReasonCode> codes, Map<String, String> choice, String name, Map<String, ReasonCode> reasons) {
        Optional.ofNullable(reasons.get(choice.get(name))).ifPresent(codes::add);
    }

    @Test
    @Tag("HZ-SHR-017")
    void decision_everyCombination_saysExactlyWhatTheTableSays() {
        List<Map<String, String>> all = combinations();
        int granted = 0;
        for (Map<String, String> choice : all) {
            AccessDecision decision = decide(choice);
            Set<ReasonCode> codes =
                    decision.findings().stream().map(Finding::code).collect(Collectors.toSet());
            assertThat(codes).as("%s", choice).isEqualTo(expected(choice));
            assertThat(decision.mayBeGranted()).isEqualTo(codes.isEmpty());
            assertThat(codes)
                    .allSatisfy(code -> assertThat(code.basis()).as("%s", code).isNotBlank());
            granted += codes.isEmpty() ? 1 : 0;
        }
        assertThat(all).hasSize(3 * 3 * 2 * 3 * 4 * 3 * 3 * 3 * 3);
        assertThat(granted).as("only when everything is as agreed").isEqualTo(1);
    }

    @Test
    void decision_granted_isAGrantOfExactlyThatPackage_andNothingElse() {
        Map<String, String> lawful = CLAUSES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, clause -> clause.getValue().lawful()));
        AccessDecision decision = decide(lawful);
        EvidenceRef evidence = REPORT.value().evidence();
        AccessGrant grant = decision.grant(header(StatementType.ACCESS_GRANT, "AG-1", PROVIDER, DURING), evidence, TO);
        assertThat(grant.request()).isEqualTo(request(lawful).ref());
        assertThat(grant.contract()).isEqualTo(WHOLE.ref());
        assertThat(decision.needsApproval()).as("shared on condition").isTrue();
        EvidenceRef other = new EvidenceRef("E-2", evidence.packageDigest());
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> decision.grant(grant.header(), other, TO));
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> decision.refusal(grant.header()));
    }

    @Test
    @Tag("HZ-SHR-008")
    void decision_refused_isARefusalWithEveryReasonAndItsBasis() {
        Map<String, String> choice = CLAUSES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        clause -> clause.getValue().otherwise().get(0)));
        AccessDecision decision = decide(choice);
        AccessRefusal refusal = AccessRefusal.parse(
                decision.refusal(header(StatementType.ACCESS_REFUSAL, "RF-1", PROVIDER, DURING.plusSeconds(61)))
                        .payload());
        assertThat(refusal.reasons())
                .extracting(RefusalReason::code)
                .containsExactlyInAnyOrderElementsOf(expected(choice));
        assertThat(refusal.reasons())
                .allSatisfy(reason -> assertThat(reason.basis()).isNotBlank());
        assertRefused(
                ErrorCode.ACCESS_NOT_GRANTED,
                () -> decision.grant(
                        header(StatementType.ACCESS_GRANT, "AG-1", PROVIDER, DURING),
                        REPORT.value().evidence(),
                        TO));
    }

    private static Verified<AccessRequest> asking(RecordQuery query) {
        var header = header(StatementType.ACCESS_REQUEST, "AR-R", CONSUMER, DURING);
        AccessRequest request = new AccessRequest(
                header,
                CONTRACT.ref(),
                AccessRequest.answerId(header),
                Optional.of(query),
                PURPOSE,
                MATTER,
                PLACE,
                "案-2026-001");
        assertThat(AccessRequest.parse(request.payload())).isEqualTo(request);
        return SharingSamples.verified(AccessRequest.FORMAT, request.payload());
    }

    private static AccessDecision decide(RecordQuery query) {
        return AccessDecision.decide(
                WHOLE,
                asking(query),
                AccessFacts.at(DURING.plusSeconds(60))
                        .withUsed(Quota.Window.DAY, 1)
                        .withUsed(Quota.Window.CONTRACT, 2)
                        .withCompetence(new Findings())
                        .withSecret(false));
    }

    @Test
    @Tag("HZ-SHR-015")
    void records_askedForAsAgreed_mayBeGrantedWithoutAnybodyLooking() {
        AccessDecision decision = decide(new RecordQuery("PERMITS", Map.of("permitNo", "3304"), List.of("holder")));
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.needsApproval()).isFalse();
    }

    @Test
    @Tag("HZ-SHR-015")
    void records_askedForOtherwise_areRefusedByWhatIsNotAgreed() {
        assertThat(codes(new RecordQuery("R-1", Map.of("permitNo", "3304"), List.of("holder"))))
                .containsExactly(ReasonCode.RESOURCE_OUTSIDE_CONTRACT);
        assertThat(codes(new RecordQuery("PERMITS", Map.of("permitNo", "3304"), List.of("holder", "phone"))))
                .containsExactly(ReasonCode.FIELD_OUTSIDE_CONTRACT);
        assertThat(codes(new RecordQuery("PERMITS", Map.of("holder", "张三"), List.of("permitNo"))))
                .containsExactly(ReasonCode.CRITERION_OUTSIDE_CONTRACT);
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> new RecordQuery("PERMITS", Map.of(), List.of("holder")));
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> new RecordQuery("PERMITS", Map.of("a", "b"), List.of()));
        assertRefused(
                ErrorCode.ARGUMENT_INVALID,
                () -> AccessDecision.decide(
                        WHOLE, SharingSamples.request(WHOLE, CONSUMER, PURPOSE, MATTER), AccessFacts.at(DURING)));
    }

    private static List<ReasonCode> codes(RecordQuery query) {
        return decide(query).findings().stream().map(Finding::code).toList();
    }

    private static void assertRefused(ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
