package org.huzheng.recognition.internal;

import java.util.Set;
import org.huzheng.finding.Axis;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/** R6: whether digests, signatures, time and certificates verify 技术核验. */
final class SoundBytesCheck extends Check {
    SoundBytesCheck() {
        super(RecognitionCheck.SOUND_BYTES_AND_SIGNATURES);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        return axes(input.evidence().report(), Set.of(Axis.INTEGRITY, Axis.SIGNATURE, Axis.TRUST, Axis.TIME));
    }
}
