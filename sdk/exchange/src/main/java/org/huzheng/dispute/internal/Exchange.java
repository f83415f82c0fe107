package org.huzheng.dispute.internal;

import java.util.Optional;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Verified;

/**
 * One exchange, as far as a pack has it and it holds 一次互认.
 *
 * @param decision the recognition in dispute
 * @param request what was asked
 * @param contract under which contract, with what its parties did with it as far as enclosed
 * @param whollySigned whether the acceptance of every party is enclosed
 * @param registration the evidence registered
 * @param grant the consent
 * @param release the server's receipt that it let the evidence go
 * @param evidence the package
 * @param standing the log's answer how the evidence stands, if it is of this evidence and holds
 */
record Exchange(
        Optional<Verified<RecognitionDecision>> decision,
        Optional<Verified<AccessRequest>> request,
        Optional<ContractHistory> contract,
        boolean whollySigned,
        Optional<Verified<Registration>> registration,
        Optional<Verified<AccessGrant>> grant,
        Optional<Verified<ReleaseReceipt>> release,
        Optional<VerifiedPackage> evidence,
        Optional<EvidenceStanding> standing) {}
