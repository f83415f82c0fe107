package org.huzheng.casefile.service.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;
import org.huzheng.casefile.service.AnnouncementCompleted;
import org.huzheng.casefile.service.DecisionAnnounced;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.DecisionLeft;
import org.huzheng.casefile.service.DecisionMailed;
import org.huzheng.casefile.service.DecisionSentElectronically;
import org.huzheng.casefile.service.MailDelivered;
import org.huzheng.casefile.service.MailReturned;

/**
 * What the case remembers of the service of its decision 送达情况.
 *
 * @param state where it stands
 * @param serveBy by when it must be served (行政处罚法 61(1)); empty before a decision and for one made on the spot, which is
 *     handed over at once (52(1))
 * @param announcement when the announcement counts as service (民事诉讼法 95(1)), if there is one
 * @param servedAt when it was served; for an announcement the beginning of its last day
 */
public record ServiceRecord(
        ServiceState state, Optional<Deadline> serveBy, Optional<Deadline> announcement, Optional<Instant> servedAt)
        implements CaseRecord<ServiceRecord> {
    /** All are required. */
    public ServiceRecord {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(serveBy, "serveBy");
        Objects.requireNonNull(announcement, "announcement");
        Objects.requireNonNull(servedAt, "servedAt");
    }

    /** Before any decision. */
    public static ServiceRecord none() {
        return new ServiceRecord(ServiceState.NONE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the decision is served. */
    public boolean served() {
        return servedAt.isPresent();
    }

    /** The day of service, in China's zone. */
    public Optional<LocalDate> servedOn() {
        return servedAt.map(ChinaTime::date);
    }

    @Override
    public ServiceRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof Decided decided) {
            return decided(decided, before);
        }
        if (event instanceof DecisionHandedOver
                || event instanceof DecisionLeft
                || event instanceof DecisionSentElectronically
                || event instanceof MailDelivered) {
            return served(event.at());
        }
        if (event instanceof DecisionAnnounced) {
            Deadline over = Deadline.after(event.at(), StatutoryTerm.PUBLIC_ANNOUNCEMENT.limit(), before.calendar());
            return new ServiceRecord(ServiceState.ANNOUNCED, serveBy, Optional.of(over), Optional.empty());
        }
        if (event instanceof AnnouncementCompleted) {
            return served(
                    announcement.map(over -> ChinaTime.startOf(over.lastDay())).orElse(event.at()));
        }
        return event instanceof DecisionMailed
                ? to(ServiceState.POSTED)
                : event instanceof MailReturned ? to(ServiceState.DUE) : this;
    }

    private static ServiceRecord decided(Decided decided, CaseSoFar before) {
        Optional<Deadline> by = decided instanceof OnSpotDecided
                ? Optional.empty()
                : Optional.of(Deadline.after(decided.at(), StatutoryTerm.SERVICE.limit(), before.calendar()));
        return new ServiceRecord(ServiceState.DUE, by, Optional.empty(), Optional.empty());
    }

    private ServiceRecord served(Instant at) {
        return new ServiceRecord(ServiceState.SERVED, serveBy, announcement, Optional.of(at));
    }

    private ServiceRecord to(ServiceState next) {
        return new ServiceRecord(next, serveBy, announcement, servedAt);
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return switch (state) {
            case NONE, SERVED -> List.of();
            case DUE -> now.the(DecisionRecord.class).inForce().isEmpty() ? List.of() : List.of(serve());
            case POSTED -> List.of(serve().waiting());
            case ANNOUNCED ->
                announcement
                        .map(over -> List.of(Demand.by(over, "await-announcement", "民事诉讼法 95(1)")
                                .says("等候公告期满", "wait until the announcement is over")))
                        .orElse(List.of());
        };
    }

    private Duty serve() {
        String zh = "将决定书送达当事人";
        String en = "serve the decision on the party";
        return serveBy.map(by -> Demand.by(by, "serve-decision", "行政处罚法 61(1)").says(zh, en))
                .orElseGet(() -> Demand.open("serve-decision", "行政处罚法 52(1)").says(zh, en));
    }
}
