package newsroom.sic.export.webannotation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import newsroom.sic.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The foreign properties on file. Whoever changes some holds the annotation's claim. */
@Component
class KeptProperties {

    private final JdbcClient jdbc;

    KeptProperties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ForeignProperties of(long annotationId) {
        return jdbc.sql("select version, json from foreign_properties where annotation_id = ?")
                .param(annotationId)
                .query((row, n) -> ForeignProperties.of(row.getInt(1), row.getString(2)))
                .optional()
                .orElseGet(ForeignProperties::none);
    }

    Map<Long, ForeignProperties> of(Collection<Long> annotationIds) {
        Map<Long, ForeignProperties> found = new HashMap<>();
        if (!annotationIds.isEmpty()) {
            jdbc.sql(
                            "select annotation_id, version, json from foreign_properties"
                                    + " where annotation_id in (:ids)")
                    .param("ids", annotationIds)
                    .query(row -> {
                        found.put(
                                row.getLong(1),
                                ForeignProperties.of(row.getInt(2), row.getString(3)));
                    });
        }
        return found;
    }

    /**
     * Puts others in the place of those of a version; 0 for none.
     *
     * @throws Refusal when they are not those any more
     */
    void replace(long annotationId, int version, ForeignProperties by) {
        int done =
                version == 0
                        ? jdbc.sql(
                                        "insert into foreign_properties (annotation_id, version, json)"
                                                + " values (?, 1, ?)")
                                .params(annotationId, by.json())
                                .update()
                        : jdbc.sql(
                                        "update foreign_properties set version = version + 1, json = ?"
                                                + " where annotation_id = ? and version = ?")
                                .params(by.json(), annotationId, version)
                                .update();
        if (done != 1) {
            throw Refusal.stale("export.refused.properties-stale");
        }
    }
}
