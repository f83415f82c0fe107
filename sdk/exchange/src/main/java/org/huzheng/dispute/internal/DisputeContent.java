package org.huzheng.dispute.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.StreamSource;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.internal.PackageContent;
import org.huzheng.evidence.packaging.internal.PackageKind;
import org.huzheng.internal.json.CodeTexts;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;

/** The papers of one exchange on their way into a pack 待封装争议卷. */
public final class DisputeContent implements PackageContent<DisputeManifest> {
    private static final String JSON = "application/json";

    private final Selection selection;
    private final List<DisputeManifest.Component> components = new ArrayList<>();
    private final List<PackageFile> files = new ArrayList<>();

    /**
     * Of what was selected.
     *
     * @param evidence the evidence package, if there is one
     * @param records reports and receipts, among them those the decision binds
     * @param standing the log's answer, if it was asked
     */
    public DisputeContent(
            Selection selection,
            Optional<Path> evidence,
            Collection<Bytes> records,
            Optional<EvidenceStanding> standing) {
        this.selection = selection;
        evidence.ifPresent(path -> add(Roles.EVIDENCE, PackageFile.of(path, "evidence.hzp", "application/zip")));
        for (Statement statement : selection.statements()) {
            String name = "statements/" + statement.header().fileName();
            add(statement.type().shortName(), PackageFile.of(name, JSON, StreamSource.of(statement.envelope())));
        }
        selection.decided().ifPresent(decision -> addRecords(decision, records));
        standing.ifPresent(answer -> add(Roles.STANDING, answer.bytes()));
    }

    private void addRecords(RecognitionDecision decision, Collection<Bytes> records) {
        bound(decision, decision.reportDigest(), records).ifPresent(report -> add(Roles.REPORT, report));
        Optional<Bytes> receipt = bound(decision, decision.receiptDigest(), records);
        receipt.ifPresent(record -> add(Roles.RECEIPT, record));
        Bytes checks = Bytes.of(CodeTexts.checks().file());
        receipt.flatMap(record -> JsonObject.parse(record.toArray()).optionalString("checksEdition", Digest::parse))
                .filter(decision.header().suite().digest().digest(checks)::equals)
                .ifPresent(edition -> add(Roles.CHECKS, checks));
        if (RecognitionPolicy.SHIPPED.contains(decision.policy().id())) {
            bound(
                            decision,
                            decision.policy().digest(),
                            List.of(RecognitionPolicy.rules(decision.policy().id())))
                    .ifPresent(rules -> add(Roles.RULES, rules));
        }
    }

    private static Optional<Bytes> bound(RecognitionDecision decision, Digest digest, Collection<Bytes> records) {
        return records.stream()
                .filter(record ->
                        decision.header().suite().digest().digest(record).equals(digest))
                .findFirst();
    }

    private void add(String role, Bytes content) {
        add(role, PackageFile.of(role + ".json", JSON, StreamSource.of(content)));
    }

    private void add(String role, PackageFile file) {
        components.add(new DisputeManifest.Component(role, DisputeManifest.FOLDER + file.name()));
        files.add(file);
    }

    @Override
    public PackageKind<DisputeManifest> kind() {
        return new DisputePackage();
    }

    @Override
    public List<PackageFile> files() {
        return List.copyOf(files);
    }

    @Override
    public List<PackageFile> generated(List<ManifestFile> written) {
        return List.of();
    }

    @Override
    public DisputeManifest manifest(StatementHeader header, List<ManifestFile> written) {
        return new DisputeManifest(
                header, selection.evidenceId(), selection.request(), selection.decision(), components, written);
    }
}
