package org.huzheng.server.store;

import java.util.List;
import java.util.Optional;

/** The departments' lists 清单. Rows are added at the end and never moved; what they say of a state or a duty changes. */
public interface ListingStore {
    /** Adds a row. */
    void add(Listing row);

    /** Changes the state of a statement in every list of this kind that it is in. */
    void become(Listing.Kind kind, long logIndex, Listing.Phases phases);

    /** The same, in the list of one department alone. */
    void become(String department, Listing.Kind kind, long logIndex, Listing.Phases phases);

    /** Says what a department owes on a statement; empty once it owes nothing. */
    void owe(String department, Listing.Kind kind, long logIndex, Optional<Listing.Waiting> waiting);

    /** Says that no department owes anything on a statement any more. */
    void settle(Listing.Kind kind, long logIndex);

    /** Marks an evidence as recalled in every list of evidence. */
    void recalled(BusinessKey evidence);

    /** Marks a recall as acknowledged by a department for one of its cases, in its own list and in the source's. */
    void acknowledged(String department, long recallIndex, String caseNo);

    /** A page, in the order of the places: one query of the department's own rows. */
    List<Listed> page(ListQuery query);

    /** Whether the lists hold everything stored before there were any. */
    boolean filled();

    /** Takes every row out; they are to be filled anew. */
    void clear();

    /** Says that they do. */
    void markFilled();
}
