package org.huzheng.server.store;

import org.huzheng.crypto.Digest;

/**
 * A published edition of a catalogue of matters 已公布的目录版次.
 *
 * @param department who published it
 * @param territory the division it is of
 * @param number its number, from 1
 * @param document the digest of its document, which the server keeps as content
 * @param logIndex the statement's leaf in the log
 */
public record CatalogueRecord(String department, String territory, int number, Digest document, long logIndex) {}
