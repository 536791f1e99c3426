package newsroom.sic.intake.format;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import org.jspecify.annotations.Nullable;

/** Rich Text Format (1.9): the running text, with footnotes behind it. */
final class Rtf extends RtfListenerAdaptor {

    private static final int DEEPEST = 500;

    /** Where words go in a group. */
    private enum Place {
        TEXT,
        STYLES,
        TITLE,
        AUTHOR,
        COMPANY,
        MARKER,
        FOOTNOTE,
        LEFT_OUT,
        NOWHERE
    }

    private final PieceText text = new PieceText();
    private final Deque<Place> places = new ArrayDeque<>();
    private final Map<Place, StringBuilder> words = new HashMap<>();
    private final Map<Integer, String> styles = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final Deque<RtfLook> looks = new ArrayDeque<>();
    private Place place = Place.TEXT;
    private RtfLook look = RtfLook.PLAIN;
    private boolean inTable;
    private Place before = Place.TEXT;
    private int style;
    private boolean marked;

    private Rtf() {}

    static Piece read(byte[] bytes) {
        var rtf = new Rtf();
        var document = new ByteArrayInputStream(bytes, 0, RtfGroup.length(bytes));
        try {
            new StandardRtfParser().parse(new RtfStreamSource(document), rtf);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException e) {
            throw Unreadable.because("rtf-broken");
        }
        if (!rtf.places.isEmpty()) {
            throw Unreadable.because("rtf-broken");
        }
        return rtf.piece();
    }

    private Piece piece() {
        paragraph();
        text.state(Field.HEADLINE, at(Place.TITLE).toString(), "RTF info: title");
        text.state(Field.BYLINE, at(Place.AUTHOR).toString(), "RTF info: author");
        text.state(Field.OUTLET, at(Place.COMPANY).toString(), "RTF info: company");
        text.endLines();
        notes.forEach(note -> text.line(Role.FOOTNOTE, note));
        text.leaveOut(at(Place.LEFT_OUT).toString());
        return text.piece();
    }

    private StringBuilder at(Place place) {
        return words.computeIfAbsent(place, none -> new StringBuilder());
    }

    @Override
    public void processGroupStart() {
        if (places.size() >= DEEPEST) {
            throw Unreadable.tooLarge("xml-depth");
        }
        places.addLast(place);
        looks.addLast(look);
    }

    @Override
    public void processGroupEnd() {
        if (places.isEmpty()) {
            throw Unreadable.because("rtf-broken");
        }
        if (place == Place.FOOTNOTE && places.getLast() != Place.FOOTNOTE) {
            notes.add("[" + (notes.size() + 1) + "] " + at(Place.FOOTNOTE).toString().strip());
            at(Place.FOOTNOTE).setLength(0);
        }
        if (place == Place.STYLES) {
            String name = at(Place.STYLES).toString().replace(";", "").strip();
            if (!name.isEmpty()) {
                styles.put(style, name.toLowerCase(Locale.ROOT));
            }
            at(Place.STYLES).setLength(0);
            style = 0;
        }
        place = places.removeLast();
        look = looks.removeLast();
    }

    @Override
    public void processString(String string) {
        if (look.isWithdrawn() && (place == Place.TEXT || place == Place.FOOTNOTE)) {
            text.leaveOut(string);
        } else if (place == Place.TEXT || place == Place.FOOTNOTE) {
            at(place).append(look.script().set(string));
        } else if (place == Place.MARKER) {
            marked = true;
            at(place).append(string);
        } else if (place != Place.NOWHERE) {
            at(place).append(string);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean has, boolean isOptional) {
        if (isOptional && isUnknownDestination(command)) {
            place = Place.NOWHERE;
            return;
        }
        if (command == Command.optionalcommand) {
            before = place;
            place = Place.NOWHERE;
            return;
        }
        if (isOptional && place == Place.NOWHERE) {
            place = before;
        }
        switch (command) {
            case par, sect, page -> {
                if (place == Place.TEXT) {
                    if (inTable) {
                        at(Place.TEXT).append(" / ");
                    } else {
                        paragraph();
                    }
                } else if (place == Place.FOOTNOTE) {
                    at(place).append(' ');
                } else if (place == Place.LEFT_OUT) {
                    at(place).append('\n');
                }
            }
            case line -> at(place).append('\n');
            case tab -> at(place).append('\t');
            case cell, nestcell -> {
                cells.add(at(Place.TEXT).toString().replaceAll("( / )+$", "").strip());
                at(Place.TEXT).setLength(0);
            }
            case row, nestrow -> {
                String row = String.join(" | ", cells);
                if (!row.replace("|", "").isBlank()) {
                    text.line(Role.TABLE, row);
                }
                cells.clear();
                inTable = false;
            }
            case intbl -> inTable = true;
            case pard -> {
                inTable = false;
                style = 0;
            }
            case s -> style = parameter;
            case deleted, strike, striked, v, plain, nosupersub, up, dn ->
                    look = look.after(command, !has || parameter != 0);
            case supercmd, sub -> look = look.after(command, true);
            case stylesheet -> place = Place.STYLES;
            case title -> place = Place.TITLE;
            case author -> place = Place.AUTHOR;
            case company -> place = Place.COMPANY;
            case listtext, pntext -> place = Place.MARKER;
            case footnote -> {
                at(Place.TEXT).append("[").append(notes.size() + 1).append("]");
                place = Place.FOOTNOTE;
                look = RtfLook.PLAIN;
            }
            case header, headerl, headerr, headerf, footer, footerl, footerr, footerf, annotation ->
                    place = Place.LEFT_OUT;
            case fonttbl,
                    colortbl,
                    pict,
                    fldinst,
                    object,
                    subject,
                    keywords,
                    doccomm,
                    operator,
                    creatim,
                    revtim,
                    nonshppict,
                    listtable,
                    listoverridetable,
                    rsidtbl,
                    themedata,
                    datastore,
                    latentstyles,
                    xmlnstbl,
                    generator,
                    filetbl,
                    revtbl,
                    bkmkstart,
                    bkmkend,
                    atnid,
                    template,
                    xe,
                    tc ->
                    place = Place.NOWHERE;
            default -> {
                // how it looks
            }
        }
    }

    /** After "\*" a reader leaves aside what it does not know. */
    private static boolean isUnknownDestination(Command command) {
        return switch (command) {
            case footnote, listtext, pntext, shppict, company -> false;
            default -> true;
        };
    }

    private void paragraph() {
        String block = at(Place.TEXT).toString();
        at(Place.TEXT).setLength(0);
        String marker = at(Place.MARKER).toString().replaceAll("[\\s\\uF000-\\uF0FF]+", "");
        at(Place.MARKER).setLength(0);
        if (marked) {
            marked = false;
            boolean numbered = marker.matches("\\w+[.)]?");
            text.line(Role.LIST, (numbered ? marker + " " : "• ") + block.strip());
            return;
        }
        Role role = role();
        if (role == Role.HEADLINE && !block.isBlank()) {
            text.state(Field.HEADLINE, block, "RTF style: Title");
        }
        text.block(role, block);
    }

    private @Nullable Role role() {
        String name = styles.getOrDefault(style, "");
        if (name.equals("title")) {
            return Role.HEADLINE;
        }
        if (name.equals("caption")) {
            return Role.CAPTION;
        }
        return name.startsWith("heading") ? Role.HEADING : null;
    }
}
