package org.huzheng.evidence.packaging.internal;

import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.finding.Findings;

/**
 * Judges the statements in one folder of a package 分项核验. Found as a service, so that what is verified can grow without
 * this package knowing the ones built on it. A folder that no check knows fails the verification.
 */
public interface PackageCheck {
    /** The folder whose statements it judges, such as {@code custody/}. */
    String folder();

    /**
     * Judges them; called also when there are none. Bad content is reported, never thrown.
     *
     * @param context what to go by
     * @param findings where to report
     */
    void verify(CheckContext<EvidenceManifest> context, Findings findings);
}
