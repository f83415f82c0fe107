package org.huzheng.evidence.packaging;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentDigests;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.container.internal.EntryNames;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * One file 证据文件 as the manifest binds it.
 *
 * @param name its entry in the package, beginning with the folder of its kind, such as {@code evidence/}
 * @param mediaType its media type, such as {@code image/jpeg}
 * @param digests its length and all its digests
 */
public record ManifestFile(String name, String mediaType, ContentDigests digests) {
    private static final int MAX_NAME = 255;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]{1,64}/[a-zA-Z0-9.+-]{1,100}");
    private static final Pattern LOWER_HEX = Pattern.compile("[0-9a-f]{64}");

    /** Refuses a name outside its folder and a media type that is none. */
    public ManifestFile {
        Objects.requireNonNull(digests, "digests");
        if (!PackageLayout.content(name) || EntryNames.fault(name, MAX_NAME).isPresent()) {
            throw new IllegalArgumentException("name of a file");
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("media type");
        }
    }

    /** Its length in bytes. */
    public long length() {
        return digests.length();
    }

    /** The entry of its leaf hashes; empty if none ride along: one chunk's tells no more than the flat digests. */
    public Optional<String> leavesName() {
        return length() > ContentHasher.CHUNK_SIZE ? Optional.of(PackageLayout.leavesName(name)) : Optional.empty();
    }

    /** For the SDK's own packages: reads a file of a manifest in this suite. */
    public static ManifestFile read(JsonObject json, CryptoSuite suite) {
        JsonObject flat = json.object("digests");
        JsonObject tree = json.object("tree");
        ContentDigests digests = new ContentDigests(
                json.integer("length"),
                Set.of(digest(flat, "sm3", DigestAlgorithm.SM3), digest(flat, "sha256", DigestAlgorithm.SHA256)),
                digest(tree, "root", suite.digest()));
        if (!tree.string("alg").equals(suite.digest().id()) || tree.integer("chunkSize") != ContentHasher.CHUNK_SIZE) {
            throw new IllegalArgumentException("tree of another suite or chunk size");
        }
        flat.end();
        tree.end();
        ManifestFile file = new ManifestFile(json.string("name"), json.string("mediaType"), digests);
        json.end();
        return file;
    }

    private static Digest digest(JsonObject json, String name, DigestAlgorithm algorithm) {
        return json.string(name, hex -> {
            if (!LOWER_HEX.matcher(hex).matches()) {
                throw new IllegalArgumentException("expected 64 lower-case hexadecimal digits");
            }
            return Digest.of(algorithm, Bytes.ofHex(hex));
        });
    }

    /** For the SDK's own packages: writes it as it stands in a manifest. */
    public JsonWriter json() {
        return JsonWriter.object()
                .put("name", name)
                .put("mediaType", mediaType)
                .put("length", length())
                .put(
                        "digests",
                        JsonWriter.object()
                                .put("sm3", digests.sm3().hex())
                                .put("sha256", digests.sha256().hex()))
                .put(
                        "tree",
                        JsonWriter.object()
                                .put("alg", digests.treeRoot().algorithm().id())
                                .put("chunkSize", ContentHasher.CHUNK_SIZE)
                                .put("root", digests.treeRoot().hex()));
    }
}
