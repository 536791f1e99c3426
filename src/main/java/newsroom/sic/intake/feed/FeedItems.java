package newsroom.sic.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.intake.Called;
import newsroom.sic.text.Sha256;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a feed points at (RSS 2.0 and 1.0, Atom). Read with a parser that knows no doctypes: an
 * entity in it stays the word that it is.
 *
 * @param title empty where it has none
 * @param items the first of them; feeds are short
 */
record FeedItems(String title, List<Item> items) {

    static final int MOST = 200;

    private static final int LONGEST_TITLE = 300;

    FeedItems {
        items = List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param mark by which it is known again
     * @param address of its page
     * @param title empty where it has none
     */
    record Item(String mark, String address, String title) {}

    /** None where the bytes are no feed. */
    static FeedItems in(byte[] bytes, String base) {
        Document feed;
        try {
            feed = Jsoup.parse(new ByteArrayInputStream(bytes), null, base, Parser.xmlParser());
        } catch (IOException unreadable) {
            return new FeedItems("", List.of());
        }
        List<Item> items = new ArrayList<>();
        for (Element each : feed.select("item, entry")) {
            String address = address(each);
            if (!address.isEmpty() && items.size() < MOST) {
                String id = text(each, "guid, id");
                items.add(new Item(Sha256.hex(id.isEmpty() ? address : id), address, title(each)));
            }
        }
        return new FeedItems(text(feed, "channel > title, feed > title"), items);
    }

    /** A title may hold markup of its own (RSS), of which the words are kept. */
    private static String title(Element item) {
        String words = Jsoup.parse(text(item, "> title")).text().strip();
        String plain = words.isEmpty() ? "" : Called.plainly(words.replace('/', '\u2215'));
        return plain.codePointCount(0, plain.length()) <= LONGEST_TITLE ? plain : "";
    }

    private static String address(Element item) {
        for (Element link : item.select("> link")) {
            String rel = link.attr("rel");
            if (rel.isEmpty() || rel.equals("alternate")) {
                return link.hasAttr("href") ? link.absUrl("href") : link.text().strip();
            }
        }
        return "";
    }

    private static String text(Element within, String select) {
        Element found = within.selectFirst(select);
        return found == null ? "" : found.text().strip();
    }
}
