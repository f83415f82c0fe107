package org.huzheng.recognition.internal;

import org.huzheng.recognition.RecognitionCheck;

/**
 * R10: whether what an electronic monitoring device recorded had its legal and technical review 电子监控审核; the reviewer may find
 * that an officer recorded it, so that article 41 does not concern it.
 */
final class MonitoringDeviceCheck extends ReviewerCheck {
    MonitoringDeviceCheck() {
        super(RecognitionCheck.MONITORING_DEVICE_REVIEW);
    }
}
