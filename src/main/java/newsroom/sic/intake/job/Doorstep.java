package newsroom.sic.intake.job;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import newsroom.sic.intake.OwnFolder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the server lays uploads while they come in, so that none outlives a server that is killed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Doorstep implements DisposableBean {

    private final OwnFolder folder;

    Doorstep(@Value("${sic.home}") Path home) {
        folder = OwnFolder.under(home.toAbsolutePath().normalize().resolve("incoming"));
    }

    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties limits) {
        limits.setLocation(folder.path().toString());
        return limits.createMultipartConfig();
    }

    @Override
    public void destroy() {
        folder.close();
    }
}
