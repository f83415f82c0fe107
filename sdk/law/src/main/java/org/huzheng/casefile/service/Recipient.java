package org.huzheng.casefile.service;

/** Who may take a document for the party 受送达人及代收人 (民事诉讼法 88). */
public enum Recipient {
    /** The citizen who is the party. */
    PARTY,

    /** An adult of the family who lives with the citizen 同住成年家属. */
    ADULT_FAMILY,

    /** The legal representative or head of the organisation 法定代表人、主要负责人. */
    LEGAL_REPRESENTATIVE,

    /** Whoever receives mail for the organisation 负责收件的人. */
    RECEPTION,

    /** The party’s agent 代理人. */
    AGENT,

    /** The person named to the agency for receiving 指定代收人. */
    DESIGNATED
}
