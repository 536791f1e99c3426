package newsroom.sic.desk.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Leaves the links on pages as they are written. Spring's filter would look each of them up in
 * every folder of files and in every jar, in case it were a file with a version in its name: most
 * of the time that a page with a hundred links takes. WebJars are found by names without a version
 * all the same, when they are asked for.
 */
@Configuration(proxyBeanMethods = false)
class LinksAsTheyAre {

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> off =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        off.setEnabled(false);
        return off;
    }
}
