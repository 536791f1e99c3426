/** The pages of people: sign-in, invitations, my account, and the admin's list. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.account.web;
