package newsroom.sic.export;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the description of the API says of every file of comma-separated values. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "RFC 4180, a row for each",
        headers = {
            @Header(
                    name = "Sic-Snapshot-At",
                    description = "What to give as changedSince the next time",
                    schema = @Schema(type = "string", format = "date-time")),
            @Header(
                    name = "Link",
                    description = "Describes the columns: CSV on the Web",
                    schema = @Schema(type = "string"))
        },
        content = @Content(mediaType = "text/csv"))
@interface GivesCsv {}
