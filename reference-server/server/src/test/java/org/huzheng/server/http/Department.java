package org.huzheng.server.http;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.signing.RequestSigner;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.server.registry.RegisteredApp;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/** A department in a test: its keys, its officers, its client. */
final class Department {
    static final SecureRandom RANDOM = new SecureRandom();

    final Party party;
    final String appId;
    final Issued issued;
    final List<Issued> officers;
    final Issued reviewer;
    final StatementSigner signer;
    final RequestSigner requests;
    private final Clock clock;

    Department(CertificateAuthority authority, String name, String uscc, Clock clock) {
        this.party = Party.of(uscc, name);
        this.appId = "app-" + uscc.substring(16);
        this.issued = authority.issueDepartment(name, uscc);
        String number = "330100" + uscc.substring(13, 16);
        this.officers = List.of(
                authority.issueOfficer("示例员甲", number + "01", name, uscc),
                authority.issueOfficer("示例员乙", number + "02", name, uscc));
        this.reviewer = authority.issueOfficer("示例员丙", number + "03", name, uscc);
        this.clock = clock;
        this.signer = StatementSigner.of(issued.key(), clock);
        this.requests = RequestSigner.of(appId, issued.key(), clock, RANDOM);
    }

    /** The same department's key under another application, by another clock. */
    Department(Department same, String appId, Clock clock) {
        this.party = same.party;
        this.appId = appId;
        this.issued = same.issued;
        this.officers = same.officers;
        this.reviewer = same.reviewer;
        this.clock = clock;
        this.signer = StatementSigner.of(issued.key(), clock);
        this.requests = RequestSigner.of(appId, issued.key(), clock, RANDOM);
    }

    RegisteredApp registered() {
        return new RegisteredApp(appId, party, issued.certificate());
    }

    HuzhengClient client(URI base) {
        return client(base, clock);
    }

    HuzhengClient client(URI base, Clock other) {
        return HuzhengClient.builder(base)
                .application(appId)
                .key(issued.key())
                .clock(other)
                .random(RANDOM)
                .build();
    }

    String code() {
        return party.code().toString();
    }

    /** A header with a fresh id. */
    StatementHeader header(StatementType type) {
        return signer.header(type, UUID.randomUUID().toString(), party);
    }

    Statement sign(org.huzheng.crypto.Bytes payload) {
        return signer.sign(payload);
    }

    /** Signed by the department and, after it, by these officers. */
    Statement sign(org.huzheng.crypto.Bytes payload, Issued... by) {
        return signer.withOfficers(Arrays.stream(by).map(Issued::key).toList()).sign(payload);
    }

    @Override
    public String toString() {
        return List.of(party.name(), appId).toString();
    }
}
