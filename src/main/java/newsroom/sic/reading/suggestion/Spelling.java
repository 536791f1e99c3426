package newsroom.sic.reading.suggestion;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How far two names lie apart, letter by letter; accents count for nothing. */
final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 40;

    private Spelling() {}

    static String bare(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Letters put in, left out, changed or swapped with their neighbour (Damerau). */
    static int apart(String one, String other) {
        int n = one.length();
        int m = other.length();
        if (n > LONGEST || m > LONGEST) {
            return LONGEST;
        }
        int[][] far = new int[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            far[i][0] = i;
        }
        for (int j = 0; j <= m; j++) {
            far[0][j] = j;
        }
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                far[i][j] =
                        Math.min(
                                Math.min(far[i - 1][j] + 1, far[i][j - 1] + 1),
                                far[i - 1][j - 1] + same);
                boolean swapped =
                        i > 1
                                && j > 1
                                && one.charAt(i - 1) == other.charAt(j - 2)
                                && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    far[i][j] = Math.min(far[i][j], far[i - 2][j - 2] + 1);
                }
            }
        }
        return far[n][m];
    }
}
