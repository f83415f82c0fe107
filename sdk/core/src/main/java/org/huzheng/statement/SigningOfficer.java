package org.huzheng.statement;

import java.util.Objects;
import org.huzheng.crypto.certificate.Certificate;

/**
 * An enforcement officer 执法人员 who signed, as the officer's certificate says.
 *
 * @param number the number of the enforcement certificate 执法证号
 * @param certificate the signing certificate, which names the officer and the issuing body
 */
public record SigningOfficer(String number, Certificate certificate) {
    /** Both are required. */
    public SigningOfficer {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(certificate, "certificate");
    }

    /** The officer's name, as certified. */
    public String name() {
        return certificate.commonName();
    }
}
