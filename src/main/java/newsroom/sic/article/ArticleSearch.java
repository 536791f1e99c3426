package newsroom.sic.article;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.WellFormed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds articles by filter, a slice at a time, by key: the hundredth slice costs what the first
 * does.
 */
@Component
class ArticleSearch {

    private final EntityManager entities;

    ArticleSearch(EntityManager entities) {
        this.entities = entities;
    }

    Slice<ArticleView> find(ArticleFilter filter, @Nullable String after, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("where not a.setAside");
        narrow(filter, where, values);
        if (after != null) {
            goOn(filter.sort(), after, where, values);
        }
        TypedQuery<Article> query =
                entities.createQuery(
                        "select a from Article a left join fetch a.outlet o %s order by %s"
                                .formatted(where, order(filter.sort())),
                        Article.class);
        values.forEach(query::setParameter);
        List<Article> found = query.setMaxResults(limit + 1).getResultList();
        return Slice.of(found, limit, last -> mark(filter.sort(), last.view())).map(Article::view);
    }

    /** Coverage of the current revisions of all that the filter lets through. */
    CoverageTally coverage(ArticleFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("where not a.setAside");
        narrow(filter, where, values);
        TypedQuery<Object[]> query =
                entities.createQuery(
                        """
                        select l.coverage, count(*) from Article a left join a.outlet o
                        join Revision r on r.articleId = a.id and r.number = a.revision
                        join r.lines l %s group by l.coverage
                        """
                                .formatted(where),
                        Object[].class);
        values.forEach(query::setParameter);
        CoverageTally tally = CoverageTally.NONE;
        for (Object[] row : query.getResultList()) {
            tally = tally.with((Coverage) row[0], ((Long) row[1]).intValue());
        }
        return tally;
    }

    /**
     * How the lines of all that the filter lets through stood at each of the moments: a line that
     * is accounted for counts as open before it was.
     *
     * @param moments first to last
     */
    List<CoverageTally> coverage(ArticleFilter filter, List<Instant> moments) {
        if (moments.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("where not a.setAside");
        narrow(filter, where, values);
        StringBuilder select = new StringBuilder("select 0");
        for (int i = 0; i < moments.size(); i++) {
            select.append(
                    """
                    , sum(case when a.importedAt < :m%1$d then 1 else 0 end)
                    , sum(case when l.accountedAt < :m%1$d and l.coverage = CHECKED then 1 else 0 end)
                    , sum(case when l.accountedAt < :m%1$d and l.coverage = WAIVED then 1 else 0 end)
                    """
                            .formatted(i));
            values.put("m" + i, moments.get(i));
        }
        TypedQuery<Object[]> query =
                entities.createQuery(
                        """
                        %s from Article a left join a.outlet o
                        join Revision r on r.articleId = a.id and r.number = a.revision
                        join r.lines l %s
                        """
                                .formatted(select, where),
                        Object[].class);
        values.forEach(query::setParameter);
        Object[] row = query.getSingleResult();
        List<CoverageTally> tallies = new ArrayList<>();
        for (int i = 1; i < row.length; i += 3) {
            int checked = count(row[i + 1]);
            int waived = count(row[i + 2]);
            tallies.add(new CoverageTally(count(row[i]) - checked - waived, checked, waived));
        }
        return tallies;
    }

    /** The sum over no line at all is null. */
    private static int count(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).intValue();
    }

    private static void narrow(
            ArticleFilter filter, StringBuilder where, Map<String, Object> values) {
        if (filter.words() != null) {
            where.append(" and lower(a.headline) like :words escape '!'");
            values.put("words", "%" + literal(filter.words().toLowerCase(Locale.ROOT)) + "%");
        }
        if (filter.outlet() != null) {
            where.append(" and o.name = :outlet");
            values.put("outlet", filter.outlet());
        }
        if (filter.from() != null) {
            where.append(" and a.publishedOn >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            where.append(" and a.publishedOn <= :to");
            values.put("to", filter.to());
        }
        if (filter.state() != null) {
            where.append(" and a.state = :state");
            values.put("state", filter.state());
        }
        if (filter.story() != null) {
            where.append(
                    " and a.id in (select m from Story s join s.articleIds m where s.id = :story)");
            values.put("story", filter.story());
        }
        if (filter.assignee() != null) {
            where.append(" and a.assigneeId = :assignee");
            values.put("assignee", filter.assignee());
        }
        if (filter.dueBy() != null) {
            where.append(" and a.dueOn <= :dueBy");
            values.put("dueBy", filter.dueBy());
        }
    }

    private static String order(ArticleFilter.Sort sort) {
        return switch (sort) {
            case IMPORTED -> "a.id desc";
            case PUBLISHED -> "a.publishedOn desc nulls last, a.id desc";
            case HEADLINE -> "coalesce(a.headline, ''), a.id";
            case DUE -> "a.dueOn nulls last, a.id";
        };
    }

    private static void goOn(
            ArticleFilter.Sort sort,
            String after,
            StringBuilder where,
            Map<String, Object> values) {
        Mark mark = Mark.read(after);
        values.put("id", mark.id());
        switch (sort) {
            case IMPORTED -> where.append(" and a.id < :id");
            case PUBLISHED -> {
                LocalDate day = mark.day();
                if (day == null) {
                    where.append(" and a.publishedOn is null and a.id < :id");
                } else {
                    where.append(
                            " and (a.publishedOn < :key or a.publishedOn is null"
                                    + " or (a.publishedOn = :key and a.id < :id))");
                    values.put("key", day);
                }
            }
            case DUE -> {
                LocalDate day = mark.day();
                if (day == null) {
                    where.append(" and a.dueOn is null and a.id > :id");
                } else {
                    where.append(
                            " and (a.dueOn > :key or a.dueOn is null"
                                    + " or (a.dueOn = :key and a.id > :id))");
                    values.put("key", day);
                }
            }
            case HEADLINE -> {
                where.append(
                        " and (coalesce(a.headline, '') > :key or (coalesce(a.headline, '') = :key"
                                + " and a.id > :id))");
                values.put("key", mark.key());
            }
        }
    }

    private static String mark(ArticleFilter.Sort sort, ArticleView last) {
        Object key =
                switch (sort) {
                    case IMPORTED -> null;
                    case PUBLISHED -> last.details().publishedOn();
                    case HEADLINE -> last.details().headline();
                    case DUE -> last.dueOn();
                };
        return new Mark(last.id(), Objects.toString(key, "")).written();
    }

    /**
     * Where a slice ended.
     *
     * @param key by what the list is sorted; empty where that is not known
     */
    private record Mark(long id, String key) {

        static Mark read(String after) {
            try {
                String plain =
                        new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
                int gap = plain.indexOf(' ');
                String key = plain.substring(gap + 1);
                if (WellFormed.flawIn(key).isEmpty()) {
                    return new Mark(Long.parseLong(plain.substring(0, gap)), key);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException forged) {
                // told below
            }
            throw forged();
        }

        @Nullable LocalDate day() {
            try {
                return key.isEmpty() ? null : LocalDate.parse(key);
            } catch (DateTimeParseException forged) {
                throw forged();
            }
        }

        String written() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((id + " " + key).getBytes(StandardCharsets.UTF_8));
        }

        private static Refusal forged() {
            return new Refusal(Refusal.Kind.MALFORMED, "shared.refused.list-mark");
        }
    }

    private static String literal(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
