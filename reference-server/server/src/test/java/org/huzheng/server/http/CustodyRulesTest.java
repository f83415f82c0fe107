package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.custody.Custodian;
import org.huzheng.custody.CustodyAction;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.custody.CustodyFacts;
import org.huzheng.custody.CustodyRecorder;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who begins, continues and takes over the chain of custody of registered evidence. */
@OnBothDatabases
@Tag("HZ-SRV-030")
class CustodyRulesTest extends OnEachDatabase {
    private SealedPackage sealed;
    private Digest seal;

    CustodyRulesTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void register() {
        sealed = world.sealed(world.source, 1000);
        EvidenceRef evidence = world.registered(world.source, sealed);
        world.granted(world.activeContract(), evidence);
        seal = World.link(sealed);
    }

    private static Custodian of(Department department) {
        return Custodian.of(department.code(), department.party.name());
    }

    private Statement event(
            Department by, int number, Digest previous, CustodyAction action, Department from, Department to) {
        return event(by, number, previous, action, from, to, world.clock.instant());
    }

    private Statement event(
            Department by,
            int number,
            Digest previous,
            CustodyAction action,
            Department from,
            Department to,
            Instant time) {
        CustodyFacts facts = new CustodyFacts(
                action,
                Optional.of(of(from)),
                of(to),
                time.atOffset(ZoneOffset.ofHours(8)),
                "证据室",
                Optional.empty(),
                "完好",
                Optional.empty());
        return by.sign(new CustodyEvent(
                        by.header(StatementType.CUSTODY_EVENT),
                        sealed.manifest().evidenceId(),
                        sealed.manifestDigest(),
                        number,
                        previous,
                        facts)
                .payload());
    }

    private static Digest link(Statement event) {
        return DigestAlgorithm.SM3.digest(event.signatures().get(0));
    }

    private Statement recorded(Department by, Statement event) {
        world.as(by).recordCustody(event);
        return event;
    }

    @Test
    void chain_ofTheOwner_goesOnFromTheSeal_numberByNumber() {
        Department a = world.source;
        rejected(
                () -> world.as(a).recordCustody(event(a, 2, seal, CustodyAction.CHECK_IN, a, a)),
                "CUSTODY_BROKEN_LINK");
        Digest nothing = DigestAlgorithm.SM3.digest(Bytes.empty());
        rejected(
                () -> world.as(a).recordCustody(event(a, 1, nothing, CustodyAction.CHECK_IN, a, a)),
                "CUSTODY_BROKEN_LINK");
        Statement first = recorded(a, event(a, 1, seal, CustodyAction.CHECK_IN, a, a));
        rejected(
                () -> world.as(a).recordCustody(event(a, 9999, link(first), CustodyAction.CHECK_IN, a, a)),
                "CUSTODY_BROKEN_LINK");
        recorded(a, event(a, 2, link(first), CustodyAction.CHECK_IN, a, a));
        assertThat(world.as(a).custodyEvent(first.header().id()).type()).isEqualTo(StatementType.CUSTODY_EVENT);
    }

    @Test
    void event_ofAReader_isRefused_andTheOwnersFirstIsStillTaken() {
        Department a = world.source;
        Department b = world.consumer;
        rejected(
                () -> world.as(b).recordCustody(event(b, 1, seal, CustodyAction.HANDOVER, a, b)), "CUSTODY_NOT_HOLDER");
        refusedWithoutTrace(
                ErrorCode.NOT_FOUND,
                () -> world.as(world.stranger)
                        .recordCustody(event(world.stranger, 1, seal, CustodyAction.CHECK_IN, a, a)));
        recorded(a, event(a, 1, seal, CustodyAction.CHECK_IN, a, a));
    }

    @Test
    void handover_isWhatGiverAndTakerSigned() {
        Department a = world.source;
        Department lab = world.stranger;
        Statement given = recorded(a, event(a, 1, seal, CustodyAction.HANDOVER, a, lab));
        rejected(
                () -> world.as(a).recordCustody(event(a, 2, link(given), CustodyAction.CHECK_IN, lab, a)),
                "CUSTODY_NOT_RECEIVED");
        rejected(
                () -> world.as(lab).recordCustody(event(lab, 2, link(given), CustodyAction.ANALYSE, lab, lab)),
                "CUSTODY_NOT_RECEIVED");
        rejected(
                () -> world.as(world.consumer)
                        .recordCustody(event(world.consumer, 2, link(given), CustodyAction.RECEIVE, a, world.consumer)),
                "CUSTODY_NOT_RECEIVED",
                "CUSTODY_GAP");
        Statement received = recorded(lab, event(lab, 2, link(given), CustodyAction.RECEIVE, a, lab));
        rejected(
                () -> world.as(a).recordCustody(event(a, 3, link(received), CustodyAction.CHECK_IN, lab, a)),
                "CUSTODY_NOT_HOLDER");
        Statement back = recorded(lab, event(lab, 3, link(received), CustodyAction.RETURN, lab, a));
        recorded(a, event(a, 4, link(back), CustodyAction.RECEIVE, lab, a));
    }

    @Test
    void handover_nobodyReceives_mayBeTakenBackByTheGiver() {
        Department a = world.source;
        Department lab = world.stranger;
        Statement given = recorded(a, event(a, 1, seal, CustodyAction.HANDOVER, a, lab));
        Statement back = recorded(a, event(a, 2, link(given), CustodyAction.RETURN, lab, a));
        recorded(a, event(a, 3, link(back), CustodyAction.CHECK_IN, a, a));
    }

    @Test
    void event_beforeTheCollection_orInTheFuture_isRefused() {
        Department a = world.source;
        Instant now = world.clock.instant();
        rejected(
                () -> world.as(a)
                        .recordCustody(
                                event(a, 1, seal, CustodyAction.CHECK_IN, a, a, now.minus(Duration.ofDays(365 * 46)))),
                "CUSTODY_TIME_REVERSED");
        rejected(
                () -> world.as(a)
                        .recordCustody(event(a, 1, seal, CustodyAction.CHECK_IN, a, a, now.plus(Duration.ofDays(1)))),
                "CUSTODY_TIME_REVERSED");
        Statement first = recorded(a, event(a, 1, seal, CustodyAction.CHECK_IN, a, a, now));
        rejected(
                () -> world.as(a)
                        .recordCustody(event(a, 2, link(first), CustodyAction.CHECK_IN, a, a, now.minusSeconds(1))),
                "CUSTODY_TIME_REVERSED");
    }

    @Test
    void chain_insideThePackage_isContinued() {
        SealedPackage another = world.sealed(world.source, 500);
        Path file = another.path();
        Department a = world.source;
        CustodyFacts facts = new CustodyFacts(
                CustodyAction.COLLECT,
                Optional.empty(),
                of(a),
                world.clock.instant().atOffset(ZoneOffset.ofHours(8)),
                "两镇交界",
                Optional.empty(),
                "完好",
                Optional.empty());
        Statement inside = CustodyRecorder.of(a.signer, a.party).record(file, facts, file);
        sealed = World.reread(another);
        world.registered(a, sealed);
        rejected(
                () -> world.as(a).recordCustody(event(a, 1, World.link(sealed), CustodyAction.CHECK_IN, a, a)),
                "CUSTODY_BROKEN_LINK");
        recorded(a, event(a, 2, link(inside), CustodyAction.CHECK_IN, a, a));
    }
}
