package org.huzheng.examples;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.StatementView;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.log.LogTrust;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;

/**
 * What the four exchange programs share: our keys, our client, and whom we trust. Whatever comes from the server passes
 * through {@link #verified} before anything is done with it.
 *
 * @param client signs every call with our key
 * @param signer signs our statements
 * @param reviewer the officer who reviews what comes from others
 * @param party who we are, as our certificate says
 * @param trust the CA certificates and CRLs we trust
 * @param logs the logs we trust
 */
record OurDepartment(
        HuzhengClient client,
        StatementSigner signer,
        SigningKey reviewer,
        Party party,
        TrustStore trust,
        LogTrust logs) {
    static final Clock CLOCK = Clock.systemUTC();

    /** From the server's address, the folder of what we trust, and the folder of our keys. */
    static OurDepartment enter(String server, String trust, String keys) throws IOException {
        SecureRandom random = new SecureRandom();
        Path folder = Path.of(keys);
        char[] password =
                Files.readString(folder.resolve("password.txt")).strip().toCharArray();
        // In production: SigningKeys that call your HSM or signature server (签名验签服务器).
        SigningKey key = Pkcs12Key.load(folder.resolve("department.p12"), password, random);
        SigningKey reviewer = Pkcs12Key.load(folder.resolve("officer-2.p12"), password, random);
        Certificate certificate = key.certificate();
        Party party = Party.of(certificate.organizationId().orElseThrow(), certificate.organizationName());
        HuzhengClient client = HuzhengClient.builder(URI.create(server))
                .application(party.code().toString())
                .key(key)
                .clock(CLOCK)
                .random(random)
                .build();
        StatementSigner signer = StatementSigner.of(key, CLOCK);
        Path anchors = Path.of(trust);
        return new OurDepartment(client, signer, reviewer, party, TrustStore.load(anchors), LogTrust.load(anchors));
    }

    StatementHeader header(StatementType type, String id) {
        return signer.header(type, id, party);
    }

    Statement sign(Bytes payload) {
        return signer.sign(payload);
    }

    /** Signs with the reviewing officer's key besides. */
    Statement signReviewed(Bytes payload) {
        return signer.withOfficers(List.of(reviewer)).sign(payload);
    }

    /** What a statement says, if it holds under what we trust; STATEMENT_REJECTED, saying why, if not. */
    <T> Verified<T> verified(Statement statement, StatementFormat<T> format) {
        return StatementVerifier.of(trust).require(statement, format, CLOCK.instant());
    }

    /** A contract and everything its parties did with it, each statement verified. */
    ContractHistory contract(String id) {
        StatementView view = client.contract(id);
        ContractHistory history = ContractHistory.proposed(verified(view.statement(), SharingContract.FORMAT));
        for (StatementView answer : view.answers()) {
            if (answer.type() == StatementType.SHARING_CONTRACT) {
                history = history.amended(contract(answer.statement().header().id()));
            } else {
                StatementFormat<ContractAct> format =
                        ContractAct.format(answer.type()).orElseThrow();
                history = history.after(verified(answer.statement(), format));
            }
        }
        return history;
    }

    /** Accepts a contract in our name. */
    void accept(ContractHistory contract) {
        String id = contract.ref().id();
        ContractAct signature = new ContractAct(
                header(StatementType.CONTRACT_SIGNATURE, id + "-" + party.code()),
                contract.ref(),
                ContractAct.Kind.ACCEPT,
                "");
        client.signContract(id, sign(signature.payload()));
    }
}
