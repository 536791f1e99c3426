package newsroom.sic.threats;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;

/** How somebody looks at a page: what their device, their eyes and their settings make of it. */
enum Look {
    DAY("day", 1280, 900),
    NIGHT("night", 1280, 900),
    /** The colours of the person's system instead of the page's (Windows' contrast themes). */
    FORCED_COLOURS("forced colours", 1280, 900),
    STILL("reduced motion", 1280, 900),
    /** The browser's own letters at twice their size, and the window as it was: WCAG 1.4.4. */
    LARGE_TEXT("200 % text", 1280, 900),
    /** The whole page at twice its size, which halves the window. */
    ZOOMED("200 % zoom", 640, 450),
    /** WCAG 1.4.10. */
    NARROWEST("320 px", 320, 640);

    private static final int LETTERS = 16;

    private final String words;
    private final int width;
    private final int height;

    Look(String words, int width, int height) {
        this.words = words;
        this.width = width;
        this.height = height;
    }

    /**
     * What is asked of a page that is looked at so; a rule that can only answer as it did by day is
     * not asked again. Between 320 and 640 px the pages know no other layout.
     */
    Map<String, Object> questions() {
        return switch (this) {
            case DAY, NARROWEST -> Map.of("rules", "all", "layout", true);
            case NIGHT, FORCED_COLOURS -> Map.of("rules", "colours");
            case LARGE_TEXT, ZOOMED -> Map.of("rules", "boxes", "layout", true);
            case STILL -> Map.of("still", true);
        };
    }

    /** What the page has to have become before it is asked anything. */
    Map<String, Integer> size() {
        return Map.of("width", width, "letters", letters());
    }

    private int letters() {
        return this == LARGE_TEXT ? 2 * LETTERS : LETTERS;
    }

    void at(Page page, CDPSession device) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(this == NIGHT ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setForcedColors(
                                this == FORCED_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE)
                        .setReducedMotion(
                                this == STILL
                                        ? ReducedMotion.REDUCE
                                        : ReducedMotion.NO_PREFERENCE));
        device.send("Page.setFontSizes", letters(letters()));
        device.send("Emulation.setDeviceMetricsOverride", screen());
    }

    private static JsonObject letters(int size) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", size);
        sizes.addProperty("fixed", size * 13 / LETTERS);
        JsonObject letters = new JsonObject();
        letters.add("fontSizes", sizes);
        return letters;
    }

    private JsonObject screen() {
        JsonObject screen = new JsonObject();
        screen.addProperty("width", width);
        screen.addProperty("height", height);
        screen.addProperty("deviceScaleFactor", this == ZOOMED ? 2 : 1);
        screen.addProperty("mobile", false);
        return screen;
    }

    @Override
    public String toString() {
        return words;
    }
}
