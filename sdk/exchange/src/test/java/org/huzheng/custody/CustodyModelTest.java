package org.huzheng.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.custody.CustodySamples.LAB;
import static org.huzheng.custody.CustodySamples.LI;
import static org.huzheng.custody.CustodySamples.STORE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.packaging.SealingKit;
import org.huzheng.finding.Axis;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random chains of custody recorded into a real package, event by event, against the rules written plainly. */
@Tag("HZ-CUS-002")
@Tag("HZ-CUS-003")
@Tag("HZ-CUS-004")
class CustodyModelTest {
    private static final int CHAINS = 12 * Integer.getInteger("huzheng.rounds", 1);
    private static final SealingKit KIT = new SealingKit(CryptoSuite.SM);
    private static final OffsetDateTime COLLECTED = OffsetDateTime.parse("2026-02-28T23:10:00+08:00");
    private static final List<Custodian> CUSTODIANS = List.of(LI, STORE, LAB);

    private static final List<CustodyAction> ACTIONS = List.of(CustodyAction.values());

    @TempDir
    Path folder;

    /** Who holds it, under which seal, since when; as a clerk with a paper form would note it. */
    private static final class Form {
        private Custodian holder;
        private Custodian giver;
        private String seal;
        private OffsetDateTime latest = COLLECTED;

        Set<ReasonCode> faults(CustodyFacts facts) {
            Set<ReasonCode> codes = EnumSet.noneOf(ReasonCode.class);
            if (!follows(facts)) {
                codes.add(ReasonCode.CUSTODY_GAP);
            }
            if (facts.time().isBefore(latest) || facts.time().toInstant().isAfter(SealingKit.NOW)) {
                codes.add(ReasonCode.CUSTODY_TIME_REVERSED);
            }
            boolean puttingOn = facts.action() == CustodyAction.SEAL && seal == null;
            boolean same = Objects.equals(facts.sealNumber().orElse(null), seal);
            if (!same && !puttingOn && facts.explanation().isEmpty()) {
                codes.add(ReasonCode.CUSTODY_SEAL_BROKEN);
            }
            return codes;
        }

        private boolean follows(CustodyFacts facts) {
            Custodian from = facts.from().orElse(null);
            if (holder == null) {
                Custodian origin = from == null ? facts.to() : from;
                return origin.code().toString().equals(SealingKit.USCC)
                        && (from == null || facts.action() != CustodyAction.COLLECT);
            }
            boolean continues = holder.equals(from);
            boolean receives = facts.action() == CustodyAction.RECEIVE
                    && giver != null
                    && giver.equals(from)
                    && holder.code().equals(facts.to().code());
            return continues || receives;
        }

        void note(CustodyFacts facts) {
            holder = facts.to();
            // What was received once cannot be received again from the same giver
            giver = facts.action() == CustodyAction.RECEIVE
                    ? null
                    : facts.from().orElse(null);
            seal = facts.action() == CustodyAction.UNSEAL
                    ? null
                    : facts.sealNumber().orElse(null);
            latest = facts.time();
        }
    }

    private static CustodyFacts random(Random random, Form form) {
        CustodyAction action = ACTIONS.get(random.nextInt(ACTIONS.size()));
        Custodian from = random.nextInt(5) == 0 ? CUSTODIANS.get(random.nextInt(3)) : form.holder;
        if (form.holder == null && random.nextInt(3) > 0) {
            action = CustodyAction.COLLECT;
        }
        String seal = random.nextInt(4) == 0 ? "F-00" + random.nextInt(2) : form.seal;
        OffsetDateTime time = form.latest.plus(Duration.ofMinutes(random.nextInt(40) - 4L));
        return new CustodyFacts(
                action,
                Optional.ofNullable(from),
                CUSTODIANS.get(random.nextInt(3)),
                time,
                "示例镇证据室",
                Optional.ofNullable(seal),
                "完好",
                random.nextInt(6) == 0 ? Optional.of("封条受潮，在场重新封存") : Optional.empty());
    }

    @Test
    @Tag("rounds")
    @Tag("HZ-CUS-001")
    void recorder_randomEvents_takesExactlyThoseThatFollow() {
        Random random = new Random(20261130);
        Path sealed = KIT.seal(folder).path();
        int taken = 0;
        Set<ReasonCode> seen = EnumSet.noneOf(ReasonCode.class);
        for (int i = 0; i < CHAINS; i++) {
            Form form = new Form();
            Path file = sealed;
            List<CustodyFacts> events = new ArrayList<>();
            for (int step = 0; step < 8; step++) {
                CustodyFacts facts = random(random, form);
                Set<ReasonCode> expected = form.faults(facts);
                Path next = folder.resolve("chain-" + (step % 2) + ".hzp");
                try {
                    CustodySamples.recorder(KIT).record(file, facts, next);
                    assertThat(expected).as("%s after %s", facts, events).isEmpty();
                    form.note(facts);
                    events.add(facts);
                    file = next;
                    taken++;
                } catch (HuzhengException e) {
                    assertThat(expected)
                            .as("%s after %s: %s", facts, events, e.detail())
                            .isNotEmpty();
                    assertThat(expected.stream().map(Enum::name))
                            .anyMatch(code -> e.detail().startsWith(code));
                    seen.addAll(expected);
                }
            }
        }
        assertThat(taken).isGreaterThan(CHAINS);
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        ReasonCode.CUSTODY_GAP, ReasonCode.CUSTODY_TIME_REVERSED, ReasonCode.CUSTODY_SEAL_BROKEN);
    }

    /** What the recorder takes, the verifier of the finished package finds whole. */
    @Test
    @Tag("HZ-CUS-005")
    void package_withAChainTheRecorderTook_passesWhole() {
        Path file = KIT.seal(folder).path();
        for (CustodyFacts facts : List.of(
                CustodySamples.collect(),
                CustodySamples.seal(),
                CustodySamples.checkIn(),
                CustodySamples.facts(CustodyAction.CHECK_OUT, STORE, LI, "2026-03-01T09:30:00+08:00", "F-001"),
                CustodySamples.facts(CustodyAction.UNSEAL, LI, LI, "2026-03-01T09:40:00+08:00", "F-001"),
                CustodySamples.facts(CustodyAction.SEAL, LI, LI, "2026-03-01T09:50:00+08:00", "F-002"),
                CustodySamples.facts(CustodyAction.CHECK_IN, LI, STORE, "2026-03-01T10:00:00+08:00", "F-002"))) {
            CustodySamples.recorder(KIT).record(file, facts, file);
        }
        VerificationReport report = KIT.verify(file);
        assertThat(report.passed()).as(report.toJson()).isTrue();
        assertThat(report.axes()).containsEntry(Axis.CUSTODY, Verdict.PASSED);
    }
}
