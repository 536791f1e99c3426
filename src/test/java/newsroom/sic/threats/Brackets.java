package newsroom.sic.threats;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;

/** Puts every message into brackets, with its vowels accented: a language that does not exist. */
@TestConfiguration(proxyBeanMethods = false)
class Brackets {

    @Bean
    static BeanPostProcessor brackets() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("messageSource") && bean instanceof MessageSource messages
                        ? new Bracketed(messages)
                        : bean;
            }
        };
    }

    private record Bracketed(MessageSource messages) implements MessageSource {

        @Override
        public @Nullable String getMessage(
                String code,
                Object @Nullable [] arguments,
                @Nullable String otherwise,
                @Nullable Locale locale) {
            String there = messages.getMessage(code, arguments, null, locale);
            return there == null ? otherwise : marked(code, there);
        }

        @Override
        public String getMessage(
                String code, Object @Nullable [] arguments, @Nullable Locale locale)
                throws NoSuchMessageException {
            return marked(code, messages.getMessage(code, arguments, locale));
        }

        @Override
        public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
            return Unmarked.OPEN + messages.getMessage(message, locale) + Unmarked.CLOSE;
        }

        /** The pattern of a date is no wording. */
        private static String marked(String code, String message) {
            return code.contains(".date.")
                    ? message
                    : Unmarked.OPEN
                            + message.replace('a', 'á').replace('e', 'é').replace('o', 'ó')
                            + Unmarked.CLOSE;
        }
    }
}
