package newsroom.sic.account.door;

/** What the page of an error says: a status, what it is called, and a sentence that helps. */
public record ErrorPage(int status, String title, String sentence) {

    static ErrorPage of(int status) {
        return switch (status) {
            case 400 -> new ErrorPage(status, "Not understood", "The request could not be read.");
            case 401 -> new ErrorPage(status, "Not signed in", "Sign in, then try again.");
            case 403 ->
                    new ErrorPage(
                            status,
                            "Not sent from here",
                            "This form is too old, or you were signed out meanwhile. Go back, sign"
                                    + " in again in another tab, and send it once more: what you"
                                    + " typed is still on the page.");
            case 404 ->
                    new ErrorPage(
                            status,
                            "Not there",
                            "There is nothing at this address, or it is not for you.");
            case 405 ->
                    new ErrorPage(status, "Not possible", "This cannot be done at this address.");
            case 409 -> new ErrorPage(status, "Refused", "A rule of the desk stands against it.");
            case 412 ->
                    new ErrorPage(
                            status,
                            "Changed meanwhile",
                            "Somebody changed this before you did. Go back, look again, and repeat"
                                    + " what you still want.");
            case 413 -> new ErrorPage(status, "Too large", "This is larger than what Sic takes.");
            case 415 ->
                    new ErrorPage(
                            status, "Not read", "This is of a format that Sic does not read.");
            case 422 -> new ErrorPage(status, "Not right yet", "Something in it is not right.");
            case 429 -> new ErrorPage(status, "Too often", "Wait a minute, then try again.");
            case 503 ->
                    new ErrorPage(
                            status,
                            "Not available",
                            "Sic cannot reach its store. Try again in a moment.");
            default ->
                    status >= 500
                            ? new ErrorPage(
                                    status,
                                    "Something broke",
                                    "That was not your doing. Nothing of it was saved; try again,"
                                            + " and if it stays so, tell whoever runs Sic.")
                            : new ErrorPage(status, "Refused", "This is not possible.");
        };
    }

    ErrorPage saying(String sentence) {
        return new ErrorPage(status, title, sentence);
    }
}
