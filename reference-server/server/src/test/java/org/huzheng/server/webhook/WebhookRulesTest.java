package org.huzheng.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huzheng.server.webhook.Webhooks.Allowance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-WHK-004")
class WebhookRulesTest {
    private static boolean allowed(String address, Allowance... allowances) throws UnknownHostException {
        Webhooks webhooks = new Webhooks(Set.of(), Set.of(allowances), Map.of());
        return new Destinations(webhooks).allows(InetAddress.getByName(address));
    }

    @Test
    void address_ofThisMachineOrItsLink_isRefusedUnlessAllowed() throws UnknownHostException {
        for (String here : List.of("127.0.0.1", "127.8.8.8", "::1", "169.254.169.254", "fe80::1", "::ffff:127.0.0.1")) {
            assertThat(allowed(here)).as(here).isFalse();
            assertThat(allowed(here, Allowance.THIS_MACHINE)).as(here).isTrue();
        }
        for (String never : List.of("0.0.0.0", "::", "224.0.0.1", "ff02::1")) {
            assertThat(allowed(never, Allowance.THIS_MACHINE)).as(never).isFalse();
        }
        for (String network : List.of("10.1.2.3", "192.168.7.7", "172.16.0.9", "59.202.1.1")) {
            assertThat(allowed(network)).as(network).isTrue();
        }
    }

    @Test
    @Tag("HZ-WHK-002")
    void pause_growsFromThirtySecondsToADay_andNoFurther() {
        assertThat(WebhookService.pause(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(WebhookService.pause(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(WebhookService.pause(8)).isEqualTo(Duration.ofMinutes(64));
        assertThat(WebhookService.pause(13)).isEqualTo(Duration.ofHours(24));
        assertThat(WebhookService.pause(1_000_000)).isEqualTo(Duration.ofHours(24));
    }
}
