package newsroom.sic.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.ledger.lining.Finding;
import newsroom.sic.ledger.lining.Member;
import newsroom.sic.ledger.lining.Place;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the discrepancies of a story to what was found in it now. What is the same is not touched;
 * what a person resolved stays so, unless one of its members changed.
 */
@Component
class DiscrepancyRows {

    private static final int SUBJECT = 200;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DiscrepancyRows(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void reconcile(long storyId, List<Finding> findings) {
        List<Finding> found =
                findings.stream()
                        .map(DiscrepancyRows::ofArticles)
                        .filter(each -> !each.members().isEmpty())
                        .toList();
        List<StoredDiscrepancy> stored = stored(storyId);
        Map<Finding, StoredDiscrepancy> matched = Matching.of(found, stored);
        Set<Long> kept = new HashSet<>();
        for (Finding finding : found) {
            StoredDiscrepancy before = matched.get(finding);
            if (before == null) {
                insert(storyId, finding);
            } else {
                kept.add(before.id());
                update(before, finding);
            }
        }
        stored.stream().filter(each -> !kept.contains(each.id())).forEach(this::letGo);
    }

    /** A transcript is no article, and is told beside them. */
    private static Finding ofArticles(Finding finding) {
        return new Finding(
                finding.kind(),
                finding.assessment(),
                finding.subject(),
                finding.because(),
                finding.members().stream().filter(each -> each.articleId() > 0).toList());
    }

    private List<StoredDiscrepancy> stored(long storyId) {
        Map<Long, List<StoredDiscrepancy.Told>> members = new HashMap<>();
        jdbc.query(
                """
                select m.discrepancy_id, m.print, m.said_on, m.article_id, m.revision, m.span_start,
                    m.side
                from discrepancy_member m join discrepancy d on d.id = m.discrepancy_id
                where d.story_id = ? order by m.discrepancy_id, m.n
                """,
                row -> {
                    members.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                            .add(
                                    new StoredDiscrepancy.Told(
                                            row.getString(2),
                                            row.getString(3),
                                            row.getLong(4),
                                            row.getInt(5),
                                            row.getInt(6),
                                            row.getInt(7)));
                },
                storyId);
        return jdbc.query(
                """
                select id, kind, assessment, because, arguments, state, gone
                from discrepancy where story_id = ? order by id
                """,
                (row, n) ->
                        new StoredDiscrepancy(
                                row.getLong(1),
                                Kind.valueOf(row.getString(2)),
                                Assessment.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6).equals("RESOLVED"),
                                row.getBoolean(7),
                                members.getOrDefault(row.getLong(1), List.of())),
                storyId);
    }

    private void insert(long storyId, Finding finding) {
        long id =
                Objects.requireNonNull(
                        jdbc.queryForObject("select nextval('discrepancy_seq')", Long.class));
        jdbc.update(
                """
                insert into discrepancy (id, version, story_id, kind, assessment, benign, subject,
                    because, arguments, explanation, state, changed, gone, found_at, changed_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', false, false, ?, ?)
                """,
                id,
                storyId,
                finding.kind().name(),
                finding.assessment().name(),
                finding.assessment().isBenign(),
                subject(finding),
                finding.because().key(),
                json.writeValueAsString(finding.because().arguments()),
                finding.because().english(),
                now(),
                now());
        insertMembers(id, finding);
    }

    private void insertMembers(long id, Finding finding) {
        var rows = new ArrayList<Object[]>();
        for (Member member : finding.members()) {
            Place place = member.place();
            rows.add(
                    new Object[] {
                        id,
                        rows.size() + 1,
                        member.side(),
                        member.articleId(),
                        member.revision(),
                        place.start(),
                        place.end(),
                        place.exact(),
                        place.before(),
                        place.after(),
                        member.saidOn(),
                        member.claimant(),
                        member.print(),
                        json.writeValueAsString(member.reading())
                    });
        }
        jdbc.batchUpdate(
                """
                insert into discrepancy_member (discrepancy_id, n, side, article_id, revision,
                    span_start, span_end, exact, words_before, words_after, said_on, claimant,
                    print, reading)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    private void update(StoredDiscrepancy before, Finding finding) {
        List<StoredDiscrepancy.Told> now =
                finding.members().stream().map(StoredDiscrepancy.Told::of).toList();
        String arguments = json.writeValueAsString(finding.because().arguments());
        boolean same =
                !before.gone()
                        && before.members().equals(now)
                        && before.assessment() == finding.assessment()
                        && before.because().equals(finding.because().key())
                        && before.arguments().equals(arguments);
        if (same) {
            return;
        }
        boolean opens =
                before.resolved()
                        && (before.assessment() != finding.assessment() || before.lost(now));
        jdbc.update(
                """
                update discrepancy set version = version + 1, assessment = ?, benign = ?,
                    subject = ?, because = ?, arguments = ?, explanation = ?, gone = false,
                    state = case when ? then 'OPEN' else state end,
                    changed = case when ? then true else changed end, changed_at = ?
                where id = ?
                """,
                finding.assessment().name(),
                finding.assessment().isBenign(),
                subject(finding),
                finding.because().key(),
                arguments,
                finding.because().english(),
                opens,
                opens,
                now(),
                before.id());
        jdbc.update("delete from discrepancy_member where discrepancy_id = ?", before.id());
        insertMembers(before.id(), finding);
    }

    /** Kept, since whoever was told of it must hear that it is gone. */
    private void letGo(StoredDiscrepancy before) {
        if (!before.gone()) {
            jdbc.update(
                    """
                    update discrepancy set version = version + 1, gone = true, changed_at = ?
                    where id = ?
                    """,
                    now(),
                    before.id());
        }
    }

    private static String subject(Finding finding) {
        String line = finding.subject().replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
