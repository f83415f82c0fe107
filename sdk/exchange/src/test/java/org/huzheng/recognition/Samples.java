package org.huzheng.recognition;

import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.header;

import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.custody.Custodian;
import org.huzheng.custody.CustodyAction;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.custody.CustodyFacts;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.RefusalReason;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/** One payload of every statement of the exchange, as an honest exchange has them. */
record Samples<T>(StatementFormat<T> format, Bytes payload, List<Issued> officers) {
    @Override
    public String toString() {
        return format.type().name();
    }

    static List<Samples<?>> of(ExchangeKit kit) {
        ContractAct revocation = new ContractAct(
                header(StatementType.CONTRACT_REVOCATION, "CR-1", CONSUMER, DURING),
                kit.contract.ref(),
                ContractAct.Kind.REVOKE,
                "目的已实现");
        AccessRefusal refusal = new AccessRefusal(
                header(StatementType.ACCESS_REFUSAL, "RF-1", PROVIDER, DURING),
                kit.request.ref(),
                kit.contract.ref(),
                List.of(new RefusalReason(
                        ReasonCode.KIND_OUTSIDE_CONTRACT, "书证", new BilingualText("种类不符", "kind outside"), "契约")));
        Recall recall = recall(kit);
        RecallAcknowledgement acknowledgement = new RecallAcknowledgement(
                header(StatementType.RECALL_ACKNOWLEDGEMENT, "RA-1", CONSUMER, DURING),
                SharingSamples.verified(Recall.FORMAT, recall.payload()).ref(),
                "案-1",
                RecallAcknowledgement.Consequence.CASE_UNDER_REVIEW,
                "");
        return List.of(
                sample(SharingContract.FORMAT, kit.contract.contract().payload()),
                sample(
                        ContractAct.SIGNATURE_FORMAT,
                        SharingSamples.accepts(kit.contract, PROVIDER).value().payload()),
                sample(
                        ContractAct.SUSPENSION_FORMAT,
                        SharingSamples.suspends(kit.contract, CONSUMER, ContractAct.Kind.SUSPEND, DURING)
                                .value()
                                .payload()),
                sample(ContractAct.REVOCATION_FORMAT, revocation.payload()),
                sample(AccessRequest.FORMAT, kit.request.value().payload()),
                sample(AccessGrant.FORMAT, kit.grant.value().payload()),
                sample(AccessRefusal.FORMAT, refusal.payload()),
                sample(ReleaseReceipt.FORMAT, kit.release.value().payload()),
                sample(Registration.FORMAT, registration(kit).payload()),
                sample(CustodyEvent.FORMAT, custody(kit).payload()),
                sample(RecallStatus.FORMAT, kit.status(DURING).value().payload()),
                sample(Recall.FORMAT, recall.payload()),
                sample(RecallAcknowledgement.FORMAT, acknowledgement.payload()),
                sample(
                        RecognitionPolicy.FORMAT,
                        PolicyFiles.signed("national", CONSUMER).statement().payload()),
                sample(RecognitionDecision.FORMAT, kit.decided().value().payload(), ExchangeKit.REVIEWER));
    }

    private static <T> Samples<T> sample(StatementFormat<T> format, Bytes payload, Issued... officers) {
        return new Samples<>(format, payload, List.of(officers));
    }

    private static Recall recall(ExchangeKit kit) {
        return new Recall(
                header(StatementType.RECALL, "RC-1", PROVIDER, DURING),
                kit.evidence(),
                Recall.Ground.EXCLUDED_BY_COURT,
                "法院排除");
    }

    private static Registration registration(ExchangeKit kit) {
        return new Registration(
                header(StatementType.REGISTRATION, "REG-1", PROVIDER, DURING),
                kit.evidence(),
                kit.sealed.manifestDigest(),
                kit.verified().kind(),
                kit.verified().facts().title());
    }

    private static CustodyEvent custody(ExchangeKit kit) {
        Custodian holder =
                Custodian.of(PROVIDER.code().toString(), PROVIDER.name()).withPerson("示例执法员甲");
        return new CustodyEvent(
                header(StatementType.CUSTODY_EVENT, "CE-1", PROVIDER, DURING),
                kit.evidenceId,
                kit.sealed.manifestDigest(),
                1,
                kit.sealed.manifestDigest(),
                new CustodyFacts(
                        CustodyAction.COLLECT,
                        Optional.empty(),
                        holder,
                        java.time.OffsetDateTime.parse("2026-03-31T07:00:00+08:00"),
                        "甲溪镇界桥北侧",
                        Optional.empty(),
                        "完好",
                        Optional.empty()));
    }
}
