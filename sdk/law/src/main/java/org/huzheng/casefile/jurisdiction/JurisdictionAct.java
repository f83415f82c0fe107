package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.statement.Party;

/** Something done about a dispute over jurisdiction 管辖争议的处理. */
public sealed interface JurisdictionAct extends CaseEvent {
    /** An act that names the competent agency. */
    sealed interface Settled extends JurisdictionAct
            permits SettledByFiling, JurisdictionAgreed, JurisdictionDesignated, GovernmentDecided {
        /** The code of the agency that is competent from now on. */
        UnifiedSocialCreditCode competent();
    }

    /** 提出管辖争议: both want the case, or neither does. */
    record JurisdictionDisputed(Instant at, String question, List<JurisdictionClaim> claims)
            implements JurisdictionAct {
        /** Copies the list. */
        public JurisdictionDisputed {
            claims = List.copyOf(claims);
        }
    }

    /**
     * 争议期间固定证据、线索.
     *
     * @param by the agency that did it
     * @param evidence the numbers of what was fixed, by recording, film or photograph
     */
    record CluesPreserved(Instant at, UnifiedSocialCreditCode by, List<String> evidence) implements JurisdictionAct {
        /** Copies the list. */
        public CluesPreserved {
            evidence = List.copyOf(evidence);
        }
    }

    /** 由最先立案的行政机关管辖. */
    record SettledByFiling(Instant at, UnifiedSocialCreditCode competent) implements Settled {}

    /** 开始协商. */
    record NegotiationOpened(Instant at) implements JurisdictionAct {}

    /**
     * 协商或者协调一致.
     *
     * @param minutes the number of the minutes
     * @param agreedBy the agencies that agreed
     */
    record JurisdictionAgreed(
            Instant at, UnifiedSocialCreditCode competent, String minutes, List<UnifiedSocialCreditCode> agreedBy)
            implements Settled {
        /** Copies the list. */
        public JurisdictionAgreed {
            agreedBy = List.copyOf(agreedBy);
        }
    }

    /** 协商不成. */
    record NegotiationFailed(Instant at, String reasons) implements JurisdictionAct {}

    /** 报请共同的上一级行政机关指定管辖. */
    record DesignationAsked(Instant at, Party superior) implements JurisdictionAct {}

    /** 共同的上一级行政机关指定管辖, asked or of its own accord. */
    record JurisdictionDesignated(Instant at, Party superior, UnifiedSocialCreditCode competent, String document)
            implements Settled {}

    /** 向县级综合行政执法指导机构提出. */
    record CountyOfficeAsked(Instant at, Party office) implements JurisdictionAct {}

    /**
     * 指导机构向本级人民政府提出协调解决的建议.
     *
     * @param evaluation the number of the opinion that evaluates the dispute 职责争议评估意见
     */
    record SuggestionMade(Instant at, UnifiedSocialCreditCode suggested, String evaluation)
            implements JurisdictionAct {}

    /** 县级人民政府决定. */
    record GovernmentDecided(Instant at, Party government, UnifiedSocialCreditCode competent, String document)
            implements Settled {}

    /**
     * 将案件移送有管辖权的机关.
     *
     * @param evidenceMoved whether evidence and clues went along
     */
    record CaseTransferred(Instant at, Party to, String document, boolean evidenceMoved) implements JurisdictionAct {}
}
