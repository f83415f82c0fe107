package org.huzheng.matters.ledger;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.container.internal.DiskFault;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.VersionOverlap;

/**
 * Where in a catalogue file each matter in force stands 目录索引. Of every row only its place and a digest of what it says are
 * kept; the row itself stays on disk, so that catalogues of any length are compared in little memory. Not thread-safe.
 */
public final class CatalogueIndex implements AutoCloseable {
    private final RandomAccessFile file;
    private final String name;
    private final Map<String, Row> inForce = new LinkedHashMap<>();

    private CatalogueIndex(RandomAccessFile file, String name) {
        this.file = file;
        this.name = name;
    }

    /** A row as far as it is kept in memory. */
    private record Row(long offset, int number, Instant recordedAt, boolean speaks, boolean inForce, Digest content) {}

    /**
     * Goes through a catalogue once.
     *
     * @param valid which matters are in force then
     * @param known what was written down later is passed over
     * @param eachRow told of every row
     * @throws HuzhengException what {@link CatalogueFile#read} throws
     */
    public static CatalogueIndex of(Path path, Instant valid, Instant known, Runnable eachRow) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        CatalogueLines.each(path, (offset, json) -> {
            json.optionalObject("matter")
                    .map(MatterVersion::read)
                    .ifPresent(version -> rows.computeIfAbsent(key(version), key -> new ArrayList<>(1))
                            .add(row(offset, version, valid, known)));
            eachRow.run();
        });
        try {
            CatalogueIndex index = new CatalogueIndex(new RandomAccessFile(path.toFile(), "r"), path.toString());
            index.settle(rows);
            return index;
        } catch (IOException e) {
            throw DiskFault.of(e, path.toString());
        }
    }

    /** What makes a matter the same in two catalogues: code and territory. */
    static String key(MatterVersion version) {
        return version.code() + "@" + version.territory().code();
    }

    private static Row row(long offset, MatterVersion version, Instant valid, Instant known) {
        MatterVersion timeless = version.in(version.state(), version.validity(), Instant.EPOCH);
        Bytes content = Bytes.of(timeless.json().toBytes());
        return new Row(
                offset,
                version.number(),
                version.recordedAt(),
                !version.recordedAt().isAfter(known) && version.validity().contains(valid),
                version.state().isInForce(),
                CryptoSuite.INTL.digest().digest(content));
    }

    /** Of each matter the version in force, in the order first written down, as {@link MatterCatalogue#asOf} says. */
    private void settle(Map<String, List<Row>> rows) {
        List<Map.Entry<String, Row>> first = new ArrayList<>();
        Map<String, Row> prevailing = new HashMap<>();
        rows.forEach((matter, written) -> {
            requireOneAtATime(written);
            written.sort(Comparator.comparing(Row::recordedAt));
            Map<Integer, Row> latest = new LinkedHashMap<>();
            written.stream().filter(Row::speaks).forEach(row -> latest.put(row.number(), row));
            latest.values().stream().filter(Row::inForce).forEach(row -> prevailing.put(matter, row));
            written.stream().filter(Row::speaks).findFirst().ifPresent(row -> first.add(Map.entry(matter, row)));
        });
        first.sort(Comparator.comparing(entry -> entry.getValue().recordedAt()));
        for (Map.Entry<String, Row> each : first) {
            Optional.ofNullable(prevailing.get(each.getKey())).ifPresent(row -> inForce.put(each.getKey(), row));
        }
    }

    /** Only a matter with several versions can overlap; those few are read again. */
    private void requireOneAtATime(List<Row> written) {
        if (written.stream().mapToInt(Row::number).distinct().count() < 2) {
            return;
        }
        List<MatterVersion> versions = written.stream().map(this::read).toList();
        List<VersionOverlap> overlaps = MatterCatalogue.overlaps(versions);
        if (!overlaps.isEmpty()) {
            throw new HuzhengException(
                    ErrorCode.MATTER_VERSIONS_OVERLAP, overlaps.get(0).text().en());
        }
    }

    private MatterVersion read(Row row) {
        try {
            file.seek(row.offset());
            ByteLine line = new ByteLine();
            for (int each = file.read(line.buffer); each > 0 && !line.add(each); ) {
                each = file.read(line.buffer);
            }
            return JsonObject.parse(line.bytes())
                    .optionalObject("matter")
                    .map(MatterVersion::read)
                    .orElseThrow(() -> changed(name));
        } catch (IOException e) {
            throw DiskFault.of(e, name);
        }
    }

    private static HuzhengException changed(String name) {
        return new HuzhengException(ErrorCode.IO_FAILED, name + " 读取期间被改动 / changed while it was read");
    }

    /** Bytes up to a line feed, gathered piece by piece. */
    private static final class ByteLine {
        private final byte[] buffer = new byte[2048];
        private final java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream(2048);

        /** Takes the first so many bytes of the buffer; whether the line is complete. */
        boolean add(int count) {
            int end = 0;
            while (end < count && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, 0, end);
            return end < count;
        }

        byte[] bytes() {
            return line.toByteArray();
        }
    }

    /** The matters in force, in the order first written down. */
    Collection<String> matters() {
        return inForce.keySet();
    }

    boolean has(String matter) {
        return inForce.containsKey(matter);
    }

    /** Whether it says the same there, apart from when it was written down. */
    boolean isSame(String matter, CatalogueIndex other) {
        return row(matter).content().equals(other.row(matter).content());
    }

    /** The version in force. */
    MatterVersion version(String matter) {
        return read(row(matter));
    }

    private Row row(String matter) {
        return Objects.requireNonNull(inForce.get(matter));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw DiskFault.of(e, name);
        }
    }
}
