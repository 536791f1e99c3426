package newsroom.sic.archive;

/** Where new rows get their numbers from: the name, and the number that comes next. */
record Sequence(String name, long next) {

    String restart() {
        return "alter sequence " + Sql.quoted(name) + " restart with " + next;
    }
}
