package org.huzheng.cli.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.TrustStore;

/** What {@code doctor} sees in a trust directory. */
final class TrustCheckups {
    private static final Duration SOON = Duration.ofDays(30);

    private TrustCheckups() {}

    static List<Checkup> of(Path directory, Clock clock) {
        List<Checkup> checks = new ArrayList<>();
        try {
            TrustStore trust = TrustStore.load(directory);
            if (trust.anchors().isEmpty()) {
                checks.add(Checkup.bad(
                        "anchor", "没有自签名的 CA 证书：谁都不被信任", "no self-signed CA certificate: nobody is trusted"));
            }
            trust.anchors().forEach(anchor -> checks.add(anchor(anchor, clock.instant())));
            checks.add(
                    trust.crls().isEmpty()
                            ? Checkup.bad("crl", "没有 CRL：证书状态将无法判定", "no CRL: every status will be indeterminate")
                            : Checkup.good(
                                    "crl",
                                    trust.crls().size() + " 个 CRL",
                                    trust.crls().size() + " CRL(s)"));
        } catch (HuzhengException e) {
            String where = " [" + Printable.line(e.detail()) + "]";
            checks.add(Checkup.bad(
                    "trust", e.code().text().zh() + where, e.code().text().en() + where));
        }
        return checks;
    }

    private static Checkup anchor(Certificate anchor, Instant now) {
        String name = anchor.commonName();
        if (now.isAfter(anchor.notAfter()) || now.isBefore(anchor.notBefore())) {
            return Checkup.bad("anchor", name + " 不在有效期内", name + " is outside its validity");
        }
        return now.plus(SOON).isAfter(anchor.notAfter())
                ? Checkup.poor("anchor", name + " 30 天内到期", name + " expires within 30 days")
                : Checkup.good("anchor", name, name);
    }
}
