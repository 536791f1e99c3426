package newsroom.sic.detector;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.reading.RuleOnTrial;
import newsroom.sic.reading.TrialOutcome;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the reading, how they have done, and which of them the desk does not hear. */
@Service
@Transactional(readOnly = true)
public class Detectors {

    private final LabelledTrial trial;
    private final Records records;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Detectors(
            LabelledTrial trial,
            Records records,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.trial = trial;
        this.records = records;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** How the rules do on the labelled set that comes with Sic. */
    public TrialOutcome trial() {
        return trial.outcome();
    }

    /** In the order of the rule book. */
    public List<Detector> all() {
        Map<String, DeskRecord> here = records.byRule();
        Map<String, Switch> switches = switches();
        List<Detector> all = new ArrayList<>();
        for (RuleOnTrial tried : trial.outcome().rules()) {
            Switch at = switches.getOrDefault(tried.rule(), Switch.UNTOUCHED);
            all.add(
                    new Detector(
                            tried,
                            here.getOrDefault(tried.rule(), DeskRecord.NONE),
                            at.muted(),
                            at.version()));
        }
        return all;
    }

    /** The names of those that are not heard. */
    public Set<String> muted() {
        return jdbc.sql("select rule from detector where muted").query(String.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Mutes a rule for the whole desk, or lets it speak again. Its suggestions are shown on no
     * page; what became of those there were stays on record.
     *
     * @param version of the switch, as it was seen; 0 where nobody has touched it
     * @return the version that it has now
     * @throws Refusal when there is no such rule, or somebody else was quicker
     */
    @Transactional
    public int mute(String rule, int version, boolean muted, Actor by) {
        if (trial.outcome().rules().stream().noneMatch(each -> each.rule().equals(rule))) {
            throw Refusal.absent("rule");
        }
        jdbc.sql(
                        """
                        insert into detector (id, version, rule, muted, changed_by, changed_at)
                        values (nextval('detector_seq'), 0, ?, false, ?, ?) on conflict do nothing
                        """)
                .params(rule, by.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        int changed =
                jdbc.sql(
                                """
                                update detector set version = version + 1, muted = ?, changed_by = ?,
                                    changed_at = ?
                                where rule = ? and version = ? and muted <> ?
                                """)
                        .params(
                                muted,
                                by.id(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                rule,
                                version,
                                muted)
                        .update();
        if (changed == 0) {
            throw Refusal.stale("detector.refused.switched");
        }
        long id =
                jdbc.sql("select id from detector where rule = ?")
                        .param(rule)
                        .query(Long.class)
                        .single();
        events.publishEvent(new DetectorEvent.RuleMuted(id, rule, muted, by));
        return version + 1;
    }

    private record Switch(int version, boolean muted) {
        static final Switch UNTOUCHED = new Switch(0, false);
    }

    private Map<String, Switch> switches() {
        Map<String, Switch> switches = new HashMap<>();
        jdbc.sql("select rule, version, muted from detector")
                .query(row -> {
                    switches.put(row.getString(1), new Switch(row.getInt(2), row.getBoolean(3)));
                });
        return switches;
    }
}
