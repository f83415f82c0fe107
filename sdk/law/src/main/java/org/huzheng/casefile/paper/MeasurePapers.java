package org.huzheng.casefile.paper;

import static org.huzheng.casefile.record.ProcessStage.INVESTIGATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.preservation.Preservation;
import org.huzheng.casefile.coercion.preservation.PreservationAct;
import org.huzheng.casefile.coercion.preservation.PreservationAct.PreservationCarriedOut;
import org.huzheng.casefile.coercion.preservation.PreservationAct.PreservationRequested;
import org.huzheng.casefile.coercion.preservation.PreservationRecord;
import org.huzheng.casefile.coercion.seizure.Seizure;
import org.huzheng.casefile.coercion.seizure.SeizureAct;
import org.huzheng.casefile.coercion.seizure.SeizureAct.SeizureExtended;
import org.huzheng.casefile.coercion.seizure.SeizureAct.SeizureReleased;
import org.huzheng.casefile.coercion.seizure.SeizureAct.TestingBegun;
import org.huzheng.casefile.coercion.seizure.SeizureDecision;
import org.huzheng.casefile.coercion.seizure.SeizureKind;
import org.huzheng.casefile.coercion.seizure.SeizureRecord;
import org.huzheng.casefile.procedure.CaseSoFar;

/** Documents of evidence preserved and of goods sealed or seized 先行登记保存和查封、扣押文书. */
final class MeasurePapers {
    static final List<Occasion<?>> OCCASIONS = List.of(
            Occasion.of("PRESERVATION_NOTICE", INVESTIGATION, PreservationCarriedOut.class)
                    .says("number", told -> told.event().document())
                    .says(
                            "facts",
                            told -> requested(told, told.event())
                                    .map(act -> Wording.sentence(act.risk()))
                                    .orElse(""))
                    .says("basis", told -> Wording.penaltyLaw("第五十六条"))
                    .rows("items", told -> preserved(told, told.event()))
                    .words("approval", told -> "经本机关负责人批准")
                    .says("from", told -> told.day().toString())
                    .says(
                            "to",
                            told -> told.after()
                                    .the(PreservationRecord.class)
                                    .measure(told.event().measure())
                                    .flatMap(
                                            measure -> measure.term(told.after().calendar()))
                                    .map(term -> term.lastDay().toString())
                                    .orElse(""))
                    .words("duties", told -> "在此期间，当事人或者有关人员不得销毁或者转移证据。")
                    .lists("officers", told -> CommonReadings.names(told.event().officers())),
            result(PreservationAct.PreservationReleased.class)
                    .says("number", told -> told.event().document())
                    .says("outcome", told -> "解除先行登记保存。"),
            result(PreservationAct.PreservationConverted.class)
                    .says(
                            "outcome",
                            told -> "转为查封、扣押" + seizureNumber(told, told.event().seizure()) + "。"),
            result(PreservationAct.PreservedConfiscated.class)
                    .says("outcome", told -> "依据" + told.event().decision() + "予以没收。"),
            result(PreservationAct.PreservationTransferred.class)
                    .says("outcome", told -> "移送" + told.event().receiver() + "处理。"),
            decision(SeizureAct.SeizureCarriedOut.class),
            decision(SeizureAct.SeizedInEmergency.class),
            list(SeizureAct.SeizureCarriedOut.class),
            list(SeizureAct.SeizedInEmergency.class),
            Occasion.of("SEALING_EXTENSION", INVESTIGATION, SeizureExtended.class)
                    .says("originalNumber", told -> number(told, told.event()))
                    .says(
                            "reasons",
                            told -> Wording.sentence(told.event().extension().complexity()))
                    .says("basis", told -> Wording.coercionLaw("第二十五条第一款"))
                    .words("approval", told -> "经本机关负责人批准")
                    .says("from", told -> lastDay(told.before(), told.event()))
                    .says("to", told -> lastDay(told.after(), told.event())),
            Occasion.of("SEALING_RELEASE", INVESTIGATION, SeizureReleased.class)
                    .says("number", told -> told.event().document())
                    .says("originalNumber", told -> number(told, told.event()))
                    .says("ground", told -> ground(told.event().ground()))
                    .rows("items", told -> held(told, told.event())),
            Occasion.of("TESTING_NOTICE", INVESTIGATION, TestingBegun.class)
                    .says("originalNumber", told -> number(told, told.event()))
                    .rows("items", told -> held(told, told.event()))
                    .says("tester", told -> told.event().institution())
                    .says("from", told -> told.day().toString())
                    .says("to", told -> told.event().until().toString()));

    private MeasurePapers() {}

    private static <E extends PreservationAct> Occasion<E> result(Class<E> type) {
        return Occasion.of("PRESERVATION_RESULT", INVESTIGATION, type)
                .says(
                        "originalNumber",
                        told -> told.earlier(PreservationCarriedOut.class).stream()
                                .filter(act -> act.measure().equals(told.event().measure()))
                                .map(PreservationCarriedOut::document)
                                .findFirst()
                                .orElse(""))
                .rows("items", told -> preserved(told, told.event()));
    }

    /** The five things of 行政强制法 24(2), as the decision of the case says them. */
    private static <E extends SeizureAct.OnTheSpot> Occasion<E> decision(Class<E> type) {
        return Occasion.of("SEALING_DECISION", INVESTIGATION, type)
                .says("number", told -> told.event().decision().number())
                .says("agency", told -> told.event().decision().agency())
                .says("seal", told -> seal(told.event().decision()))
                .says("date", told -> told.event().decision().date().toString())
                .says("partyName", told -> told.event().decision().partyName())
                .says("partyAddress", told -> told.event().decision().partyAddress())
                .says("measure", told -> kind(told.after(), told.event()))
                .says(
                        "reasons",
                        told -> Wording.sentence(told.event().decision().reasons()))
                .says("basis", told -> Wording.cited(told.event().decision().basis()))
                .says("from", told -> told.day().toString())
                .says("to", told -> lastDay(told.after(), told.event()))
                .rows("items", told -> items(told.after(), told.event()))
                .says("remedy", told -> Wording.sentence(told.event().decision().remedies()));
    }

    private static <E extends SeizureAct.OnTheSpot> Occasion<E> list(Class<E> type) {
        return Occasion.of("PROPERTY_LIST", INVESTIGATION, type)
                .says("agency", told -> told.event().decision().agency())
                .says("seal", told -> seal(told.event().decision()))
                .says("date", told -> told.event().decision().date().toString())
                .says("originalNumber", told -> told.event().decision().number())
                .says("copies", told -> told.event().decision().listCopies() >= 2 ? "一式二份，由当事人和行政机关分别保存" : "")
                .rows("items", told -> items(told.after(), told.event()))
                .lists(
                        "officers",
                        told -> CommonReadings.names(told.event().scene().officers()))
                .settles(
                        "partySignature",
                        told -> RecordPapers.signature(told, told.event().scene()))
                .words("refusalNote", told -> RecordPapers.refusal(told.event().scene()));
    }

    private static String seal(SeizureDecision decision) {
        return decision.sealed() ? decision.agency() : "";
    }

    private static Optional<PreservationRequested> requested(Told<?> told, PreservationAct act) {
        return told.earlier(PreservationRequested.class).stream()
                .filter(request -> request.measure().equals(act.measure()))
                .findFirst();
    }

    private static List<Map<String, String>> preserved(Told<?> told, PreservationAct act) {
        List<HeldItem> items = told.before()
                .the(PreservationRecord.class)
                .measure(act.measure())
                .map(Preservation::items)
                .orElse(List.of());
        return Wording.items(items);
    }

    private static Optional<Seizure> seizure(CaseSoFar soFar, SeizureAct act) {
        return soFar.the(SeizureRecord.class).measure(act.measure());
    }

    private static List<Map<String, String>> items(CaseSoFar soFar, SeizureAct act) {
        return Wording.items(
                seizure(soFar, act).map(measure -> measure.plan().items()).orElse(List.of()));
    }

    private static List<Map<String, String>> held(Told<?> told, SeizureAct act) {
        return items(told.before(), act);
    }

    static String kind(CaseSoFar soFar, SeizureAct act) {
        return seizure(soFar, act)
                .map(measure -> measure.plan().kind() == SeizureKind.SEAL ? "查封" : "扣押")
                .orElse("");
    }

    private static String lastDay(CaseSoFar soFar, SeizureAct act) {
        return seizure(soFar, act)
                .flatMap(measure -> measure.term(soFar.calendar()))
                .map(Deadline::lastDay)
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String number(Told<?> told, SeizureAct act) {
        return number(told, act.measure());
    }

    private static String number(Told<?> told, String measure) {
        return told.earlier(SeizureAct.OnTheSpot.class).stream()
                .filter(act -> act.measure().equals(measure))
                .map(act -> act.decision().number())
                .findFirst()
                .orElse("");
    }

    private static String seizureNumber(Told<?> told, String measure) {
        String number = number(told, measure);
        return number.isEmpty() ? "" : "（" + number + "）";
    }

    private static String ground(ReleaseGround ground) {
        return switch (ground) {
            case NO_VIOLATION -> "当事人没有违法行为";
            case UNRELATED -> "与违法行为无关";
            case DECIDED -> "已经作出处理决定，不再需要";
            case EXPIRED -> "期限已经届满";
            case NOT_NEEDED, DISAPPROVED -> "其他不再需要的情形";
        };
    }
}
