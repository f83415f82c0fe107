package org.huzheng.cli.evidence;

import java.util.List;
import java.util.Map;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.Json;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.evidence.packaging.PackageReader;

/** An evidence package, listed. */
record EvidenceListing(EvidenceManifest manifest, List<Map<String, Object>> entries) implements PackageListing {
    static EvidenceListing of(PackageReader reader) {
        return new EvidenceListing(reader.manifest(), PackageListing.entries(reader));
    }

    @Override
    public List<String> lines() {
        return List.of(
                "证据编号 / evidence  " + manifest.evidenceId(),
                "种类 / kind          " + manifest.facts().kind().zh() + " "
                        + manifest.facts().kind(),
                "名称 / title         " + manifest.facts().title(),
                "封装单位 / sealed by " + manifest.header().issuer().name() + " "
                        + manifest.header().issuer().code(),
                "封装时间 / sealed at " + BeijingTime.of(manifest.header().issuedAt()) + " 北京时间",
                "套件 / suite         " + manifest.suite());
    }

    @Override
    public Map<String, Object> json() {
        return Json.ordered(
                "evidenceId", manifest.evidenceId(),
                "suite", manifest.suite().name(),
                "kind", manifest.facts().kind().name(),
                "title", manifest.facts().title(),
                "issuer", manifest.header().issuer().name(),
                "issuedAt", manifest.header().issuedAt().toString(),
                "facts", Json.parse(manifest.facts().toText()),
                "files",
                        manifest.files().stream()
                                .map(each -> Json.ordered("name", each.name(), "length", each.length()))
                                .toList(),
                "entries", entries,
                "judged", false);
    }
}
