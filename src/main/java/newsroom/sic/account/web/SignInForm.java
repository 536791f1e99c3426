package newsroom.sic.account.web;

import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What the sign-in page shows: the name as typed, where to go on, and why it was refused. */
record SignInForm(String username, String next, @Nullable Refusal refusal) {}
