package org.huzheng.crypto.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for the paths from a leaf to an anchor, the shortest first. It stops after a number of steps and looks at the
 * first few issuers of one name: certificates of one key that sign each other make more paths than anybody can walk.
 */
final class PathSearch {
    private static final int MAX_LENGTH = 8;
    private static final int MAX_STEPS = 256;
    private static final int MAX_OF_ONE_NAME = 16;

    private final List<Certificate> anchors;
    private final List<Certificate> pool;
    private final Map<List<Certificate>, Boolean> signatures = new HashMap<>();

    PathSearch(List<Certificate> anchors, List<Certificate> pool) {
        this.anchors = anchors;
        this.pool = pool;
    }

    /** Every path that ends at an anchor; if there is none, the longest attempt alone. */
    List<CertificatePath> from(Certificate leaf) {
        List<CertificatePath> anchored = new ArrayList<>();
        List<List<Certificate>> attempts = new ArrayList<>(List.of(List.of(leaf)));
        for (int step = 0; step < attempts.size() && step < MAX_STEPS; step++) {
            List<Certificate> soFar = attempts.get(step);
            if (anchors.contains(last(soFar))) {
                anchored.add(new CertificatePath(soFar, true, false));
            } else if (soFar.size() < MAX_LENGTH) {
                attempts.addAll(longer(soFar));
            }
        }
        return anchored.isEmpty() ? List.of(longest(attempts)) : List.copyOf(anchored);
    }

    private List<List<Certificate>> longer(List<Certificate> soFar) {
        List<List<Certificate>> all = new ArrayList<>();
        for (Certificate issuer : issuers(soFar)) {
            if (signed(issuer, last(soFar))) {
                List<Certificate> longer = new ArrayList<>(soFar);
                longer.add(issuer);
                all.add(longer);
            }
        }
        return all;
    }

    private CertificatePath longest(List<List<Certificate>> attempts) {
        List<Certificate> longest = attempts.get(0);
        for (List<Certificate> attempt : attempts) {
            longest = attempt.size() > longest.size() ? attempt : longest;
        }
        boolean forged = false;
        for (int end = 1; end <= longest.size() && end < MAX_LENGTH; end++) {
            List<Certificate> soFar = longest.subList(0, end);
            forged |= issuers(soFar).stream().anyMatch(issuer -> !signed(issuer, last(soFar)));
        }
        return new CertificatePath(longest, false, forged);
    }

    /** Those of the name the last one gives as its issuer's. */
    private List<Certificate> issuers(List<Certificate> soFar) {
        return pool.stream()
                .filter(issuer -> issuer.subjectName().equals(last(soFar).issuerName()))
                .filter(issuer -> !soFar.contains(issuer))
                .distinct()
                .limit(MAX_OF_ONE_NAME)
                .toList();
    }

    private boolean signed(Certificate issuer, Certificate issued) {
        return signatures.computeIfAbsent(List.of(issuer, issued), pair -> CertificatePath.signed(issuer, issued));
    }

    private static Certificate last(List<Certificate> path) {
        return path.get(path.size() - 1);
    }
}
