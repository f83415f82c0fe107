package org.huzheng.cli.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.VerificationPolicy.Demand;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReportedPackage;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.recognition.EvidenceStanding;

/**
 * Adds to a report how the package stands today 证据现状: from a server, from a kept answer, or, where neither was named, that it
 * is unknown since the package was sealed.
 *
 * @param terms what the receiver goes by
 * @param source a server's address or a file
 */
record StandingToday(VerificationTerms terms, Optional<String> source) {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int NOT_FOUND = 404;

    VerificationReport of(VerificationReport report) {
        if (report.about().isEmpty()) {
            return report;
        }
        ReportedPackage about = report.about().get();
        List<Finding> seen = answer(about)
                .map(standing -> standing.judge(about, terms.logs(), terms.at()).all())
                .orElseGet(() -> List.of(EvidenceStanding.unknown(about)));
        Findings judged =
                terms.policy().demands(Demand.STANDING) ? EvidenceStanding.demanded(seen) : new Findings().addAll(seen);
        return with(report, judged.all());
    }

    private static VerificationReport with(VerificationReport report, List<Finding> more) {
        Map<Axis, Verdict> axes = new EnumMap<>(Axis.class);
        axes.putAll(report.axes());
        more.stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .forEach(finding -> axes.merge(finding.axis(), finding.verdict(), Verdict::and));
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.addAll(more);
        return new VerificationReport(
                report.subject(),
                report.about(),
                report.verifiedAt(),
                report.policy(),
                report.required(),
                axes,
                findings);
    }

    /** Empty if nobody was asked, or the server has no such package. */
    private Optional<EvidenceStanding> answer(ReportedPackage about) {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        String named = source.get();
        return named.startsWith("http://") || named.startsWith("https://")
                ? asked(named, about)
                : Optional.of(EvidenceStanding.parse(read(Path.of(named))));
    }

    private static Bytes read(Path file) {
        try (InputStream in = Files.newInputStream(Inputs.requireFile(file))) {
            return Bytes.of(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            throw Inputs.unreadable(e, file);
        }
    }

    /** Whoever holds the package may ask: no key is needed, and nothing is said of us. */
    private static Optional<EvidenceStanding> asked(String server, ReportedPackage about) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
        HttpRequest request = request(server, about);
        URI address = request.uri();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() == NOT_FOUND) {
                    return Optional.empty();
                }
                if (response.statusCode() != 200) {
                    throw new HuzhengException(ErrorCode.RESPONSE_INVALID, address + " " + response.statusCode());
                }
                return Optional.of(EvidenceStanding.parse(Bytes.of(body.readNBytes(MOST_BYTES + 1))));
            }
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.SERVER_UNREACHABLE, address.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HuzhengException(ErrorCode.SERVER_UNREACHABLE, address.toString(), e);
        }
    }

    private static HttpRequest request(String server, ReportedPackage about) {
        String base = server.endsWith("/") ? server.substring(0, server.length() - 1) : server;
        String digest = about.manifestDigest().replace(":", "%3A");
        try {
            return HttpRequest.newBuilder(URI.create(base + "/v1/standings/" + digest))
                    .timeout(WHOLE)
                    .GET()
                    .build();
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, "--standing " + server, e);
        }
    }
}
