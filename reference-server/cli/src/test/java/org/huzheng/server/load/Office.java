package org.huzheng.server.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huzheng.codes.InvalidCodeException;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/** A department: its name, keys, officers, and the clock on its wall, which it sets when it is told that it is wrong. */
final class Office {
    final int number;
    final Party party;
    final Issued issued;
    final List<Issued> officers;
    final Issued reviewer;
    final Duration skew;
    final WallClock clock;
    private final StatementSigner signer;

    Office(CertificateAuthority authority, int number, Duration skew) {
        this.number = number;
        this.party = new Party(code(number), "示例单位" + number);
        String code = party.code().toString();
        this.issued = authority.issueDepartment(party.name(), code);
        this.officers = List.of(
                authority.issueOfficer("示例员甲", officer(1), party.name(), code),
                authority.issueOfficer("示例员乙", officer(2), party.name(), code));
        this.reviewer = authority.issueOfficer("示例员丙", officer(3), party.name(), code);
        this.skew = skew;
        this.clock = new WallClock(skew);
        this.signer = StatementSigner.of(issued.key(), clock);
    }

    String appId() {
        return "app-" + number;
    }

    String code() {
        return party.code().toString();
    }

    private String officer(int which) {
        return String.format(Locale.ROOT, "330200%03d%02d", number, which);
    }

    /** The number's own credit code, with both of its check characters. */
    private static UnifiedSocialCreditCode code(int number) {
        String base = String.format(Locale.ROOT, "11330421MB%06d", number);
        String signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        return IntStream.range(0, signs.length() * signs.length())
                .mapToObj(pair -> base + signs.charAt(pair / signs.length()) + signs.charAt(pair % signs.length()))
                .flatMap(text -> ifRight(text).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<UnifiedSocialCreditCode> ifRight(String text) {
        try {
            return Optional.of(UnifiedSocialCreditCode.parse(text));
        } catch (InvalidCodeException e) {
            return Optional.empty();
        }
    }

    StatementHeader header(StatementType type) {
        return signer.header(type, UUID.randomUUID().toString(), party);
    }

    Statement sign(Bytes payload) {
        return signer.sign(payload);
    }

    Statement signReviewed(Bytes payload) {
        return signer.withOfficers(List.of(reviewer.key())).sign(payload);
    }

    @Override
    public String toString() {
        return party.name() + " (clock off by " + skew.toSeconds() + " s)";
    }

    /** A clock that is wrong until it is set. */
    static final class WallClock extends Clock {
        private volatile Duration off;

        WallClock(Duration off) {
            this.off = off;
        }

        /** Sets it by a time that a refusal told. */
        void set(Instant right) {
            off = Duration.between(Instant.now(), right);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(off);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
