package newsroom.sic.export.webannotation;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.export.webannotation.ContainerDocument.Shown;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The annotation container (Web Annotation Protocol, section 4) and, at the same address with a
 * page's number, its pages. It is no part of the API's description: the protocol describes it.
 */
@Hidden
@RestController
class ContainerResource {

    private static final HttpMethod[] OF_CONTAINER = {
        HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.POST
    };
    private static final HttpMethod[] OF_PAGE = {
        HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS
    };

    private final ContainerDocument container;
    private final Documents documents;
    private final Exchange exchange;

    ContainerResource(ContainerDocument container, Documents documents, Exchange exchange) {
        this.container = container;
        this.documents = documents;
        this.exchange = exchange;
    }

    @GetMapping("/annotations/")
    ResponseEntity<byte[]> show(
            @RequestParam(required = false) @Nullable Integer iris,
            @RequestParam(required = false) @Nullable Long page,
            @RequestHeader HttpHeaders headers,
            HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        JsonLd.refuseUnlessTaken(headers);
        Prefer prefer = Prefer.of(headers.getOrEmpty("Prefer"), iris);
        Iris names = Iris.of(request);
        if (page != null) {
            Shown shown =
                    container
                            .page(prefer.iris(), page, names)
                            .orElseThrow(() -> Refusal.absent("page"));
            return answer(shown, OF_PAGE).body(shown.bytes());
        }
        Shown shown = container.container(prefer, names);
        ResponseEntity.BodyBuilder answer = answer(shown, OF_CONTAINER);
        if (iris == null) {
            answer.header("Content-Location", names.container(prefer.iris()));
        }
        if (prefer.applied()) {
            answer.header("Preference-Applied", "return=representation");
        }
        return answer.body(shown.bytes());
    }

    @RequestMapping(path = "/annotations/", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options(
            @RequestParam(required = false) @Nullable Integer iris,
            @RequestParam(required = false) @Nullable Long page,
            @RequestHeader HttpHeaders headers,
            HttpServletRequest request) {
        if (page != null) {
            return ResponseEntity.ok().allow(OF_PAGE).build();
        }
        Prefer prefer = Prefer.of(headers.getOrEmpty("Prefer"), iris);
        return ResponseEntity.ok()
                .allow(OF_CONTAINER)
                .eTag(container.container(prefer, Iris.of(request)).tag())
                .build();
    }

    @PostMapping(
            path = "/annotations/",
            consumes = {"application/ld+json", "application/json"})
    ResponseEntity<byte[]> create(
            @RequestBody byte[] sent,
            @RequestAttribute(required = false) @Nullable String requestKey,
            @RequestHeader HttpHeaders headers,
            @AuthenticationPrincipal Person by,
            HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        JsonLd.refuseUnlessTaken(headers);
        Iris names = Iris.of(request);
        AnnotationView draft = exchange.take(sent, names, requestKey, by);
        AnnotationDocument shown = documents.one(draft, names);
        return ResponseEntity.created(URI.create(names.annotation(draft.id())))
                .allow(AnnotationLdResource.METHODS)
                .eTag(shown.tag())
                .contentType(JsonLd.TYPE)
                .body(shown.whole());
    }

    /** Whoever looks for it beside the API finds it; the method stays what it was. */
    @RequestMapping(
            path = "/api/v1/annotations/",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<Void> elsewhere(
            @RequestParam(required = false) @Nullable Integer iris,
            @RequestParam(required = false) @Nullable Long page) {
        StringBuilder query = new StringBuilder();
        if (iris != null) {
            query.append("?iris=").append(iris);
        }
        if (page != null) {
            query.append(query.isEmpty() ? '?' : '&').append("page=").append(page);
        }
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create(Iris.CONTAINER + query))
                .build();
    }

    private static ResponseEntity.BodyBuilder answer(Shown shown, HttpMethod[] methods) {
        return ResponseEntity.ok().allow(methods).eTag(shown.tag()).contentType(JsonLd.TYPE);
    }
}
