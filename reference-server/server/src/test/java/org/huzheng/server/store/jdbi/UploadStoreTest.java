package org.huzheng.server.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.content.StoredContent;
import org.huzheng.server.content.Upload;
import org.huzheng.server.content.UploadState;
import org.huzheng.server.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SRV-007")
class UploadStoreTest extends StoreContract {
    UploadStoreTest(TestDatabase kind) {
        super(kind);
    }

    @Test
    void upload_changed_onlyFromWhatItWas() {
        Upload begun = upload("1", Optional.empty(), UploadState.RECEIVING, 0);
        Upload moved = upload("1", Optional.empty(), UploadState.RECEIVING, 65536);
        write(stores -> {
            stores.uploads().insert(begun, NOON);
            stores.uploads().change(begun, moved, NOON.plusSeconds(1));
        });
        assertThatThrownBy(() -> write(stores -> stores.uploads().change(begun, moved, NOON)))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UPLOAD_RANGE_INVALID));
        assertThat(stores().uploads().find("1")).contains(moved);
        assertThat(stores().uploads().untouchedSince(NOON.plusSeconds(1))).isEmpty();
        assertThat(stores().uploads().untouchedSince(NOON.plusSeconds(2))).containsExactly(moved);
    }

    @Test
    void businessKey_isUniqueForOwner_andMayBeAbsent() {
        write(stores -> {
            assertThat(stores.uploads().insert(upload("1", Optional.of("k"), UploadState.RECEIVING, 0), NOON))
                    .isTrue();
            assertThat(stores.uploads().insert(upload("2", Optional.of("k"), UploadState.RECEIVING, 0), NOON))
                    .isFalse();
            assertThat(stores.uploads().insert(upload("3", Optional.empty(), UploadState.RECEIVING, 0), NOON))
                    .isTrue();
            assertThat(stores.uploads().insert(upload("4", Optional.empty(), UploadState.COMPLETE, 0), NOON))
                    .isTrue();
        });
        assertThat(stores().uploads().findByKey("A", "k").orElseThrow().id()).isEqualTo("1");
        assertThat(stores().uploads().countOpen("A")).isEqualTo(2);
    }

    @Test
    void content_brought_hasOnlyItsBringersAsOwners() {
        StoredContent content = new StoredContent(digest("c"), 7, digest("t"));
        write(stores -> {
            stores.uploads().keep(content, "A", NOON);
            stores.uploads().keep(content, "B", NOON);
            stores.uploads().keep(content, "B", NOON);
        });
        assertThat(stores().uploads().content(digest("c"))).contains(content);
        assertThat(stores().uploads().isOwner(digest("c"), "B")).isTrue();
        assertThat(stores().uploads().isOwner(digest("c"), "C")).isFalse();
    }

    private static Upload upload(String id, Optional<String> key, UploadState state, long offset) {
        return new Upload(id, "A", key, 100_000, digest("c"), digest("t"), state, offset);
    }
}
