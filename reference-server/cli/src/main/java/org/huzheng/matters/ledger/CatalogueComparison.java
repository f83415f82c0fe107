package org.huzheng.matters.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.huzheng.matter.edition.internal.CatalogueDiff;

/**
 * Compares two indexed catalogues 目录比对, one difference at a time: only the rows of that one are in memory.
 *
 * @param before the earlier
 * @param after the later
 */
public record CatalogueComparison(CatalogueIndex before, CatalogueIndex after) {

    /** Hands over the matters only the later has, in its order; how many. */
    public long added(Consumer<CatalogueDiff> each) {
        long count = 0;
        for (String matter : after.matters()) {
            if (!before.has(matter)) {
                each.accept(CatalogueDiff.between(List.of(), List.of(after.version(matter))));
                count++;
            }
        }
        return count;
    }

    /** Hands over the matters only the earlier has, in its order; how many. */
    public long removed(Consumer<CatalogueDiff> each) {
        long count = 0;
        for (String matter : before.matters()) {
            if (!after.has(matter)) {
                each.accept(CatalogueDiff.between(List.of(before.version(matter)), List.of()));
                count++;
            }
        }
        return count;
    }

    /** Hands over the matters both have that differ, in the later's order; how many. */
    public long changed(Consumer<CatalogueDiff> each) {
        long count = 0;
        for (String matter : after.matters()) {
            if (before.has(matter) && !after.isSame(matter, before)) {
                CatalogueDiff diff =
                        CatalogueDiff.between(List.of(before.version(matter)), List.of(after.version(matter)));
                if (!diff.isEmpty()) {
                    each.accept(diff);
                    count++;
                }
            }
        }
        return count;
    }
}
