package org.huzheng.server.store.jdbi;

import org.huzheng.server.content.UploadStore;
import org.huzheng.server.log.LogStore;
import org.huzheng.server.store.AccessStore;
import org.huzheng.server.store.CaseItemStore;
import org.huzheng.server.store.CatalogueStore;
import org.huzheng.server.store.ClientKeyStore;
import org.huzheng.server.store.EventStore;
import org.huzheng.server.store.EvidenceStore;
import org.huzheng.server.store.IdempotencyStore;
import org.huzheng.server.store.ListingStore;
import org.huzheng.server.store.NonceStore;
import org.huzheng.server.store.RecallDutyStore;
import org.huzheng.server.store.StatementStore;
import org.huzheng.server.store.Stores;
import org.huzheng.server.store.WebhookStore;
import org.jdbi.v3.core.Handle;

/** All stores on one connection, and so in one transaction. */
public final class JdbiStores implements Stores {
    private final Handle handle;
    private final Dialect dialect;

    JdbiStores(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    @Override
    public StatementStore statements() {
        return new JdbiStatementStore(handle);
    }

    @Override
    public EventStore events() {
        return new JdbiEventStore(handle);
    }

    @Override
    public EvidenceStore evidence() {
        return new JdbiEvidenceStore(handle);
    }

    @Override
    public AccessStore accesses() {
        return new JdbiAccessStore(handle);
    }

    @Override
    public CaseItemStore caseItems() {
        return new JdbiCaseItemStore(handle);
    }

    @Override
    public ListingStore listings() {
        return new JdbiListingStore(handle);
    }

    @Override
    public RecallDutyStore recallDuties() {
        return new JdbiRecallDutyStore(handle);
    }

    @Override
    public WebhookStore webhooks() {
        return new JdbiWebhookStore(handle);
    }

    @Override
    public CatalogueStore catalogues() {
        return new JdbiCatalogueStore(handle);
    }

    @Override
    public ClientKeyStore clientKeys() {
        return new JdbiClientKeyStore(handle);
    }

    @Override
    public NonceStore nonces() {
        return new JdbiNonceStore(handle);
    }

    @Override
    public IdempotencyStore idempotency() {
        return new JdbiIdempotencyStore(handle);
    }

    /** The log's rows. */
    public LogStore log() {
        return new JdbiLogStore(handle, dialect);
    }

    /** What is being uploaded, and what has been. */
    public UploadStore uploads() {
        return new JdbiUploadStore(handle);
    }
}
