package newsroom.sic.intake.format;

/** What an XML file is, by its first element. */
final class Vocabulary {

    private Vocabulary() {}

    static Format of(byte[] xml) {
        Xml.Name root = Xml.rootOf(xml);
        return switch (root.local()) {
            case "nitf" -> Format.NITF;
            case "newsMessage", "newsItem", "packageItem" -> Format.NEWSML;
            case "rss", "RDF" -> Format.RSS;
            case "feed" -> Format.ATOM;
            case "html" -> Format.HTML;
            default -> throw Unreadable.because("other-xml", root.local());
        };
    }
}
