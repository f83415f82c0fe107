package org.huzheng.matter.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.COUNTY;
import static org.huzheng.matter.MatterSamples.JANUARY;
import static org.huzheng.matter.MatterSamples.JUNE;
import static org.huzheng.matter.MatterSamples.MARCH;
import static org.huzheng.matter.MatterSamples.PROVINCE;
import static org.huzheng.matter.MatterSamples.STRANGER;
import static org.huzheng.matter.MatterSamples.TOWN;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.lifecycle.StateMachineFile;
import org.huzheng.lifecycle.Unmet;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterSamples;
import org.huzheng.matter.MatterSchemas;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.matter.claim.internal.ClaimAudit;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-MAT-010")
class MatterClaimTest {
    private static final MatterClaim NOBODY = MatterClaim.unclaimed(CODE, COUNTY);
    private static final MatterClaim ONE = NOBODY.after(claim(BUREAU));
    private static final MatterClaim TWO = ONE.after(claim(TOWN));
    private static final MatterClaim THREE = TWO.after(claim(STRANGER));
    private static final MatterClaim DISPUTED = TWO.after(dispute(TOWN));

    private static ClaimAct claim(Party by) {
        return new ClaimAct.Claim(by, "三定方案", MARCH);
    }

    private static ClaimAct withdraw(Party by) {
        return new ClaimAct.Withdraw(by, MARCH);
    }

    private static ClaimAct dispute(Party by) {
        return new ClaimAct.Dispute(by, "职责边界不清", MARCH);
    }

    private static ClaimAct designate(Party owner, Party superior, LocalDate day) {
        return new ClaimAct.Designate(
                owner, new OfficialDocument("指定管辖决定", "示政发〔2026〕3号", superior, BodyKind.COUNTY_GOVERNMENT, day), JUNE);
    }

    private static ClaimAct designate() {
        return designate(TOWN, PROVINCE, LocalDate.of(2026, 5, 1));
    }

    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        StateMachineFile.of("matter-claim").assertMirrors(ClaimLifecycle.TABLE, ClaimState.class, ClaimEvent.class);
    }

    @Test
    void claim_oneSeveralAndFewerAgain_ownsExactlyWhileItIsOne() {
        assertThat(NOBODY.owner()).isEmpty();
        assertThat(ONE.owner()).contains(BUREAU);
        assertThat(TWO.state()).isEqualTo(ClaimState.MULTI_CLAIMED);
        assertThat(TWO.owner()).isEmpty();
        assertThat(THREE.after(withdraw(BUREAU)).state()).isEqualTo(ClaimState.MULTI_CLAIMED);
        assertThat(TWO.after(withdraw(BUREAU)).owner()).contains(TOWN);
        assertThat(ONE.after(withdraw(BUREAU)).state()).isEqualTo(ClaimState.UNCLAIMED);
    }

    @Test
    void dispute_agreedOrDesignated_hasOneOwner() {
        ClaimAct agreed = new ClaimAct.Agree(BUREAU, List.of(BUREAU, TOWN), JUNE);
        assertThat(DISPUTED.after(agreed).owner()).contains(BUREAU);
        MatterClaim designated = DISPUTED.after(designate());
        assertThat(designated.owner()).contains(TOWN);
        assertThat(designated.after(dispute(BUREAU)).owner()).isEmpty();
        assertThat(NOBODY.after(dispute(STRANGER)).after(designate()).owner())
                .as("nobody wanted it, the superior says whose it is")
                .contains(TOWN);
    }

    static Stream<Arguments> broken() {
        ClaimAct owner = new ClaimAct.Agree(STRANGER, List.of(BUREAU, TOWN), JUNE);
        ClaimAct oneSided = new ClaimAct.Agree(BUREAU, List.of(BUREAU), JUNE);
        String law = "行政处罚法 25(2)";
        return Stream.of(
                Arguments.of("claimant-is-new", "", ONE, claim(BUREAU)),
                Arguments.of("basis-stated", "浙江省综合行政执法条例 6(2)", NOBODY, new ClaimAct.Claim(TOWN, " ", MARCH)),
                Arguments.of(
                        "basis-stated-elsewhere",
                        "",
                        MatterClaim.unclaimed(CODE, Territory.of("140525", "泽州县")),
                        new ClaimAct.Claim(TOWN, " ", MARCH)),
                Arguments.of("has-claimed", "", ONE, withdraw(TOWN)),
                Arguments.of("has-claimed", "", TWO, withdraw(STRANGER)),
                Arguments.of("raised-by-claimant", law, TWO, dispute(STRANGER)),
                Arguments.of("ground-stated", "", NOBODY, new ClaimAct.Dispute(TOWN, "", MARCH)),
                Arguments.of("agreed-by-all", law, DISPUTED, oneSided),
                Arguments.of("agreed-by-all", law, DISPUTED, owner),
                Arguments.of(
                        "designated-by-superior", law, DISPUTED, designate(TOWN, BUREAU, LocalDate.of(2026, 5, 1))),
                Arguments.of(
                        "designated-by-superior", law, DISPUTED, designate(TOWN, PROVINCE, LocalDate.of(2026, 6, 2))),
                Arguments.of(
                        "designated-by-superior",
                        law,
                        DISPUTED,
                        designate(STRANGER, STRANGER, LocalDate.of(2026, 5, 1))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("broken")
    void guard_brokenAlone_isTheOneNamed(String guard, String article, MatterClaim claim, ClaimAct act) {
        assertThat(claim.unmet(act)).extracting(Unmet::guard, Unmet::article).containsExactly(tuple(guard, article));
        assertThatThrownBy(() -> claim.after(act))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL));
    }

    @Test
    void act_allowed_hasNothingUnmet() {
        assertThat(NOBODY.unmet(claim(BUREAU))).isEmpty();
        assertThat(DISPUTED.unmet(designate())).isEmpty();
    }

    @Test
    void act_theStateDoesNotKnow_saysSoAsItsOneCondition() {
        assertThat(NOBODY.unmet(withdraw(BUREAU))).extracting(Unmet::guard).containsExactly("no-such-step");
    }

    @Test
    void guards_each_areBrokenByATest() {
        Set<String> names = new TreeSet<>(Set.of("leaves-one", "leaves-several"));
        broken().forEach(row -> names.add((String) row.get()[0]));
        assertThat(ClaimLifecycle.TABLE.rows().stream()
                        .flatMap(row -> row.guards().stream())
                        .map(Guard::name))
                .isSubsetOf(names);
    }

    /** The claim itself chooses the event by the number of claimants; a caller of the table must not get past it. */
    @Test
    void withdrawal_underTheOtherEvent_isRefusedByTheNumberThatStays() {
        assertRefused("leaves-one", ClaimEvent.WITHDRAW, THREE);
        assertRefused("leaves-several", ClaimEvent.WITHDRAW_LEAVING_SEVERAL, TWO);
    }

    private static void assertRefused(String guard, ClaimEvent event, MatterClaim claim) {
        Step<ClaimState> step = ClaimLifecycle.TABLE.step(
                ClaimState.MULTI_CLAIMED, event, new ClaimLifecycle.Facts(claim, withdraw(BUREAU)));
        assertThat(step)
                .isInstanceOfSatisfying(
                        Step.Refused.class,
                        refused -> assertThat(refused.toString()).contains(guard));
    }

    @Test
    @Tag("HZ-MAT-011")
    void audit_ownedUnownedAndContested_areCountedApart() {
        MatterVersion owned = matter("330217001000");
        MatterVersion unowned = matter("330217002000");
        MatterVersion contested = matter("330217003000");
        MatterVersion resolved = matter("330217004000");
        MatterCatalogue catalogue =
                MatterCatalogue.of(List.of(owned, unowned, contested, resolved), List.of(), List.of());
        MatterClaim several = MatterClaim.unclaimed(contested.code(), COUNTY)
                .after(claim(BUREAU))
                .after(claim(TOWN));
        MatterClaim settled = MatterClaim.unclaimed(resolved.code(), COUNTY)
                .after(dispute(TOWN))
                .after(designate());
        ClaimAudit audit = ClaimAudit.of(catalogue, List.of(ONE, several, settled), MARCH, JUNE);
        assertThat(audit.unowned()).containsExactly(unowned);
        assertThat(audit.contested()).containsExactly(several);
        assertThat(audit.owned()).isEqualTo(2);
        assertThat(audit.all()).isEqualTo(4);
        assertThat(audit.text().zh()).isEqualTo("认领率 2/4，三不管 1 项，多头管 1 项");
        assertThat(ClaimAudit.of(catalogue, List.of(NOBODY), MARCH, JUNE).unowned())
                .hasSize(4);
    }

    @Test
    @Tag("HZ-MAT-013")
    void claim_writtenAndRead_isTheSameAndFollowsItsSchema() {
        MatterClaim whole = THREE.after(withdraw(STRANGER))
                .after(dispute(TOWN))
                .after(new ClaimAct.Agree(BUREAU, List.of(BUREAU, TOWN), JUNE))
                .after(dispute(TOWN))
                .after(designate());
        MatterClaim read = MatterClaim.parse(whole.document());
        assertThat(read.acts()).isEqualTo(whole.acts()).hasSize(8);
        assertThat(read.owner()).contains(TOWN);
        assertThat(read.document()).isEqualTo(whole.document());
        assertThat(MatterSchemas.follows("matter-claim.json", whole.document().utf8()))
                .isTrue();
        assertThat(MatterSchemas.refusals(whole.document(), 20261125, MatterClaim::parse))
                .isGreaterThan(MatterSchemas.MUTATIONS / 2);
    }

    @Test
    @Tag("HZ-MAT-013")
    void claim_readWithAnActThatWasNotAllowed_isRefused() {
        Bytes twice = Bytes.ofUtf8(TWO.document()
                .utf8()
                .replace(TOWN.code().toString(), BUREAU.code().toString()));
        assertThatThrownBy(() -> MatterClaim.parse(twice))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL));
    }

    private static MatterVersion matter(String code) {
        return new MatterVersion(
                MatterCode.parse(code),
                COUNTY,
                1,
                MatterSamples.content(),
                Validity.from(JANUARY),
                JANUARY,
                MatterState.EFFECTIVE);
    }
}
