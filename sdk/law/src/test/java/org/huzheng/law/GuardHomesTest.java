package org.huzheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-CAS-032")
class GuardHomesTest {
    @Test
    void guards_each_standInARow() {
        Set<GuardInventory.Named> idle = new TreeSet<>(GuardInventory.guards());
        idle.removeAll(GuardInventory.inRows());
        assertThat(idle).as("guards that nobody is asked about").isEmpty();
        assertThat(GuardInventory.inRows()).hasSizeGreaterThan(200);
    }
}
