package org.huzheng.evidence.packaging.internal;

import java.util.List;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.statement.StatementHeader;

/**
 * What is to be sealed 待封装内容, for the SDK's own packages.
 *
 * @param <M> the manifest it gets
 */
public interface PackageContent<M extends PackageManifest> {
    /** Which kind of package it becomes. */
    PackageKind<M> kind();

    /** The files, at least one, their names in the package distinct. */
    List<PackageFile> files();

    /** Files made from those already written, such as an index of them; they come after. */
    List<PackageFile> generated(List<ManifestFile> written);

    /** The manifest over everything written. */
    M manifest(StatementHeader header, List<ManifestFile> files);
}
