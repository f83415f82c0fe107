package org.huzheng.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.huzheng.server.IntakePolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

@Tag("HZ-SRV-028")
class IntakeOptionsTest {
    private static IntakePolicy policy(String... line) {
        IntakeOptions options = new IntakeOptions();
        new CommandLine(CommandSpec.create().addMixin("intake", CommandSpec.forAnnotatedObject(options)))
                .parseArgs(line);
        return options.policy();
    }

    @Test
    void bounds_notGiven_areTheServersOwn() {
        assertThat(policy()).isEqualTo(IntakePolicy.defaults());
    }

    @Test
    void bounds_given_areWhatTheServerDemands() {
        assertThat(policy("--oldest-statement", "2", "--longest-contract", "30", "--longest-grant", "3"))
                .isEqualTo(new IntakePolicy(
                        Duration.ofHours(2),
                        IntakePolicy.defaults().clocks(),
                        Duration.ofDays(30),
                        Duration.ofDays(3)));
    }
}
