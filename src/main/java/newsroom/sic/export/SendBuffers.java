package newsroom.sic.export;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the kernel's buffer before each client small. It grows to megabytes if left alone and takes
 * more only when a third of it is free: somebody who steadily reads 10 kB a second then looks for
 * minutes like somebody who has stopped, and the write timeout cuts them off.
 */
@Configuration(proxyBeanMethods = false)
class SendBuffers {

    private static final int BYTES = 128 * 1024;

    @Bean
    TomcatConnectorCustomizer smallSendBuffers() {
        return connector -> connector.setProperty("socket.txBufSize", Integer.toString(BYTES));
    }
}
