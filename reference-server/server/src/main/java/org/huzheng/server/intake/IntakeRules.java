package org.huzheng.server.intake;

import java.util.EnumMap;
import java.util.Map;
import org.huzheng.server.content.ContentStore;
import org.huzheng.statement.StatementType;

/** Which rule judges which type of statement; a type without a rule is not taken in. */
final class IntakeRules {
    private IntakeRules() {}

    static Map<StatementType, IntakeRule<?>> table(ContentStore content, StoredPackages packages) {
        Map<StatementType, IntakeRule<?>> rules = new EnumMap<>(StatementType.class);
        rules.put(StatementType.REGISTRATION, new RegistrationRule(content, packages));
        rules.put(StatementType.CUSTODY_EVENT, new CustodyRule(packages));
        rules.put(StatementType.SHARING_CONTRACT, new ContractRule());
        rules.put(StatementType.SECURITY_REVIEW, ContractActRule.REVIEW);
        rules.put(StatementType.CONTRACT_SIGNATURE, ContractActRule.SIGNATURE);
        rules.put(StatementType.CONTRACT_SUSPENSION, ContractActRule.SUSPENSION);
        rules.put(StatementType.CONTRACT_REVOCATION, ContractActRule.REVOCATION);
        rules.put(StatementType.ACCESS_REQUEST, new AccessRequestRule());
        rules.put(StatementType.ACCESS_GRANT, new AccessGrantRule());
        rules.put(StatementType.ACCESS_REFUSAL, new AccessRefusalRule());
        rules.put(StatementType.DATA_DELETION, new DataDeletionRule());
        rules.put(StatementType.RECOGNITION_DECISION, new RecognitionRule(packages));
        rules.put(StatementType.RECALL, new RecallRule());
        rules.put(StatementType.EXCLUSION, new ExclusionRule());
        rules.put(StatementType.RECALL_ACKNOWLEDGEMENT, new AcknowledgementRule());
        rules.put(StatementType.OBJECTION, new ObjectionRule());
        rules.put(StatementType.OBJECTION_ACT, new ObjectionActRule());
        rules.put(StatementType.CASE_HANDOVER, new HandoverRule());
        rules.put(StatementType.HANDOVER_ACT, new HandoverActRule());
        rules.put(StatementType.RESOURCE_CATALOGUE, new ResourceCatalogueRule());
        rules.put(StatementType.MATTER_CATALOGUE, new CatalogueRule(content));
        return rules;
    }
}
