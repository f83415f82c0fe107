package org.huzheng.sharing.records;

import java.util.Map;
import java.util.function.Consumer;
import org.huzheng.sharing.terms.RecordQuery;

/** A provider's own database 数据源: the one thing a vendor implements to answer requests for records. */
@FunctionalInterface
public interface RecordSource {
    /**
     * Hands over the records that meet every criterion, one after another. What it hands over is held against the query; the
     * first record that is not as asked, or one too many, ends the answer, and nothing is released.
     *
     * @param query which resource, by which criteria, which fields. The criteria come from another department: bind them,
     *     never write them into a statement
     * @param most how many records may be handed over; to ask the database for one more is enough
     * @param records takes each as field name → value: no field that was not asked for; a field without value is left out
     *     or null. It throws to end the answer: let that pass
     * @throws Exception if the records cannot be had
     */
    void find(RecordQuery query, int most, Consumer<? super Map<String, String>> records) throws Exception;
}
