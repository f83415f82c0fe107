package org.huzheng.server.registry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.server.Storage;
import org.huzheng.server.store.CatalogueStore;
import org.huzheng.server.store.ClientKey;
import org.huzheng.server.store.ClientKeyStore;

/**
 * Registers applications, from a file at start or by a call. The file reads {@code {"departments": [{"appId": "…", "code":
 * "…", "name": "…", "certificates": ["FILE", …], "publishes": ["330421", …]}]}}, certificate files relative to it; {@code
 * publishes} may be left out and names the divisions whose catalogues of matters the department may publish.
 */
public final class DepartmentRegistry {
    private static final Pattern APP_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Storage storage;
    private final Supplier<TrustStore> trust;
    private final CryptoSuite suite;
    private final Clock clock;

    /** A registry that takes only certificates of this suite, in good standing under these anchors. */
    public DepartmentRegistry(Storage storage, Supplier<TrustStore> trust, CryptoSuite suite, Clock clock) {
        this.storage = storage;
        this.trust = trust;
        this.suite = suite;
        this.clock = clock;
    }

    /**
     * What came of a list of departments.
     *
     * @param skipped the applications of which a certificate could not be registered, and why; what is registered of them stays
     * @param refused why nothing was taken out of use although the list no longer names it; empty if all was carried out
     */
    public record Outcome(Map<String, ErrorCode> skipped, Optional<ErrorCode> refused) {
        /** Copies the map. */
        public Outcome {
            skipped = Map.copyOf(skipped);
        }

        /** Whether the list is in force as it stands. */
        public boolean whole() {
            return skipped.isEmpty() && refused.isEmpty();
        }
    }

    /**
     * Registers everything a registry file names; registering the same again changes nothing, and what was out of use is in use
     * again. An entry that cannot be registered is skipped. The file is the whole list: a key it no longer names is taken out of
     * use, unless that left several departments, or all, without any and the file does not say so ({@code mayRemove}).
     *
     * @throws HuzhengException REGISTRY_APP_DUPLICATE, REGISTRY_KEY_DUPLICATE, FILE_NOT_FOUND, JSON_… naming what is wrong with
     *     the file itself, and nothing was changed; what is wrong with the first entry if none can be registered and nobody is
     *     registered already
     */
    public Outcome registerAll(Path file) {
        return registerAll(RegistryFile.read(file));
    }

    synchronized Outcome registerAll(RegistryFile list) {
        Map<String, ErrorCode> skipped = new LinkedHashMap<>(list.unreadable());
        Optional<HuzhengException> first = list.firstFault();
        for (RegisteredApp app : list.apps()) {
            try {
                register(app);
            } catch (HuzhengException e) {
                skipped.put(app.appId(), e.code());
                first = first.isPresent() ? first : Optional.of(e);
            }
        }
        if (first.isPresent()
                && storage.read(stores -> stores.clientKeys().inUse()).isEmpty()) {
            throw first.get();
        }
        Optional<ErrorCode> refused = storage.inTransaction(transaction -> {
            permit(list.apps(), transaction.stores().catalogues());
            return removeOthers(list, skipped.keySet(), transaction.stores().clientKeys());
        });
        return new Outcome(skipped, refused);
    }

    private Optional<ErrorCode> removeOthers(RegistryFile list, Set<String> skipped, ClientKeyStore keys) {
        Set<String> named = list.apps().stream()
                .map(app -> app.appId() + "/" + app.certificate().keyId())
                .collect(Collectors.toSet());
        List<ClientKey> kept = new ArrayList<>();
        List<ClientKey> others = new ArrayList<>();
        for (ClientKey key : keys.inUse()) {
            boolean stays = skipped.contains(key.appId()) || named.contains(key.appId() + "/" + key.keyId());
            (stays ? kept : others).add(key);
        }
        Set<String> leaving = departments(others);
        leaving.removeAll(departments(kept));
        boolean many = leaving.size() > 1 || (kept.isEmpty() && !leaving.isEmpty());
        if (many && leaving.size() > list.mayRemove()) {
            return Optional.of(ErrorCode.REGISTRY_REMOVES_MANY);
        }
        others.forEach(key -> keys.disable(key.appId(), key.keyId(), clock.instant()));
        return Optional.empty();
    }

    private static Set<String> departments(List<ClientKey> keys) {
        return keys.stream().map(ClientKey::department).collect(Collectors.toCollection(HashSet::new));
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
                || !certificate.organizationId().equals(Optional.of(code))) {
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
        trust.get()
                .check(
                        app.certificate(),
                        List.of(),
                        clock.instant(),
                        CertificateRole.DEPARTMENT,
                        findings,
                        app.appId());
        for (Finding finding : findings.all()) {
            if (finding.verdict() != Verdict.PASSED) {
                boolean time = finding.code() == ReasonCode.CERTIFICATE_EXPIRED
                        || finding.code() == ReasonCode.CERTIFICATE_NOT_YET_VALID;
                boolean revoked = finding.code() == ReasonCode.CERTIFICATE_REVOKED;
                ErrorCode other = revoked ? ErrorCode.CERTIFICATE_REVOKED : ErrorCode.TRUST_UNREADABLE;
                throw new HuzhengException(
                        time ? ErrorCode.CERTIFICATE_EXPIRED : other, app.appId() + ": " + finding.code());
            }
        }
    }
}
