package outward.app;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import outward.answer.StorableText;

/** Reads text from a JSON string and from nothing else. Text that cannot be stored as UTF-8 is refused. */
final class Text extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    /** A refusal whose message is a sentence for people. */
    static final class Refused extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        Refused(JsonParser json, String sentence) {
            super(json, sentence, String.class);
        }
    }

    Text() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(handledType(), json);
        }
        if (!StorableText.is(json.getText())) {
            throw new Refused(json, StorableText.REFUSAL);
        }
        return json.getText();
    }
}
