package org.huzheng.cli.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huzheng.casefile.archive.ArchivedDocument;
import org.huzheng.casefile.archive.CaseArchive;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Words;
import org.huzheng.evidence.packaging.PackageReader;

/** The archive of a case, listed. */
record ArchiveListing(CaseArchive archive, List<Map<String, Object>> entries) implements PackageListing {
    static ArchiveListing of(PackageReader reader) {
        return new ArchiveListing(
                CaseArchive.parse(reader.manifestStatement().payload()), PackageListing.entries(reader));
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "案号 / case          " + archive.subject().number(),
                "办案机关 / agency    " + archive.subject().agency().name() + " "
                        + archive.subject().agency().code(),
                "当事人 / party       " + archive.subject().party(),
                "封装时间 / sealed at " + BeijingTime.of(archive.header().issuedAt()) + " 北京时间",
                "套件 / suite         " + archive.suite()));
        for (ArchivedDocument each : archive.documents()) {
            lines.add(String.format(
                    "  %3d  %s  %s  %s", each.sequence(), each.date(), Words.of(each.stage()), each.title()));
        }
        archive.evidence()
                .forEach(each -> lines.add("  证据 / evidence " + each.evidence() + "  " + each.title() + "  "
                        + each.packageDigest().map(Object::toString).orElse("")));
        return lines;
    }

    @Override
    public Map<String, Object> json() {
        return Json.ordered("archive", Json.parse(archive.payload().utf8()), "entries", entries, "judged", false);
    }
}
