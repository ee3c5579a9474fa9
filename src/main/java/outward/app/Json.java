package outward.app;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.function.Function;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv4Prefix;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.directaccess.Worded;

/** JSON as the machine interface reads and writes it: strict in what it takes, addresses as their text. */
@Singleton
class Json implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        refuse(mapper, LogicalType.Integer, CoercionInputShape.String, CoercionInputShape.Float);
        refuse(mapper, LogicalType.Boolean, CoercionInputShape.String, CoercionInputShape.Integer);
        mapper.registerModule(texts());
    }

    private static void refuse(ObjectMapper mapper, LogicalType type, CoercionInputShape... shapes) {
        for (CoercionInputShape shape : shapes) {
            mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
        }
    }

    private static SimpleModule texts() {
        var module = new SimpleModule("outward");
        module.addDeserializer(String.class, new Text<>(String.class, text -> text));
        module.addSerializer(Worded.class, new Word());
        add(module, Ipv4.class, Ipv4::parse);
        add(module, Ipv4Prefix.class, Ipv4Prefix::parse);
        add(module, Ipv4Interface.class, Ipv4Interface::parse);
        add(module, Ipv6.class, Ipv6::parse);
        add(module, Ipv6Prefix.class, Ipv6Prefix::parse);
        add(module, InterfaceId.class, InterfaceId::parse);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new Text<>(type, parse));
    }
}
