package newsroom.sic.ledger.lining;

import java.time.LocalDate;

/**
 * Who is given an office, from the first day on which an article does to the last.
 *
 * @param office as the first article prints it
 */
public record Tenure(String office, String holder, LocalDate first, LocalDate last) {}
