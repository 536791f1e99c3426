package newsroom.sic.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What surrounds the copy on a page: menus, buttons, pointers elsewhere, appeals to the reader. */
final class Furniture {

    private static final int LONGEST = 300;
    private static final int LONGEST_APPEAL = 1_000;
    private static final Set<String> CODES =
            Stream.concat(
                            Arrays.stream(Locale.getISOLanguages()),
                            Arrays.stream(Locale.getISOCountries()))
                    .map(code -> code.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern BUTTON =
            Pattern.compile(
                    "(?:follow us|sign up|subscribe|share (?:this|on|via)|leave a (?:review|comment|reply)"
                            + "|(?:read|see|watch|view)(?: (?:more|also|related|next|all))"
                            + "|related (?:video|stor|article|news|topic|content)|you may also like"
                            + "|more (?:on|from|about) this|click here|download (?:our|the) app"
                            + "|support (?:us|our (?:work|journalism|newsroom))|become a member|donate\\b"
                            + "|all rights reserved|copyright|©|advertisement|tags? ?:|topics? ?:"
                            + "|log ?in|sign in|skip to|back to|most read|join us on|our newsletter"
                            + "|print this|cookie|(?:live(?: updates| blog)?|video|gallery|podcast|listen) ?:"
                            + "|for more (?:news|stories|information)|breaking(?: news)?$|live updates"
                            + "|watch ?:|in pictures|get the app|(?:read|see) (?:our|the full)"
                            + "|(?:also|might) (?:read|interesting)|don.t miss|recommended|editor.?s.? (?:pick|choice)"
                            + "|(?:top|latest|trending|popular|breaking) (?:stories|news|articles|posts|videos)(?:\\.|$)"
                            + "|most popular|trending|newsletter ?:|\\d+ comments?$|comments? ?(?:\\(\\d+\\))?$|add a comment|post a comment"
                            + "|listen to (?:this|the) (?:article|story|page)|\\d+ min(?:ute)?s?\\.? read|reading time"
                            + "|report an? (?:error|typo|mistake)|found an? (?:error|typo|mistake)|send us a tip"
                            + "|(?:filed under|category|categories|keywords|in this (?:story|article)|tagged) ?:"
                            + "|(?:this|the) (?:story|article|piece|report) (?:was|is|has been) (?:first |originally )?(?:published|produced|translated|edited|updated)"
                            + "|(?:this|the) (?:story|article|piece) (?:first |originally )appeared|translated (?:from|by)|with reporting (?:by|from)"
                            + "|our standards ?:|the following is attributable to|privacy policy|terms of (?:use|service)|contact us|about us"
                            + "|(?:results|standings|tables?|timetables?|programme)(?: and \\w+)? ?: (?:see|at|on)\\b"
                            + "|(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|x|email)(?:[ ,|/]+(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|x|email|print))+$"
                            + "|next (?:article|story|post)|previous (?:article|story|post)|load more|show more|read next|up next).{0,120}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MENU =
            Pattern.compile(
                    "[^.]{1,40}(?: ?[|•·›»>] ?[^.|•·›»>]{1,40}){2,}|\\p{Lu}[^./]{1,30}(?: / \\p{Lu}[^./]{1,30})+");

    /** "(AFP/rd)", "MEDIA NOTE": an agency's sign, a heading of a release. */
    private static final Pattern SIGN =
            Pattern.compile(
                    "\\([A-Z]{2,8}(?:[/,-] ?\\p{L}{1,12}){0,3}\\)"
                            + "|(?:MEDIA|PRESS) (?:NOTE|RELEASE|STATEMENT)|(?:Media|Press) (?:Note|Release|Statement)"
                            + "|OFFICE OF THE SPOKESPERSON|(?:READOUT|Readout)");

    private static final Pattern APPEAL =
            Pattern.compile(
                    ".*\\b(?:donat(?:e|ion|ions)|subscri(?:be|ption)|newsletter|become a member"
                            + "|support (?:us|our work|our journalism)|reader-(?:funded|supported)"
                            + "|independent journalism|follow us|sponsor us)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ABOUT_ITSELF =
            Pattern.compile(
                    ".*\\b(?:we|our|us|your?)\\b.*|(?:consider|please|help|support|join|give)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Furniture() {}

    /** By its own words, wherever it stands. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST
                && Shape.wordCount(text) <= 20
                && (BUTTON.matcher(text).matches()
                        || MENU.matcher(text).matches()
                        || SIGN.matcher(text).matches()
                        || isLanguageSwitch(text));
    }

    /** "ua en ru": nothing but language or country codes. */
    private static boolean isLanguageSwitch(String text) {
        var words = Shape.words(text);
        return words.size() >= 2
                && words.stream().allMatch(w -> CODES.contains(w.toLowerCase(Locale.ROOT)));
    }

    /** The outlet asks for money or attention; enough of a sign only below the copy. */
    static boolean isAppeal(String text) {
        return text.length() <= LONGEST_APPEAL
                && APPEAL.matcher(text).matches()
                && ABOUT_ITSELF.matcher(text).matches()
                && "\"“„«".indexOf(text.charAt(0)) < 0;
    }

    /** "TNT is truly independent!" above such an appeal. */
    static boolean isSlogan(String text) {
        return text.endsWith("!") && Shape.wordCount(text) <= 10;
    }
}
