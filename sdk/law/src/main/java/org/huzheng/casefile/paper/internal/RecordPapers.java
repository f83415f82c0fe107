package org.huzheng.casefile.paper.internal;

import static org.huzheng.casefile.record.ProcessStage.INVESTIGATION;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.casefile.coercion.PartySignature;
import org.huzheng.casefile.coercion.Scene;
import org.huzheng.casefile.coercion.seizure.SeizedInEmergency;
import org.huzheng.casefile.coercion.seizure.SeizureCarriedOut;
import org.huzheng.casefile.coercion.seizure.SeizureMade;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.document.DocumentForm;
import org.huzheng.document.DocumentForms;

/**
 * Records made while evidence is collected 调查取证笔录: evidence that came into the case under the name of a form, present or
 * older, is a document of that form; what its paper says only the paper knows.
 */
final class RecordPapers {
    static final List<PaperMapping<?>> MAPPINGS = mappings();

    private RecordPapers() {}

    private static List<PaperMapping<?>> mappings() {
        List<PaperMapping<?>> all = new ArrayList<>();
        for (String form : List.of("SCENE_RECORD", "INTERVIEW_RECORD", "SAMPLING_RECORD")) {
            all.add(PaperMapping.of(form, INVESTIGATION, EvidenceSubmitted.class)
                    .when(moment -> named(moment.event().title(), form)));
        }
        all.add(scene(SeizureCarriedOut.class));
        all.add(scene(SeizedInEmergency.class));
        return List.copyOf(all);
    }

    private static boolean named(String title, String form) {
        return DocumentForms.shipped()
                .named(title)
                .map(DocumentForm::code)
                .filter(form::equals)
                .isPresent();
    }

    /** The record of 行政强制法 18(7); what stands in the party's place is what the case says stands there. */
    private static <E extends SeizureMade> PaperMapping<E> scene(Class<E> type) {
        return PaperMapping.of("SCENE_RECORD", INVESTIGATION, type)
                .when(moment -> scene(moment).recordMade())
                .lists("officers", moment -> officers(scene(moment)))
                .lists(
                        "officerNumbers",
                        moment -> CommonReadings.numbers(scene(moment).officers()))
                .words("identityShown", moment -> scene(moment).certificatesShown() ? "执法人员已出示执法证件。" : "")
                .words(
                        "rightsTold",
                        moment -> scene(moment).rightsTold() ? "执法人员已当场告知当事人采取行政强制措施的理由、依据以及当事人依法享有的权利、救济途径。" : "")
                .says("partyPresent", moment -> scene(moment).partyPresent() ? "到场" : "未到场")
                .settles("partySignature", moment -> signature(moment, scene(moment)))
                .words("refusalNote", moment -> refusal(scene(moment)))
                .settles("witness", moment -> scene(moment).witness().orElse(""));
    }

    private static Scene scene(CaseMoment<? extends SeizureMade> moment) {
        return moment.event().scene();
    }

    private static List<String> officers(Scene scene) {
        return CommonReadings.names(scene.officers());
    }

    static String signature(CaseMoment<?> moment, Scene scene) {
        return scene.partySignature() == PartySignature.SIGNED
                ? moment.opening().party().name()
                : "";
    }

    static String refusal(Scene scene) {
        return scene.partySignature() == PartySignature.REFUSAL_NOTED ? "当事人拒绝签名或者盖章，执法人员已注明。" : "";
    }
}
