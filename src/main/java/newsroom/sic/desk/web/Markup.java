package newsroom.sic.desk.web;

import org.unbescape.html.HtmlEscape;

/** HTML element by element, for the parts of a page that are set thousands of times over. */
final class Markup {

    private final StringBuilder set = new StringBuilder();

    /**
     * @param attributes names and values in turn; values are escaped
     */
    Markup open(String element, String... attributes) {
        set.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            set.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            set.append('"');
        }
        set.append('>');
        return this;
    }

    /** Escaped. */
    Markup text(String words) {
        set.append(HtmlEscape.escapeHtml4Xml(words));
        return this;
    }

    /** What a template has set. */
    Markup set(String markup) {
        set.append(markup);
        return this;
    }

    Markup close(String element) {
        set.append("</").append(element).append('>');
        return this;
    }

    @Override
    public String toString() {
        return set.toString();
    }
}
