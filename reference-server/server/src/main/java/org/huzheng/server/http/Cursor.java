package org.huzheng.server.http;

import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.log.LogService;
import org.huzheng.server.store.Listing.Place;

/** Where a reader goes on 游标: a leaf of the log and, where one leaf brings several items, the item's number. */
record Cursor(Place place) {
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,17})([.][1-9][0-9]{0,8})?");

    /**
     * A cursor as it comes back.
     *
     * @throws HuzhengException CURSOR_INVALID unless it is of the form given out, and of a leaf this log has: a reader that
     *     is ahead of the log would wait for what it takes to be behind it
     */
    static Cursor given(String text, LogService log) {
        if (!FORM.matcher(text).matches()) {
            throw invalid("after: not a cursor");
        }
        int dot = text.indexOf('.');
        long sequence = Long.parseLong(dot < 0 ? text : text.substring(0, dot));
        if (sequence >= log.checkpoint().checkpoint().size()) {
            throw invalid("after: beyond the log of this server");
        }
        return new Cursor(new Place(sequence, dot < 0 ? 0 : Integer.parseInt(text.substring(dot + 1))));
    }

    /** The leaf, where leaves are all there is. */
    long index() {
        if (place.part() > 0) {
            throw invalid("after: a cursor of another list");
        }
        return place.sequence();
    }

    @Override
    public String toString() {
        return place.part() == 0 ? Long.toString(place.sequence()) : place.sequence() + "." + place.part();
    }

    private static HuzhengException invalid(String why) {
        return new HuzhengException(ErrorCode.CURSOR_INVALID, why);
    }
}
