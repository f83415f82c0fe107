package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Delegation;
import org.huzheng.sharing.terms.Masking;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.SharedResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of a contract with everything in it, spoilt at each of its places. */
@Tag("HZ-SHR-001")
@Tag("HZ-SHR-015")
class SharingContractFormTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SharingContract WHOLE = whole();

    /** What may be left out. */
    private static final Set<String> OPTIONAL =
            Set.of("/amends", "/parentAgreement", "/impactAssessment", "/delegations", "/resources/0/kinds");

    private static SharingContract whole() {
        SharingContract usual = SharingSamples.content();
        List<SharedResource> resources = new ArrayList<>(usual.resources());
        resources.add(SharedResource.records(
                        "PERMITS",
                        "许可",
                        List.of(
                                new RecordField("permitNo", "编号", Masking.NONE, RecordField.Use.ASKED_BY),
                                new RecordField("holder", "持证人", Masking.NAME, RecordField.Use.SHOWN)))
                .withShare(SharedResource.ShareType.UNCONDITIONAL)
                .withLevel(2)
                .withPersonal(SharedResource.PersonalInformation.SENSITIVE));
        return usual.toBuilder(usual.header())
                .parties(new ContractParties(
                        SharingSamples.PROVIDER,
                        List.of(SharingSamples.CONSUMER, SharingSamples.TOWN),
                        List.of(new Delegation(
                                SharingSamples.BUREAU, Delegation.Mode.ENTRUSTED, SharingSamples.TOWN.code()))))
                .amends(SharingSamples.signed().ref())
                .parentAgreement("示例县协作规定")
                .resources(resources)
                .clearance(3)
                .impactAssessment("示评〔2026〕1号")
                .quotas(List.of(new Quota(5, Quota.Window.DAY), new Quota(50, Quota.Window.YEAR)))
                .build();
    }

    private static JsonNode tree() {
        try {
            return JSON.readTree(WHOLE.payload().utf8());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Bytes bytes(JsonNode tree) {
        return Bytes.ofUtf8(tree.toString());
    }

    /** The pointer of every member of every object. */
    static Stream<String> members() {
        List<String> pointers = new ArrayList<>();
        collect(tree(), "", pointers);
        assertThat(pointers).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        return pointers.stream();
    }

    private static void collect(JsonNode node, String at, List<String> pointers) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                pointers.add(at + "/" + member.getKey());
                collect(member.getValue(), at + "/" + member.getKey(), pointers);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at + "/" + i, pointers);
        }
    }

    private static ObjectNode parent(JsonNode tree, String pointer) {
        String at = pointer.substring(0, pointer.lastIndexOf('/'));
        return (ObjectNode) (at.isEmpty() ? tree : tree.at(at));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    @Test
    void contract_withEverything_isReadAsItWasWritten() {
        assertThat(SharingContract.parse(WHOLE.payload())).isEqualTo(WHOLE).hasSameHashCodeAs(WHOLE);
        assertThat(bytes(tree())).as("canonical").isEqualTo(WHOLE.payload());
        assertThat(WHOLE.toBuilder(WHOLE.header()).build()).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @MethodSource("members")
    void contract_withoutAMember_isReadOnlyIfItMayLackIt(String pointer) {
        JsonNode tree = tree();
        parent(tree, pointer).remove(name(pointer));
        if (OPTIONAL.contains(pointer) && !pointer.endsWith("kinds") && !pointer.equals("/impactAssessment")) {
            assertThat(SharingContract.parse(bytes(tree))).isNotEqualTo(WHOLE);
        } else {
            assertRefused(tree, pointer);
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void contract_withAMemberOfAnotherKind_isRefused(String pointer) {
        for (JsonNode other : List.of(JSON.nullNode(), JSON.createArrayNode().add(JSON.createArrayNode()))) {
            if (other.isNull() && OPTIONAL.contains(pointer)) {
                continue; // null says what absence says
            }
            JsonNode tree = tree();
            parent(tree, pointer).set(name(pointer), other);
            assertRefused(tree, pointer);
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void contract_withSomethingMoreBesideAMember_isRefused(String pointer) {
        JsonNode tree = tree();
        parent(tree, pointer).put("unheardOf", "x");
        assertRefused(tree, pointer);
    }

    @Test
    void contract_withOneThingTwice_isRefused() {
        for (String list : List.of("/purposes", "/resources", "/quotas", "/consumers", "/delegations")) {
            JsonNode tree = tree();
            ArrayNode values = (ArrayNode) tree.at(list);
            values.add(values.get(0).deepCopy());
            assertRefused(tree, list);
        }
    }

    @Test
    void contract_withNothingInAList_isRefused() {
        for (String list :
                List.of("/purposes", "/legalBases", "/matters", "/territories", "/resources", "/consumers")) {
            JsonNode tree = tree();
            ((ArrayNode) tree.at(list)).removeAll();
            assertRefused(tree, list);
        }
    }

    private static void assertRefused(JsonNode tree, String what) {
        assertThatThrownBy(() -> SharingContract.parse(bytes(tree)))
                .as(what)
                .isInstanceOfSatisfying(
                        HuzhengException.class,
                        e -> assertThat(e.code().name()).as(what).matches("JSON_.*|ARGUMENT_INVALID|STATEMENT_.*"));
    }
}
