package org.huzheng.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TOWN;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.handover.CaseHandover.Paper;
import org.huzheng.handover.HandoverAct.Act;
import org.huzheng.handover.internal.HandoverLifecycle;
import org.huzheng.handover.internal.HandoverLifecycle.Facts;
import org.huzheng.handover.internal.HandoverLifecycle.State;
import org.huzheng.handover.internal.use.CriminalUse;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.lifecycle.StateMachineFile;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.recognition.RecognitionPolicy.Use;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoverLifecycleTest {
    private static final Instant SENT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Digest DIGEST = DigestAlgorithm.SM3.digest(Bytes.ofUtf8("x"));
    private static final EvidenceRef EVIDENCE = new EvidenceRef("E-1", DIGEST);
    private static final StatementRef REF = new StatementRef("HO-1", DIGEST);

    private static StatementHeader header(Party by, StatementType type) {
        return new StatementHeader(type, CryptoSuite.SM, "HO-1", SENT, by);
    }

    private static List<Paper> five() {
        return List.of(
                Paper.of("LETTER", "移送书.pdf", DIGEST),
                Paper.of("INVESTIGATION_REPORT", "报告.pdf", DIGEST),
                Paper.of("GOODS_LIST", "清单.pdf", DIGEST),
                Paper.none("APPRAISAL", "尚未检验"),
                Paper.none("OTHER", "本案没有"));
    }

    private static CaseHandover handover(Use use, Map<EvidenceRef, EvidenceKind> evidence, List<Paper> papers) {
        return new CaseHandover(
                header(PROVIDER, StatementType.CASE_HANDOVER),
                use,
                STRANGER,
                "示环罚立〔2026〕1号",
                "示环移〔2026〕1号",
                evidence,
                "涉嫌污染环境罪",
                papers);
    }

    private static CaseHandover handover(Use use) {
        return handover(use, Map.of(EVIDENCE, EvidenceKind.PHYSICAL), five());
    }

    private static HandoverAct act(Party by, Act act) {
        boolean receipt = act == Act.RECEIVE || act == Act.HAND_OVER;
        return new HandoverAct(
                header(by, StatementType.HANDOVER_ACT),
                REF,
                act,
                Optional.of("立字〔2026〕1号"),
                Optional.of("经审查"),
                receipt ? List.of(EVIDENCE) : List.of(),
                act == Act.FORWARD ? Optional.of(TOWN) : Optional.empty());
    }

    private static Step<State> step(Use use, State state, HandoverAct act, Instant at) {
        Facts facts = new Facts(handover(use), act, STRANGER, SENT, at);
        return HandoverLifecycle.TABLE.step(state, act.act(), facts);
    }

    private static List<String> guards(Step<State> step) {
        return step instanceof Step.Refused<State> refused ? refused.guards() : List.of();
    }

    @Test
    @Tag("HZ-HND-002")
    void table_everyCell_mirrorsTheContract() throws IOException {
        StateMachineFile.of("handover").assertMirrors(HandoverLifecycle.TABLE, State.class, Act.class);
    }

    @Test
    @Tag("HZ-HND-002")
    void everyState_everyActor_everyAct_isAsTheRolesSay() {
        List<String> moved = new ArrayList<>();
        for (State state : State.values()) {
            for (Party by : List.of(PROVIDER, STRANGER, CONSUMER)) {
                for (Act act : Act.values()) {
                    if (step(Use.CRIMINAL, state, act(by, act), SENT) instanceof Step.Moved<State> to) {
                        moved.add(state + (by.equals(PROVIDER) ? " sender " : " receiver ") + act + " " + to.next());
                        assertThat(by).isNotEqualTo(CONSUMER);
                    }
                }
            }
        }
        assertThat(moved)
                .containsExactlyInAnyOrder(
                        "SENT receiver RECEIVE RECEIVED",
                        "SENT sender WITHDRAW WITHDRAWN",
                        "RECEIVED receiver FORWARD FORWARDED",
                        "RECEIVED receiver FILE FILED",
                        "RECEIVED receiver DECLINE DECLINED",
                        "FORWARDED receiver RECEIVE RECEIVED",
                        "DECLINED sender RECONSIDER RECONSIDERING",
                        "DECLINED sender ASK_SUPERVISION SUPERVISED",
                        "RECONSIDERING receiver FILE FILED",
                        "RECONSIDERING receiver UPHOLD UPHELD",
                        "UPHELD sender ASK_SUPERVISION SUPERVISED",
                        "SUPERVISED receiver FILE FILED",
                        "SUPERVISED receiver UPHOLD UPHELD",
                        "FILED receiver HAND_OVER HANDED_OVER");
    }

    @Test
    @Tag("HZ-HND-002")
    void each_guard_aloneRefuses() {
        assertThat(guards(step(Use.CRIMINAL, State.SENT, act(CONSUMER, Act.RECEIVE), SENT)))
                .containsExactly("actor-is-receiver");
        assertThat(guards(step(Use.CRIMINAL, State.SENT, act(STRANGER, Act.WITHDRAW), SENT)))
                .containsExactly("actor-is-sender");
        assertThat(guards(step(Use.ADMINISTRATIVE, State.DECLINED, act(PROVIDER, Act.RECONSIDER), SENT)))
                .containsExactly("is-referral");
        // 三日: the third day after is the last, in China.
        Instant last = Instant.parse("2026-03-05T15:59:59Z");
        assertThat(guards(step(Use.CRIMINAL, State.DECLINED, act(PROVIDER, Act.RECONSIDER), last)))
                .isEmpty();
        assertThat(guards(step(Use.CRIMINAL, State.DECLINED, act(PROVIDER, Act.RECONSIDER), last.plusSeconds(1))))
                .containsExactly("reconsideration-within-3-days");
        assertThat(guards(step(Use.CRIMINAL, State.UPHELD, act(PROVIDER, Act.ASK_SUPERVISION), last.plusSeconds(1))))
                .containsExactly("supervision-within-3-days");
        // A duty done late is still done.
        assertThat(guards(step(Use.CRIMINAL, State.RECEIVED, act(STRANGER, Act.FILE), SENT.plus(Duration.ofDays(99)))))
                .isEmpty();
        HandoverAct another = new HandoverAct(
                header(STRANGER, StatementType.HANDOVER_ACT),
                REF,
                Act.RECEIVE,
                Optional.empty(),
                Optional.empty(),
                List.of(new EvidenceRef("E-2", DIGEST)),
                Optional.empty());
        assertThat(guards(step(Use.CRIMINAL, State.SENT, another, SENT))).containsExactly("received-as-listed");
        HandoverAct back = new HandoverAct(
                header(STRANGER, StatementType.HANDOVER_ACT),
                REF,
                Act.FORWARD,
                Optional.of("转字1号"),
                Optional.empty(),
                List.of(),
                Optional.of(PROVIDER));
        assertThat(guards(step(Use.CRIMINAL, State.RECEIVED, back, SENT))).containsExactly("forwarded-to-another");
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    @Tag("HZ-HND-001")
    void criminalUse_ofAKind_isThatOfTheNationalRules(EvidenceKind kind) {
        JsonObject criminal =
                JsonObject.parse(RecognitionPolicy.rules("national").toArray()).objects("uses", use -> use).stream()
                        .filter(use -> use.string("use").equals("CRIMINAL"))
                        .findFirst()
                        .orElseThrow();
        String list = switch (CriminalUse.of(kind)) {
            case USABLE -> "directly";
            case AFTER_REVIEW -> "afterReview";
            case COLLECT_AGAIN -> "collectAgain";
        };
        assertThat(criminal.strings(list)).contains(kind.name());
    }

    @Test
    @Tag("HZ-HND-001")
    void handover_thatLacksWhatTheLawNames_canNeitherBeBuiltNorRead() {
        List<Paper> papers = five();
        for (int missing = 0; missing < papers.size(); missing++) {
            List<Paper> four = new ArrayList<>(papers);
            four.remove(missing);
            assertInvalid(() -> handover(Use.CRIMINAL, Map.of(), four));
        }
        assertInvalid(() -> handover(Use.ADMINISTRATIVE, Map.of(), List.of()));
        assertInvalid(() -> Paper.none("GOODS_LIST", "没有"));
        assertInvalid(() -> Paper.none("OTHER", " "));
        assertInvalid(() -> Paper.of("PHOTO", "x.jpg", DIGEST));
        assertInvalid(() -> new Paper("OTHER", "x", Optional.of(DIGEST), Optional.of("没有")));
        EvidenceRef twin = new EvidenceRef("E-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("y")));
        assertInvalid(() ->
                handover(Use.CRIMINAL, Map.of(EVIDENCE, EvidenceKind.PHYSICAL, twin, EvidenceKind.PHYSICAL), five()));
        for (Use use : Use.values()) {
            CaseHandover honest = handover(use);
            assertThat(CaseHandover.parse(honest.payload())).isEqualTo(honest);
        }
        String text = handover(Use.CRIMINAL).payload().utf8();
        for (String spoilt : List.of(
                text.replace("\"USABLE\"", "\"COLLECT_AGAIN\""),
                text.replace("\"criminalUse\":\"USABLE\",", ""),
                text.replace("CRIMINAL", "ADMINISTRATIVE"),
                text.replace("PHYSICAL", "WITNESS_TESTIMONY"))) {
            assertThat(spoilt).isNotEqualTo(text);
            assertThatThrownBy(() -> CaseHandover.parse(Bytes.ofUtf8(spoilt))).isInstanceOf(HuzhengException.class);
        }
    }

    @Test
    @Tag("HZ-HND-002")
    void act_thatSaysWhatDoesNotBelongToIt_canNeitherBeBuiltNorRead() {
        Arrays.stream(Act.values())
                .map(each -> act(STRANGER, each))
                .forEach(honest ->
                        assertThat(HandoverAct.parse(honest.payload())).isEqualTo(honest));
        assertInvalid(() -> bare(Act.FILE, Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
        assertInvalid(() -> bare(Act.DECLINE, Optional.of("1"), Optional.empty(), List.of(), Optional.empty()));
        assertInvalid(() -> bare(Act.FILE, Optional.of("1"), Optional.empty(), List.of(EVIDENCE), Optional.empty()));
        assertInvalid(() -> bare(Act.FORWARD, Optional.of("1"), Optional.empty(), List.of(), Optional.empty()));
        assertInvalid(() -> bare(Act.FILE, Optional.of("1"), Optional.empty(), List.of(), Optional.of(TOWN)));
    }

    private static HandoverAct bare(
            Act act,
            Optional<String> document,
            Optional<String> reason,
            List<EvidenceRef> received,
            Optional<Party> body) {
        return new HandoverAct(
                header(STRANGER, StatementType.HANDOVER_ACT), REF, act, document, reason, received, body);
    }

    private static void assertInvalid(ThrowingCallable build) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
    }
}
