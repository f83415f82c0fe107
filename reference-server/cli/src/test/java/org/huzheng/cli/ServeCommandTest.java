package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-CLI-007")
class ServeCommandTest {
    @TempDir
    private Path folder;

    private Ran serve(Desk desk, Object... further) {
        Object[] line = new Object[further.length + 8];
        System.arraycopy(
                new Object[] {
                    "serve", "--init", "--data", folder.resolve("data"), "--trust", desk.trust(), "--port", "0"
                },
                0,
                line,
                0,
                8);
        System.arraycopy(further, 0, line, 8, further.length);
        return Ran.run(line);
    }

    @Test
    @Tag("HZ-CLI-009")
    void serve_withKeygensMaterial_answersTheDoctorAndStopsWhenTold() throws IOException, InterruptedException {
        Desk desk = Desk.of(folder, CryptoSuite.INTL);
        try (Serving server = Serving.on(desk, "128m")) {
            Ran doctor = Ran.run("doctor", "--server", server.uri()).passed();
            assertThat(doctor.out()).contains("GOOD server", "GOOD clock");
            serve(desk, "--suite", "intl").refused(64, ErrorCode.DATA_FOLDER_IN_USE, "data");
            assertThat(server.alive()).isTrue();
            assertThat(server.stopped()).isTrue();
        }
        try (Serving again = Serving.on(desk, "128m")) {
            Ran.run("doctor", "--server", again.uri()).passed();
        }
    }

    @Test
    @Tag("HZ-CLI-013")
    void input_wrong_isRefusedClearly() throws IOException {
        Desk desk = Desk.of(folder, CryptoSuite.SM);
        serve(desk, "--departments", folder.resolve("none")).refused(65, ErrorCode.FILE_NOT_FOUND, "none");
        serve(desk, "--departments", desk.file("d.json", "{}"))
                .refused(65, ErrorCode.JSON_FIELD_MISSING, "/departments");
        Desk other = Desk.of(folder, CryptoSuite.INTL);
        serve(desk, "--departments", other.key("departments.json"))
                .refused(65, ErrorCode.KEY_SUITE_MISMATCH, "department");
        serve(desk, "--suite", "intl").refused(65, ErrorCode.KEY_SUITE_MISMATCH, "another suite");
        Ran.run("serve", "--data", folder.resolve("data"), "--trust", folder.resolve("none"))
                .refused(65, ErrorCode.FOLDER_NOT_FOUND, "none");
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Ran ran = Ran.run("serve", "--data", file, "--trust", desk.trust(), "--port", 0);
        ran.refused(65, ErrorCode.FOLDER_IS_FILE, "file");
        assertThat(file).hasContent("mine");
    }

    @Test
    @Tag("HZ-LOG-010")
    void folder_mistyped_beginsNoLogAndIsNotMade() throws IOException {
        Desk desk = Desk.of(folder, CryptoSuite.SM);
        Path mistyped = folder.resolve("dta");
        Ran.run("serve", "--data", mistyped, "--trust", desk.trust(), "--port", 0)
                .refused(65, ErrorCode.LOG_NOT_BEGUN, "--init");
        assertThat(mistyped).doesNotExist();
    }

    @Test
    @Tag("HZ-LOG-010")
    void mark_whoseFolderIsMissing_isRefused() throws IOException {
        Desk desk = Desk.of(folder, CryptoSuite.SM);
        serve(desk, "--mark", folder.resolve("none/mark")).refused(65, ErrorCode.FOLDER_NOT_FOUND, "none");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    @Tag("HZ-CLI-013")
    void port_taken_isSaid() throws IOException {
        Desk desk = Desk.of(folder, CryptoSuite.SM);
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            Ran.run("serve", "--init", "--data", folder.resolve("data"), "--trust", desk.trust(), "--port", port)
                    .refused(64, ErrorCode.ADDRESS_IN_USE, Integer.toString(port));
        }
    }

    @Test
    @Tag("HZ-CLI-013")
    void bound_thatIsNoPeriod_isRefusedByItsName() throws IOException {
        Desk desk = Desk.of(folder, CryptoSuite.SM);
        for (String option : new String[] {"--oldest-statement", "--longest-contract", "--longest-grant"}) {
            serve(desk, option, "0").refused(64, ErrorCode.OPTION_VALUE_INVALID, option + " 0");
            serve(desk, option, "9999999").refused(64, ErrorCode.OPTION_VALUE_INVALID, option);
            Ran soon = serve(desk, option, "soon");
            assertThat(soon.code()).isEqualTo(64);
            assertThat(soon.err())
                    .startsWith("用法错误 / wrong usage OPTION_VALUE_INVALID")
                    .contains("soon");
        }
    }
}
