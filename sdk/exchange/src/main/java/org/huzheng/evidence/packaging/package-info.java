/**
 * The evidence package 证据包 {@code .hzp}: sealing, reading, extending and verifying it offline. An ASiC-E container
 * (ETSI EN 319 162-1) with CAdES signatures, one canonical byte sequence for one content.
 */
@NullMarked
package org.huzheng.evidence.packaging;

import org.jspecify.annotations.NullMarked;
