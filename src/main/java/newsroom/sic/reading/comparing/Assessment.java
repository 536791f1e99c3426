package newsroom.sic.reading.comparing;

/** How two figures stand to each other. */
public enum Assessment {
    SAME("same"),
    UPDATED("updated"),
    DIFFERENT_POPULATION("different-population"),
    CONTRADICTION("contradiction"),
    UNDATED("undated");

    private final String code;

    Assessment(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
