package org.huzheng.cli.terminal;

import java.util.EnumMap;
import java.util.Map;
import org.huzheng.BilingualText;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Verdict;

/** What people read for what programs call by an identifier 用语. */
public final class Words {
    private static final Map<ProcessStage, BilingualText> STAGES = Map.of(
            ProcessStage.START, new BilingualText("启动", "start"),
            ProcessStage.INVESTIGATION, new BilingualText("调查取证", "investigation"),
            ProcessStage.REVIEW, new BilingualText("审核", "review"),
            ProcessStage.DECISION, new BilingualText("决定", "decision"),
            ProcessStage.SERVICE, new BilingualText("送达", "service"),
            ProcessStage.EXECUTION, new BilingualText("执行", "execution"));
    private static final Map<Axis, BilingualText> AXES = axes();

    private Words() {}

    /** A verdict: the word, then the identifier that the JSON report has. */
    public static String of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "通过 PASSED";
            case INDETERMINATE -> "无法判定 INDETERMINATE";
            case FAILED -> "不通过 FAILED";
        };
    }

    /** What an axis is called. */
    public static BilingualText of(Axis axis) {
        return AXES.getOrDefault(axis, new BilingualText(axis.name(), axis.name()));
    }

    /** What a stage of the process is called. */
    public static BilingualText of(ProcessStage stage) {
        return STAGES.getOrDefault(stage, new BilingualText(stage.name(), stage.name()));
    }

    private static Map<Axis, BilingualText> axes() {
        Map<Axis, BilingualText> words = new EnumMap<>(Axis.class);
        words.put(Axis.INTEGRITY, new BilingualText("完整性", "integrity"));
        words.put(Axis.SIGNATURE, new BilingualText("签名", "signature"));
        words.put(Axis.TRUST, new BilingualText("信任", "trust"));
        words.put(Axis.TIME, new BilingualText("时间", "time"));
        words.put(Axis.CUSTODY, new BilingualText("保管链", "custody"));
        words.put(Axis.LOG, new BilingualText("日志", "log"));
        words.put(Axis.PROCEDURE, new BilingualText("程序", "procedure"));
        return words;
    }
}
