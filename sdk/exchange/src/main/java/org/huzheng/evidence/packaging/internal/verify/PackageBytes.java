package org.huzheng.evidence.packaging.internal.verify;

import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.function.Function;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.container.ContainerLimits;
import org.huzheng.evidence.packaging.PackageReader;

/** A package to be judged, wherever its bytes are, and what the report calls it. */
public record PackageBytes(String name, Function<ContainerLimits, PackageReader> opening) {
    public static PackageBytes of(Path path) {
        return new PackageBytes(String.valueOf(path.getFileName()), limits -> PackageReader.open(path, limits));
    }

    public static PackageBytes of(Bytes bytes, String name) {
        return new PackageBytes(name, limits -> PackageReader.open(bytes, name, limits));
    }

    public static PackageBytes of(SeekableByteChannel channel, String name) {
        return new PackageBytes(name, limits -> PackageReader.open(channel, name, limits));
    }

    public PackageReader open(ContainerLimits limits) {
        return opening.apply(limits);
    }
}
