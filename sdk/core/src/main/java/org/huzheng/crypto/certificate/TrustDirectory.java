package org.huzheng.crypto.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.internal.Pem;

/** The certificates and revocation lists of one directory, in the order of the file names. */
record TrustDirectory(List<Certificate> certificates, List<RevocationList> revocations) {
    private static final List<String> ENDINGS = List.of(".crt", ".cer", ".pem", ".der", ".crl");

    static TrustDirectory read(Path directory) {
        TrustDirectory found = new TrustDirectory(new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(TrustDirectory::concerns).sorted().forEach(found::readFile);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, directory.toString(), e);
        }
        return found;
    }

    private static boolean concerns(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
    }

    private void readFile(Path file) {
        try {
            Bytes content = Bytes.of(Files.readAllBytes(file));
            if (Pem.looksLike(content)) {
                certificates.addAll(Certificate.parseBundle(content));
                revocations.addAll(RevocationList.parseBundle(content));
            } else if (RevocationList.looksLike(content)) {
                revocations.add(RevocationList.parse(content));
            } else {
                certificates.add(Certificate.parse(content));
            }
        } catch (IOException | HuzhengException | IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, String.valueOf(file.getFileName()), e);
        }
    }
}
