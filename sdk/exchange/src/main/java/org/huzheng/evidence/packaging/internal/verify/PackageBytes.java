package org.huzheng.evidence.packaging.internal.verify;

import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.function.Function;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.VerificationPolicy;

/** A package to be judged, wherever its bytes are, and what the report calls it. */
public record PackageBytes(String name, Function<VerificationPolicy, PackageReader> opening) {
    public static PackageBytes of(Path path) {
        return new PackageBytes(String.valueOf(path.getFileName()), policy -> PackageReader.open(path, policy));
    }

    public static PackageBytes of(Bytes bytes, String name) {
        return new PackageBytes(name, policy -> PackageReader.open(bytes, name, policy));
    }

    public static PackageBytes of(SeekableByteChannel channel, String name) {
        return new PackageBytes(name, policy -> PackageReader.open(channel, name, policy));
    }

    public PackageReader open(VerificationPolicy policy) {
        return opening.apply(policy);
    }
}
