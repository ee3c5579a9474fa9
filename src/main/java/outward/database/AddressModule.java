package outward.database;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.function.Function;
import outward.address.InterfaceId;
import outward.address.InvalidAddress;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv4Prefix;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** The one JSON form of addresses and prefixes, stored or sent: the text that people read, and nothing else. */
public final class AddressModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** The module with every address type. */
    public AddressModule() {
        text(Ipv4.class, Ipv4::parse);
        text(Ipv4Prefix.class, Ipv4Prefix::parse);
        text(Ipv4Interface.class, Ipv4Interface::parse);
        text(Ipv6.class, Ipv6::parse);
        text(Ipv6Prefix.class, Ipv6Prefix::parse);
        text(InterfaceId.class, InterfaceId::parse);
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new Reader<>(type, parse));
    }

    /** A refusal carries the {@link InvalidAddress} as its cause. */
    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), json);
            }
            try {
                return parse.apply(json.getText());
            } catch (InvalidAddress e) {
                var refusal = context.weirdStringException(json.getText(), handledType(), "no address of this kind");
                refusal.initCause(e);
                throw refusal;
            }
        }
    }
}
