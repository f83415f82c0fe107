package org.huzheng.casefile.archive;

import java.util.List;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.ordinary.internal.OrdinaryLifecycle;
import org.huzheng.casefile.ordinary.internal.OrdinaryState;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.casefile.record.internal.ProcessRecord;
import org.huzheng.casefile.simple.internal.SimpleLifecycle;
import org.huzheng.casefile.simple.internal.SimpleState;

/** Whether a case is over, with every stage of its process on record 结案与记录完整 (行政处罚法 47). */
final class Closure {
    private Closure() {}

    static boolean closed(CaseFile file) {
        OrdinaryState ordinary = file.soFar().state(OrdinaryLifecycle.REGION);
        SimpleState simple = file.soFar().state(SimpleLifecycle.REGION);
        return ordinary == OrdinaryState.CLOSED
                || ordinary == OrdinaryState.ARCHIVED
                || simple == SimpleState.CLOSED
                || simple == SimpleState.ARCHIVED;
    }

    static List<ProcessStage> missing(CaseFile file) {
        return file.soFar().the(ProcessRecord.class).missing(file.soFar());
    }
}
