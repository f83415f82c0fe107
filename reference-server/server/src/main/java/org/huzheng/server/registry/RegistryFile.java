package org.huzheng.server.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.statement.Party;

/**
 * A list of departments as it lies there 单位名单.
 *
 * @param apps every application with each of its certificates
 * @param unreadable the applications of which a certificate cannot be read, and why
 * @param firstFault what is wrong with the first of these
 * @param mayRemove how many departments the list may leave without a key
 * @param content the digest of the list and of every certificate it names
 */
record RegistryFile(
        List<RegisteredApp> apps,
        Map<String, ErrorCode> unreadable,
        Optional<HuzhengException> firstFault,
        int mayRemove,
        Digest content) {
    private static final int MOST = 1_000_000;

    /** Copies the lists. */
    RegistryFile {
        apps = List.copyOf(apps);
        unreadable = Map.copyOf(unreadable);
    }

    /**
     * Reads a list.
     *
     * @throws HuzhengException REGISTRY_APP_DUPLICATE, REGISTRY_KEY_DUPLICATE, FILE_NOT_FOUND, JSON_…
     */
    static RegistryFile read(Path file) {
        Reading reading = new Reading(file);
        byte[] text = unmarked(file);
        reading.seen(text);
        JsonObject json = JsonObject.parse(text);
        json.objects("departments", department -> reading.department(department));
        int mayRemove = json.has("mayRemove") ? (int) json.integer("mayRemove", 0, MOST) : 0;
        json.end();
        return new RegistryFile(reading.apps, reading.unreadable, reading.first, mayRemove, reading.content());
    }

    /** Without the byte order mark some editors put before a text. */
    private static byte[] unmarked(Path file) {
        try {
            byte[] text = Files.readAllBytes(file);
            boolean marked =
                    text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
            return marked ? Arrays.copyOfRange(text, 3, text.length) : text;
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, String.valueOf(file.getFileName()), e);
        }
    }

    /** One pass over a list. */
    private static final class Reading {
        private final Path file;
        private final Set<String> ids = new HashSet<>();
        private final Set<String> keys = new HashSet<>();
        private final List<RegisteredApp> apps = new ArrayList<>();
        private final Map<String, ErrorCode> unreadable = new LinkedHashMap<>();
        private final StringBuilder content = new StringBuilder();
        private Optional<HuzhengException> first = Optional.empty();

        private Reading(Path file) {
            this.file = file;
        }

        private String department(JsonObject json) {
            String appId = json.string("appId");
            Party department = Party.of(json.string("code"), json.string("name"));
            Set<DivisionCode> publishes =
                    json.has("publishes") ? Set.copyOf(json.strings("publishes", DivisionCode::parse)) : Set.of();
            List<String> certificates = json.strings("certificates");
            json.end();
            if (!ids.add(appId)) {
                throw new HuzhengException(ErrorCode.REGISTRY_APP_DUPLICATE, appId);
            }
            for (String name : certificates) {
                certificate(appId, name).ifPresent(certificate -> {
                    if (!keys.add(certificate.keyId())) {
                        throw new HuzhengException(ErrorCode.REGISTRY_KEY_DUPLICATE, appId + " " + certificate.keyId());
                    }
                    apps.add(new RegisteredApp(appId, department, certificate, publishes));
                });
            }
            return appId;
        }

        private Optional<Certificate> certificate(String appId, String name) {
            try {
                byte[] bytes = Files.readAllBytes(file.resolveSibling(name));
                seen(bytes);
                return Optional.of(Certificate.parse(Bytes.of(bytes)));
            } catch (IOException e) {
                return skipped(appId, new HuzhengException(ErrorCode.FILE_NOT_FOUND, name, e));
            } catch (HuzhengException e) {
                return skipped(appId, e);
            }
        }

        private void seen(byte[] bytes) {
            content.append(DigestAlgorithm.SHA256.digest(bytes)).append('\n');
        }

        private Digest content() {
            return DigestAlgorithm.SHA256.digest(Bytes.ofUtf8(content.toString()));
        }

        private Optional<Certificate> skipped(String appId, HuzhengException fault) {
            unreadable.put(appId, fault.code());
            first = first.isPresent() ? first : Optional.of(fault);
            return Optional.empty();
        }
    }
}
