package org.huzheng.recognition.internal;

import java.util.Optional;
import org.huzheng.evidence.Monitoring;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/**
 * R10: whether what an electronic monitoring device recorded had the reviews article 41 demands 电子监控审核. A package that says it
 * comes from one must show all four; of one that does not, the reviewer may find that an officer recorded it.
 */
final class MonitoringDeviceCheck extends Check {
    MonitoringDeviceCheck() {
        super(RecognitionCheck.MONITORING_DEVICE_REVIEW);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        Optional<CheckResult> machine = input.evidence().facts().monitoring().map(shown -> shown(shown, input));
        return settle(input, machine);
    }

    private CheckResult shown(Monitoring monitoring, ReviewInput input) {
        Findings findings = new Findings();
        monitoring
                .missing()
                .forEach(missing -> findings.add(
                        ReasonCode.MONITORING_REVIEW_MISSING,
                        input.evidence().evidence().id(),
                        missing));
        return found(findings);
    }
}
