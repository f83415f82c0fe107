package org.huzheng.custody;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.evidence.packaging.PackageExtender;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.finding.Findings;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/** Records custody events 记录保管事件 of a package: links each to the one before, signs it and adds it. Immutable. */
public final class CustodyRecorder {
    private static final String FOLDER = "custody/";

    private final StatementSigner signer;
    private final Party issuer;

    private CustodyRecorder(StatementSigner signer, Party issuer) {
        this.signer = Objects.requireNonNull(signer, "signer");
        this.issuer = Objects.requireNonNull(issuer, "issuer");
    }

    /** A recorder for this department; a signer with timestamps anchors every event. */
    public static CustodyRecorder of(StatementSigner signer, Party issuer) {
        return new CustodyRecorder(signer, issuer);
    }

    /**
     * Appends one event.
     *
     * @param source the package as it is
     * @param facts what happened
     * @param target the package with the event; may be the same file
     * @return the event as a signed statement, to be sent to a log
     * @throws HuzhengException ARGUMENT_INVALID if the event does not continue the chain, saying how; what reading,
     *     signing and writing throw
     */
    public Statement record(Path source, CustodyFacts facts, Path target) {
        int number;
        Statement statement;
        try (PackageReader reader = PackageReader.open(source)) {
            Findings findings = new Findings();
            CustodyChain chain = chain(reader, findings);
            number = chain.nextNumber();
            EvidenceManifest manifest = reader.manifest();
            CustodyEvent event = new CustodyEvent(
                    signer.header(StatementType.CUSTODY_EVENT, manifest.evidenceId() + ":custody:" + number, issuer),
                    manifest.evidenceId(),
                    reader.manifestStatement().ref().digest(),
                    number,
                    chain.link(),
                    facts);
            chain.verify(event, Bytes.empty(), PackageExtender.custodyName(number));
            requireContinues(findings);
            statement = signer.sign(event.payload());
        }
        PackageExtender.of(source).custodyEvent(number, statement).writeTo(target);
        return statement;
    }

    private static CustodyChain chain(PackageReader reader, Findings findings) {
        Statement manifest = reader.manifestStatement();
        EvidenceManifest parsed = reader.manifest();
        CustodyChain chain = CustodyChain.of(
                parsed.evidenceId(),
                manifest.ref().digest(),
                parsed.suite(),
                firstSignature(manifest),
                parsed.header().issuer(),
                parsed.facts().collectedAt().map(time -> time.toInstant()).orElse(Instant.EPOCH),
                findings);
        List<String> names = reader.statementNames(FOLDER);
        for (String name : names) {
            Statement statement = reader.statement(name);
            chain.verify(CustodyEvent.parse(statement.payload()), firstSignature(statement), name);
        }
        return chain;
    }

    private static Bytes firstSignature(Statement statement) {
        return statement.signatures().stream().findFirst().orElse(Bytes.empty());
    }

    private static void requireContinues(Findings findings) {
        if (!findings.clean()) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID,
                    findings.all().get(0).code() + " " + findings.all().get(0).detail());
        }
    }
}
