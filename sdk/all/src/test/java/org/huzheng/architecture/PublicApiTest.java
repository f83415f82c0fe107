package org.huzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-PRJ-008")
class PublicApiTest {
    private static final Path SDK = Path.of(System.getProperty("huzheng.root"), "sdk");
    private static final Path WRITTEN = SDK.resolve("api/public-api.txt");

    @Test
    void publicApi_isTheOneWrittenDown() throws IOException, ClassNotFoundException {
        String found = new PublicApi(SDK.resolve("target/classes")).text();
        if (Boolean.getBoolean("huzheng.api.update")) {
            Files.createDirectories(WRITTEN.getParent());
            Files.writeString(WRITTEN, found);
        }
        assertThat(Files.readString(WRITTEN))
                .as("The public API changed. If that is meant: mvn test -pl spec,sdk -Dtest=PublicApiTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dhuzheng.api.update=true, and commit the file")
                .isEqualTo(found);
    }
}
