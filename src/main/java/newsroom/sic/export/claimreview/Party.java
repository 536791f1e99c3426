package newsroom.sic.export.claimreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who said or published something: schema.org wants to know whether a person or a body. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder("@type")
record Party(@JsonProperty("@type") String type, String name, @Nullable String url) {

    /** Words that bodies have in their names. */
    private static final Pattern BODY =
            Pattern.compile(
                    "\\b(?:academy|agency|alliance|army|association"
                            + "|authority|bank|board|bureau|cabinet|centre|center|commission"
                            + "|committee|company|congress|corporation|council|court|department"
                            + "|directorate|federation|force|forces|foundation|fund|government"
                            + "|group|headquarters|house|institute|kremlin|ltd|inc|institution"
                            + "|league|ministry|mission|nations|navy|news|observatory|office"
                            + "|organi[sz]ation|parliament|party|police|post|press|secretariat"
                            + "|senate|service|services|society|staff|times|union|university"
                            + "|amt|behörde|bundestag|bundesrat|ministerium|gericht|verband"
                            + "|verein|regierung|polizei|partei|rat|zeitung|agentur)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{N}][\\p{Lu}\\p{N}&.-]+");

    static Party body(String name, @Nullable String url) {
        return new Party("Organization", name, url);
    }

    /** Somebody that an article names; a person unless the name says otherwise. */
    static Party named(String name) {
        boolean body = CAPITALS.matcher(name).matches() || BODY.matcher(name).find();
        return new Party(body ? "Organization" : "Person", name, null);
    }
}
