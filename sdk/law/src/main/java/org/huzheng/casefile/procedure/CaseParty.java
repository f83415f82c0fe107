package org.huzheng.casefile.procedure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.codes.CitizenId;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.penalty.PartyKind;

/**
 * The party 当事人 a case is about (行政处罚法 59(1)1: name and address).
 *
 * @param kind citizen or organisation
 * @param name the name
 * @param address the address; empty while unknown, and then no decision can be made
 * @param citizenId 公民身份号码, if known
 * @param creditCode 统一社会信用代码, if known
 */
public record CaseParty(
        PartyKind kind,
        String name,
        String address,
        Optional<CitizenId> citizenId,
        Optional<UnifiedSocialCreditCode> creditCode) {
    /** All are required. */
    public CaseParty {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(citizenId, "citizenId");
        Objects.requireNonNull(creditCode, "creditCode");
    }

    /** A citizen. */
    public static CaseParty citizen(String name, String address, CitizenId id) {
        return new CaseParty(PartyKind.CITIZEN, name, address, Optional.of(id), Optional.empty());
    }

    /** An organisation. */
    public static CaseParty organisation(String name, String address, UnifiedSocialCreditCode code) {
        return new CaseParty(PartyKind.ORGANISATION, name, address, Optional.empty(), Optional.of(code));
    }

    /** The date of birth; empty for organisations and where the identity is not known. */
    public Optional<LocalDate> birthDate() {
        return citizenId.map(CitizenId::birthDate);
    }
}
