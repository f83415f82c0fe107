package org.huzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-PRJ-008")
class PublicApiTest {
    static List<String> modules() {
        return Sdk.MODULES;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void publicApi_ofEachModule_isTheOneWrittenDown(String module) throws IOException, ClassNotFoundException {
        Path written = Sdk.folder(module).resolve("api/public-api.txt");
        String found = new PublicApi(Sdk.classes(module)).text();
        if (Boolean.getBoolean("huzheng.api.update")) {
            Files.createDirectories(written.getParent());
            Files.writeString(written, found);
        }
        assertThat(Files.readString(written))
                .as("The public API changed. If that is meant: mvn test -pl sdk/all -am -Dtest=PublicApiTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dhuzheng.api.update=true, and commit the files")
                .isEqualTo(found);
    }
}
