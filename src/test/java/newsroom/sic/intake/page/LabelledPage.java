package newsroom.sic.intake.page;

/**
 * A page whose body text people have settled.
 *
 * @param set the collection it is of, and its part of it
 * @param site pages of one site share it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LabelledPage(String set, String site, String name, byte[] bytes, String truth) {}
