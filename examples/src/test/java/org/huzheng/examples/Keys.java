package org.huzheng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.huzheng.cli.Huzheng;
import org.huzheng.statement.Party;

/** The sample keys of the tests, made as the README makes them: by {@code huzheng keygen}. */
final class Keys {
    static final Party PROVIDER = Party.of("11330421MB0000027B", "示例县生态环境所");
    static final Party CONSUMER = Party.of("11330421MB0000019G", "示例镇综合行政执法队");

    private Keys() {}

    /** A provider and a consumer under one CA, in folders of these names beside {@code trust}. */
    static void ofTwoDepartments(Path folder) {
        add(folder, PROVIDER, "provider");
        add(folder, CONSUMER, "consumer");
    }

    private static void add(Path folder, Party party, String name) {
        generate(
                "--ca",
                folder.toString(),
                "--out",
                folder.resolve(name).toString(),
                "--department",
                party.code().toString(),
                "--name",
                party.name());
    }

    /** Runs {@code keygen} with these options. */
    static void generate(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "keygen";
        System.arraycopy(options, 0, arguments, 1, options.length);
        StringWriter said = new StringWriter();
        int code = Huzheng.run(new PrintWriter(said), new PrintWriter(said), arguments);
        assertThat(code).as(said.toString()).isZero();
    }
}
