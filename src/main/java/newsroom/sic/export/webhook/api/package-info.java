/** Webhooks as admins' programs keep them. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.export.webhook.api;
