package org.huzheng.casefile.publicity;

import java.util.List;
import java.util.regex.Pattern;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.penalty.PartyKind;

/** What of a text nobody else may read 个人信息. */
final class PersonalParts {
    private static final Pattern CITIZEN_ID =
            Pattern.compile("(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9Xx](?![0-9])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9A-Z])[0-9]{16,19}(?![0-9A-Z])");
    private static final List<Pattern> PERSONAL = List.of(CITIZEN_ID, MOBILE, LONG_NUMBER);
    private static final String HIDDEN = "某";
    private static final String BLANKED = "****";

    private PersonalParts() {}

    /** A citizen's name with the given name hidden 姓某. */
    static String hiddenName(String name) {
        return name.isEmpty() ? HIDDEN : name.substring(0, name.offsetByCodePoints(0, 1)) + HIDDEN;
    }

    /** The text without them. */
    static String hidden(String text, CaseParty party) {
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
