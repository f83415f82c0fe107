package org.huzheng.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-CLI-012")
class TransferBenchTest {
    @TempDir
    Path folder;

    @Test
    void transferBench_alone_measuresUploadsAndAReleaseBesideAPlainTransfer() throws IOException {
        List<Measurement> measurements = new ArrayList<>();
        StringWriter err = new StringWriter();
        new TransferBench(folder, SampleFile.in(folder, 1).path(), measurements::add, new PrintWriter(err)).run();
        assertThat(measurements).extracting(Measurement::name).containsExactly("upload", "upload as sealed", "release");
        assertThat(measurements).allSatisfy(each -> {
            assertThat(each.unit()).isEqualTo("MB/s");
            assertThat(each.ours()).isPositive();
            assertThat(each.peer()).isEqualTo("plain transfer, same sync");
            assertThat(each.theirs()).isPresent();
            assertThat(each.json()).containsOnlyKeys("name", "unit", "value", "peer", "peerValue", "ratio");
        });
        assertThat(err.toString()).as("nobody watches").isEmpty();
    }
}
