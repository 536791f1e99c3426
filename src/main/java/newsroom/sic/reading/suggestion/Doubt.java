package newsroom.sic.reading.suggestion;

import java.util.List;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;

/** What a rule found, in UTF-16 units, and its sentence of explanation. */
public record Doubt(
        String rule,
        SuggestedIssue issue,
        Weight weight,
        int start,
        int end,
        String explanation,
        List<int[]> related) {}
