package newsroom.sic.export.webannotation;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One annotation as JSON-LD, in the container and in the API. */
@RestController
class AnnotationLdResource {

    static final HttpMethod[] METHODS = {
        HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE
    };

    private final Annotations annotations;
    private final Documents documents;
    private final Exchange exchange;

    AnnotationLdResource(Annotations annotations, Documents documents, Exchange exchange) {
        this.annotations = annotations;
        this.documents = documents;
        this.exchange = exchange;
    }

    @Hidden
    @GetMapping("/annotations/{id}.jsonld")
    ResponseEntity<byte[]> one(
            @PathVariable long id, @RequestHeader HttpHeaders headers, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        JsonLd.refuseUnlessTaken(headers);
        AnnotationView annotation = annotations.one(id);
        Exchange.refuseIfGone(annotation);
        return ok(annotation, request, METHODS);
    }

    @Hidden
    @RequestMapping(path = "/annotations/{id}.jsonld", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options(@PathVariable long id) {
        Exchange.refuseIfGone(annotations.one(id));
        return ResponseEntity.ok().allow(METHODS).build();
    }

    @Hidden
    @PutMapping(
            path = "/annotations/{id}.jsonld",
            consumes = {"application/ld+json", "application/json"})
    ResponseEntity<byte[]> replace(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestAttribute String seen,
            @RequestBody byte[] sent,
            @RequestHeader HttpHeaders headers,
            @AuthenticationPrincipal Person by,
            HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        JsonLd.refuseUnlessTaken(headers);
        long claim = annotations.one(id).claimId();
        return ok(
                exchange.replace(id, claim, against, seen, sent, Iris.of(request), by),
                request,
                METHODS);
    }

    @Hidden
    @DeleteMapping("/annotations/{id}.jsonld")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable long id,
            @RequestAttribute int against,
            @AuthenticationPrincipal Person by) {
        exchange.withdraw(id, against, by);
    }

    @GetMapping("/api/v1/annotations/{id}/jsonld")
    @Operation(
            summary = "The annotation as the W3C's Web Annotation Data Model has it",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            content =
                                    @Content(
                                            mediaType = "application/ld+json",
                                            schema =
                                                    @Schema(
                                                            type = "object",
                                                            additionalProperties =
                                                                    Schema.AdditionalPropertiesValue
                                                                            .TRUE))))
    ResponseEntity<byte[]> inTheApi(@PathVariable long id, HttpServletRequest request) {
        return ok(annotations.one(id), request, HttpMethod.GET, HttpMethod.HEAD);
    }

    private ResponseEntity<byte[]> ok(
            AnnotationView annotation, HttpServletRequest request, HttpMethod... methods) {
        AnnotationDocument shown = documents.one(annotation, Iris.of(request));
        return ResponseEntity.ok()
                .allow(methods)
                .eTag(shown.tag())
                .contentType(JsonLd.TYPE)
                .body(shown.whole());
    }
}
