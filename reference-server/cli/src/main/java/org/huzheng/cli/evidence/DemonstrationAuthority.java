package org.huzheng.cli.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.PrivateFolder;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.Officer;
import org.huzheng.statement.Party;
import org.huzheng.table.NewFile;

/**
 * A demonstration CA that certifies any number of departments 示范 CA 目录: its key, which its owner alone may read, {@code
 * trust/} to hand out, and {@code departments.json}, which grows with every department.
 */
public final class DemonstrationAuthority {
    private static final String NAME = "Huzheng Demonstration CA";
    private static final String DEPARTMENTS = "departments.json";

    private final Path folder;
    private final Clock clock;
    private final SecureRandom random;

    DemonstrationAuthority(Path folder, Clock clock, SecureRandom random) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
        this.random = random;
    }

    /** One invented department with two officers under a CA whose key is thrown away: everything {@code seal} needs. */
    public static void writeSample(Path folder, CryptoSuite suite, Clock clock, SecureRandom random)
            throws IOException {
        Party party = DemonstrationDepartment.unnamed();
        writeAlone(
                folder,
                suite,
                new DemonstrationDepartment("department", party, DemonstrationDepartment.officersAfter(0)),
                clock,
                random);
    }

    /** One department under a CA whose key is thrown away, with all its files in this one folder. */
    static void writeAlone(
            Path folder, CryptoSuite suite, DemonstrationDepartment department, Clock clock, SecureRandom random)
            throws IOException {
        CertificateAuthority made = CertificateAuthority.create(suite, NAME, clock, random);
        publish(made, made.crlPem(), folder.resolve("trust"));
        new DemonstrationKeys(department, clock, random).write(folder, made);
        DepartmentsFile.Entry entry = DepartmentsFile.Entry.of(department, "department.crt");
        DemonstrationKeys.text(folder.resolve(DEPARTMENTS), new DepartmentsFile(List.of(entry)).text());
    }

    /** What a new CA leaves for those who shall trust it; one that is kept never issues its list of revocations anew. */
    private static void publish(CertificateAuthority authority, String revocations, Path trust) throws IOException {
        Files.createDirectories(trust);
        DemonstrationKeys.text(trust.resolve("ca.crt"), authority.certificate().pem());
        DemonstrationKeys.text(trust.resolve("ca.crl"), revocations);
    }

    /**
     * Makes the authority, unless it is there already.
     *
     * @param suite the suite it has to be of; SM for a new one if nobody cares
     * @throws HuzhengException KEY_SUITE_MISMATCH, FOLDER_NOT_EMPTY if the folder holds something else
     */
    DemonstrationAuthority prepared(Optional<CryptoSuite> suite) throws IOException {
        if (Files.exists(key())) {
            CryptoSuite existing = own().certificate().suite();
            if (suite.isPresent() && suite.get() != existing) {
                throw new HuzhengException(ErrorCode.KEY_SUITE_MISMATCH, "--suite " + suite.get() + " ≠ " + existing);
            }
            return this;
        }
        Outputs.requireNewFolder(folder);
        CertificateAuthority made = CertificateAuthority.create(suite.orElse(CryptoSuite.SM), NAME, clock, random);
        PrivateFolder.fill(folder, out -> {
            PrivateFolder.writeSecret(
                    out.resolve(key().getFileName()),
                    (made.own().privateKeyPem() + made.certificate().pem()).getBytes(StandardCharsets.UTF_8));
            publish(made, made.crlPem(clock.instant(), made.certificate().notAfter()), out.resolve("trust"));
        });
        return this;
    }

    private Path key() {
        return folder.resolve("ca.pem");
    }

    /**
     * Certifies one more department into a new folder of its own, then names it in {@code departments.json}.
     *
     * @param out its folder
     * @param party which department
     * @param officers its two officers, after so many other departments
     * @throws HuzhengException DEPARTMENT_EXISTS, FOLDER_NOT_EMPTY
     */
    void add(Path out, Party party, IntFunction<List<Officer>> officers) throws IOException {
        try (FileChannel alone =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var unused = alone.lock();
            Path file = folder.resolve(DEPARTMENTS);
            DepartmentsFile known = DepartmentsFile.read(file);
            String code = party.code().toString();
            if (known.names(code)) {
                throw new HuzhengException(ErrorCode.DEPARTMENT_EXISTS, party.name() + " " + code);
            }
            Outputs.requireNewFolder(out);
            DemonstrationDepartment department = new DemonstrationDepartment(
                    code, party, officers.apply(known.entries().size()));
            DepartmentsFile grown = known.with(DepartmentsFile.Entry.of(department, certificate(out)));
            CertificateAuthority authority = CertificateAuthority.resume(own(), clock, random);
            PrivateFolder.fill(out, keys -> new DemonstrationKeys(department, clock, random).write(keys, authority));
            NewFile.write(file, stream -> stream.write(grown.text().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Issued own() {
        return Issued.parse(Inputs.document(key()), random);
    }

    private String certificate(Path out) {
        Path certificate = out.toAbsolutePath().normalize().resolve("department.crt");
        boolean below = certificate.getRoot().equals(folder.getRoot());
        return (below ? folder.relativize(certificate) : certificate).toString().replace('\\', '/');
    }
}
