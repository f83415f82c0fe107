package org.huzheng.evidence.packaging;

import java.io.Closeable;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.container.internal.ContainerEntry;
import org.huzheng.evidence.container.internal.ContainerLimits;
import org.huzheng.evidence.container.internal.ContainerReader;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;

/**
 * Reads a package 读取证据包 without judging it: everything it gives is a claim until {@link PackageVerifier} has passed
 * it. Only the structure of the container is checked, on opening.
 */
public final class PackageReader implements Closeable {
    private static final int MAX_SIGNATURES = 16;

    private final ContainerReader container;

    private PackageReader(ContainerReader container) {
        this.container = container;
    }

    /**
     * Opens a package under the default limits.
     *
     * @throws HuzhengException FILE_NOT_FOUND, IO_FAILED, PACKAGE_MALFORMED, PACKAGE_LIMIT_EXCEEDED
     */
    public static PackageReader open(Path path) {
        return new PackageReader(ContainerReader.open(path, ContainerLimits.DEFAULT));
    }

    /**
     * Opens a package as large as the policy accepts.
     *
     * @throws HuzhengException FILE_NOT_FOUND, IO_FAILED, PACKAGE_MALFORMED, PACKAGE_LIMIT_EXCEEDED
     */
    public static PackageReader open(Path path, VerificationPolicy policy) {
        return new PackageReader(ContainerReader.open(path, policy.limits()));
    }

    /**
     * Opens a package in a channel of the host's, as large as the policy accepts; the channel stays open and must not be used otherwise meanwhile.
     *
     * @param name what errors call it
     * @throws HuzhengException IO_FAILED, PACKAGE_MALFORMED, PACKAGE_LIMIT_EXCEEDED
     */
    public static PackageReader open(SeekableByteChannel channel, String name, VerificationPolicy policy) {
        return new PackageReader(ContainerReader.open(channel, name, policy.limits()));
    }

    /**
     * Opens a package in memory, as large as the policy accepts.
     *
     * @param name what errors call it
     * @throws HuzhengException PACKAGE_MALFORMED, PACKAGE_LIMIT_EXCEEDED
     */
    public static PackageReader open(Bytes bytes, String name, VerificationPolicy policy) {
        return new PackageReader(ContainerReader.open(bytes, name, policy.limits()));
    }

    /** The length in bytes of each entry's content 包内条目, by its name, in package order. Cannot be changed. */
    public Map<String, Long> entries() {
        Map<String, Long> lengths = new LinkedHashMap<>();
        container.entries().forEach(entry -> lengths.put(entry.name(), entry.size()));
        return Collections.unmodifiableMap(lengths);
    }

    /** The length of the package in bytes. */
    public long length() {
        return container.length();
    }

    /**
     * The manifest.
     *
     * @throws HuzhengException PACKAGE_MALFORMED if there is none, or what {@link EvidenceManifest#parse} throws
     */
    public EvidenceManifest manifest() {
        return EvidenceManifest.parse(document(PackageLayout.MANIFEST));
    }

    /** The manifest as the signed statement it is, with its receipt if the package was registered. */
    public Statement manifestStatement() {
        return statement(PackageLayout.MANIFEST);
    }

    /** The names of the statements in a folder, {@code custody/} or {@code statements/}, in package order. */
    public List<String> statementNames(String folder) {
        return container.entries().stream()
                .map(ContainerEntry::name)
                .filter(name -> name.startsWith(folder)
                        && PackageLayout.STATEMENT_NAME.matcher(name).matches())
                .toList();
    }

    /**
     * The statement of this name with its signatures and receipt.
     *
     * @param name such as {@code custody/0001.json}
     * @throws HuzhengException PACKAGE_MALFORMED if there is none, STATEMENT_MALFORMED or a JSON_ code if it is none
     */
    public Statement statement(String name) {
        Bytes payload = document(name);
        List<Bytes> signatures = new ArrayList<>();
        for (String part : signatureNames(name)) {
            signatures.add(document(part));
        }
        Optional<Bytes> receipt = container.entry(name + PackageLayout.RECEIPT).map(container::document);
        return new Statement(StatementHeader.read(payload).type(), payload, signatures, receipt);
    }

    /** The entries that make up a statement: payload, signatures without a gap in their numbers, receipt. */
    public List<String> parts(String statement) {
        List<String> parts = new ArrayList<>(List.of(statement));
        parts.addAll(signatureNames(statement));
        String receipt = statement + PackageLayout.RECEIPT;
        if (has(receipt)) {
            parts.add(receipt);
        }
        return parts;
    }

    private List<String> signatureNames(String statement) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= MAX_SIGNATURES && has(PackageLayout.signatureName(statement, i)); i++) {
            names.add(PackageLayout.signatureName(statement, i));
        }
        return names;
    }

    /** Whether there is an entry of this name. */
    public boolean has(String name) {
        return container.entry(name).isPresent();
    }

    /**
     * The whole content of a small entry.
     *
     * @throws HuzhengException PACKAGE_MALFORMED if there is none, PACKAGE_LIMIT_EXCEEDED if it is too long for memory
     */
    public Bytes document(String name) {
        return container.document(entry(name));
    }

    /**
     * A stream of an entry's content; several may be read side by side, each by one thread.
     *
     * @throws HuzhengException PACKAGE_MALFORMED if there is none
     */
    public InputStream content(String name) {
        return container.stream(entry(name));
    }

    private ContainerEntry entry(String name) {
        return container
                .entry(name)
                .orElseThrow(() -> new HuzhengException(ErrorCode.PACKAGE_MALFORMED, "no entry " + name));
    }

    /** The revocation lists the sealer enclosed; they count only as far as a trusted authority signed them. */
    public List<Bytes> enclosedCrls() {
        return container.entries().stream()
                .filter(entry -> entry.name().startsWith(PackageLayout.TRUST)
                        && entry.name().endsWith(".crl"))
                .map(container::document)
                .toList();
    }

    /** The container, whose entries can be read whatever they are; it is closed with this reader. */
    public ContainerReader container() {
        return container;
    }

    @Override
    public void close() {
        container.close();
    }
}
