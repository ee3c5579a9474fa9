package outward.app;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.function.Function;
import outward.address.InvalidAddress;

/** Reads a value from a JSON string and from nothing else. Text that cannot be stored as UTF-8 is refused. */
final class Text<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    /** A refusal whose message is a sentence for people. */
    static final class Refused extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        Refused(JsonParser json, String sentence, Class<?> type) {
            super(json, sentence, type);
        }
    }

    private final transient Function<String, T> parse;

    Text(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return type().cast(context.handleUnexpectedToken(handledType(), json));
        }
        String text = json.getText();
        if (!StorableText.is(text)) {
            throw new Refused(json, StorableText.REFUSAL, handledType());
        }
        try {
            return parse.apply(text);
        } catch (InvalidAddress e) {
            throw new Refused(json, String.valueOf(e.getMessage()), handledType());
        }
    }

    @SuppressWarnings("unchecked")
    private Class<T> type() {
        return (Class<T>) handledType();
    }
}
