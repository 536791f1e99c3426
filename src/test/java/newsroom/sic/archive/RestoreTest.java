package newsroom.sic.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import newsroom.sic.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;

/** An archive of an H2 store, restored into another. */
@ExtendWith(OutputCaptureExtension.class)
class RestoreTest {

    private static final String CONSTRAINTS =
            """
            select t.table_name || ' ' || t.constraint_type || ' ' || coalesce(c.check_clause, '')
                || ' ' || coalesce(r.delete_rule, '') || ' ' || coalesce(r.update_rule, '') || ' '
                || coalesce((select string_agg(k.column_name, ',' order by k.ordinal_position)
                    from information_schema.key_column_usage k
                    where k.constraint_name = t.constraint_name), '')
                || case when t.constraint_name like 'CONSTRAINT%' then ''
                    else ' ' || t.constraint_name end
            from information_schema.table_constraints t
            left join information_schema.check_constraints c using (constraint_name)
            left join information_schema.referential_constraints r using (constraint_name)
            where t.table_name <> 'flyway_schema_history'
            order by 1
            """;

    @TempDir private Path home;
    @TempDir private Path other;

    @Test
    void bringsEveryRowBack() throws Exception {
        Path before = SmallStore.in(home).withLines(2_000).archived("before.zip");

        int exitCode = Movers.restore(before, SmallStore.settings(other));

        assertThat(exitCode).isZero();
        Path after = archived(other, "after.zip");
        assertThat(Movers.content(after))
                .isEqualTo(Movers.content(before))
                .containsEntry("claim_seq", "4711")
                .containsKey("comment");
        assertThat(Movers.verifyHistory(SmallStore.settings(other))).isZero();
    }

    @Test
    void bringsTheOriginalFilesBackByteForByte() throws Exception {
        SmallStore.in(home);
        Path file = original(home, "as it came");
        Path archive = archived(home, "a.zip");

        int exitCode = Movers.restore(archive, SmallStore.settings(other));

        assertThat(exitCode).isZero();
        assertThat(other.resolve(home.relativize(file))).hasContent("as it came");
    }

    @Test
    void tellsAnOriginalFileThatWasAltered(CapturedOutput output) throws Exception {
        SmallStore.in(home);
        Path file = original(home, "as it came");
        Path altered =
                Forgery.of(archived(home, "a.zip"))
                        .entry("originals/" + file.getFileName(), text -> "otherwise")
                        .in(home.resolve("altered.zip"));

        int exitCode = Movers.restore(altered, SmallStore.settings(other));

        assertThat(exitCode).isEqualTo(1);
        assertThat(output.getErr()).contains("an original file is not as it was");
        assertThat(other).isEmptyDirectory();
    }

    /** A file where a desk keeps it, and the row that names it. */
    private static Path original(Path home, String content) throws IOException, SQLException {
        String sha256 = Sha256.hex(content);
        Path file = home.resolve("originals").resolve(sha256.substring(0, 2)).resolve(sha256);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        try (Connection store = open(home)) {
            SmallStore.jdbc(store)
                    .sql(
                            """
                            insert into original (article_id, revision, sha256, size, format,
                                left_out)
                            select min(id), 1, :sha256, 10, 'TEXT', '' from article
                            """)
                    .param("sha256", sha256)
                    .update();
        }
        return file;
    }

    @Test
    void leavesEveryRuleInForceAsTheMigrationsMadeIt() throws Exception {
        Path archive = SmallStore.in(home).archived("a.zip");
        Movers.restore(archive, SmallStore.settings(other));

        assertThat(column(other, CONSTRAINTS))
                .contains(
                        "annotation FOREIGN KEY  NO ACTION NO ACTION approval_id,id,edition,author_id,last_editor_id,placed_by_id,hands,state approved_by_other_eyes")
                .isEqualTo(column(home, CONSTRAINTS));
        assertRefused("update annotation set last_editor_id = 2");
        assertRefused("update decision set decided_by = 1");
        assertRefused("update comment set in_reply_to = 8 where id = 3");
        assertRefused("delete from history_head");
    }

    private void assertRefused(String sql) throws SQLException {
        try (Connection store = open(other)) {
            var jdbc = SmallStore.jdbc(store);
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> jdbc.sql(sql).update());
        }
    }

    /** Before that one, claims had no removed_at; the newer migrations run over what came back. */
    @Test
    void bringsAnOlderStoreUpToDate() throws Exception {
        Path archive = SmallStore.in(home, "15").withLines(3).archived("old.zip");

        int exitCode = Movers.restore(archive, SmallStore.settings(other));

        assertThat(exitCode).isZero();
        assertThat(column(other, "select count(*) from claim where removed_at is null"))
                .containsExactly("1");
        assertThat(column(other, "select count(*) from line where waived_at is not null"))
                .containsExactly("3");
    }

    @Test
    void refusesAStoreThatIsNotEmpty(CapturedOutput output) throws Exception {
        Path archive = SmallStore.in(home).archived("a.zip");
        SmallStore.in(other);
        List<String> before = column(other, "select count(*) from account");

        int exitCode = Movers.restore(archive, SmallStore.settings(other));

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr())
                .contains("Not restored: the store in " + other + " is not empty.");
        assertThat(column(other, "select count(*) from account")).isEqualTo(before);
    }

    @Test
    void refusesAnArchiveOfANewerVersion(CapturedOutput output) throws Exception {
        Path archive = SmallStore.in(home).archived("a.zip");
        Path newer =
                Forgery.of(archive)
                        .manifest(text ->
                                text.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"999\""))
                        .in(home.resolve("newer.zip"));

        int exitCode = Movers.restore(newer, SmallStore.settings(other));

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr()).contains("made by a newer version of Sic");
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void leavesAFileThatIsThereAsItIs(CapturedOutput output) throws Exception {
        SmallStore.in(home);
        Path file = Files.writeString(home.resolve("a.zip"), "mine");

        int exitCode = Movers.archive(file, SmallStore.settings(home));

        assertThat(exitCode).isEqualTo(2);
        assertThat(file).hasContent("mine");
        assertThat(output.getErr()).contains("stays as it is");
    }

    @Test
    void makesNoStoreWhereThereIsNone(CapturedOutput output) {
        int exitCode = Movers.archive(home.resolve("a.zip"), SmallStore.settings(other));

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr()).contains("There is no store in " + other);
        assertThat(other).isEmptyDirectory();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void keepsTheFileToOneself() throws Exception {
        Path archive = SmallStore.in(home).archived("a.zip");

        assertThat(Files.getPosixFilePermissions(archive)).hasSize(2);
        assertThat(home.resolve("a.zip.part")).doesNotExist();
    }

    private static Path archived(Path home, String name) throws IOException {
        Path file = home.resolve(name);
        assertThat(Movers.archive(file, SmallStore.settings(home))).isZero();
        return file;
    }

    private static List<String> column(Path home, String sql) throws SQLException {
        try (Connection store = open(home)) {
            return SmallStore.jdbc(store).sql(sql).query((row, n) -> row.getString(1)).list();
        }
    }

    private static Connection open(Path home) throws SQLException {
        return DriverManager.getConnection(SmallStore.url(home), "sic", "");
    }
}
