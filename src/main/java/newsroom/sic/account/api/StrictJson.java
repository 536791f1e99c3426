package newsroom.sic.account.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.ext.jdk8.Jdk8OptionalDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.databind.type.ReferenceType;

/**
 * JSON is taken as it is meant or not at all: no field that the address does not know, none twice,
 * no number for a text or text for a number. A field that is not there and one that is null are two
 * things (RFC 7396): an {@link Optional} is null for the one and empty for the other.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    JsonMapperBuilderCustomizer strictly() {
        return json ->
                json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .withCoercionConfig(
                                LogicalType.Textual,
                                textual ->
                                        textual.setCoercion(
                                                        CoercionInputShape.Integer,
                                                        CoercionAction.Fail)
                                                .setCoercion(
                                                        CoercionInputShape.Float,
                                                        CoercionAction.Fail)
                                                .setCoercion(
                                                        CoercionInputShape.Boolean,
                                                        CoercionAction.Fail))
                        .addModule(absent());
    }

    private static SimpleModule absent() {
        SimpleModule module = new SimpleModule("absent");
        module.setDeserializers(new Absent());
        return module;
    }

    private static final class Absent extends SimpleDeserializers {

        @Override
        public @Nullable ValueDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription.Supplier bean,
                @Nullable TypeDeserializer typed,
                @Nullable ValueDeserializer<?> content) {
            return type.hasRawClass(Optional.class) ? new GivenOrNot(type, typed, content) : null;
        }
    }

    private static final class GivenOrNot extends Jdk8OptionalDeserializer {

        GivenOrNot(
                JavaType type,
                @Nullable TypeDeserializer typed,
                @Nullable ValueDeserializer<?> content) {
            super(type, null, typed, content);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        @Override
        public Jdk8OptionalDeserializer withResolved(
                @Nullable TypeDeserializer typed, @Nullable ValueDeserializer<?> content) {
            return new GivenOrNot(_fullType, typed, content);
        }
    }
}
