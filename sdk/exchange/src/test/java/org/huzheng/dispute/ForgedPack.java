package org.huzheng.dispute;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.StreamSource;
import org.huzheng.dispute.internal.DisputeManifest;
import org.huzheng.dispute.internal.DisputePackage;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.internal.PackageContent;
import org.huzheng.evidence.packaging.internal.PackageKind;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;

/** What a dishonest department could seal: properly signed, whatever is in it. */
final class ForgedPack implements PackageContent<DisputeManifest> {
    private final Map<String, Bytes> files = new LinkedHashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private String evidenceId;
    private Optional<StatementRef> request;
    private Optional<StatementRef> decision;

    /** Of an honest pack. */
    ForgedPack(Path honest) {
        try (PackageReader reader = PackageReader.open(honest)) {
            DisputeManifest manifest = DisputeManifest.parse(reader.document("manifest.json"));
            manifest.components().forEach(each -> put(each.role(), each.file(), reader.document(each.file())));
            evidenceId = manifest.evidenceId();
            request = manifest.request();
            decision = manifest.decision();
        }
    }

    private void put(String role, String file, Bytes content) {
        files.put(file, content);
        roles.put(file, role);
    }

    List<String> files(String role) {
        return files.keySet().stream()
                .filter(file -> roles.get(file).equals(role))
                .toList();
    }

    ForgedPack without(String role) {
        files(role).forEach(files::remove);
        return this;
    }

    ForgedPack changing(String role, UnaryOperator<Bytes> change) {
        files(role).forEach(file -> files.computeIfPresent(file, (name, content) -> change.apply(content)));
        return this;
    }

    /** With the other's file of this role in the place of its own. */
    ForgedPack swapping(String role, ForgedPack other) {
        without(role);
        other.files(role).forEach(file -> put(role, file, other.files.get(file)));
        return this;
    }

    ForgedPack decision(StatementRef other) {
        decision = Optional.of(other);
        return this;
    }

    Path seal(PackageSealer sealer, Path target) {
        return sealer.seal(target, UUID.randomUUID().toString(), this).path();
    }

    @Override
    public PackageKind<DisputeManifest> kind() {
        return new DisputePackage();
    }

    @Override
    public List<PackageFile> files() {
        List<PackageFile> all = new ArrayList<>();
        files.forEach((name, content) -> all.add(PackageFile.of(
                name.substring(DisputeManifest.FOLDER.length()), "application/json", StreamSource.of(content))));
        return all;
    }

    @Override
    public List<PackageFile> generated(List<ManifestFile> written) {
        return List.of();
    }

    @Override
    public DisputeManifest manifest(StatementHeader header, List<ManifestFile> written) {
        return new DisputeManifest(
                header,
                evidenceId,
                request,
                decision,
                files.keySet().stream()
                        .map(file -> new DisputeManifest.Component(roles.get(file), file))
                        .toList(),
                written);
    }
}
