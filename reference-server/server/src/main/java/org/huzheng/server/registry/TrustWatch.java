package org.huzheng.server.registry;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.server.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the trust directory and the list of departments while the server runs 信任变更: what changed is taken over within
 * seconds, what is wrong changes nothing and is said. Thread-safe.
 */
public final class TrustWatch {
    private static final Logger LOG = LoggerFactory.getLogger(TrustWatch.class);

    private final RunningTrust trust;
    private final DepartmentRegistry registry;
    private final Optional<Path> list;
    private Optional<Digest> taken = Optional.empty();
    private volatile Set<ErrorCode> ofTheList = Set.of();

    /** Follows these; {@code list} is the file of departments, if there is one. */
    public TrustWatch(RunningTrust trust, DepartmentRegistry registry, Optional<Path> list) {
        this.trust = trust;
        this.registry = registry;
        this.list = list;
    }

    /**
     * Takes the list over for the first time.
     *
     * @throws HuzhengException what is wrong with it, if no department is registered already
     */
    public synchronized void begin(Storage storage) {
        try {
            takeOver();
        } catch (HuzhengException e) {
            if (storage.read(stores -> stores.clientKeys().inUse()).isEmpty()) {
                throw e;
            }
            say(Set.of(e.code()));
        }
    }

    /** Looks whether anything changed; never fails. */
    public synchronized void look() {
        try {
            if (trust.reload()) {
                taken = Optional.empty();
            }
            takeOver();
        } catch (HuzhengException e) {
            say(Set.of(e.code()));
        } catch (RuntimeException e) {
            LOG.warn("trust could not be looked at", e);
        }
    }

    private void takeOver() {
        if (list.isEmpty()) {
            return;
        }
        RegistryFile file = RegistryFile.read(list.get());
        if (taken.equals(Optional.of(file.content()))) {
            return;
        }
        DepartmentRegistry.Outcome outcome = registry.registerAll(file);
        taken = Optional.of(file.content());
        outcome.skipped()
                .forEach((app, code) -> LOG.atWarn()
                        .addKeyValue("app", app)
                        .addKeyValue("code", code)
                        .log("left out of the list of departments"));
        Set<ErrorCode> found = new LinkedHashSet<>(outcome.skipped().values());
        outcome.refused().ifPresent(found::add);
        say(found);
        LOG.atInfo().addKeyValue("skipped", outcome.skipped().size()).log("list of departments taken over");
    }

    private void say(Set<ErrorCode> found) {
        if (!found.equals(ofTheList)) {
            ofTheList = Set.copyOf(found);
            found.forEach(code -> LOG.atWarn().addKeyValue("code", code).log("list of departments"));
        }
    }

    /** What stands in the way of the files being in force as they lie there; empty if nothing does. */
    public List<ErrorCode> troubles() {
        Set<ErrorCode> all = new LinkedHashSet<>(ofTheList);
        trust.trouble().ifPresent(all::add);
        return all.stream().sorted().toList();
    }
}
