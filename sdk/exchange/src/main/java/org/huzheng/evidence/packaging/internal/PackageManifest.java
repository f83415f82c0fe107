package org.huzheng.evidence.packaging.internal;

import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.statement.StatementHeader;

/** The manifest of any kind of package 包内清单: a statement that binds every file of the content by its digests. */
public interface PackageManifest {
    /** Who sealed it, and when. */
    StatementHeader header();

    /** The files of the content, in package order. */
    List<ManifestFile> files();

    /** The canonical payload to sign. */
    Bytes payload();

    /** The kind of evidence in it, by name; empty if it holds none. */
    default Optional<String> evidenceKind() {
        return Optional.empty();
    }

    /** What it is, in a few words; empty if nothing says so. */
    default Optional<String> title() {
        return Optional.empty();
    }

    /** The suite of the package. */
    default CryptoSuite suite() {
        return header().suite();
    }
}
