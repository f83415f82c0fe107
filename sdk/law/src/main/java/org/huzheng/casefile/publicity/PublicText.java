package org.huzheng.casefile.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.penalty.PartyKind;

/**
 * What the public reads of a decision 行政处罚信息摘要: the six points of 市场监督管理行政处罚信息公示规定 4(3), for every field.
 *
 * @param number the decision's number 文号
 * @param partyName the party; a citizen only with the given name hidden
 * @param conduct the kind of violation
 * @param penalty what was imposed
 * @param agency who decided
 * @param decidedOn when
 */
public record PublicText(
        String number, String partyName, String conduct, String penalty, String agency, LocalDate decidedOn) {
    private static final Pattern CITIZEN_ID =
            Pattern.compile("(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9Xx](?![0-9])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9A-Z])[0-9]{16,19}(?![0-9A-Z])");
    private static final List<Pattern> PERSONAL = List.of(CITIZEN_ID, MOBILE, LONG_NUMBER);
    private static final String HIDDEN = "某";
    private static final String BLANKED = "****";

    /** All are required. */
    public PublicText {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(partyName, "partyName");
        Objects.requireNonNull(conduct, "conduct");
        Objects.requireNonNull(penalty, "penalty");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(decidedOn, "decidedOn");
    }

    /** The same text without personal data: the citizen's given name, address, identity, telephone and account numbers. */
    public PublicText masked(CaseParty party) {
        return new PublicText(
                number, clean(partyName, party), clean(conduct, party), clean(penalty, party), agency, decidedOn);
    }

    /** Whether nothing personal of this party is left in it. */
    public boolean isMasked(CaseParty party) {
        return equals(masked(party));
    }

    /** Whether every point is there. */
    public boolean isComplete() {
        return List.of(number, partyName, conduct, penalty, agency).stream().noneMatch(String::isBlank);
    }

    /** A citizen's name with the given name hidden 姓某. */
    static String hiddenName(String name) {
        return name.isEmpty() ? HIDDEN : name.substring(0, name.offsetByCodePoints(0, 1)) + HIDDEN;
    }

    private static String clean(String text, CaseParty party) {
        String result = text;
        if (party.kind() == PartyKind.CITIZEN) {
            result = party.address().isBlank() ? result : result.replace(party.address(), BLANKED);
            result = party.name().isBlank() ? result : result.replace(party.name(), hiddenName(party.name()));
        }
        for (Pattern personal : PERSONAL) {
            result = personal.matcher(result).replaceAll(BLANKED);
        }
        return result;
    }
}
