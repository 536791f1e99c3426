/** The admins' pages about webhooks. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.export.webhook.web;
