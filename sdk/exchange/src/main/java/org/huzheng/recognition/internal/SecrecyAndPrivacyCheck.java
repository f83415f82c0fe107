package org.huzheng.recognition.internal;

import java.util.Optional;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/**
 * R13: whether no secret, and no more of persons than needed, is passed on 保密与最小化: the level the facts name against the
 * clearance of the policy, and the reviewer's eye on the file.
 */
final class SecrecyAndPrivacyCheck extends Check {
    SecrecyAndPrivacyCheck() {
        super(RecognitionCheck.SECRECY_AND_PRIVACY);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        return settle(input, input.evidence().facts().dataLevel().map(level -> within(level, input)));
    }

    private CheckResult within(String level, ReviewInput input) {
        Findings findings = new Findings();
        Optional<Boolean> within = input.ruling().rules().within(level);
        if (within.isEmpty()) {
            findings.add(ReasonCode.LEVEL_UNKNOWN, input.subject(), level);
        } else if (!within.get()) {
            findings.add(
                    ReasonCode.LEVEL_ABOVE_CLEARANCE,
                    input.subject(),
                    level + " > " + input.ruling().rules().clearance());
        }
        return found(findings);
    }
}
