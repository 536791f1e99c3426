package newsroom.sic.export;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the description of the API says of what describes a CSV. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "The columns of the CSV: CSV on the Web, a table's metadata",
        content =
                @Content(
                        mediaType = Metadata.MEDIA_TYPE,
                        schema =
                                @Schema(
                                        type = "object",
                                        additionalProperties =
                                                Schema.AdditionalPropertiesValue.TRUE)))
@interface GivesMetadata {}
