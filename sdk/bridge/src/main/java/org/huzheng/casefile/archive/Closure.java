package org.huzheng.casefile.archive;

import java.util.List;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.ordinary.OrdinaryProcedure;
import org.huzheng.casefile.ordinary.OrdinaryState;
import org.huzheng.casefile.record.ProcessRecord;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.casefile.simple.SimpleProcedure;
import org.huzheng.casefile.simple.SimpleState;

/** Whether a case is over, with every stage of its process on record 结案与记录完整 (行政处罚法 47). */
final class Closure {
    private Closure() {}

    static boolean closed(CaseFile file) {
        OrdinaryState ordinary = file.state(OrdinaryProcedure.REGION);
        SimpleState simple = file.state(SimpleProcedure.REGION);
        return ordinary == OrdinaryState.CLOSED
                || ordinary == OrdinaryState.ARCHIVED
                || simple == SimpleState.CLOSED
                || simple == SimpleState.ARCHIVED;
    }

    static List<ProcessStage> missing(CaseFile file) {
        return file.the(ProcessRecord.class).missing(file.soFar());
    }
}
