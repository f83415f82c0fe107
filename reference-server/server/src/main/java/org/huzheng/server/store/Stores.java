package org.huzheng.server.store;

/** All stores as seen by one transaction: what is written through one of them is read through the others. */
public interface Stores {
    /** 声明: every signed statement, and what it is about. */
    StatementStore statements();

    /** 事件: which statements a department is told of, in log order. */
    EventStore events();

    /** 证据: registered packages. */
    EvidenceStore evidence();

    /** 调取: requests for evidence and what became of them. */
    AccessStore accesses();

    /** 案件证据: what each case relies on. */
    CaseItemStore caseItems();

    /** 清单: what each department has and owes. */
    ListingStore listings();

    /** 撤回确认义务: who owes which acknowledgement. */
    RecallDutyStore recallDuties();

    /** 推送: how far each receiver was told. */
    WebhookStore webhooks();

    /** 目录公布: published catalogues of matters, and who may publish them. */
    CatalogueStore catalogues();

    /** 已登记密钥: who may send signed requests. */
    ClientKeyStore clientKeys();

    /** 随机数: what was used in the last ten minutes. */
    NonceStore nonces();

    /** 幂等键: what was answered to which request. */
    IdempotencyStore idempotency();
}
