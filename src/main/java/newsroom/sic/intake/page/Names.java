package newsroom.sic.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the words of class names and ids speak for: the logarithm of the odds that text below an
 * element called so belongs to the article, over many sites. A word that is not known speaks for
 * nothing.
 */
class Names {

    private static final Pattern EDGE = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final int MOST = 40;
    private static final int LONGEST = 500;

    private final Map<String, Float> odds;

    Names(Map<String, Float> odds) {
        this.odds = odds;
    }

    static Names load(InputStream in) {
        var odds = new HashMap<String, Float>();
        try (var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int edge = line.indexOf(' ');
                    odds.put(line.substring(0, edge), Float.valueOf(line.substring(edge + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Names(odds);
    }

    float odds(String word) {
        return odds.getOrDefault(word, 0f);
    }

    /** The words of an element's class and id. */
    static Set<String> of(Element element) {
        var words = new LinkedHashSet<String>();
        String said = element.className() + " " + element.id();
        if (said.length() > 1) {
            String start = said.length() > LONGEST ? said.substring(0, LONGEST) : said;
            for (String word : EDGE.splitAsStream(start).toList()) {
                if (word.length() > 2 && word.length() < 20 && words.size() < MOST) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }
}
