package newsroom.sic.account.web;

import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What the page behind a one-time link shows. */
record InvitationPage(String token, Person person, @Nullable Refusal refusal) {}
