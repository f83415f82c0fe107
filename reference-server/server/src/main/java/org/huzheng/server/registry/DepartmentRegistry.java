package org.huzheng.server.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.server.Storage;
import org.huzheng.server.store.CatalogueStore;
import org.huzheng.server.store.ClientKey;
import org.huzheng.server.store.ClientKeyStore;
import org.huzheng.statement.Party;

/**
 * Registers applications, from a file at start or by a call. The file reads {@code {"departments": [{"appId": "…", "code":
 * "…", "name": "…", "certificates": ["FILE", …], "publishes": ["330421", …]}]}}, certificate files relative to it; {@code
 * publishes} may be left out and names the divisions whose catalogues of matters the department may publish.
 */
public final class DepartmentRegistry {
    private static final Pattern APP_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Storage storage;
    private final TrustStore trust;
    private final CryptoSuite suite;
    private final Clock clock;

    /** A registry that takes only certificates of this suite, in good standing under these anchors. */
    public DepartmentRegistry(Storage storage, TrustStore trust, CryptoSuite suite, Clock clock) {
        this.storage = storage;
        this.trust = trust;
        this.suite = suite;
        this.clock = clock;
    }

    /**
     * Registers everything a registry file names; registering the same again changes nothing. The file is the whole list:
     * a key it no longer names is taken out of use for good.
     *
     * @throws HuzhengException REGISTRY_APP_DUPLICATE, REGISTRY_KEY_DUPLICATE, ARGUMENT_INVALID, CERTIFICATE_…, JSON_… naming what is wrong; what came before it stays,
     *     and no key is taken out of use
     */
    public void registerAll(Path file) {
        List<RegisteredApp> named = apps(file);
        requireUnique(named);
        named.forEach(this::register);
        Set<String> kept = named.stream()
                .map(app -> app.appId() + "/" + app.certificate().keyId())
                .collect(Collectors.toSet());
        storage.inTransaction(transaction -> {
            ClientKeyStore keys = transaction.stores().clientKeys();
            keys.inUse().stream()
                    .filter(key -> !kept.contains(key.appId() + "/" + key.keyId()))
                    .forEach(key -> keys.disable(key.appId(), key.keyId(), clock.instant()));
            permit(named, transaction.stores().catalogues());
            return true;
        });
    }

    /** What the applications of one department may publish adds up; whoever the file no longer names may nothing. */
    private static void permit(List<RegisteredApp> named, CatalogueStore catalogues) {
        catalogues.publishers().forEach(department -> catalogues.permit(department, Set.of()));
        Map<String, Set<String>> territories = new HashMap<>();
        for (RegisteredApp app : named) {
            app.publishes()
                    .forEach(division -> territories
                            .computeIfAbsent(app.department().code().toString(), code -> new HashSet<>())
                            .add(division.value()));
        }
        territories.forEach(catalogues::permit);
    }

    private static List<RegisteredApp> apps(Path file) {
        try {
            JsonObject json = JsonObject.parse(unmarked(Files.readAllBytes(file)));
            List<List<RegisteredApp>> entries = json.objects("departments", department -> read(department, file));
            json.end();
            Set<String> ids = new HashSet<>();
            for (List<RegisteredApp> entry : entries) {
                entry.stream().map(RegisteredApp::appId).distinct().forEach(id -> requireNew(ids.add(id), id));
            }
            return entries.stream().flatMap(List::stream).toList();
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, String.valueOf(file.getFileName()), e);
        }
    }

    private static void requireNew(boolean added, String appId) {
        if (!added) {
            throw new HuzhengException(ErrorCode.REGISTRY_APP_DUPLICATE, appId);
        }
    }

    private static void requireUnique(List<RegisteredApp> named) {
        Set<String> keys = new HashSet<>();
        for (RegisteredApp app : named) {
            if (!keys.add(app.certificate().keyId())) {
                throw new HuzhengException(
                        ErrorCode.REGISTRY_KEY_DUPLICATE,
                        app.appId() + " " + app.certificate().keyId());
            }
        }
    }

    /** Without the byte order mark some editors put before a text. */
    private static byte[] unmarked(byte[] text) {
        boolean marked = text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(text, 3, text.length) : text;
    }

    private static List<RegisteredApp> read(JsonObject json, Path file) {
        String appId = json.string("appId");
        Party department = Party.of(json.string("code"), json.string("name"));
        Set<DivisionCode> publishes =
                json.has("publishes") ? Set.copyOf(json.strings("publishes", DivisionCode::parse)) : Set.of();
        Stream<Certificate> certificates =
                json.strings("certificates").stream().map(name -> Certificate.parse(bytes(file.resolveSibling(name))));
        json.end();
        return certificates
                .map(certificate -> new RegisteredApp(appId, department, certificate, publishes))
                .toList();
    }

    private static Bytes bytes(Path file) {
        try {
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, String.valueOf(file.getFileName()), e);
        }
    }

    /**
     * Registers one application's certificate.
     *
     * @throws HuzhengException CERTIFICATE_WRONG_ROLE unless it is a department certificate of that department,
     *     CERTIFICATE_EXPIRED, KEY_SUITE_MISMATCH, TRUST_UNREADABLE naming the finding if it is not in good standing
     */
    public void register(RegisteredApp app) {
        Certificate certificate = app.certificate();
        String code = app.department().code().toString();
        if (!APP_ID.matcher(app.appId()).matches()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "appId");
        }
        if (certificate.role() != CertificateRole.DEPARTMENT
                || !certificate.organizationId().equals(java.util.Optional.of(code))) {
            throw new HuzhengException(
                    ErrorCode.CERTIFICATE_WRONG_ROLE, app.appId() + ": expected a department certificate of " + code);
        }
        if (certificate.suite() != suite) {
            throw new HuzhengException(ErrorCode.KEY_SUITE_MISMATCH, app.appId() + ": expected suite " + suite);
        }
        requireStanding(app);
        storage.inTransaction(transaction -> {
            requireOwn(app, transaction.stores().clientKeys());
            transaction
                    .stores()
                    .clientKeys()
                    .register(new ClientKey(
                            app.appId(),
                            certificate.keyId(),
                            code,
                            app.department().name(),
                            certificate.encoded(),
                            clock.instant()));
            if (!app.publishes().isEmpty()) {
                CatalogueStore catalogues = transaction.stores().catalogues();
                Set<String> territories = new HashSet<>(catalogues.permitted(code));
                app.publishes().forEach(division -> territories.add(division.value()));
                catalogues.permit(code, territories);
            }
            return true;
        });
    }

    /** An application speaks for one department; what another's application is called cannot be taken over. */
    private static void requireOwn(RegisteredApp app, ClientKeyStore keys) {
        String code = app.department().code().toString();
        for (ClientKey key : keys.inUse()) {
            boolean others = !key.department().equals(code);
            if (others && key.appId().equals(app.appId())) {
                throw new HuzhengException(ErrorCode.REGISTRY_APP_DUPLICATE, app.appId());
            }
            if (others && key.keyId().equals(app.certificate().keyId())) {
                throw new HuzhengException(ErrorCode.REGISTRY_KEY_DUPLICATE, app.appId() + " " + key.keyId());
            }
        }
    }

    private void requireStanding(RegisteredApp app) {
        Findings findings = new Findings();
        trust.check(app.certificate(), List.of(), clock.instant(), CertificateRole.DEPARTMENT, findings, app.appId());
        for (Finding finding : findings.all()) {
            if (finding.verdict() != Verdict.PASSED) {
                boolean time = finding.code() == ReasonCode.CERTIFICATE_EXPIRED
                        || finding.code() == ReasonCode.CERTIFICATE_NOT_YET_VALID;
                throw new HuzhengException(
                        time ? ErrorCode.CERTIFICATE_EXPIRED : ErrorCode.TRUST_UNREADABLE,
                        app.appId() + ": " + finding.code());
            }
        }
    }
}
