package newsroom.sic.annotation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the owners of queries that their date has come: as the day begins, in UTC like all dates of
 * the desk, and at a start, for the days on which nobody was there.
 */
@Component
class DueQueries {

    private final QueryRepository queries;
    private final Notices notices;
    private final Clock clock;

    DueQueries(QueryRepository queries, Notices notices, Clock clock) {
        this.queries = queries;
        this.notices = notices;
        this.clock = clock;
    }

    /** Each on its own: what another node of the house has told meanwhile is told. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "5 0 0 * * *", zone = "UTC")
    void tell() {
        List<QueryView> due =
                queries.findUntoldDue(LocalDate.now(clock)).stream().map(Query::view).toList();
        for (QueryView query : due) {
            try {
                notices.giveDue(query);
            } catch (DataIntegrityViolationException toldMeanwhile) {
                // nothing is left to tell
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class DayByDay {}
}
