package org.huzheng.matters.ledger;

import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.MatterCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;

/**
 * An item of a township's own power list or permits 乡镇权力清单、审批许可事项 that a matter of penalty matches.
 *
 * @param matter the matter it matches
 * @param territory the township, or a division all of whose townships have it
 * @param item the item's name
 * @param validity over which period
 */
public record TownshipItem(MatterCode matter, Territory territory, String item, Validity validity) {
    /** All are required. */
    public TownshipItem {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(validity, "validity");
        if (item.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "item");
        }
    }

    static TownshipItem read(JsonObject json) {
        TownshipItem item = new TownshipItem(
                json.string("matter", MatterVersion::code),
                Territory.read(json.object("territory")),
                json.string("item"),
                Validity.read(json.object("validity")));
        json.end();
        return item;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("matter", matter.toString())
                .put("territory", territory.json())
                .put("item", item)
                .put("validity", validity.json());
    }
}
