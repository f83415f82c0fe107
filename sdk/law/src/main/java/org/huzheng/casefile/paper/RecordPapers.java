package org.huzheng.casefile.paper;

import static org.huzheng.casefile.record.ProcessStage.INVESTIGATION;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.casefile.coercion.PartySignature;
import org.huzheng.casefile.coercion.Scene;
import org.huzheng.casefile.coercion.seizure.SeizureAct;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.document.DocumentForm;
import org.huzheng.document.DocumentForms;

/**
 * Records made while evidence is collected 调查取证笔录: evidence that came into the case under the name of a form, present or
 * older, is a document of that form; what its paper says only the paper knows.
 */
final class RecordPapers {
    static final List<Occasion<?>> OCCASIONS = occasions();

    private RecordPapers() {}

    private static List<Occasion<?>> occasions() {
        List<Occasion<?>> all = new ArrayList<>();
        for (String form : List.of("SCENE_RECORD", "INTERVIEW_RECORD", "SAMPLING_RECORD")) {
            all.add(Occasion.of(form, INVESTIGATION, EvidenceSubmitted.class)
                    .when(told -> named(told.event().title(), form)));
        }
        all.add(scene(SeizureAct.SeizureCarriedOut.class));
        all.add(scene(SeizureAct.SeizedInEmergency.class));
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
    private static <E extends SeizureAct.OnTheSpot> Occasion<E> scene(Class<E> type) {
        return Occasion.of("SCENE_RECORD", INVESTIGATION, type)
                .when(told -> told.event().scene().recordMade())
                .lists("officers", told -> officers(told.event().scene()))
                .lists(
                        "officerNumbers",
                        told -> CommonReadings.numbers(told.event().scene().officers()))
                .words("identityShown", told -> told.event().scene().certificatesShown() ? "执法人员已出示执法证件。" : "")
                .words(
                        "rightsTold",
                        told -> told.event().scene().rightsTold() ? "执法人员已当场告知当事人采取行政强制措施的理由、依据以及当事人依法享有的权利、救济途径。" : "")
                .says("partyPresent", told -> told.event().scene().partyPresent() ? "到场" : "未到场")
                .settles("partySignature", told -> signature(told, told.event().scene()))
                .words("refusalNote", told -> refusal(told.event().scene()))
                .settles("witness", told -> told.event().scene().witness().orElse(""));
    }

    private static List<String> officers(Scene scene) {
        return CommonReadings.names(scene.officers());
    }

    static String signature(Told<?> told, Scene scene) {
        return scene.partySignature() == PartySignature.SIGNED
                ? told.opening().party().name()
                : "";
    }

    static String refusal(Scene scene) {
        return scene.partySignature() == PartySignature.REFUSAL_NOTED ? "当事人拒绝签名或者盖章，执法人员已注明。" : "";
    }
}
