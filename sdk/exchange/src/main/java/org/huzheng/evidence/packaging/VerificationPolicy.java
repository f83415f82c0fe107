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
 * spec/policies/README.md}. Immutable; one that is to differ in something is made from another.
 */
public final class VerificationPolicy {
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

    private final Rules rules;

    /** All of it. */
    private record Rules(
            String name,
            Set<Axis> required,
            Set<CryptoSuite> suites,
            int minOfficers,
            Set<Demand> demands,
            ContainerLimits limits) {
        Rules {
            Objects.requireNonNull(name, "name");
            required = Set.copyOf(required);
            suites = Set.copyOf(suites);
            demands = Set.copyOf(demands);
            Given.notNegative(minOfficers, "minOfficers");
            Given.that(
                    limits.maxEntries() > 0 && limits.maxNameBytes() > 0 && limits.maxDocumentBytes() > 0,
                    "limits are positive");
        }
    }

    private VerificationPolicy(Rules rules) {
        this.rules = rules;
    }

    /** Its name, shown in the report. */
    public String name() {
        return rules.name();
    }

    /** The axes that must be judged. */
    public Set<Axis> required() {
        return rules.required();
    }

    /** The suites accepted. */
    public Set<CryptoSuite> suites() {
        return rules.suites();
    }

    /** How many officers must be named and have signed. */
    public int minOfficers() {
        return rules.minOfficers();
    }

    /** What else a package needs. */
    public Set<Demand> demands() {
        return rules.demands();
    }

    /** Whether a package needs this. */
    public boolean demands(Demand demand) {
        return rules.demands().contains(demand);
    }

    /** How many entries of any kind a package may have. */
    public int maxEntries() {
        return rules.limits().maxEntries();
    }

    /** How long the name of an entry may be, in bytes of UTF-8. */
    public int maxNameBytes() {
        return rules.limits().maxNameBytes();
    }

    /** How long an entry may be that is read whole, in bytes: manifest, signature, certificate, statement. */
    public int maxDocumentBytes() {
        return rules.limits().maxDocumentBytes();
    }

    ContainerLimits limits() {
        return rules.limits();
    }

    /** The same by another name. */
    public VerificationPolicy withName(String value) {
        return new VerificationPolicy(new Rules(
                value, rules.required(), rules.suites(), rules.minOfficers(), rules.demands(), rules.limits()));
    }

    /** The same, but for the axes that must be judged. */
    public VerificationPolicy withRequired(Set<Axis> value) {
        return new VerificationPolicy(
                new Rules(rules.name(), value, rules.suites(), rules.minOfficers(), rules.demands(), rules.limits()));
    }

    /** The same, but for the suites accepted. */
    public VerificationPolicy withSuites(Set<CryptoSuite> value) {
        return new VerificationPolicy(
                new Rules(rules.name(), rules.required(), value, rules.minOfficers(), rules.demands(), rules.limits()));
    }

    /** The same, but for how many officers must be named and have signed. */
    public VerificationPolicy withMinOfficers(int value) {
        return new VerificationPolicy(
                new Rules(rules.name(), rules.required(), rules.suites(), value, rules.demands(), rules.limits()));
    }

    /** The same, but for what else a package needs. */
    public VerificationPolicy withDemands(Set<Demand> value) {
        return new VerificationPolicy(
                new Rules(rules.name(), rules.required(), rules.suites(), rules.minOfficers(), value, rules.limits()));
    }

    /** The same, but for the number of entries, at least 1. */
    public VerificationPolicy withMaxEntries(int value) {
        return withLimits(new ContainerLimits(value, maxNameBytes(), maxDocumentBytes()));
    }

    /** The same, but for the length of names, at least 1 byte. */
    public VerificationPolicy withMaxNameBytes(int value) {
        return withLimits(new ContainerLimits(maxEntries(), value, maxDocumentBytes()));
    }

    /** The same, but for the length of entries read whole, at least 1 byte. */
    public VerificationPolicy withMaxDocumentBytes(int value) {
        return withLimits(new ContainerLimits(maxEntries(), maxNameBytes(), value));
    }

    private VerificationPolicy withLimits(ContainerLimits value) {
        return new VerificationPolicy(
                new Rules(rules.name(), rules.required(), rules.suites(), rules.minOfficers(), rules.demands(), value));
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
        Rules rules = new Rules(
                json.string("name"),
                json.strings("required").stream().map(Axis::valueOf).collect(Collectors.toSet()),
                json.strings("suites").stream().map(CryptoSuite::valueOf).collect(Collectors.toSet()),
                number(json, "minOfficers"),
                demands,
                new ContainerLimits(
                        number(limits, "maxEntries"),
                        number(limits, "maxNameBytes"),
                        number(limits, "maxDocumentBytes")));
        custody.end();
        limits.end();
        json.end();
        return new VerificationPolicy(rules);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof VerificationPolicy that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /** Its name. */
    @Override
    public String toString() {
        return rules.name();
    }
}
