package newsroom.sic.export;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the description of the API says of every file of JSON Lines. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "An object on each line, the columns of the CSV as its keys",
        headers =
                @Header(
                        name = "Sic-Snapshot-At",
                        description = "What to give as changedSince the next time",
                        schema = @Schema(type = "string", format = "date-time")),
        content = @Content(mediaType = "application/jsonl"))
@interface GivesJsonLines {}
