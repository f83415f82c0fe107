package org.huzheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DocumentNumber;
import org.huzheng.codes.InvalidCodeException;
import org.huzheng.document.internal.DocumentSequence;
import org.huzheng.document.internal.DocumentSequence.Entry;
import org.huzheng.document.internal.DocumentSequence.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-DOC-007")
class DocumentSequenceTest {
    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");
    private static final String PREFIX = "浙甬海综执罚决字";

    private static DocumentNumber number(int sequence) {
        return new DocumentNumber(PREFIX, 2026, sequence);
    }

    private static Entry entry(int sequence, String document, State state, String reason) {
        return new Entry(
                number(sequence), document, state, AT, Optional.of(reason).filter(text -> !text.isEmpty()));
    }

    private static void broken(Runnable step, String detail) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.SEQUENCE_BROKEN);
            assertThat(e.detail()).contains(detail);
        });
    }

    @Test
    void numbers_reservedIssuedVoided_runOnWithoutGap() {
        DocumentSequence sequence = DocumentSequence.begin(PREFIX, 2026)
                .reserve("a", AT)
                .reserve("b", AT)
                .voided(number(1), "打印错误", AT)
                .issue(number(2), AT)
                .reserve("c", AT)
                .reserve("a", AT);
        assertThat(sequence.entries().stream().map(entry -> entry.number().format()))
                .containsExactly("浙甬海综执罚决字〔2026〕1号", "浙甬海综执罚决字〔2026〕2号", "浙甬海综执罚决字〔2026〕3号", "浙甬海综执罚决字〔2026〕4号");
        assertThat(sequence.entries().get(0).reason()).contains("打印错误");
        assertThat(sequence.numberOf("a")).contains(number(4));
        assertThat(sequence.open()).extracting(Entry::document).containsExactly("c", "a");
        assertThat(DocumentSequence.of(PREFIX, 2026, sequence.entries()).entries())
                .isEqualTo(sequence.entries());
    }

    @Test
    void reserve_forTheSameDocumentAgain_givesTheSameNumber() {
        DocumentSequence sequence = DocumentSequence.begin(PREFIX, 2026).reserve("a", AT);
        assertThat(sequence.reserve("a", AT)).isSameAs(sequence);
        assertThat(sequence.issue(number(1), AT).issue(number(1), AT).entries()).hasSize(1);
    }

    @Test
    void steps_thatTheStateForbids_areRefused() {
        DocumentSequence issued =
                DocumentSequence.begin(PREFIX, 2026).reserve("a", AT).issue(number(1), AT);
        broken(() -> issued.voided(number(1), "改主意", AT), "ISSUED");
        broken(() -> issued.issue(number(2), AT), "never reserved");
        broken(() -> issued.issue(new DocumentNumber(PREFIX, 2025, 1), AT), "never reserved");
        DocumentSequence voided = issued.reserve("b", AT).voided(number(2), "重复立案", AT);
        broken(() -> voided.issue(number(2), AT), "voided");
        broken(() -> voided.voided(number(2), "再作废", AT), "VOIDED");
        assertThatThrownBy(() -> issued.reserve("c", AT).voided(number(2), " ", AT))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
    }

    @Test
    void entries_withAGapADuplicateOrWithoutReason_areRefused() {
        Entry first = entry(1, "a", State.ISSUED, "");
        broken(() -> DocumentSequence.of(PREFIX, 2026, List.of(first, entry(3, "b", State.ISSUED, ""))), "3号");
        broken(() -> DocumentSequence.of(PREFIX, 2026, List.of(first, entry(1, "b", State.ISSUED, ""))), "1号");
        broken(() -> DocumentSequence.of(PREFIX, 2026, List.of(first, entry(2, "a", State.RESERVED, ""))), "two");
        broken(() -> DocumentSequence.of(PREFIX, 2026, List.of(entry(1, "a", State.VOIDED, ""))), "reason");
        broken(() -> DocumentSequence.of(PREFIX, 2026, List.of(entry(1, "a", State.ISSUED, "x"))), "reason");
        broken(() -> DocumentSequence.of(PREFIX, 2025, List.of(first)), "2026");
    }

    @Test
    void prefix_thatIsNone_beginsNoSequence() {
        assertThatThrownBy(() -> DocumentSequence.begin("ABC", 2026)).isInstanceOf(InvalidCodeException.class);
    }

    @Test
    void random_steps_neverLeaveAGapOrADuplicate() {
        Random random = new Random(20261121);
        DocumentSequence sequence = DocumentSequence.begin(PREFIX, 2026);
        for (int step = 0; step < 2000; step++) {
            List<Entry> open = new ArrayList<>(sequence.open());
            int choice = open.isEmpty() ? 0 : random.nextInt(3);
            sequence = switch (choice) {
                case 0 -> sequence.reserve("document " + random.nextInt(1500), AT);
                case 1 -> sequence.issue(open.get(random.nextInt(open.size())).number(), AT);
                default -> sequence.voided(open.get(random.nextInt(open.size())).number(), "作废", AT);
            };
            DocumentSequence.of(PREFIX, 2026, sequence.entries());
        }
        assertThat(sequence.entries()).hasSizeGreaterThan(500);
    }
}
