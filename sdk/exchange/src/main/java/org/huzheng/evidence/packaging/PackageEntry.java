package org.huzheng.evidence.packaging;

/**
 * One entry 包内条目 of a package, as its directory lists it.
 *
 * @param name the name inside the package
 * @param length the length of its content in bytes
 */
public record PackageEntry(String name, long length) {}
