package newsroom.sic.intake.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Markdown (CommonMark, with GitHub's tables) and the front matter that sites put before it. */
final class Markdown {

    /** Deeper nesting is no prose. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .customDelimiterProcessor(new Struck.Tildes())
                    .maxOpenBlockParsers(DEEPEST)
                    .build();

    private static final Pattern FRONT_MATTER =
            Pattern.compile(
                    "\\A---[ \\t]*\\n(.*?\\n)?(---|\\.\\.\\.)[ \\t]*(\\n|\\z)", Pattern.DOTALL);

    /** A plain value of YAML on one line; nothing else is read. */
    private static final Pattern ENTRY =
            Pattern.compile("^([A-Za-z][\\w-]*)[ \\t]*:[ \\t]+(\\S.*?)[ \\t]*$", Pattern.MULTILINE);

    private static final Pattern FOOTNOTE = Pattern.compile("^\\[\\^[^\\]]+\\]:.*");

    private static final Map<String, Field> FIELDS =
            Map.ofEntries(
                    Map.entry("title", Field.HEADLINE),
                    Map.entry("headline", Field.HEADLINE),
                    Map.entry("outlet", Field.OUTLET),
                    Map.entry("publisher", Field.OUTLET),
                    Map.entry("source", Field.OUTLET),
                    Map.entry("author", Field.BYLINE),
                    Map.entry("byline", Field.BYLINE),
                    Map.entry("dateline", Field.DATELINE),
                    Map.entry("date", Field.PUBLISHED_ON),
                    Map.entry("published", Field.PUBLISHED_ON),
                    Map.entry("lang", Field.LANGUAGE),
                    Map.entry("language", Field.LANGUAGE),
                    Map.entry("canonical", Field.ADDRESS),
                    Map.entry("canonical_url", Field.ADDRESS),
                    Map.entry("url", Field.ADDRESS),
                    Map.entry("link", Field.ADDRESS),
                    Map.entry("credit", Field.CREDIT));

    private final PieceText text = new PieceText();

    private Markdown() {}

    static Piece read(byte[] utf8) {
        return new Markdown().all(new String(utf8, UTF_8));
    }

    private Piece all(String source) {
        Matcher front = FRONT_MATTER.matcher(source);
        String body = source;
        if (front.find()) {
            body = source.substring(front.end());
            String entries = String.valueOf(front.group(1));
            ENTRY.matcher(entries)
                    .results()
                    .forEach(entry -> {
                        String key = entry.group(1).toLowerCase(Locale.ROOT);
                        Field field = FIELDS.get(key);
                        if (field != null) {
                            text.state(field, unquoted(entry.group(2)), "front matter: " + key);
                        }
                    });
            text.leaveOut(entries);
        }
        blocks(PARSER.parse(body));
        return text.piece();
    }

    private static String unquoted(String value) {
        String bare = value.replaceAll("^\\[\\s*(.*?)\\s*]$", "$1");
        char first = bare.charAt(0);
        boolean quoted =
                bare.length() > 1
                        && (first == '"' || first == '\'')
                        && bare.charAt(bare.length() - 1) == first;
        return quoted
                ? bare.substring(1, bare.length() - 1).replace("''", "'").replace("\\\"", "\"")
                : bare;
    }

    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> paragraph(paragraph);
                case BulletList list -> {
                    text.endLines();
                    items(list, 0);
                    text.endLines();
                }
                case OrderedList list -> {
                    text.endLines();
                    Integer start = list.getMarkerStartNumber();
                    items(list, start == null ? 1 : start);
                    text.endLines();
                }
                case FencedCodeBlock code -> text.block(null, code.getLiteral());
                case IndentedCodeBlock code -> text.block(null, code.getLiteral());
                case HtmlBlock html -> text.leaveOut(html.getLiteral());
                case TableRow row -> row(row);
                case BlockQuote quote -> blocks(quote);
                case TableBlock table -> {
                    text.endLines();
                    blocks(table);
                    text.endLines();
                }
                default -> blocks(node);
            }
        }
    }

    private void heading(Heading heading) {
        boolean isFirst = heading.getLevel() == 1 && text.isEmpty();
        String words = inline(heading);
        if (isFirst) {
            text.state(Field.HEADLINE, words, "Markdown heading");
        }
        text.block(isFirst ? Role.HEADLINE : Role.HEADING, words);
    }

    private void paragraph(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        boolean isPicture = only instanceof Image && only.getNext() == null;
        String words = inline(paragraph);
        text.block(
                isPicture
                        ? Role.CAPTION
                        : FOOTNOTE.matcher(words).lookingAt() ? Role.FOOTNOTE : null,
                words);
    }

    private void items(Node list, int number) {
        int n = number;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                String marker = number == 0 ? "• " : n++ + ". ";
                for (Node in = item.getFirstChild(); in != null; in = in.getNext()) {
                    switch (in) {
                        case BulletList inner -> items(inner, 0);
                        case OrderedList inner -> items(inner, 1);
                        default -> {
                            text.line(Role.LIST, marker + inline(in));
                            marker = "";
                        }
                    }
                }
            }
        }
    }

    private void row(TableRow row) {
        var cells = new StringBuilder();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.append(cells.isEmpty() ? "" : " | ").append(inline(cell));
            }
        }
        text.line(Role.TABLE, cells.toString());
    }

    private String inline(Node parent) {
        var words = new MarkdownWords(text);
        words.write(parent);
        return words.toString();
    }
}
