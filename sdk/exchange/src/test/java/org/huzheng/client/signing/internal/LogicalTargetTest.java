package org.huzheng.client.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-CLN-001")
class LogicalTargetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "-",
            value = {
                "/v1/events - /v1/events",
                "/v1/events b=2&a=1 /v1/events?a=1&b=2",
                "/v1/events a=2&a=1 /v1/events?a=1&a=2",
                "/v1/events a /v1/events?a=",
                "/v1/events a=b%20c /v1/events?a=b%20c",
                "/v1/events a=b+c /v1/events?a=b%20c",
                "/v1/events a=b%2bc /v1/events?a=b%2Bc",
                "/v1/events q=~-._ /v1/events?q=~-._",
                "/v1/contracts/a:b - /v1/contracts/a%3Ab",
                "/v1/contracts/a%3ab - /v1/contracts/a%3Ab",
                "/v1/cases/%e6%a1%88 - /v1/cases/%E6%A1%88",
                "/v1/cases/%41 - /v1/cases/A"
            })
    void target_howeverSpelled_hasOneSpelling(String path, String query, String expected) {
        LogicalTarget target = LogicalTarget.parse(path, query);
        assertThat(target).hasToString(expected);
        URI uri = URI.create("http://host" + target);
        assertThat(LogicalTarget.parse(uri.getRawPath(), uri.getRawQuery())).isEqualTo(target);
    }

    @Test
    void target_builtFromParts_equalsTheOneThatArrives() {
        LogicalTarget built = LogicalTarget.of("v1", "cases", "甬集综执罚〔2026〕12号")
                .with("z", "空 格")
                .with("a", "&=+");
        URI uri = URI.create("http://host" + built);
        assertThat(LogicalTarget.parse(uri.getRawPath(), uri.getRawQuery()))
                .isEqualTo(built)
                .hasSameHashCodeAs(built);
        assertThat(built)
                .hasToString("/v1/cases/%E7%94%AC%E9%9B%86%E7%BB%BC%E6%89%A7%E7%BD%9A%E3%80%942026%E3%80%9512"
                        + "%E5%8F%B7?a=%26%3D%2B&z=%E7%A9%BA%20%E6%A0%BC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1",
                "//v1",
                "/v1/",
                "/v1/../x",
                "/v1/%2e%2e/x",
                "/v1/a%2fb",
                "/v1/%",
                "/v1/%4",
                "/v1/%gg",
                "/v1/%ff"
            })
    void path_thatCouldBeReadTwoWays_isRefused(String path) {
        assertThatThrownBy(() -> LogicalTarget.parse(path, null))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
    }
}
