package org.huzheng.evidence.packaging.internal;

import java.time.Instant;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.log.LogTrust;

/**
 * What a check of a package 核验上下文 has to go by.
 *
 * @param contents the package
 * @param manifest its manifest
 * @param trust whom the receiver trusts, with the revocation lists the package encloses
 * @param logs the logs the receiver trusts
 * @param policy what the receiver demands
 * @param at the instant the verification is made for
 * @param <M> the kind of manifest
 */
public record CheckContext<M extends PackageManifest>(
        PackageReader contents, M manifest, TrustStore trust, LogTrust logs, VerificationPolicy policy, Instant at) {}
