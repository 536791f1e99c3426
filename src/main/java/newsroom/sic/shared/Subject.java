package newsroom.sic.shared;

/** What something happened to, named by kind ("article", "claim", "annotation", …) and id. */
public record Subject(String kind, long id) {

    public static Subject article(long id) {
        return new Subject("article", id);
    }

    public static Subject story(long id) {
        return new Subject("story", id);
    }

    public static Subject claim(long id) {
        return new Subject("claim", id);
    }

    public static Subject evidence(long id) {
        return new Subject("evidence", id);
    }

    public static Subject annotation(long id) {
        return new Subject("annotation", id);
    }

    public static Subject account(long id) {
        return new Subject("account", id);
    }
}
