package org.huzheng.matter;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;

/** The published schemas, and seeded mutations of what follows them. */
public final class MatterSchemas {
    public static final int MUTATIONS = 3000;
    private static final String BASE = "https://huzheng.example/schemas/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(MatterSchemas::schema));
    private static final List<String> TOKENS = List.of(
            "null", "-1", "0", "1e9", "9007199254740991", "\"\"", "{}", "[]", "true", "\"x\"", ",", "\n", "\"FINE\"");

    private MatterSchemas() {}

    private static String schema(String iri) {
        try {
            return Files.readString(
                    Path.of(System.getProperty("huzheng.root", ".."), "spec/schemas", iri.substring(BASE.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean follows(String schema, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + schema))
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }

    /** How many of the mutations the parser refuses in our words; any other exception comes through. */
    public static int refusals(Bytes good, long seed, Consumer<Bytes> parser) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            try {
                parser.accept(mutated(good.toArray(), random));
            } catch (HuzhengException e) {
                refused++;
            }
        }
        return refused;
    }

    /** A byte changed, a run dropped, or a token put where it does not belong. */
    private static Bytes mutated(byte[] good, Random random) {
        int at = random.nextInt(good.length);
        return switch (random.nextInt(3)) {
            case 0 -> {
                byte[] changed = good.clone();
                changed[at] = (byte) random.nextInt(256);
                yield Bytes.of(changed);
            }
            case 1 -> spliced(good, at, Math.min(good.length, at + 1 + random.nextInt(40)), new byte[0]);
            default ->
                spliced(
                        good,
                        at,
                        Math.min(good.length, at + random.nextInt(12)),
                        TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Bytes spliced(byte[] good, int from, int to, byte[] middle) {
        byte[] result = Arrays.copyOf(good, from + middle.length + good.length - to);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(good, to, result, from + middle.length, good.length - to);
        return Bytes.of(result);
    }
}
