package org.huzheng.matter;

import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;

/** Which version of which matter where; several rows may be written down of one. */
record VersionKey(MatterCode code, DivisionCode territory, int number) {
    static VersionKey of(MatterVersion row) {
        return new VersionKey(row.code(), row.territory().code(), row.number());
    }
}
