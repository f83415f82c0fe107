package org.huzheng.evidence.packaging;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.cms.internal.CmsSigner;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.container.internal.ContainerLimits;
import org.huzheng.evidence.container.internal.ContainerWriter;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.evidence.packaging.internal.seal.AsicManifest;

/** Takes a good package apart, changes one thing, and puts it together again, canonically. */
public final class PackageForge {
    private final CryptoSuite suite;
    private final SigningKey department;
    private final Instant at;
    private final Map<String, Bytes> entries = new LinkedHashMap<>();
    private List<SigningKey> signers;

    public PackageForge(SealingKit kit, Path good) {
        this(good, SealingKit.NOW, kit.department.key(), kit.li.key(), kit.han.key());
    }

    /** Of a package of any kind, to be signed anew by these. */
    public PackageForge(Path good, Instant at, SigningKey department, SigningKey... officers) {
        this.suite = department.suite();
        this.department = department;
        this.at = at;
        this.signers = new ArrayList<>(List.of(department));
        this.signers.addAll(List.of(officers));
        try (PackageReader reader = PackageReader.open(good)) {
            reader.entries().keySet().forEach(name -> entries.put(name, reader.document(name)));
        }
    }

    public Bytes get(String name) {
        return entries.get(name);
    }

    /** Changes or appends one entry. */
    public PackageForge put(String name, Bytes content) {
        entries.put(name, content);
        return this;
    }

    public PackageForge remove(String name) {
        entries.remove(name);
        return this;
    }

    /** Moves an entry to the end. */
    public PackageForge last(String name) {
        return put(name, entries.remove(name));
    }

    public PackageForge signers(SigningKey... keys) {
        signers = List.of(keys);
        return this;
    }

    /** Changes the manifest's text, and signs everything anew, as a dishonest sealer could. */
    public PackageForge manifest(UnaryOperator<String> change) {
        put(
                PackageLayout.MANIFEST,
                Bytes.ofUtf8(change.apply(get(PackageLayout.MANIFEST).utf8())));
        return resign();
    }

    /** Signs manifest and ASiC manifest anew. */
    public PackageForge resign() {
        Bytes payload = get(PackageLayout.MANIFEST);
        for (int i = 1; i <= 16; i++) {
            String name = PackageLayout.signatureName(PackageLayout.MANIFEST, i);
            if (i <= signers.size()) {
                put(name, CmsSigner.sign(signers.get(i - 1), payload, at, Optional.empty()));
            } else {
                remove(name);
            }
        }
        return resignAsic();
    }

    /** Writes and signs the ASiC manifest anew, over whatever is there. */
    public PackageForge resignAsic() {
        AsicManifest asic = new AsicManifest(suite);
        entries.forEach((name, content) -> {
            if (PackageLayout.sealed(name)) {
                asic.add(name, suite.digest().digest(content));
            }
        });
        put(PackageLayout.ASIC_MANIFEST, asic.xml());
        return put(PackageLayout.ASIC_SIGNATURE, CmsSigner.sign(department, asic.xml(), at, Optional.empty()));
    }

    public Path write(Path target) {
        try (ContainerWriter writer =
                ContainerWriter.create(target, new ContainerLimits(20_000, 255, Integer.MAX_VALUE))) {
            entries.forEach(writer::add);
            writer.finish();
        }
        return target;
    }
}
