package org.huzheng.casefile.paper.internal;

import static org.huzheng.casefile.record.ProcessStage.INVESTIGATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.preservation.PreservationCarriedOut;
import org.huzheng.casefile.coercion.preservation.PreservationConverted;
import org.huzheng.casefile.coercion.preservation.PreservationReleased;
import org.huzheng.casefile.coercion.preservation.PreservationRequested;
import org.huzheng.casefile.coercion.preservation.PreservationTransferred;
import org.huzheng.casefile.coercion.preservation.PreservedConfiscated;
import org.huzheng.casefile.coercion.preservation.internal.Preservation;
import org.huzheng.casefile.coercion.preservation.internal.PreservationRecord;
import org.huzheng.casefile.coercion.seizure.SeizedInEmergency;
import org.huzheng.casefile.coercion.seizure.SeizureCarriedOut;
import org.huzheng.casefile.coercion.seizure.SeizureDecision;
import org.huzheng.casefile.coercion.seizure.SeizureExtended;
import org.huzheng.casefile.coercion.seizure.SeizureKind;
import org.huzheng.casefile.coercion.seizure.SeizureMade;
import org.huzheng.casefile.coercion.seizure.SeizureReleased;
import org.huzheng.casefile.coercion.seizure.TestingBegun;
import org.huzheng.casefile.coercion.seizure.internal.Seizure;
import org.huzheng.casefile.coercion.seizure.internal.SeizureRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;

/** Documents of evidence preserved and of goods sealed or seized 先行登记保存和查封、扣押文书. */
final class MeasurePapers {
    static final List<PaperMapping<?>> MAPPINGS = List.of(
            PaperMapping.of("PRESERVATION_NOTICE", INVESTIGATION, PreservationCarriedOut.class)
                    .says("number", moment -> moment.event().document())
                    .says(
                            "facts",
                            moment -> requested(moment, moment.event())
                                    .map(act -> Wording.sentence(act.risk()))
                                    .orElse(""))
                    .says("basis", moment -> Wording.penaltyLaw("第五十六条"))
                    .rows("items", moment -> preserved(moment, moment.event()))
                    .words("approval", moment -> "经本机关负责人批准")
                    .says("from", moment -> moment.day().toString())
                    .says(
                            "to",
                            moment -> moment.after()
                                    .the(PreservationRecord.class)
                                    .measure(moment.event().measure())
                                    .flatMap(measure ->
                                            measure.term(moment.after().calendar()))
                                    .map(term -> term.lastDay().toString())
                                    .orElse(""))
                    .words("duties", moment -> "在此期间，当事人或者有关人员不得销毁或者转移证据。")
                    .lists(
                            "officers",
                            moment -> CommonReadings.names(moment.event().officers())),
            result(PreservationReleased.class)
                    .says("number", moment -> moment.event().document())
                    .says("outcome", moment -> "解除先行登记保存。"),
            result(PreservationConverted.class)
                    .says(
                            "outcome",
                            moment -> "转为查封、扣押"
                                    + seizureNumber(moment, moment.event().seizure()) + "。"),
            result(PreservedConfiscated.class)
                    .says("outcome", moment -> "依据" + moment.event().decision() + "予以没收。"),
            result(PreservationTransferred.class)
                    .says("outcome", moment -> "移送" + moment.event().receiver() + "处理。"),
            decision(SeizureCarriedOut.class),
            decision(SeizedInEmergency.class),
            list(SeizureCarriedOut.class),
            list(SeizedInEmergency.class),
            PaperMapping.of("SEALING_EXTENSION", INVESTIGATION, SeizureExtended.class)
                    .says("originalNumber", moment -> number(moment, moment.event()))
                    .says(
                            "reasons",
                            moment ->
                                    Wording.sentence(moment.event().extension().complexity()))
                    .says("basis", moment -> Wording.coercionLaw("第二十五条第一款"))
                    .words("approval", moment -> "经本机关负责人批准")
                    .says("from", moment -> lastDay(moment.before(), moment.event()))
                    .says("to", moment -> lastDay(moment.after(), moment.event())),
            PaperMapping.of("SEALING_RELEASE", INVESTIGATION, SeizureReleased.class)
                    .says("number", moment -> moment.event().document())
                    .says("originalNumber", moment -> number(moment, moment.event()))
                    .says("ground", moment -> ground(moment.event().ground()))
                    .rows("items", moment -> held(moment, moment.event())),
            PaperMapping.of("TESTING_NOTICE", INVESTIGATION, TestingBegun.class)
                    .says("originalNumber", moment -> number(moment, moment.event()))
                    .rows("items", moment -> held(moment, moment.event()))
                    .says("tester", moment -> moment.event().institution())
                    .says("from", moment -> moment.day().toString())
                    .says("to", moment -> moment.event().until().toString()));

    private MeasurePapers() {}

    private static <E extends MeasureEvent> PaperMapping<E> result(Class<E> type) {
        return PaperMapping.of("PRESERVATION_RESULT", INVESTIGATION, type)
                .says(
                        "originalNumber",
                        moment -> moment.earlier(PreservationCarriedOut.class).stream()
                                .filter(act ->
                                        act.measure().equals(moment.event().measure()))
                                .map(PreservationCarriedOut::document)
                                .findFirst()
                                .orElse(""))
                .rows("items", moment -> preserved(moment, moment.event()));
    }

    /** The five things of 行政强制法 24(2), as the decision of the case says them. */
    private static <E extends SeizureMade> PaperMapping<E> decision(Class<E> type) {
        return PaperMapping.of("SEALING_DECISION", INVESTIGATION, type)
                .says("number", moment -> moment.event().decision().number())
                .says("agency", moment -> moment.event().decision().agency())
                .says("seal", moment -> seal(moment.event().decision()))
                .says("date", moment -> moment.event().decision().date().toString())
                .says("partyName", moment -> moment.event().decision().partyName())
                .says("partyAddress", moment -> moment.event().decision().partyAddress())
                .says("measure", moment -> kind(moment.after(), moment.event()))
                .says(
                        "reasons",
                        moment -> Wording.sentence(moment.event().decision().reasons()))
                .says("basis", moment -> Wording.cited(moment.event().decision().basis()))
                .says("from", moment -> moment.day().toString())
                .says("to", moment -> lastDay(moment.after(), moment.event()))
                .rows("items", moment -> items(moment.after(), moment.event()))
                .says(
                        "remedy",
                        moment -> Wording.sentence(moment.event().decision().remedies()));
    }

    private static <E extends SeizureMade> PaperMapping<E> list(Class<E> type) {
        return PaperMapping.of("PROPERTY_LIST", INVESTIGATION, type)
                .says("agency", moment -> moment.event().decision().agency())
                .says("seal", moment -> seal(moment.event().decision()))
                .says("date", moment -> moment.event().decision().date().toString())
                .says("originalNumber", moment -> moment.event().decision().number())
                .says("copies", moment -> moment.event().decision().listCopies() >= 2 ? "一式二份，由当事人和行政机关分别保存" : "")
                .rows("items", moment -> items(moment.after(), moment.event()))
                .lists(
                        "officers",
                        moment -> CommonReadings.names(moment.event().scene().officers()))
                .settles(
                        "partySignature",
                        moment -> RecordPapers.signature(moment, moment.event().scene()))
                .words(
                        "refusalNote",
                        moment -> RecordPapers.refusal(moment.event().scene()));
    }

    private static String seal(SeizureDecision decision) {
        return decision.sealed() ? decision.agency() : "";
    }

    private static Optional<PreservationRequested> requested(CaseMoment<?> moment, MeasureEvent act) {
        return moment.earlier(PreservationRequested.class).stream()
                .filter(request -> request.measure().equals(act.measure()))
                .findFirst();
    }

    private static List<Map<String, String>> preserved(CaseMoment<?> moment, MeasureEvent act) {
        List<HeldItem> items = moment.before()
                .the(PreservationRecord.class)
                .measure(act.measure())
                .map(Preservation::items)
                .orElse(List.of());
        return Wording.items(items);
    }

    private static Optional<Seizure> seizure(CaseSoFar soFar, MeasureEvent act) {
        return soFar.the(SeizureRecord.class).measure(act.measure());
    }

    private static List<Map<String, String>> items(CaseSoFar soFar, MeasureEvent act) {
        return Wording.items(
                seizure(soFar, act).map(measure -> measure.plan().items()).orElse(List.of()));
    }

    private static List<Map<String, String>> held(CaseMoment<?> moment, MeasureEvent act) {
        return items(moment.before(), act);
    }

    static String kind(CaseSoFar soFar, MeasureEvent act) {
        return seizure(soFar, act)
                .map(measure -> measure.plan().kind() == SeizureKind.SEAL ? "查封" : "扣押")
                .orElse("");
    }

    private static String lastDay(CaseSoFar soFar, MeasureEvent act) {
        return seizure(soFar, act)
                .flatMap(measure -> measure.term(soFar.calendar()))
                .map(Deadline::lastDay)
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String number(CaseMoment<?> moment, MeasureEvent act) {
        return number(moment, act.measure());
    }

    private static String number(CaseMoment<?> moment, String measure) {
        return moment.earlier(SeizureMade.class).stream()
                .filter(act -> act.measure().equals(measure))
                .map(act -> act.decision().number())
                .findFirst()
                .orElse("");
    }

    private static String seizureNumber(CaseMoment<?> moment, String measure) {
        String number = number(moment, measure);
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
