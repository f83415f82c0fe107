package org.huzheng.cli.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.Json;
import org.huzheng.dispute.internal.DisputeManifest;
import org.huzheng.evidence.packaging.PackageReader;

/** A dispute pack, listed. */
record DisputeListing(DisputeManifest manifest, List<Map<String, Object>> entries) implements PackageListing {
    static DisputeListing of(PackageReader reader) {
        return new DisputeListing(
                DisputeManifest.parse(reader.manifestStatement().payload()), PackageListing.entries(reader));
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "证据 / evidence      " + manifest.evidenceId(),
                "申请 / request       " + manifest.request().map(ref -> ref.id()).orElse("—"),
                "互认决定 / decision  " + manifest.decision().map(ref -> ref.id()).orElse("—"),
                "封装单位 / issuer    " + manifest.header().issuer().name() + " "
                        + manifest.header().issuer().code(),
                "封装时间 / sealed at " + BeijingTime.of(manifest.header().issuedAt()) + " 北京时间"));
        manifest.components().forEach(each -> lines.add(String.format("  %-24s %s", each.role(), each.file())));
        return lines;
    }

    @Override
    public Map<String, Object> json() {
        return Json.ordered("dispute", Json.parse(manifest.payload().utf8()), "entries", entries, "judged", false);
    }
}
