package newsroom.sic.export;

import java.lang.reflect.Method;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Gives each file of each export its two addresses, a page's and a program's. They are made of the
 * export's name and the file's ending, which the annotations of controllers cannot join: {@code
 * /exports/claims} and {@code .csv} would make {@code /exports/claims/.csv}.
 */
@Component
class Addresses {

    private final RequestMappingHandlerMapping routes;

    Addresses(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
            Map<String, Export<?, ?>> exports) {
        this.routes = routes;
        exports.forEach(this::give);
    }

    /** Under its bean's name, as those are whose addresses are annotations: so it is described. */
    private void give(String bean, Export<?, ?> export) {
        for (Method file : Export.class.getDeclaredMethods()) {
            Ending ending = file.getAnnotation(Ending.class);
            if (ending != null) {
                String name = export.name() + ending.value();
                routes.registerMapping(
                        RequestMappingInfo.paths("/exports/" + name, "/api/v1/exports/" + name)
                                .methods(RequestMethod.GET)
                                .options(routes.getBuilderConfiguration())
                                .build(),
                        bean,
                        file);
            }
        }
    }
}
