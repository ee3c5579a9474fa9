package outward.database;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.function.Function;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** Writes addresses and prefixes into JSON as the text that people read, and reads them back. */
public final class AddressModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** The module with every address type. */
    public AddressModule() {
        text(Ipv4.class, Ipv4::parse);
        text(Ipv4Interface.class, Ipv4Interface::parse);
        text(Ipv6.class, Ipv6::parse);
        text(Ipv6Prefix.class, Ipv6Prefix::parse);
        text(InterfaceId.class, InterfaceId::parse);
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new Reader<>(type, parse));
    }

    private static final class Reader<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return parse.apply(value);
        }
    }
}
