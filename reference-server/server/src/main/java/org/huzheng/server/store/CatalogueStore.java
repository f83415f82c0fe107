package org.huzheng.server.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.HuzhengException;

/** Published catalogues of matters 已公布的事项目录, and who may publish them. */
public interface CatalogueStore {
    /** Says for which divisions a department may publish; what it was told before no longer holds. */
    void permit(String department, Set<String> territories);

    /** The divisions for which, and inside which, a department may publish. */
    Set<String> permitted(String department);

    /** All departments that may publish anything. */
    Set<String> publishers();

    /**
     * Adds an edition.
     *
     * @throws HuzhengException {@code BUSINESS_KEY_CONFLICT} if there is one of this number
     */
    void insert(CatalogueRecord edition);

    /** The edition with the highest number; empty if none was published. */
    Optional<CatalogueRecord> latest(String department, String territory);

    /** Says which leaf is a department's latest catalogue of what it shares. */
    void offer(String department, long logIndex);

    /** The leaf of a department's latest catalogue of what it shares; empty if it published none. */
    Optional<Long> offered(String department);

    /** The leaves of every department's latest catalogue of what it shares, after a leaf, in log order. */
    List<Long> offers(long after);

    /** The edition of this number. */
    Optional<CatalogueRecord> find(String department, String territory, int number);
}
