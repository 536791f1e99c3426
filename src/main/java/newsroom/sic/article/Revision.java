package newsroom.sic.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.Reading;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One immutable text of an article. Only what was found out about its lines changes. */
@Entity
class Revision {

    @Id @GeneratedValue private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long articleId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private int length;

    @Column(nullable = false, updatable = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Column(updatable = false)
    private @Nullable String fileName;

    @Column(nullable = false, updatable = false)
    private String encoding;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    @Column(nullable = false, updatable = false)
    private long addedBy;

    @ElementCollection
    @CollectionTable(name = "passage", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "n")
    @ListIndexBase(1)
    private List<StoredPassage> passages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "line", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "n")
    @ListIndexBase(1)
    private List<StoredLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(long articleId, int number, ReadCopy read, Actor by, Instant at) {
        NewArticle copy = read.copy();
        Reading reading = read.reading();
        this.articleId = articleId;
        this.number = number;
        this.text = copy.text();
        this.length = read.text().length();
        this.sha256 = read.sha256();
        this.fileName = copy.fileName();
        this.encoding = copy.encoding();
        this.addedAt = at;
        this.addedBy = by.id();
        reading.passages().forEach(passage -> passages.add(new StoredPassage(passage)));
        List<Span> furniture =
                reading.passages().stream()
                        .filter(passage -> passage.kind() == PassageKind.FURNITURE)
                        .map(passage -> passage.span())
                        .toList();
        reading.lines()
                .forEach(line ->
                        lines.add(
                                furniture.stream().anyMatch(s -> s.overlaps(line.span()))
                                        ? StoredLine.waivedAsFurniture(line.span(), at)
                                        : StoredLine.open(line.span())));
    }

    /**
     * Takes over how far lines of the revision before were accounted for.
     *
     * @param stayed by line of that revision the place of the line here that says the same; -1
     *     where none does
     */
    void carry(List<StoredLine> before, int[] stayed) {
        for (int i = 0; i < stayed.length; i++) {
            if (stayed[i] >= 0) {
                lines.set(stayed[i], before.get(i).at(lines.get(stayed[i])));
            }
        }
    }

    /** Notes what the claims on lines say of them. */
    void follow(Map<Integer, LineClaims> claimsByLine, Instant at) {
        claimsByLine.forEach((n, claims) -> line(n).follow(claims, at));
    }

    /**
     * The line of that number.
     *
     * @throws Refusal when there is none
     */
    StoredLine line(int n) {
        if (n < 1 || n > lines.size()) {
            throw Refusal.absent("line");
        }
        return lines.get(n - 1);
    }

    Object[] row(long as) {
        return new Object[] {
            as,
            articleId,
            number,
            text,
            length,
            sha256,
            fileName,
            encoding,
            addedAt.atOffset(ZoneOffset.UTC),
            addedBy
        };
    }

    List<Object[]> passageRows(long of) {
        List<Object[]> rows = new ArrayList<>(passages.size());
        for (StoredPassage stored : passages) {
            Passage passage = stored.read();
            rows.add(
                    new Object[] {
                        of,
                        rows.size() + 1,
                        passage.kind().name(),
                        passage.span().start(),
                        passage.span().end()
                    });
        }
        return rows;
    }

    List<Object[]> lineRows(long of) {
        List<Object[]> rows = new ArrayList<>(lines.size());
        for (StoredLine stored : lines) {
            rows.add(stored.row(of, rows.size() + 1));
        }
        return rows;
    }

    /** All of it but its lines: what never changes. */
    RevisionText text() {
        return new RevisionText(
                articleId,
                number,
                CodePointText.of(text),
                encoding,
                passages.stream().map(StoredPassage::read).toList(),
                List.of());
    }
}
