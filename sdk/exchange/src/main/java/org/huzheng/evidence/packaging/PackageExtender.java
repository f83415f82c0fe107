package org.huzheng.evidence.packaging;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.container.internal.ContainerEntry;
import org.huzheng.evidence.container.internal.ContainerLimits;
import org.huzheng.evidence.container.internal.ContainerWriter;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.statement.Statement;

/**
 * Makes a larger package 补充证据包 from a sealed one: receipts, custody events and statements are added, and not one
 * sealed byte is touched. The result is as canonical as the original. Not thread-safe.
 */
public final class PackageExtender {
    private final Path source;
    private final Map<String, Bytes> additions = new LinkedHashMap<>();

    private PackageExtender(Path source) {
        this.source = source;
    }

    /** Begins with this package, which is only read. */
    public static PackageExtender of(Path source) {
        return new PackageExtender(source);
    }

    /** Adds the log's receipt for the manifest. */
    public PackageExtender receipt(Bytes tlogProof) {
        additions.put(PackageLayout.MANIFEST + PackageLayout.RECEIPT, tlogProof);
        return this;
    }

    /**
     * Adds the custody event of this number, or its receipt if the event is there already.
     *
     * @param number from 1 to 9999
     */
    public PackageExtender custodyEvent(int number, Statement event) {
        return put(custodyName(number), event);
    }

    /**
     * Adds a statement under {@code statements/}, or its receipt if the statement is there already.
     *
     * @param name lower-case letters, digits and hyphens, without an ending
     */
    public PackageExtender statement(String name, Statement statement) {
        return put(PackageLayout.STATEMENTS + name + ".json", statement);
    }

    /** The entry of the custody event of this number. */
    public static String custodyName(int number) {
        return String.format(Locale.ROOT, "%s%04d.json", PackageLayout.CUSTODY, number);
    }

    private PackageExtender put(String name, Statement statement) {
        if (!PackageLayout.STATEMENT_NAME.matcher(name).matches()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "name of a statement");
        }
        additions.put(name, statement.payload());
        for (int i = 0; i < statement.signatures().size(); i++) {
            additions.put(
                    PackageLayout.signatureName(name, i + 1),
                    statement.signatures().get(i));
        }
        statement.receipt().ifPresent(receipt -> additions.put(name + PackageLayout.RECEIPT, receipt));
        return this;
    }

    /**
     * Writes the extended package; source and target may be the same file.
     *
     * @throws HuzhengException ARGUMENT_INVALID if an addition would change what is there already; PACKAGE_MALFORMED if
     *     the source is no package; FILE_NOT_FOUND, DISK_FULL, IO_FAILED
     */
    public void writeTo(Path target) {
        try (PackageReader reader = PackageReader.open(source);
                ContainerWriter writer = ContainerWriter.create(target, ContainerLimits.DEFAULT)) {
            reader.manifestStatement();
            requireNew(reader);
            List<String> names = Stream.concat(reader.entries().keySet().stream(), additions.keySet().stream())
                    .distinct()
                    .toList();
            List<String> files = names.stream().filter(PackageLayout::content).toList();
            for (String name : PackageLayout.ordered(names, files)) {
                ContainerEntry existing = reader.container().entry(name).orElse(null);
                if (existing != null) {
                    writer.copy(reader.container(), existing);
                } else {
                    writer.add(name, additions.getOrDefault(name, Bytes.empty()));
                }
            }
            writer.finish();
        }
    }

    private void requireNew(PackageReader reader) {
        additions.forEach((name, content) -> {
            if (reader.has(name) && !reader.document(name).equals(content)) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, name + " is there already, with other content");
            }
        });
    }
}
