package org.huzheng.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-CLI-012")
class FileBenchTest {
    @TempDir
    Path folder;

    @Test
    void fileBench_alone_measuresHashingSealingAndVerifying() throws IOException {
        List<Measurement> measurements = new ArrayList<>();
        new FileBench(folder, SampleFile.in(folder, 1), measurements::add).run();
        assertThat(measurements)
                .extracting(Measurement::name)
                .containsExactly("SM3", "SHA-256", "SM3 tree", "SM3+SHA-256+tree", "seal", "verify");
        assertThat(measurements).allSatisfy(each -> {
            assertThat(each.ours()).isPositive();
            assertThat(each.peer()).isNotBlank();
        });
    }
}
