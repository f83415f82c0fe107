package org.huzheng.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.Mutations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged codes: refused without being repeated, or read and written again as the same code. */
@Tag("HZ-COD-009")
@Tag("rounds")
class CodeMutationTest {
    private static final int ROUNDS = 4_000 * Mutations.FACTOR;
    private static final String BODY = "11330421MB00000356";
    private static final String LIKELY = "0123456789AXIOZ０Ａ字 -〔〕(第号\u00a0\u200b";
    private static final Set<ErrorCode> INVALID = Set.of(ErrorCode.CODE_INVALID);

    private static Arguments kind(
            String name, List<String> good, Function<String, ?> parse, Function<?, String> write) {
        return Arguments.of(name, good, parse, write);
    }

    private static Stream<Arguments> kinds() {
        UnifiedSocialCreditCode body = UnifiedSocialCreditCode.parse(BODY);
        String matter = "330264001000";
        return Stream.of(
                kind("credit", List.of(BODY), UnifiedSocialCreditCode::parse, Object::toString),
                kind(
                        "case",
                        List.of(
                                CaseNumber.of(body, Year.of(2000), 0, 0).value(),
                                CaseNumber.of(body, Year.of(2099), 9, 999_999).value()),
                        CaseNumber::parse,
                        Object::toString),
                kind(
                        "division",
                        List.of("330000", "330200", "330203", "330203007", "330203007001", "441900003"),
                        DivisionCode::parse,
                        Object::toString),
                kind("officer", List.of("33010012345"), OfficerNumber::parse, Object::toString),
                kind("matter", List.of(matter), MatterCode::parse, Object::toString),
                kind(
                        "document",
                        List.of("浙甬海综执罚决字〔2024〕1号", "罚[2099]9999999号"),
                        DocumentNumber::parse,
                        Object::toString),
                kind("citizen", List.of("11010519491231002X"), CitizenId::parse, (CitizenId id) -> id.unmasked()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void parse_damaged_isRefusedUnrepeatedOrWrittenAgainTheSame(
            String name, List<String> good, Function<String, Object> parse, Function<Object, String> write) {
        Random random = new Random(name.hashCode());
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String bad = Mutations.text(good.get(i % good.size()), LIKELY, random);
            refused += Mutations.refused(() -> requireStable(bad, parse, write), bad, INVALID) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(ROUNDS / 4);
    }

    private static void requireStable(String text, Function<String, Object> parse, Function<Object, String> write) {
        Object read = parse.apply(text);
        String written = write.apply(read);
        assertThat(parse.apply(written)).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(write.apply(parse.apply(written))).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void parse_emptyHugeOrStrange_isRefused(
            String name, List<String> good, Function<String, Object> parse, Function<Object, String> write) {
        for (String strange : List.of(
                "", " ", "\n", "\0", "𝟙".repeat(6), "٣٣٠٢٠٣", "\ud800", "9".repeat(100_000), good.get(0) + "\n")) {
            boolean sameButForTheNewline = name.equals("document") && strange.startsWith(good.get(0));
            assertThat(Mutations.refused(() -> assertThat(parse.apply(strange)).isNotNull(), strange, INVALID))
                    .isEqualTo(!sameButForTheNewline);
        }
    }

    @Test
    @Tag("HZ-COD-001")
    void creditCode_withOneCharacterChanged_isNeverAnotherCode() {
        for (int at = 0; at < BODY.length(); at++) {
            for (char c : (CheckCharacter.USCC_ALPHABET + "IOSVZ").toCharArray()) {
                if (c != BODY.charAt(at)) {
                    String bad = BODY.substring(0, at) + c + BODY.substring(at + 1);
                    assertThat(Mutations.refused(() -> UnifiedSocialCreditCode.parse(bad), bad, INVALID))
                            .isTrue();
                }
            }
        }
    }

    @Test
    @Tag("HZ-COD-003")
    void division_ofRandomDigits_nestsUpToItsProvince() {
        Random random = new Random(2260);
        int read = 0;
        for (int i = 0; i < ROUNDS; i++) {
            int[] lengths = {6, 9, 12};
            StringBuilder digits = new StringBuilder("33");
            while (digits.length() < lengths[i % 3]) {
                digits.append(random.nextBoolean() ? 0 : random.nextInt(10));
            }
            String text = digits.toString();
            read += Mutations.refused(() -> requireNested(DivisionCode.parse(text)), text, INVALID) ? 0 : 1;
        }
        assertThat(read).isBetween(ROUNDS / 20, ROUNDS);
    }

    private static void requireNested(DivisionCode code) {
        assertThat(DivisionCode.parse(code.twelveDigits())).isEqualTo(code);
        assertThat(code.contains(code)).isTrue();
        assertThat(code.kind()).isNotNull();
        DivisionCode below = code;
        for (Optional<DivisionCode> above = code.parent(); above.isPresent(); above = below.parent()) {
            assertThat(above.get().level()).isLessThan(below.level());
            assertThat(above.get().contains(code)).isTrue();
            assertThat(below.contains(above.get())).isFalse();
            below = above.get();
        }
        assertThat(below.level()).isEqualTo(DivisionLevel.PROVINCE);
    }

    @Test
    @Tag("HZ-COD-006")
    void caseNumber_ofEveryPartInRange_givesItsPartsBack() {
        UnifiedSocialCreditCode body = UnifiedSocialCreditCode.parse(BODY);
        Random random = new Random(29);
        for (int i = 0; i < ROUNDS / 4; i++) {
            int year = 2000 + random.nextInt(100);
            int type = random.nextInt(10);
            int sequence = random.nextInt(1_000_000);

            CaseNumber number = CaseNumber.parse(
                    CaseNumber.of(body, Year.of(year), type, sequence).toString());

            assertThat(number.body()).isEqualTo(body);
            assertThat(number.year()).isEqualTo(year);
            assertThat(number.type()).isEqualTo(type);
            assertThat(number.sequence()).isEqualTo(sequence);
        }
    }

    @Test
    @Tag("HZ-COD-006")
    void caseNumber_ofAPartOutOfRange_isRefused() {
        UnifiedSocialCreditCode body = UnifiedSocialCreditCode.parse(BODY);
        int[][] parts = {{1999, 0, 0}, {2100, 0, 0}, {2024, -1, 0}, {2024, 10, 0}, {2024, 0, -1}, {2024, 0, 1_000_000}};
        for (int[] part : parts) {
            assertThat(Mutations.refused(() -> CaseNumber.of(body, Year.of(part[0]), part[1], part[2]), "—", INVALID))
                    .isTrue();
        }
    }

    @Test
    @Tag("HZ-COD-008")
    void dirty_spoiltAsExportsSpoil_isTheCodeItself() {
        Random random = new Random(8);
        for (int i = 0; i < ROUNDS / 4; i++) {
            String spoilt = spoilt(BODY, random);
            assertThat(UnifiedSocialCreditCode.ofDirty(spoilt)).contains(UnifiedSocialCreditCode.parse(BODY));
            assertThat(DivisionCode.ofDirty(spoilt("330203007", random))).contains(DivisionCode.parse("330203007000"));
            assertThat(OfficerNumber.ofDirty(spoilt("33010012345", random)))
                    .contains(OfficerNumber.parse("33010012345"));
        }
    }

    private static String spoilt(String code, Random random) {
        StringBuilder spoilt = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            char lower = Character.toLowerCase(c);
            char chosen = random.nextBoolean() ? c : lower;
            spoilt.append(random.nextInt(3) == 0 ? (char) (chosen + 0xFEE0) : chosen);
            spoilt.append(random.nextInt(5) == 0 ? " \u3000\u200b\t".substring(random.nextInt(4)) : "");
        }
        return spoilt.toString();
    }
}
