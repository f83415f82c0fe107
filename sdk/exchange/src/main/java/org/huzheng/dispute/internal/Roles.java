package org.huzheng.dispute.internal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.BilingualText;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.evidence.Registration;
import org.huzheng.recognition.Exclusion;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.DataDeletion;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/** What the files of a dispute pack may be 材料种类: a statement of an exchange, or a record that one binds by its digest. */
public final class Roles {
    public static final String EVIDENCE = "evidence-package";
    public static final String REPORT = "verification-report";
    public static final String RECEIPT = "decision-receipt";
    public static final String CHECKS = "recognition-checks";
    public static final String RULES = "recognition-rules";
    public static final String STANDING = "evidence-standing";

    /** What there is one of. */
    static final Set<String> ONCE = Set.of(EVIDENCE, REPORT, RECEIPT, CHECKS, RULES, STANDING);

    private static final Map<String, BilingualText> RECORDS = Map.of(
            EVIDENCE, new BilingualText("证据包", "the evidence package"),
            REPORT, new BilingualText("核验报告", "the verification report"),
            RECEIPT, new BilingualText("决定凭据", "the record of the review"),
            CHECKS, new BilingualText("审查要点（版本）", "the edition of the checks"),
            RULES, new BilingualText("审查规则（版本）", "the edition of the policy"),
            STANDING, new BilingualText("证据状态答复", "the log's answer how the evidence stands"));

    /** How each statement of an exchange is read. */
    private static final Map<StatementType, StatementFormat<?>> FORMATS = Stream.<StatementFormat<?>>of(
                    Registration.FORMAT,
                    CustodyEvent.FORMAT,
                    SharingContract.FORMAT,
                    ContractAct.REVIEW_FORMAT,
                    ContractAct.SIGNATURE_FORMAT,
                    ContractAct.SUSPENSION_FORMAT,
                    ContractAct.REVOCATION_FORMAT,
                    AccessRequest.FORMAT,
                    AccessGrant.FORMAT,
                    AccessRefusal.FORMAT,
                    ReleaseReceipt.FORMAT,
                    DataDeletion.FORMAT,
                    RecognitionPolicy.FORMAT,
                    RecognitionDecision.FORMAT,
                    Recall.FORMAT,
                    RecallAcknowledgement.FORMAT,
                    Exclusion.FORMAT,
                    Objection.FORMAT,
                    ObjectionAct.FORMAT,
                    RecallStatus.FORMAT)
            .collect(Collectors.toMap(StatementFormat::type, format -> format));

    /** The types of statement a pack may hold, by the role they have in it. */
    private static final Map<String, StatementType> STATEMENTS =
            FORMATS.keySet().stream().collect(Collectors.toMap(StatementType::shortName, type -> type));

    /** What no server takes into its log. */
    private static final Set<StatementType> NOT_LOGGED =
            EnumSet.of(StatementType.RECOGNITION_POLICY, StatementType.RECALL_STATUS);

    private Roles() {}

    static boolean known(String role) {
        return RECORDS.containsKey(role) || STATEMENTS.containsKey(role);
    }

    /** What people call it. */
    static BilingualText text(String role) {
        BilingualText record = RECORDS.get(role);
        if (record != null) {
            return record;
        }
        StatementType type = STATEMENTS.get(role);
        return type == null ? new BilingualText(role, role) : type.text();
    }

    /** How a statement of this type is read; empty for what no dispute pack holds. */
    static Optional<StatementFormat<?>> format(StatementType type) {
        return Optional.ofNullable(FORMATS.get(type));
    }

    static boolean logged(StatementType type) {
        return !NOT_LOGGED.contains(type);
    }
}
