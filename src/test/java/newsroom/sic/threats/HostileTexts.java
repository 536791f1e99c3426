package newsroom.sic.threats;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts that have broken programs, and some that nobody has tried: everything that both databases
 * can hold. The first are short enough for any column.
 */
final class HostileTexts {

    private static final List<String> KNOWN =
            List.of(
                    // looks like nothing, or like another type
                    "null",
                    "NULL",
                    "undefined",
                    "nil",
                    "None",
                    "true",
                    "false",
                    "0",
                    "-0",
                    "1e309",
                    "NaN",
                    "Infinity",
                    "0x7fffffff",
                    "9223372036854775808",
                    "1,000.00",
                    "1.000,00",
                    "2024-02-30",
                    "1970-01-01T00:00:00Z",
                    "00000000-0000-0000-0000-000000000000",
                    " ",
                    "  two before and two behind  ",
                    "\t",
                    "\n",
                    "\r",
                    "\r\n",
                    "a\rb",
                    "a\n\rb",
                    // quotes, escapes, comments
                    "'",
                    "''",
                    "\"",
                    "\\",
                    "\\\\",
                    "\\n",
                    "\\u0000",
                    "%00",
                    "\\x",
                    "$$",
                    "$1",
                    "{}",
                    "?",
                    "'; drop table account; --",
                    "' or '1'='1",
                    "\\'; select pg_sleep(9); --",
                    "/* */",
                    "<!--",
                    "]]>",
                    "{\"a\":1}",
                    "[1,2]",
                    "}\n{",
                    "\u001e",
                    "\u0004",
                    // formulas and spreadsheets
                    "=1+1",
                    "+1",
                    "-1",
                    "@SUM(A1)",
                    "=cmd|' /C calc'!A0",
                    "\uFF1D1+1",
                    "a,b;c\td\"e\"",
                    // markup and templates
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "&lt;&amp;&#0;",
                    "[[${7*7}]]",
                    "__${7*7}__",
                    "#{7*7}",
                    "${jndi:ldap://127.0.0.1/a}",
                    "{{7*7}}",
                    // paths and devices
                    "../../../etc/passwd",
                    "..\\..\\x",
                    "C:\\CON",
                    "/dev/null",
                    "file:///etc/passwd",
                    // every line end and blank that Unicode has
                    "a\u000Bb\u000Cc",
                    "a\u0085b",
                    "a\u2028b\u2029c",
                    "a\u00A0b\u202Fc\u3000d",
                    "\u200B",
                    "\u2060",
                    "\uFEFFa\uFEFF",
                    "a\u00ADb",
                    "\u180E",
                    "\u115F\u1160\u3164",
                    // controls
                    "\u0001\u0002\u0003\u0007\b\u001A\u001B[31m",
                    "\u007F",
                    "\u0080\u009F",
                    // directions
                    "\u202Eevil\u202C",
                    "\u2066\u2067\u2068\u2069",
                    "\u200F\u200E\u061C",
                    "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 abc 123",
                    // outside the basic plane, joined, with signs of their own
                    "\uD83D\uDDDE\uFE0F",
                    "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
                    "\uD83C\uDDFA\uD83C\uDDE6",
                    "\uD83D\uDC4D\uD83C\uDFFF",
                    "\uD835\uDD31\uD835\uDD22",
                    "\uDB40\uDC41\uDB40\uDC42",
                    "\uDBFF\uDFFD",
                    "\uE000\uF8FF",
                    "\uFFFD",
                    "\uFFFC",
                    // noncharacters
                    "\uFFFE",
                    "\uFFFF",
                    "\uFDD0",
                    "\uD83F\uDFFE",
                    "\uDBFF\uDFFF",
                    // composed and not, and what only looks the same
                    "\u00E9",
                    "e\u0301",
                    "\u212B",
                    "\u00C5",
                    "A\u030A",
                    "\uFB01",
                    "\u0130\u0131",
                    "\u1E9E",
                    "\u0410\u0412\u0421",
                    "ABC",
                    "\uAC00",
                    "\u1100\u1161",
                    "\u0344",
                    "\u0308\u0301",
                    "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324",
                    "\u0E33\u0E49",
                    "\uFDFA",
                    "\u0C1C\u0C4D\u0C1E\u200C\u0C3E",
                    "Lorem\u0300\u0301\u0302\u0303ipsum");

    private HostileTexts() {}

    /** At most 300 UTF-16 units each. */
    static List<String> all() {
        var texts = new ArrayList<>(KNOWN);
        for (String text : KNOWN) {
            texts.add(Normalizer.normalize(text, Normalizer.Form.NFC) + "\u0301");
            texts.add(Normalizer.normalize(text, Normalizer.Form.NFD) + text);
        }
        var dice = new Random(4242);
        for (int i = 0; i < 1_000; i++) {
            texts.add(anything(dice, 1 + dice.nextInt(150)));
        }
        return texts;
    }

    /** A megabyte in UTF-8 and more. */
    static String longest() {
        return anything(new Random(1), 400_000);
    }

    /** Any code point that is a character of its own, and the noncharacters; all but NUL. */
    private static String anything(Random dice, int codePoints) {
        var text = new StringBuilder();
        while (codePoints > 0) {
            int codePoint =
                    switch (dice.nextInt(3)) {
                        case 0 -> 1 + dice.nextInt(0x2FF);
                        case 1 -> 1 + dice.nextInt(0xFFFF);
                        default -> 0x10000 + dice.nextInt(0x100000);
                    };
            if (Character.getType(codePoint) != Character.SURROGATE) {
                text.appendCodePoint(codePoint);
                codePoints--;
            }
        }
        return text.toString();
    }
}
