package org.huzheng.casefile.coercion;

import java.util.Objects;
import java.util.Optional;

/**
 * A place, facility or thing held by a measure 涉案的场所、设施或者财物.
 *
 * @param id its number on the list
 * @param name its name
 * @param quantity how much of it, with its unit
 * @param related whether it is related to the violation (行政强制法 23(1))
 * @param necessity whether it is a daily necessity 生活必需品 of a citizen or the citizen's family (行政强制法 23(1))
 * @param heldBy the other state organ that holds it already (行政强制法 23(2)); empty if none
 */
public record HeldItem(
        String id, String name, String quantity, boolean related, boolean necessity, Optional<String> heldBy) {
    /** All are required. */
    public HeldItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(heldBy, "heldBy");
    }

    /** A thing of the case that nobody else holds and that is no daily necessity. */
    public static HeldItem of(String id, String name, String quantity) {
        return new HeldItem(id, name, quantity, true, false, Optional.empty());
    }

    /** Whether the list names it well enough: number, name and quantity (行政强制法 24(2)). */
    public boolean isDescribed() {
        return !id.isBlank() && !name.isBlank() && !quantity.isBlank();
    }
}
