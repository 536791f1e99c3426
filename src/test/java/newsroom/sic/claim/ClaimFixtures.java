package newsroom.sic.claim;

import java.util.UUID;
import newsroom.sic.article.RevisionText;

/** What people point at, and what they check it against. */
public final class ClaimFixtures {

    private ClaimFixtures() {}

    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** Points at the words where they stand first. */
    public static NewClaim on(RevisionText revision, String words) {
        int utf16 = revision.text().toString().indexOf(words);
        if (utf16 < 0) {
            throw new AssertionError("The copy does not say " + words);
        }
        return at(
                revision,
                revision.text().toCodePoint(utf16),
                revision.text().toCodePoint(utf16 + words.length()));
    }

    public static NewClaim at(RevisionText revision, int start, int end) {
        return at(revision, start, end, key());
    }

    public static NewClaim at(RevisionText revision, int start, int end, String requestKey) {
        return new NewClaim(revision.number(), start, end, null, null, requestKey);
    }

    public static EvidenceDetails evidence() {
        return evidence("The register of treaties");
    }

    public static EvidenceDetails evidence(String source) {
        return new EvidenceDetails(
                source,
                "https://example.org/treaties",
                "Thirteen are in force.",
                Grade.PRIMARY,
                Stance.SUPPORTS,
                null,
                null);
    }
}
