package org.huzheng.custody;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.huzheng.evidence.packaging.SealingKit;

/** Custody events of one box of evidence, from the scene to the laboratory and back. */
public final class CustodySamples {
    public static final Custodian LI =
            Custodian.of(SealingKit.USCC, SealingKit.DEPARTMENT).withPerson("李雷");
    public static final Custodian STORE =
            Custodian.of(SealingKit.USCC, SealingKit.DEPARTMENT).withPerson("证据室");
    public static final Custodian LAB = Custodian.of("11330421MB0000019G", "示例县生态环境所");

    private CustodySamples() {}

    /** A recorder whose signatures are timestamped. */
    public static CustodyRecorder recorder(SealingKit kit) {
        return CustodyRecorder.of(kit.signer().withTimestamps(kit.timestamps()), kit.party());
    }

    public static CustodyFacts collect() {
        return facts(CustodyAction.COLLECT, null, LI, "2026-02-28T23:30:00+08:00", null);
    }

    public static CustodyFacts seal() {
        return facts(CustodyAction.SEAL, LI, LI, "2026-02-28T23:40:00+08:00", "F-001");
    }

    public static CustodyFacts checkIn() {
        return facts(CustodyAction.CHECK_IN, LI, STORE, "2026-03-01T09:00:00+08:00", "F-001");
    }

    public static CustodyFacts handover() {
        return facts(CustodyAction.HANDOVER, STORE, LAB, "2026-03-01T10:00:00+08:00", "F-001");
    }

    /** A null giver or seal means none. */
    public static CustodyFacts facts(
            CustodyAction action, Custodian from, Custodian to, String time, String sealNumber) {
        return new CustodyFacts(
                action,
                Optional.ofNullable(from),
                to,
                OffsetDateTime.parse(time),
                "示例镇证据室",
                Optional.ofNullable(sealNumber),
                "完好",
                Optional.empty());
    }
}
