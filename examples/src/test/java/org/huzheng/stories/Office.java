package org.huzheng.stories;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.StatementView;
import org.huzheng.codes.DivisionCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.SharingContractBuilder;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;

/** What a department is in the exchange: its keys and its client, what it signs, and the contracts it concludes. */
class Office {
    static final DivisionCode COUNTY = DivisionCode.parse("330421");
    static final Purpose INVESTIGATION = Purpose.of(PurposeCode.PENALTY_INVESTIGATION);
    static final Duration RETENTION = Duration.ofDays(180);

    final World world;
    final Party party;
    final SigningKey key;
    final List<SigningKey> officers;
    final HuzhengClient client;
    final StatementSigner signer;

    Office(World world, Party party, SigningKey key, List<SigningKey> officers, URI server) {
        this.world = world;
        this.party = party;
        this.key = key;
        this.officers = officers;
        this.signer = StatementSigner.of(key, world.days);
        this.client = HuzhengClient.builder(server)
                .application(party.code().toString())
                .key(key)
                .clock(world.days)
                .random(World.RANDOM)
                .build();
    }

    StatementHeader header(StatementType type) {
        return signer.header(type, UUID.randomUUID().toString(), party);
    }

    Statement sign(Bytes payload) {
        return signer.sign(payload);
    }

    <T> Verified<T> verified(Statement statement, StatementFormat<T> format) {
        return StatementVerifier.of(world.trust()).require(statement, format, world.now());
    }

    /** The officer who reviews what comes from others; the other two collect. */
    SigningKey reviewer() {
        return officers.get(2);
    }

    /** The terms all contracts of the stories have in common; what is shared, each says itself. */
    SharingContractBuilder terms(Party... consumers) {
        return SharingContract.builder(header(StatementType.SHARING_CONTRACT))
                .parties(ContractParties.of(party, consumers))
                .purposes(List.of(INVESTIGATION))
                .legalBases(List.of("浙江省综合行政执法条例第十八条第一款"))
                .territories(List.of(COUNTY))
                .clearance(2)
                .impactAssessment("示评〔2026〕1号")
                .workingDays(SharingClock.ANSWER, 10)
                .workingDays(SharingClock.PROVISION, 20)
                .workingDays(SharingClock.CORRECTION, 10)
                .correctionChannel("向提供单位书面提出")
                .retention(RETENTION)
                .validFrom(world.now())
                .validTo(world.now().plus(Duration.ofDays(365)));
    }

    /** Proposes a contract, after its own security review; then everybody signs, the consumers last. */
    ContractHistory conclude(SharingContract contract, Department... consumers) {
        String id = contract.header().id();
        Statement proposal = sign(contract.payload());
        client.proposeContract(proposal);
        ContractAct review = new ContractAct(
                header(StatementType.SECURITY_REVIEW),
                proposal.ref(),
                ContractAct.Kind.REVIEW_PASSED,
                "级别、用途、个人信息保护均已核对");
        client.reviewContract(id, sign(review.payload()));
        accept(proposal);
        for (Department consumer : consumers) {
            consumer.accept(proposal);
        }
        return contract(id);
    }

    void accept(Statement proposal) {
        ContractAct signature =
                new ContractAct(header(StatementType.CONTRACT_SIGNATURE), proposal.ref(), ContractAct.Kind.ACCEPT, "");
        client.signContract(proposal.header().id(), sign(signature.payload()));
    }

    /** The contract as the server tells it now, each statement verified. */
    ContractHistory contract(String id) {
        StatementView view = client.contract(id);
        ContractHistory history = ContractHistory.proposed(verified(view.statement(), SharingContract.FORMAT));
        for (StatementView act : view.answers()) {
            history = history.after(
                    verified(act.statement(), ContractAct.format(act.type()).orElseThrow()));
        }
        return history;
    }
}
