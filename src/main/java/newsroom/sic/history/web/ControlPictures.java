package newsroom.sic.history.web;

/** Control characters, which a page cannot show, replaced by their pictures. */
final class ControlPictures {

    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final String PICTURE_OF_DELETE = "\u2421";

    private ControlPictures() {}

    /** The text with every control character but tab and line feed as a picture. */
    static String in(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> {
                    if (point == '\n' || point == '\t' || !Character.isISOControl(point)) {
                        visible.appendCodePoint(point);
                    } else if (point < ' ') {
                        visible.appendCodePoint(PICTURES + point);
                    } else {
                        visible.append(point == DELETE ? PICTURE_OF_DELETE : "\uFFFD");
                    }
                });
        return visible.toString();
    }
}
