package org.huzheng.statement;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huzheng.crypto.Bytes;

/** Other spellings of the same JSON, each as lawful as the canonical one; written without the library's own writer. */
public enum Respelling {
    /** Line breaks and spaces between all members. */
    INDENTED {
        @Override
        String of(String json) {
            return new Text(json, "\n  ", " ", false).whole();
        }
    },
    /** Every object's members in reverse order. */
    REVERSED_KEYS {
        @Override
        String of(String json) {
            return new Text(json, "", "", true).whole();
        }
    },
    /** Milliseconds that say nothing. */
    MILLISECONDS {
        @Override
        String of(String json) {
            return times(
                    json,
                    time -> DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX")
                            .format(time));
        }
    },
    /** The same instants in UTC. */
    UTC {
        @Override
        String of(String json) {
            return times(
                    json,
                    time -> DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX")
                            .format(time.withOffsetSameInstant(ZoneOffset.UTC)));
        }
    },
    /** The same instants in a zone of half hours. */
    ANOTHER_ZONE {
        @Override
        String of(String json) {
            return times(
                    json,
                    time -> DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX")
                            .format(time.withOffsetSameInstant(ZoneOffset.ofHoursMinutes(-3, -30))));
        }
    },
    /** Every Chinese character as an escape. */
    ESCAPED {
        @Override
        String of(String json) {
            StringBuilder out = new StringBuilder();
            json.chars().forEach(c -> out.append(c < 0x80 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
            return out.toString();
        }
    },
    /** White space before and after. */
    PADDED {
        @Override
        String of(String json) {
            return "\r\n\t " + json + "\n";
        }
    };

    private static final Pattern TIME = Pattern.compile(
            "(?<=\")\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)(?=\")");

    /** The same content in this spelling. */
    public Bytes of(Bytes payload) {
        return Bytes.ofUtf8(of(payload.utf8()));
    }

    abstract String of(String json);

    private interface Spelled {
        String of(OffsetDateTime time);
    }

    private static String times(String json, Spelled spelled) {
        Matcher matcher = TIME.matcher(json);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, spelled.of(OffsetDateTime.parse(matcher.group())));
        }
        return matcher.appendTail(out).toString();
    }

    /** Takes a JSON text without white space apart and puts it together again; scalars stay letter by letter. */
    private static final class Text {
        private final String json;
        private final String before;
        private final String after;
        private final boolean reversed;
        private int at;

        Text(String json, String before, String after, boolean reversed) {
            this.json = json;
            this.before = before;
            this.after = after;
            this.reversed = reversed;
        }

        String whole() {
            return value();
        }

        private String value() {
            char first = json.charAt(at);
            if (first == '{' || first == '[') {
                return list(first == '{' ? '}' : ']', first == '{');
            }
            return first == '"' ? text() : token();
        }

        private String list(char end, boolean members) {
            char begin = json.charAt(at++);
            List<String> parts = new ArrayList<>();
            while (json.charAt(at) != end) {
                if (json.charAt(at) == ',') {
                    at++;
                }
                String name = members ? text() : "";
                if (members) {
                    at++;
                    name += after + ":" + after;
                }
                parts.add(before + name + value());
            }
            at++;
            if (reversed && members) {
                Collections.reverse(parts);
            }
            return begin + String.join(",", parts) + before + end;
        }

        private String text() {
            int from = at++;
            while (json.charAt(at) != '"') {
                at += json.charAt(at) == '\\' ? 2 : 1;
            }
            return json.substring(from, ++at);
        }

        private String token() {
            int from = at;
            while (",]}".indexOf(json.charAt(at)) < 0) {
                at++;
            }
            return json.substring(from, at);
        }
    }
}
