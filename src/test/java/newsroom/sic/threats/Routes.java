package newsroom.sic.threats;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The routes of the running application, whoever made them: "GET /claims/{id}". */
final class Routes {

    private Routes() {}

    /** Those that people go; programs have a matrix of their own. */
    static Set<String> ofPages(ApplicationContext house) {
        Set<String> routes = of(house);
        routes.removeIf(Routes::isForPrograms);
        return routes;
    }

    /** Those that programs go. */
    static Set<String> ofPrograms(ApplicationContext house) {
        Set<String> routes = of(house);
        routes.removeIf(route -> !isForPrograms(route));
        return routes;
    }

    private static boolean isForPrograms(String route) {
        return route.contains(" /api/")
                || route.endsWith(" /annotations/")
                || route.matches(".* /annotations/.*\\.jsonld");
    }

    static Set<String> of(ApplicationContext house) {
        Set<String> routes = new TreeSet<>();
        house.getBeansOfType(HandlerMapping.class)
                .values()
                .forEach(mapping -> routes.addAll(of(mapping)));
        return routes;
    }

    private static List<String> of(HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping controllers ->
                    controllers.getHandlerMethods().keySet().stream().flatMap(Routes::of).toList();
            case AbstractUrlHandlerMapping files ->
                    files.getHandlerMap().keySet().stream().map(path -> "GET " + path).toList();
            case RouterFunctionMapping functions -> {
                if (functions.getRouterFunction() != null) {
                    throw new AssertionError("Routes that nobody can list: " + functions);
                }
                yield List.of();
            }
            default -> throw new AssertionError("Routes of an unknown kind: " + mapping);
        };
    }

    private static Stream<String> of(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .map(path -> path.replaceAll("\\{(\\w+):.*?}(?=/|$)", "{$1}"))
                .flatMap(path ->
                        methods.isEmpty()
                                ? Stream.of("ANY " + path)
                                : methods.stream().map(method -> method + " " + path));
    }
}
