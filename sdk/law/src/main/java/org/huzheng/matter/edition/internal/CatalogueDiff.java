package org.huzheng.matter.edition.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huzheng.BilingualText;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.MatterVersion;

/**
 * How two catalogues differ 目录比对, matter by matter and field by field. A matter is the same if code and territory are.
 *
 * @param added matters only the later one has
 * @param removed matters only the earlier one has
 * @param changed matters both have, with differences
 */
public record CatalogueDiff(List<MatterVersion> added, List<MatterVersion> removed, List<MatterChange> changed) {
    /** Copies the lists. */
    public CatalogueDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    private record Matter(MatterCode code, DivisionCode territory) {
        static Matter of(MatterVersion version) {
            return new Matter(version.code(), version.territory().code());
        }
    }

    /** Between two lists of versions with at most one for each code and territory; of several the last counts. */
    public static CatalogueDiff between(List<MatterVersion> before, List<MatterVersion> after) {
        Map<Matter, MatterVersion> gone = new LinkedHashMap<>();
        before.forEach(version -> gone.put(Matter.of(version), version));
        Map<Matter, MatterVersion> now = new LinkedHashMap<>();
        after.forEach(version -> now.put(Matter.of(version), version));
        List<MatterVersion> added = new ArrayList<>();
        List<MatterChange> changed = new ArrayList<>();
        now.forEach((matter, version) -> {
            MatterVersion was = gone.remove(matter);
            if (was == null) {
                added.add(version);
                return;
            }
            List<FieldChange> fields = MatterField.changes(was, version);
            if (!fields.isEmpty()) {
                changed.add(new MatterChange(was, version, fields));
            }
        });
        return new CatalogueDiff(added, List.copyOf(gone.values()), changed);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** One line for each difference, in both languages. */
    public List<BilingualText> text() {
        List<BilingualText> lines = new ArrayList<>();
        added.forEach(version -> lines.add(line("新增", "added", version)));
        removed.forEach(version -> lines.add(line("取消", "removed", version)));
        for (MatterChange change : changed) {
            for (FieldChange field : change.fields()) {
                BilingualText head = line("变更", "changed", change.after());
                lines.add(new BilingualText(
                        head.zh() + "：" + field.text().zh(),
                        head.en() + ": " + field.text().en()));
            }
        }
        return lines;
    }

    private static BilingualText line(String zh, String en, MatterVersion version) {
        String which = version.code() + " " + version.content().name() + "（"
                + version.territory().name() + "）";
        return new BilingualText(zh + " " + which, en + " " + which);
    }
}
