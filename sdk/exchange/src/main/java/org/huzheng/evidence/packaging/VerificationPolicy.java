package org.huzheng.evidence.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.container.internal.ContainerLimits;
import org.huzheng.finding.Axis;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.Reason;

/**
 * What a receiver demands of a package 核验策略. Policies are data; their fields are described in {@code
 * spec/policies/README.md}.
 *
 * @param name shown in the report
 * @param required the axes that must be judged
 * @param suites the suites accepted
 * @param minOfficers how many officers must be named and have signed
 * @param demands what else a package needs
 * @param maxEntries how many entries of any kind a package may have
 * @param maxNameBytes how long the name of one may be, in bytes of UTF-8
 * @param maxDocumentBytes how long an entry may be that is read whole, in bytes: manifest, signature, certificate, statement
 */
public record VerificationPolicy(
        String name,
        Set<Axis> required,
        Set<CryptoSuite> suites,
        int minOfficers,
        Set<Demand> demands,
        int maxEntries,
        int maxNameBytes,
        int maxDocumentBytes) {
    /** What a package may need besides good signatures. */
    public enum Demand {
        /** A timestamp on every signature of the seal. */
        TIMESTAMP,
        /** A log receipt for the manifest. */
        RECEIPT,
        /** Custody events. */
        CUSTODY,
        /** A timestamp or a log receipt for the last custody event, if there is one. */
        HEAD_ANCHOR,
        /** A log's answer, of the last day, that it was not recalled. */
        STANDING
    }

    /** Copies its sets; the bounds are positive. */
    public VerificationPolicy {
        Objects.requireNonNull(name, "name");
        Given.that(maxEntries > 0 && maxNameBytes > 0 && maxDocumentBytes > 0, "limits are positive");
        required = Set.copyOf(required);
        suites = Set.copyOf(suites);
        demands = Set.copyOf(demands);
    }

    /** Whether a package needs this. */
    public boolean demands(Demand demand) {
        return demands.contains(demand);
    }

    ContainerLimits limits() {
        return new ContainerLimits(maxEntries, maxNameBytes, maxDocumentBytes);
    }

    /** The policy {@code default}: integrity, signatures, trust, time and procedure. */
    public static VerificationPolicy defaults() {
        return builtIn("default");
    }

    /** The policy {@code strict}: timestamps, a log receipt and anchored custody besides. */
    public static VerificationPolicy strict() {
        return builtIn("strict");
    }

    /**
     * A policy by the name of one that comes with the SDK, or by the path of a file.
     *
     * @throws HuzhengException POLICY_UNREADABLE saying why
     */
    public static VerificationPolicy load(String nameOrFile) {
        if (nameOrFile.equals("default") || nameOrFile.equals("strict")) {
            return builtIn(nameOrFile);
        }
        try {
            return parse(Bytes.of(Files.readAllBytes(Path.of(nameOrFile))));
        } catch (IOException | IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.POLICY_UNREADABLE, nameOrFile, e);
        }
    }

    private static VerificationPolicy builtIn(String name) {
        try (InputStream in = VerificationPolicy.class.getResourceAsStream(name + ".json")) {
            return parse(Bytes.of(Objects.requireNonNull(in, name).readAllBytes()));
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.POLICY_UNREADABLE, name, e);
        }
    }

    /**
     * Reads a policy's JSON.
     *
     * @throws HuzhengException POLICY_UNREADABLE naming the field
     */
    public static VerificationPolicy parse(Bytes json) {
        try {
            return read(JsonObject.parse(json.toArray()));
        } catch (HuzhengException | IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.POLICY_UNREADABLE, Reason.of(e), e);
        }
    }

    private static VerificationPolicy read(JsonObject json) {
        JsonObject custody = json.object("custody");
        JsonObject limits = json.object("limits");
        Set<Demand> demands = EnumSet.noneOf(Demand.class);
        demand(demands, Demand.TIMESTAMP, json.bool("timestampRequired"));
        demand(demands, Demand.RECEIPT, json.bool("receiptRequired"));
        demand(demands, Demand.STANDING, json.has("standingRequired") && json.bool("standingRequired"));
        demand(demands, Demand.CUSTODY, custody.bool("required"));
        demand(demands, Demand.HEAD_ANCHOR, custody.bool("headAnchorRequired"));
        VerificationPolicy policy = new VerificationPolicy(
                json.string("name"),
                json.strings("required").stream().map(Axis::valueOf).collect(Collectors.toSet()),
                json.strings("suites").stream().map(CryptoSuite::valueOf).collect(Collectors.toSet()),
                number(json, "minOfficers"),
                demands,
                number(limits, "maxEntries"),
                number(limits, "maxNameBytes"),
                number(limits, "maxDocumentBytes"));
        custody.end();
        limits.end();
        json.end();
        return policy;
    }

    private static void demand(Set<Demand> demands, Demand demand, boolean wanted) {
        if (wanted) {
            demands.add(demand);
        }
    }

    private static int number(JsonObject json, String name) {
        long value = json.integer(name);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name);
        }
        return (int) value;
    }
}
