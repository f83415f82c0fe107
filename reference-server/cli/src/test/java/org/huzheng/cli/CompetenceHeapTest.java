package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 20,000 matters, 39,000 assignments and 2,000 territories under a heap of 64 MiB. */
class CompetenceHeapTest {
    @Test
    @Tag("HZ-CMP-012")
    void catalogueOfAProvince_underASmallHeap_loadsAnswersAndIsAudited() throws IOException, InterruptedException {
        Process process =
                Fork.of(CompetenceProbe.class, "64m").redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).startsWith("20000 2000 {COMPETENT=").contains(" gaps=");
    }
}
