package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.cli.Exchange.CONSUMER;
import static org.huzheng.cli.Exchange.MATTER;
import static org.huzheng.cli.Exchange.PLACE;
import static org.huzheng.cli.Exchange.PROVIDER;
import static org.huzheng.cli.Exchange.PURPOSE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request for records on the command line: as an alternative to one for evidence, and never both. */
@Tag("HZ-CLI-023")
@Tag("HZ-SHR-015")
class RequestRecordsTest {
    private static final String TERMS = """
            {"provider": {"code": "%s", "name": "示例县生态环境所"},
             "consumers": [{"code": "%s", "name": "示例镇综合行政执法队"}],
             "purposes": [{"code": "PENALTY_INVESTIGATION", "words": ""}],
             "legalBases": ["浙江省综合行政执法条例第十八条第一款"],
             "matters": ["%s"], "territories": ["%s"],
             "resources": [{"id": "PERMITS", "title": "施工许可证", "share": "UNCONDITIONAL", "level": 1, "personal": "NONE",
               "fields": [
                 {"name": "permitNo", "title": "许可证编号", "masking": "NONE", "use": "ASKED_BY"},
                 {"name": "holder", "title": "持证人", "masking": "NAME", "use": "SHOWN"}]}],
             "secrets": false, "onwardSharing": false, "clearance": 1, "quotas": [],
             "correctionChannel": "向提供方书面提出", "retentionDays": 30,
             "workingDays": {"answer": 10, "provision": 20, "correction": 10},
             "validFrom": "%sT00:00:00+08:00", "validTo": "%sT00:00:00+08:00"}
            """;

    @TempDir
    private static Path folder;

    private static Exchange exchange;

    @BeforeAll
    static void agreed() throws IOException {
        exchange = new Exchange(folder);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Path terms = Files.writeString(
                folder.resolve("terms.json"),
                TERMS.formatted(PROVIDER, CONSUMER, MATTER, PLACE, today.minusDays(1), today.plusDays(300)));
        exchange.as(PROVIDER, "contract", "new", "C-R", "--terms", terms).passed();
        exchange.as(PROVIDER, "contract", "sign", "C-R").passed();
        exchange.as(CONSUMER, "contract", "sign", "C-R").passed();
    }

    @AfterAll
    static void end() {
        exchange.close();
    }

    private static Ran request(String id, Object... wanted) {
        List<Object> line = new ArrayList<>(List.of("request", id, "--contract", "C-R"));
        line.addAll(List.of("--purpose", PURPOSE, "--matter", MATTER, "--territory", PLACE, "--case", "案-" + id));
        line.addAll(List.of(wanted));
        return exchange.as(CONSUMER, line.toArray());
    }

    @Test
    void request_forRecords_waitsForTheProvidersAnswer() {
        request("AR-R", "--resource", "PERMITS", "--ask", "permitNo=3304", "--field", "permitNo", "--field", "holder")
                .passed();
        assertThat(exchange.as(PROVIDER, "inbox").passed().out()).contains("AR-R");
    }

    @Test
    void answer_toARequestForRecords_isNoWhateverWasSealed_andYesOnlyOnceItWas() {
        request("AR-F", "--resource", "PERMITS", "--ask", "permitNo=3304", "--field", "phone")
                .passed();
        Ran refused = exchange.answer("AR-F");
        assertThat(refused.code()).as(refused.err()).isEqualTo(1);
        assertThat(refused.out()).contains("FIELD_OUTSIDE_CONTRACT", "PERMITS/phone");
        request("AR-S", "--resource", "PERMITS", "--ask", "permitNo=3304", "--field", "holder")
                .passed();
        exchange.answer("AR-S").refused(65, ErrorCode.NOT_FOUND, "sealed and registered");
    }

    @Test
    void request_forBothOrNeither_isAMistake() {
        request("AR-B", "--evidence", "E-1", "--resource", "PERMITS")
                .refused(64, ErrorCode.OPTION_NOT_APPLICABLE, "--evidence", "--resource");
        request("AR-B", "--evidence", "E-1", "--field", "holder").refused(64, ErrorCode.OPTION_NOT_APPLICABLE);
        request("AR-B").refused(64, ErrorCode.OPTION_MISSING, "--evidence", "--resource");
        request("AR-B", "--resource", "PERMITS", "--ask", "permitNo=3304")
                .refused(64, ErrorCode.OPTION_MISSING, "--field");
        Ran unvalued = request("AR-B", "--resource", "PERMITS", "--ask", "permitNo", "--field", "holder");
        assertThat(unvalued.code()).isEqualTo(64);
        assertThat(unvalued.err()).contains("OPTION_VALUE_INVALID", "--ask permitNo");
    }
}
