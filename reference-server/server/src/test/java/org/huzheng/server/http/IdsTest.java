package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.huzheng.ErrorCode;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.server.Sealed;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.statement.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An id belongs to its issuer: it can neither be taken by another nor give anything away. */
@OnBothDatabases
@Tag("HZ-SRV-024")
class IdsTest extends OnEachDatabase {
    IdsTest(TestDatabase database) {
        super(database);
    }

    /** A contract between the stranger and the source under an id of the stranger's choice. */
    private Statement contract(String id) {
        SharingContract made = world.contract();
        SharingContract strangers = made.toBuilder(
                        world.stranger.signer.header(made.header().type(), id, world.stranger.party))
                .parties(ContractParties.of(world.source.party, world.stranger.party))
                .build();
        return world.stranger.sign(strangers.payload());
    }

    private RawClient.Response contract(Department by, LogicalTarget target) {
        return world.raw().signed(by, "contract", "GET", target, "");
    }

    @Test
    void id_usedByOthers_isAsFreeAsAnyOther() {
        String taken = world.activeContract().header().id();
        String free = UUID.randomUUID().toString();
        assertThat(world.as(world.stranger).proposeContract(contract(taken)).id())
                .isEqualTo(taken);
        assertThat(world.as(world.stranger).proposeContract(contract(free)).id())
                .isEqualTo(free);
    }

    @Test
    void id_ofTwoIssuers_isToldApartByTheParameter_andOnlyWhereBothAreVisible() {
        Statement ours = world.activeContract();
        String id = ours.header().id();
        Statement theirs = contract(id);
        world.as(world.stranger).proposeContract(theirs);
        LogicalTarget bare = LogicalTarget.of("v1", "contracts", id);
        assertThat(contract(world.consumer, bare).status()).isEqualTo(200);
        assertThat(contract(world.stranger, bare).status()).isEqualTo(200);
        RawClient.Response ambiguous = contract(world.source, bare);
        assertThat(ambiguous.status()).isEqualTo(409);
        assertThat(ambiguous.code()).isEqualTo("ID_AMBIGUOUS");
        RawClient.Response named = contract(world.source, bare.with("issuer", world.consumer.code()));
        assertThat(named.json().string("state")).isEqualTo("ACTIVE");
        assertThat(contract(world.consumer, bare.with("issuer", world.stranger.code()))
                        .status())
                .isEqualTo(404);
        world.clock.advance(Duration.ofSeconds(1));
        Statement neither = contract(id);
        rejected(
                () -> world.as(world.source)
                        .signContract(id, world.answer(world.source, neither, ContractAct.Kind.ACCEPT)),
                "REFERENCE_MISMATCH");
        world.as(world.source).signContract(id, world.answer(world.source, theirs, ContractAct.Kind.ACCEPT));
        named = contract(world.source, bare.with("issuer", world.stranger.code()));
        assertThat(named.json().string("state")).isEqualTo("PARTLY_SIGNED");
    }

    @Test
    void evidenceId_takenByAnother_hindersNobody() {
        SealedPackage sealed = world.sealed(world.source, 1000);
        String id = sealed.manifest().evidenceId();
        Department stranger = world.stranger;
        SealedPackage squatter =
                Sealed.of(directory, "squatter", id, stranger.issued, stranger.officers, world.clock, new byte[10]);
        world.registered(stranger, squatter);
        EvidenceRef evidence = world.registered(world.source, sealed);
        world.granted(world.activeContract(), evidence);
        world.as(world.consumer).download(id, directory.resolve("x"));
        assertThat(world.as(world.source).evidence(id).contentId()).isEqualTo(sealed.packageDigest());
        assertThat(world.as(stranger).evidence(id).contentId()).isEqualTo(squatter.packageDigest());
        assertThat(world.as(world.consumer).evidence(id).contentId()).isEqualTo(sealed.packageDigest());
    }

    @Test
    @Tag("HZ-SRV-006")
    void id_ofOnesOwn_isStillAConflictWithOtherContent() {
        Statement contract = world.consumer.sign(world.contract().payload());
        world.as(world.consumer).proposeContract(contract);
        Bytes other =
                Bytes.ofUtf8(contract.payload().utf8().replace("PENALTY_INVESTIGATION", "ADMINISTRATIVE_INSPECTION"));
        refusedWithoutTrace(
                ErrorCode.BUSINESS_KEY_CONFLICT,
                () -> world.as(world.consumer).proposeContract(world.consumer.sign(other)));
    }
}
