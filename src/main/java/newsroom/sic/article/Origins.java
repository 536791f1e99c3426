package newsroom.sic.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where articles come from: their files, and the source of each of their details. */
@Service
@Transactional(readOnly = true)
public class Origins {

    /** In code points; what is longer is no detail but a text. */
    private static final int LONGEST = 1000;

    private static final Map<String, Origin.Field> BY_CHANGE =
            Map.of(
                    "headline", Origin.Field.HEADLINE,
                    "outlet", Origin.Field.OUTLET,
                    "byline", Origin.Field.BYLINE,
                    "published on", Origin.Field.PUBLISHED_ON,
                    "language", Origin.Field.LANGUAGE,
                    "address", Origin.Field.ADDRESS,
                    "dateline", Origin.Field.DATELINE,
                    "credit", Origin.Field.CREDIT);

    private final JdbcClient jdbc;

    Origins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The source of each detail that has one, in the order of the fields. */
    public List<Provenance> of(long articleId) {
        return jdbc
                .sql(
                        """
                        select field, stated, source, set_by, set_at from provenance
                        where article_id = ?
                        """)
                .param(articleId)
                .query((row, n) ->
                        new Provenance(
                                Origin.Field.valueOf(row.getString("field")),
                                row.getString("stated"),
                                row.getString("source"),
                                row.getObject("set_by", Long.class),
                                instant(row.getObject("set_at", OffsetDateTime.class))))
                .list()
                .stream()
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
    }

    /** The file that the article's current revision, or the last one before it, came in. */
    public Optional<OriginalFile> original(long articleId) {
        return jdbc
                .sql(
                        """
                        select o.revision, o.sha256, o.size, o.format, o.file_name, o.left_out,
                            r.encoding
                        from original o
                        join revision r on r.article_id = o.article_id and r.number = o.revision
                        where o.article_id = ? order by o.revision desc
                        """)
                .param(articleId)
                .query((row, n) ->
                        new OriginalFile(
                                row.getInt("revision"),
                                row.getString("sha256"),
                                row.getLong("size"),
                                row.getString("format"),
                                row.getString("encoding"),
                                row.getString("file_name"),
                                row.getString("left_out")))
                .list()
                .stream()
                .findFirst();
    }

    /**
     * Notes where a revision came from. The article and the revision are in the store already.
     *
     * @param taken its details as they are in the store
     * @param asRead whether its headline was read in the text
     */
    @Transactional
    public void note(
            long articleId,
            int revision,
            NewArticle copy,
            ArticleDetails taken,
            boolean asRead,
            Actor by,
            Instant at) {
        Origin origin = copy.origin();
        if (origin.original() != null) {
            jdbc.sql(
                            """
                            insert into original (article_id, revision, sha256, size, format,
                                file_name, left_out)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(articleId)
                    .param(revision)
                    .param(origin.original().sha256())
                    .param(origin.original().size())
                    .param(origin.format())
                    .param(copy.fileName())
                    .param(origin.leftOut())
                    .update();
        }
        if (revision > 1) {
            return; // its details are the article's, and those were settled
        }
        Set<Origin.Field> told = EnumSet.noneOf(Origin.Field.class);
        for (Origin.Said said : origin.said()) {
            if (told.add(said.field())) {
                add(articleId, said.field(), shortened(said.value()), said.where(), null, null);
            }
        }
        for (Origin.Field field : Origin.Field.values()) {
            if (!told.contains(field) && holds(taken, field)) {
                if (field == Origin.Field.HEADLINE && asRead) {
                    add(articleId, field, null, "text", null, null);
                } else {
                    add(articleId, field, null, null, by, at);
                }
            }
        }
    }

    /** Notes that a person has corrected details. */
    @Transactional
    public void corrected(long articleId, List<Change> changes, Actor by, Instant at) {
        for (Change change : changes) {
            Origin.Field field = BY_CHANGE.get(change.what());
            if (field == null) {
                continue;
            }
            int there =
                    jdbc.sql(
                                    """
                                    update provenance set set_by = ?, set_at = ?
                                    where article_id = ? and field = ?
                                    """)
                            .param(by.id())
                            .param(at.atOffset(ZoneOffset.UTC))
                            .param(articleId)
                            .param(field.name())
                            .update();
            if (there == 0) {
                add(articleId, field, null, null, by, at);
            }
        }
    }

    private void add(
            long articleId,
            Origin.Field field,
            @Nullable String stated,
            @Nullable String source,
            @Nullable Actor by,
            @Nullable Instant at) {
        jdbc.sql(
                        """
                        insert into provenance (article_id, field, stated, source, set_by, set_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(articleId)
                .param(field.name())
                .param(stated)
                .param(source)
                .param(by == null ? null : by.id())
                .param(at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static boolean holds(ArticleDetails details, Origin.Field field) {
        return switch (field) {
            case HEADLINE -> details.headline() != null;
            case OUTLET -> details.outlet() != null;
            case BYLINE -> details.byline() != null;
            case PUBLISHED_ON -> details.publishedOn() != null;
            case LANGUAGE -> details.language() != null;
            case ADDRESS -> details.url() != null;
            case DATELINE, CREDIT -> false;
        };
    }

    static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
